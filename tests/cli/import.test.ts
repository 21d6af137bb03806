import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { place } from './place.ts';

const QUIZ = `# Office quiz

## Billing

### Which paper asks for payment?

1. [x] The invoice
   > It says what is owed.
2. [ ] The order

### Which two are compared with the order?

- [x] The invoice
- [ ] The menu
- [x] The receipt
`;

describe('import', () => {
  test('makes a pack that lint can read, and says what came in', async () => {
    const { run, read } = place({ 'quiz.md': QUIZ });
    const { code, stdout } = await run('import', 'quiz.md');
    expect(code).toBe(0);
    expect(stdout).toContain('quiz.md (Markdown): 2 questions found, 2 came in, 0 did not.');
    expect(stdout).toContain('Written: office-quiz.yaml (2 new).');
    expect(stdout).toMatch(/Lint: 1 file, 2 questions: \d+ warnings\. See them with: deskready lint/u);
    expect(read('office-quiz.yaml')).toContain('id: which-paper-asks-for-payment');
    expect((await run('lint', 'office-quiz.yaml')).stdout).not.toMatch(/ error/u);
  });

  test('of the same file again leaves the pack as it is, to the byte', async () => {
    const { run, read } = place({ 'quiz.md': QUIZ });
    await run('import', 'quiz.md');
    const before = read('office-quiz.yaml');
    const { stdout } = await run('import', 'quiz.md');
    expect(stdout).toContain('office-quiz.yaml says all of this already');
    expect(read('office-quiz.yaml')).toBe(before);
  });

  test('of a changed file updates its questions and keeps what was written by hand', async () => {
    const { run, write, read } = place({ 'quiz.md': QUIZ });
    await run('import', 'quiz.md');
    const byHand = read('office-quiz.yaml')
      .replace('level: medium', 'level: hard # as our tests showed')
      .replace('- text: The order', '- text: The order\n        why: It asks for goods.')
      .replace('# yaml', '# Ours.\n# yaml');
    write('office-quiz.yaml', byHand);
    write(
      'quiz.md',
      QUIZ.replace('asks for payment?', 'asks to be paid?').replace('The menu', 'The price list'),
    );
    const { code, stdout } = await run('import', 'quiz.md');
    expect(code).toBe(0);
    expect(stdout).toContain('Updated: office-quiz.yaml (0 new, 2 updated, 0 unchanged).');
    const after = read('office-quiz.yaml');
    expect(after).toContain('# Ours.');
    expect(after).toContain('level: hard # as our tests showed');
    expect(after).toContain('why: It asks for goods.');
    expect(after).toContain('id: which-paper-asks-for-payment');
    expect(after).toContain('prompt: Which paper asks to be paid?');
    expect(after).toContain('- text: The price list');
    expect(after).not.toContain('The menu');
  });

  test('adds new questions and keeps those that the file has no more', async () => {
    const { run, write, read } = place({ 'quiz.md': QUIZ });
    await run('import', 'quiz.md');
    write('quiz.md', '# Office quiz\n\n### Who pays?\n\n1. [x] The buyer\n2. [ ] The seller\n');
    const { stdout } = await run('import', 'quiz.md');
    expect(stdout).toContain('(1 new, 0 updated, 0 unchanged)');
    expect(stdout).toContain(
      '2 questions of the pack are not in the file and stayed:\nwhich-paper-asks-for-payment',
    );
    expect(read('office-quiz.yaml').match(/- id:/gu)).toHaveLength(3);
  });

  test('keeps the line ends and the byte order mark of the pack that it updates', async () => {
    const { run, write, read } = place({ 'quiz.md': QUIZ });
    await run('import', 'quiz.md');
    write('office-quiz.yaml', `\uFEFF${read('office-quiz.yaml').replaceAll('\n', '\r\n')}`);
    write('quiz.md', QUIZ.replace('The menu', 'The list'));
    await run('import', 'quiz.md');
    const after = read('office-quiz.yaml');
    expect(after.startsWith('\uFEFF')).toBe(true);
    expect(after).toContain('- text: The list\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('refuses a question that no pack can hold, at its line, and exits with 1 unless --lenient', async () => {
    const many = `${QUIZ}\n### Too many?\n\n${'abcdefghi'
      .split('')
      .map((text) => `- [x] ${text}\n`)
      .join('')}`;
    const { run } = place({ 'quiz.md': many });
    const { code, stdout } = await run('import', 'quiz.md', '--dry-run');
    expect(code).toBe(1);
    expect(stdout).toContain('3 questions found, 2 came in, 1 did not.');
    expect(stdout).toMatch(/Did not come in\n {2}\S line 17 · Too many\?: .*8/u);
    expect((await run('import', 'quiz.md', '--dry-run', '--lenient')).code).toBe(0);
  });

  test('writes nothing with --dry-run, nor where no question came in', async () => {
    const { run, folder } = place({ 'quiz.md': QUIZ, 'none.md': '### Which?\n\n- [ ] a\n- [ ] b\n' });
    expect((await run('import', 'quiz.md', '--dry-run')).stdout).toContain(
      'Would write office-quiz.yaml: 2 new.',
    );
    const { code, stdout } = await run('import', 'none.md');
    expect([code, stdout.includes('Nothing was written')]).toEqual([1, true]);
    expect(existsSync(path.join(folder, 'office-quiz.yaml'))).toBe(false);
    expect(existsSync(path.join(folder, 'none.yaml'))).toBe(false);
  });

  test('tells machines every count and note', async () => {
    const { run } = place({ 'quiz.md': QUIZ });
    const { stdout } = await run('import', 'quiz.md', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'Markdown',
      file: 'office-quiz.yaml',
      found: 2,
      added: 2,
      refused: [],
      written: true,
      lint: { files: 1, questions: 2, errors: 0 },
    });
  });

  test('leaves a pack with errors alone, and what is no pack', async () => {
    const { run, read } = place({ 'quiz.md': QUIZ, 'office-quiz.yaml': 'questions: 3\n' });
    const { code, stderr } = await run('import', 'quiz.md');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('office-quiz.yaml is there and cannot be updated'),
    ]);
    expect(read('office-quiz.yaml')).toBe('questions: 3\n');
  });

  test('of what it does not know names the formats that it reads', async () => {
    const { run } = place({ 'photo.jpg': '\u0000\u0001', 'a.md': QUIZ });
    const { code, stderr } = await run('import', 'photo.jpg');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/photo\.jpg is in none of the formats.*--as: gift/su),
    ]);
    expect((await run('import', 'missing.md')).stderr).toContain('There is no file missing.md.');
    expect((await run('import', '.')).stderr).toContain('is a folder');
    expect((await run('import', 'a.md', '--out', 'My Pack.yaml')).stderr).toContain('--out my-pack.yaml');
  });
});

