import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearDuplicate } from '../../../../src/domain/lint/rules/near-duplicate.ts';
import { collectionProblems } from '../../../../src/domain/lint/run-rules.ts';
import { lintFile } from '../../../../src/formats/lint/lint-file.ts';
import { onlyRule, TODAY } from '../../../support/rule-cases.ts';

const pack = (id: string, questions: string): string =>
  `format: 1\nid: ${id}\ntitle: Demo\nlanguage: en\ntopics: { sums: Sums }\nscenarios:\n  monday: Monday had 40 calls.\n  friday: Friday had 90 calls.\nquestions:\n${questions}`;

const single = (id: string, prompt: string, key: string, more = ''): string => `  - id: ${id}
    topic: sums
    level: easy
    prompt: "${prompt}"
    options:
      - { text: "${key}", correct: true }
      - { text: "Pay the invoice at once" }
      - { text: "Send the invoice back to the supplier" }
${more}`;

/** `file:line:column message` of each finding. */
function found(files: Readonly<Record<string, string>>, settings: { similarity?: number } = {}): string[] {
  const configuration = onlyRule(nearDuplicate, settings);
  const linted = Object.entries(files).map(([name, text]) => {
    const file = { path: name, stem: path.basename(name, '.yaml'), folder: null, origin: 'file' } as const;
    return lintFile(file, { text }, configuration, TODAY);
  });
  expect(linted.flatMap(({ findings }) => findings)).toEqual([]);
  return collectionProblems(linted, configuration).map(({ problem: { message, file, at } }) => {
    const place = 'question' in at ? linted[file]?.places[`questions/${at.question}`] : undefined;
    return `${linted[file]?.path ?? ''}:${place?.line ?? ''}:${place?.column ?? ''} ${message}`;
  });
}

const MATCH =
  'The invoice says 100 units, the order says 100 units and the receiving report says 96 units. What does the accounts payable clerk do first?';
const HOLD = 'Hold the invoice and report the missing units';

describe(nearDuplicate.id, () => {
  it('finds a question of another pack that differs in a word or two, at the later one', () => {
    const later = single(
      'hold',
      MATCH.replace('What does', 'So what does').replace('do first', 'do'),
      `${HOLD} today`,
    );
    const findings = found({
      'b.yaml': pack('b', single('other', 'How much is 2 + 2?', '4') + later),
      'a.yaml': pack('a', single('first', MATCH, HOLD)),
    });
    expect(findings).toEqual([
      'b.yaml:18:9 This question is nearly the same as a/first in a.yaml; change one of them, or retire it.',
    ]);
  });

  it('finds each copy within a pack once', () => {
    const copies = ['one', 'two', 'three'].map((id) => single(id, MATCH, HOLD)).join('');
    const findings = found({ 'a.yaml': pack('a', copies) });
    expect(findings.map((line) => line.split(' ')[0])).toEqual(['a.yaml:18:9', 'a.yaml:26:9']);
  });

  it('finds the same question with another key: one of the two is wrong', () => {
    const numeric = (id: string, answer: number): string =>
      `  - { id: ${id}, kind: numeric, topic: sums, level: easy, prompt: "How many units does the clerk report as missing?", answer: ${answer} }\n`;
    expect(found({ 'a.yaml': pack('a', numeric('one', 4) + numeric('two', 6)) })).toHaveLength(1);
  });

  it('spares what only seems the same', () => {
    const prompt =
      'How many percent of the invoices that the team posted in the first week of March were posted late?';
    const cases: Record<string, string> = {
      'a drill with other numbers':
        single('one', `${MATCH} Units cost 250 each.`, 'Report 4 units') +
        single('two', `${MATCH} Units cost 200 each.`, 'Report 5 units'),
      'a drill with other code':
        single('one', `${prompt} Use \`=SUM(A1:A9)\`.`, HOLD) +
        single('two', `${prompt} Use \`=MAX(A1:A9)\`.`, HOLD),
      'one prompt with other answers':
        single('one', MATCH, HOLD) + single('two', MATCH, 'Ask the warehouse to count the boxes again'),
      'one prompt with answers in another order':
        single('one', MATCH, 'true, false') + single('two', MATCH, 'false, true'),
      'one prompt under two scenarios':
        single('one', prompt, HOLD, '    scenario: monday\n') +
        single('two', prompt, HOLD, '    scenario: friday\n'),
      'one long scenario with two prompts':
        single('one', 'How many calls came in?', '40', '    scenario: monday\n') +
        single('two', 'How many calls were lost?', '40', '    scenario: monday\n'),
      'a retired question': single('one', MATCH, HOLD) + single('two', MATCH, HOLD, '    retired: true\n'),
      'statements with other numbers': [12, 15]
        .map(
          (rate) =>
            `  - { id: rate-${rate}, kind: true-false, topic: sums, level: easy, prompt: "The rate of the value-added tax that a shop in Manila adds to the price of paper is ${rate} percent.", answer: false }\n`,
        )
        .join(''),
    };
    for (const [name, questions] of Object.entries(cases)) {
      expect([name, found({ 'a.yaml': pack('a', questions) })]).toEqual([name, []]);
    }
  });

  it('says nothing of two copies of one pack, of which another rule speaks', () => {
    const text = pack('a', single('one', MATCH, HOLD));
    expect(found({ 'a.yaml': text, 'more/a.yaml': text })).toEqual([]);
  });

  it('takes how similar prompts must be from its setting', () => {
    const files = {
      'a.yaml': pack(
        'a',
        single('one', 'Which of the factors below made the late fee rise?', HOLD) +
          single('two', 'Which of these factors made the late fee rise?', HOLD),
      ),
    };
    expect(found(files)).toEqual([]);
    expect(found(files, { similarity: 0.2 })).toHaveLength(1);
  });
});
