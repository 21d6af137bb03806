import { type Case, DEMO } from './case.ts';

/** What `progress` says before anything was sat. */
export const PROGRESS: readonly Case[] = [
  {
    name: 'progress without a report says how to begin',
    argv: ['progress'],
    code: 0,
    stdout: [/^There is no report yet\.\nBegin with:\n {2}deskready practice\n$/u],
  },
  {
    name: 'progress of somebody without a report says so',
    argv: ['progress', '--candidate', 'Ana Cruz'],
    code: 0,
    stdout: ['There is no report of Ana Cruz.'],
  },
  {
    name: 'the command to begin finds the same packs',
    argv: ['progress', '--packs', 'content'],
    code: 0,
    stdout: [/^ {2}deskready practice --packs content$/mu],
  },
  {
    name: 'the command to begin finds the same data directory',
    argv: ['progress', '--data', 'my data'],
    code: 0,
    stdout: [/^ {2}deskready practice --data "my data"$/mu],
  },
  {
    name: 'progress --json has every field, empty where there is nothing',
    argv: ['progress', '--json', DEMO],
    code: 0,
    stdout: [/"reports": 0,/u, /"targets": \[\],/u, /"weakest": \[\],/u, /"percent": null/u],
  },
  {
    name: 'progress refuses a pack that is not there, and names the nearest',
    argv: ['progress', 'office-exel'],
    code: 2,
    stderr: ['Did you mean office-excel?'],
  },
];