describe('import of the wrong thing', () => {
  const ARCHIVE = 'PK\u0003\u0004 … ';
  test.each([
    ['empty.csv', ' \n\n', 'is empty'],
    ['scan.gift', '%PDF-1.7\n1 0 obj', 'is a PDF document'],
    ['photo.gift', 'GIF89a', 'is a picture'],
    ['letter.xlsx', `${ARCHIVE}word/document.xml`, 'is a Word document'],
    ['course.mbz', `${ARCHIVE}moodle_backup.xml`, 'is a Moodle backup'],
    ['deck.apkg', `${ARCHIVE}collection.anki21`, 'is an Anki deck'],
    ['pack.yaml', 'format: 1\nquestions:\n  - id: a\n', 'is a deskready pack already'],
    ['page.html', '<!DOCTYPE html>\n<html></html>', 'is a web page'],
    ['quiz.json', '{"questions": []}', 'is a JSON file'],
    ['test.xml', '<?xml version="1.0"?><questestinterop/>', 'is a QTI file'],
  ])('%s is named for what it is', async (name, text, message) => {
    const { code, stderr } = await place({ [name]: text }).run('import', name);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} ${message}`)]);
  });

  test('where a file has no question in a format, the exit code is 1', async () => {
    const { run } = place({ 'letter.txt': 'Dear all,\n\nno quiz today.\n' });
    const { code, stdout } = await run('import', 'letter.txt', '--as', 'gift');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/0 questions found.*name it with --as/su)]);
  });

  test('a folder is no pack', async () => {
    const { run, folder } = place({ 'quiz.md': QUIZ });
    mkdirSync(path.join(folder, 'pack.yaml'));
    const { code, stderr } = await run('import', 'quiz.md', '--out', 'pack.yaml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('pack.yaml is a folder')]);
  });
});
