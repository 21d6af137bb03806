// What any look at reports must at least do: every file of a folder read and parsed, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder)) JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
