import type { Case } from './case.ts';

/** What `data` and `reports add` say where there is little to say. */
export const DATA: readonly Case[] = [
  {
    name: 'data says where nothing is yet',
    argv: ['data'],
    code: 0,
    stdout: [/^Your data lies in .*home\nDESKREADY_HOME says so\.\n/u, 'There is nothing yet', 'no network'],
  },
  {
    name: 'data show --json gives a place and sizes',
    argv: ['data', 'show', '--json', '--data', 'place'],
    code: 0,
    stdout: ['"because": "option"', '"size": 0'],
  },
  {
    name: 'data export refuses to write nothing',
    argv: ['data', 'export', 'out.zip'],
    code: 2,
    stderr: ['There is nothing to export yet.'],
  },
  {
    name: 'data export writes one file',
    argv: ['data', 'export', 'out.zip'],
    files: { 'home/packs/notes.yaml': 'format: 1\n' },
    code: 0,
    stdout: ['Exported to out.zip, 1 KiB:', '1 pack file'],
  },
  {
    name: 'data import refuses what is no export',
    argv: ['data', 'import', 'content/demo.yaml'],
    code: 2,
    stderr: ['content/demo.yaml is no zip file, so nothing was imported.'],
  },
  {
    name: 'data import says that a file is missing',
    argv: ['data', 'import', 'none.zip'],
    code: 2,
    stderr: ['There is no file none.zip.'],
  },
  {
    name: 'data delete has nothing to do',
    argv: ['data', 'delete', '--yes'],
    code: 0,
    stdout: ['There is nothing to delete in'],
  },
  {
    name: 'data delete without --yes deletes nothing, and its exit code says so',
    argv: ['data', 'delete'],
    files: { 'home/packs/notes.yaml': 'format: 1\n' },
    code: 1,
    stdout: ['This would be deleted', 'Nothing was deleted. To delete it: deskready data delete --yes'],
  },
  {
    name: 'data knows no other word',
    argv: ['data', 'copy'],
    code: 2,
    stderr: [/too many arguments|unknown command/u],
  },
  {
    name: 'reports add refuses what is no report',
    argv: ['reports', 'add', 'content/demo.yaml'],
    code: 1,
    stdout: ['Refused: 1 file.', 'content/demo.yaml: It is no JSON or was cut off.'],
  },
];
