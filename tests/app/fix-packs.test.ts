import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { fixFolder, HEAD, readDemo } from '../support/fix-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const word = fc.constantFrom(
  'net',
  '50',
  'true',
  'w\u043erth',
  'in\u200bvoice',
  '５０',
  'a: b',
  '#1',
  "it's",
  '"x"',
  'a\u00a0b',
  '- y',
  '\u202eabc',
  'null',
);
const gap = fc.constantFrom(' ', ' ', '  ', '   ', '\n      ');
const words = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const oneLine = words.map((text) => text.replace(/\s*\n\s*/gu, ' '));
const plain = fc.constantFrom(
  '50',
  'true',
  '2026-01-01',
  '~',
  'net  pay',
  'in\u200bvoice',
  'w\u043erth it',
  'Note:\u200b this',
  '\u200b50',
  '- 5',
  '5 %',
  '#5',
  '#N/A # not there',
  '# not there',
);
const scalar = fc.oneof(
  plain,
  oneLine.map((text) => JSON.stringify(text)),
  oneLine.map((text) => `'${text.replaceAll("'", "''")}'`),
  words.map((text) => `|\n      ${text}`),
  words.map((text) => `>-\n      ${text.trimStart()}`),
);
const pack = fc.record({
  title: plain,
  prompt: scalar,
  options: fc.array(
    fc.oneof(
      plain.filter((text) => !text.includes('#')),
      oneLine.map((text) => JSON.stringify(text)),
    ),
    { minLength: 3, maxLength: 5 },
  ),
  hint: scalar,
  isWindows: fc.boolean(),
  hasMark: fc.boolean(),
});

test('in any pack, fixing twice changes nothing more, and comments and line ends stay', async () => {
  const folder = tempFolder();
  await fc.assert(
    fc.asyncProperty(pack, async ({ title, prompt, options, hint, isWindows, hasMark }) => {
      const lines = options.map(
        (text, index) =>
          `      # above ${index}\n      - { text: ${text}, correct: ${index === 0} } # behind ${index}`,
      );
      const text = `# top\nformat: 1\nid: demo\ntitle: ${title}\nlanguage: en\ntopics: { sums: Sums } # all\nquestions:\n  - id: one\n    topic: sums # topic\n    level: easy\n    shuffle: false\n    prompt: ${prompt}\n    # options\n    options: # five\n${lines.join('\n')}\n    hint: ${hint}\n    # end\n`;
      const raw = (hasMark ? '\uFEFF' : '') + (isWindows ? text.replaceAll('\n', '\r\n') : text);
      writeFileSync(path.join(folder, 'demo.yaml'), raw);
      const { result } = await fixFolder(folder);
      const once = readDemo(folder);
      expect(result.findings.filter((finding) => finding.fix !== undefined)).toEqual([]);
      expect((await fixFolder(folder)).changed).toEqual([]);
      expect(once.startsWith('\uFEFF')).toBe(hasMark);
      expect(once.replaceAll('\r\n', '').includes('\n')).toBe(!isWindows);
      for (const comment of text.match(
        /# (?:top|all|topic|options|five|end|not there|above \d|behind \d)(?=$)/gmu,
      ) ?? []) {
        expect(once).toContain(comment);
      }
      if (parseDocument(text).errors.length === 0) expect(parseDocument(once).errors).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['text: #N/A, correct: true }  # right', 'text: "#N/A", correct: true }  # right'],
  ['text: #N/A } # why not', 'text: "#N/A" } # why not'],
  ['text: #1, or #2 }', 'text: "#1, or #2" }'],
])(
  'a value that became a comment in brackets gets its quotes, and what stands behind it stays: %s',
  async (before, after) => {
    const rest = `    - { text: a, correct: true }\n`;
    const pack = (entry: string): string =>
      `${HEAD}  - id: one\n    topic: sums\n    level: easy\n    prompt: Which?\n    options:\n    - { ${entry}\n${rest}`;
    const folder = tempFolder({ 'demo.yaml': pack(before) });
    await fixFolder(folder);
    expect(readDemo(folder)).toBe(pack(after).replace('Demo  pack', 'Demo pack'));
  },
);

test.each([
  ['hint: #1, then #2', 'hint: "#1, then #2"'],
  ['hint: #1 # one', 'hint: "#1" # one'],
  ['hint: # to be written', 'hint: # to be written'],
  ['hint: !!int "5"', 'hint: !!int "5"'],
])('a value that became a comment gets its quotes, and a comment stays one: %s', async (before, after) => {
  const pack = (line: string): string =>
    `${HEAD}  - id: one\n    kind: true-false\n    topic: sums\n    level: easy\n    prompt: Is it?\n    answer: true\n    ${line}\n`;
  const folder = tempFolder({ 'demo.yaml': pack(before) });
  await fixFolder(folder);
  expect(readDemo(folder)).toBe(pack(after).replace('Demo  pack', 'Demo pack'));
});
