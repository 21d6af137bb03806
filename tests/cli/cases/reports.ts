import type { Case } from './case.ts';

/** What `reports` says where there is nothing to read. */
export const REPORTS: readonly Case[] = [
  { name: 'reports alone lists', argv: ['reports'], code: 0, stdout: ['There is no report yet.'] },
  {
    name: 'reports list --json gives an empty list',
    argv: ['reports', 'list', '--json'],
    code: 0,
    stdout: [/^\{\n {2}"reports": \[\]\n\}\n$/u],
  },
  {
    name: 'reports show says that there is none',
    argv: ['reports', 'show'],
    code: 2,
    stderr: ['There is no report yet.'],
  },
  {
    name: 'reports export gives its header',
    argv: ['reports', 'export'],
    code: 0,
    stdout: [/^report,startedAt,.*,keyHash\r\n$/u],
  },
  {
    name: 'reports export refuses a format that it does not know',
    argv: ['reports', 'export', '--format', 'xml'],
    code: 2,
    stderr: ['csv, ndjson'],
  },
  {
    name: 'reports verify refuses a file that is no report',
    argv: ['reports', 'verify', 'content/demo.yaml'],
    code: 2,
    stderr: ['content/demo.yaml is left alone, because it is no JSON or was cut off.'],
  },
];
