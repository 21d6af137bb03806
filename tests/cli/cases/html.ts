import type { Case } from './case.ts';

/** The pages of reports and of progress. */
export const HTML: readonly Case[] = [
  {
    name: 'reports html says that there is none',
    argv: ['reports', 'html'],
    code: 2,
    stderr: ['There is no report yet.'],
  },
  {
    name: 'reports html refuses a file that is no report',
    argv: ['reports', 'html', 'content/demo.yaml'],
    code: 2,
    stderr: ['content/demo.yaml is left alone, because it is no JSON or was cut off.'],
  },
  {
    name: 'reports html cannot open what goes to stdout',
    argv: ['reports', 'html', '--out', '-', '--open'],
    code: 2,
    stderr: ['A page that goes to stdout cannot be opened.'],
  },
  {
    name: 'progress html says that there is no report, and how to begin',
    argv: ['progress', 'html'],
    code: 2,
    stderr: ['There is no report yet.', 'Begin with: deskready practice'],
  },
  {
    name: 'progress html says that there is none of somebody',
    argv: ['progress', 'html', '--candidate', 'Ben'],
    code: 2,
    stderr: ['There is no report of Ben.'],
  },
];
