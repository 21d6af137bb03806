import { USUAL_LIMITS } from '../../../src/domain/limits.ts';

/** So much of a sign that the file is just below the limits, where reading it costs most. */
const MOST = Math.floor(USUAL_LIMITS.parts * 0.97);
const LONG = USUAL_LIMITS.bytes - 4096;

const head = (id: string): string =>
  `format: 1\nid: ${id}\ntitle: T\nlanguage: en\ntopics: { a: A }\nquestions:\n`;

/** A pack of one kind of question, many times over. */
function packOf(count: number, keys: (index: number) => string): (id: string) => string {
  const question = (index: number): string =>
    `  - { id: q${index}, topic: a, level: easy, ${keys(index)} }\n`;
  return (id) => head(id) + Array.from({ length: count }, (_, index) => question(index)).join('');
}

const listOf = (count: number, entry: (index: number) => string): string =>
  `[${Array.from({ length: count }, (_, index) => entry(index)).join(',')}]`;

const WORDS =
  'invoice ledger supplier amount credit debit balance payment receipt journal voucher period'.split(' ');

/** Text of common words, another one for each seed. */
const someWords = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => WORDS[((at + 1) * (seed + 7) * 2_654_435) % WORDS.length]).join(
    ' ',
  );

const below = (text: (most: number) => string): ((id: string) => string) => {
  const whole = `format: 1\n${text(MOST)}\n`;
  return () => whole.slice(0, LONG);
};

/** Texts that cost most for their size, by the name of their file. All of them are refused or read. */
export const HEAVY_PACKS: Readonly<Record<string, (id: string) => string>> = {
  'a-million-brackets': () => `format: 1\nq: ${'['.repeat(LONG)}`,
  'brackets-below-the-limit': below((most) => `q: ${'['.repeat(most)}`),
  'keys-in-keys': () =>
    `format: 1\n${Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
  'dashes-in-dashes': () => `format: 1\nq: ${'- '.repeat(10_000)}a\n`,
  'alias-bomb': () =>
    `format: 1\na: &a ${listOf(9, () => 'x')}\n${[...'abcdefgh']
      .map((name, at) => `${'bcdefghij'[at]}: &${'bcdefghij'[at]} ${listOf(9, () => `*${name}`)}\n`)
      .join('')}`,
  'aliases-of-nothing': below((most) => `q: [${'*a,'.repeat(most)}]`),
  'aliases-in-a-row': below((most) => `q: ${'*a '.repeat(most)}`),
  anchors: below((most) => `q: [${Array.from({ length: most }, (_, at) => `&a${at} x`).join(',')}]`),
  tags: below((most) => `q: [${'!x a,'.repeat(most)}]`),
  'small-lists': below((most) => `q: [${'[],'.repeat(Math.floor(most / 3))}]`),
  'empty-entries': below((most) => `q:\n${'-\n'.repeat(Math.floor(most / 2))}`),
  'many-keys': below((most) =>
    Array.from({ length: Math.floor(most / 2) }, (_, at) => `k${at}: 1\n`).join(''),
  ),
  'open-quotes': below((most) => "a: '\n".repeat(Math.floor(most / 3))),
  'quotes-in-a-row': below((most) => `q: ${'"a"'.repeat(most)}`),
  'bad-escapes': below((most) => `id: "${String.raw`\x`.repeat(most)}"`),
  'bad-starts': below((most) => '@\n'.repeat(most)),
  'merge-keys': below((most) => `a: &a { x: 1 }\n${'<<: *a\n'.repeat(Math.floor(most / 3))}`),
  documents: below((most) => '---\n'.repeat(Math.floor(most / 2))),
  'escape-characters': below((most) => `title: ${'\u001b'.repeat(most)}`),
  'zero-width': () => `format: 1\ntitle: "${'\u200b'.repeat(300_000)}"\n`,
  'one-word': packOf(1, () => `kind: true-false, answer: true, prompt: ${'w'.repeat(LONG - 500)}`),
  'stars-and-ticks': packOf(1, () => `kind: true-false, answer: true, prompt: "${'**a `'.repeat(190_000)}"`),
  'many-questions': packOf(2900, (index) => `kind: true-false, answer: true, prompt: P${index}`),
  'the-same-question': packOf(2900, () => 'kind: true-false, answer: true, prompt: The same for all of them'),
  'faults-everywhere': packOf(2900, () => 'topc: b, levl: hardd, prompt: 5, options: [1, 2, 3]'),
  'many-options': packOf(1, () => `prompt: P, options: ${listOf(9000, (at) => `{ text: o${at} }`)}`),
  'many-accepted': packOf(
    1,
    () => `kind: text, prompt: P, accept: ${listOf(MOST - 100, (at) => String(at + 0.5))}`,
  ),
  'many-accepted-texts': packOf(
    1,
    () => `kind: text, prompt: P, accept: ${listOf(MOST - 100, (at) => `o${at}`)}`,
  ),
  'near-duplicates': packOf(
    2600,
    (index) => `kind: true-false, answer: true, prompt: ${someWords(38, index)}`,
  ),
  'the-same-words': packOf(
    2900,
    (index) => `kind: true-false, answer: true, prompt: ${'the the the a a a to to to '.repeat(10)} ${index}`,
  ),
  'findings-everywhere': packOf(
    1400,
    () =>
      'prompt: "Which is NOT ...", options: [{ text: All of the above, correct: true }, { text: a }, { text: a }]',
  ),
  'long-options': packOf(
    200,
    (index) =>
      `prompt: P, options: ${listOf(8, (at) => `{ text: "${someWords(60, index + at)}", correct: ${at === 0} }`)}`,
  ),
  'unused-scenarios': (id) =>
    `${head(id)}  []\nscenarios:\n${Array.from({ length: 19_000 }, (_, at) => `  s${at}: text\n`).join('')}`,
  'words-and-marks': packOf(
    1,
    () => `kind: true-false, answer: true, prompt: x ${'not NOT (a1'.repeat(90_000)}`,
  ),
  'one-acronym-again': packOf(
    1,
    () => `kind: true-false, answer: true, prompt: x ${'a ABC '.repeat(160_000)}`,
  ),
  'all-capitals': packOf(1, () => `kind: true-false, answer: true, prompt: x ${'A'.repeat(LONG - 500)}`),
  'double-spaces': packOf(1, () => `kind: true-false, answer: true, prompt: "x ${'a  b'.repeat(240_000)}"`),
  'no-break-spaces': packOf(
    1,
    () => `kind: true-false, answer: true, prompt: "x ${'\u00a0'.repeat(400_000)}"`,
  ),
  'spaces-in-options': packOf(
    1,
    () => `prompt: P, options: [{ text: "x${' '.repeat(LONG - 600)}b", correct: true }, { text: c }]`,
  ),
  'ticks-in-a-row': packOf(1, () => `kind: true-false, answer: true, prompt: x ${'`'.repeat(LONG - 500)}`),
  'marks-on-one-letter': packOf(
    1,
    () => `kind: true-false, answer: true, prompt: "a${'\u0301'.repeat(500_000)}"`,
  ),
  'ignores-of-nothing': (id) => head(id) + '# deskready-ignore x\n'.repeat(45_000),
  'ignored-names': (id) =>
    `${head(id)}# deskready-ignore ${listOf(55_000, (at) => `no-sauce${at}`).slice(1, -1)} -- x\n  []\n`,
  'many-ignores': packOf(
    1400,
    (index) => `kind: true-false, answer: true, prompt: P${index} } \n# deskready-ignore no-source -- x\n#`,
  ),
};
