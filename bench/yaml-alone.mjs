// What any lint of YAML must at least do: every file of a folder parsed, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder)) parseDocument(readFileSync(path.join(folder, name), 'utf8')).toJS();
