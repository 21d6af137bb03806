import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packYaml } from '../support/content-yaml.ts';
import { makePipe } from '../support/make-pipe.ts';
import { measuredRun } from '../support/measured-run.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SOUND = packYaml('sound');

/** UTF-16 as Windows programs save it, with its byte order mark. */
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

function makeLarge(file: string): void {
  const descriptor = openSync(file, 'w');
  ftruncateSync(descriptor, 200 * 1024 * 1024);
  closeSync(descriptor);
}

/** What is put into a folder under the name `x.yaml`, and the rule that finds it, or null where it is passed over. */
const FILES: readonly (readonly [what: string, make: (file: string) => void, rule: string | null])[] = [
  ['UTF-16', (file) => writeFileSync(file, utf16(SOUND)), 'not-utf8'],
  ['bytes of no encoding', (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0xc0, 0x80])), 'not-utf8'],
  [
    'NUL in its text',
    (file) => writeFileSync(file, SOUND.replace('title: ', 'title: a\u0000')),
    'hidden-characters',
  ],
  ['200 MB', makeLarge, 'too-large'],
  ['a folder of that name', (file) => mkdirSync(file), null],
  ['a link to itself', (file) => symlinkSync('x.yaml', file), null],
  ['a link to nothing', (file) => symlinkSync('nowhere.yaml', file), null],
  ['a link to the folder around it', (file) => symlinkSync('.', file), null],
];
const UNIX_FILES: typeof FILES = [
  ['a named pipe', makePipe, null],
  ['a link to a device without end', (file) => symlinkSync('/dev/zero', file), null],
  ['a link to a terminal', (file) => symlinkSync('/dev/tty', file), null],
  ['a link to a file of the system', (file) => symlinkSync('/proc/self/mem', file), 'unknown'],
];

const isWindows = process.platform === 'win32';

describe.each(isWindows ? FILES : [...FILES, ...UNIX_FILES])('a pack that is %s', (_, make, rule) => {
  const folderWith = (): string => {
    const folder = tempFolder({ 'sound.yaml': SOUND });
    make(path.join(folder, 'x.yaml'));
    return folder;
  };

  it('does not stop a walk through its folder', () => {
    const folder = folderWith();
    const { code, stdout, stderr, seconds, mebibytes } = measuredRun(folder, [
      'packs',
      'list',
      '--packs',
      '.',
    ]);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('sound');
    expect(seconds).toBeLessThan(4);
    expect(mebibytes).toBeLessThan(300);
  });

  it('is answered in time where it is named', () => {
    const { code, stdout, stderr, seconds, mebibytes } = measuredRun(folderWith(), [
      'lint',
      'x.yaml',
      '--preview',
    ]);
    expect([0, 1, 2], stderr).toContain(code);
    expect(`${stdout}${stderr}`).not.toContain('This is a bug');
    expect(stdout + stderr).not.toBe('');
    if (rule !== null && rule !== 'unknown') expect(stdout).toContain(rule);
    expect(seconds).toBeLessThan(4);
    expect(mebibytes).toBeLessThan(300);
  });
});

describe('a pack that is sound', () => {
  it.each([
    ['starts with a byte order mark', `\ufeff${SOUND}`],
    ['has the line ends of Windows', SOUND.replaceAll('\n', '\r\n')],
  ])('and %s is taken as it is', (_, text) => {
    const folder = tempFolder({ 'sound.yaml': text });
    expect(measuredRun(folder, ['lint', 'sound.yaml', '--rule', 'no-source=off']).code).toBe(0);
  });

  it('and above a limit is read when the limits are raised, by every command', () => {
    const question = (index: number): string =>
      `  - { id: q${index}, topic: a, level: easy, kind: true-false, answer: true, prompt: "${'w '.repeat(300)}${index}" }\n`;
    const text = `format: 1\nid: large\ntitle: T\nlanguage: en\ntopics: { a: A }\nquestions:\n${Array.from({ length: 2500 }, (__, index) => question(index)).join('')}`;
    const folder = tempFolder({ 'large.yaml': text });
    const refused = measuredRun(folder, ['packs', 'add', 'large.yaml']);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('--limits 2');
    expect(measuredRun(folder, ['packs', 'add', 'large.yaml', '--limits', '2']).code).toBe(0);
    expect(measuredRun(folder, ['--limits', '2', 'packs', 'show', 'large']).stdout).toContain('2500');
    expect(measuredRun(folder, ['lint', 'large.yaml', '--limits', '17']).code).toBe(2);
  }, 30_000);
});
