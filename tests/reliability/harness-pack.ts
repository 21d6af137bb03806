/** How many questions the harness sits. */
export const COUNT = 12;

/** Kinds whose answers are the same keys in a terminal and in plain lines. */
const KINDS = ['single', 'multiple', 'true-false', 'numeric', 'text'] as const;

const kindOf = (number: number): (typeof KINDS)[number] => KINDS[(number - 1) % KINDS.length] ?? 'single';

const OWN: Readonly<Record<(typeof KINDS)[number], string>> = {
  single: 'options: [{ text: alpha, correct: true }, { text: beta }, { text: gamma }, { text: delta }]',
  multiple:
    'options: [{ text: alpha, correct: true }, { text: beta }, { text: gamma, correct: true }, { text: delta }]',
  'true-false': 'answer: true',
  numeric: 'answer: 500',
  text: 'accept: [word500]',
};

const QUESTIONS = Array.from({ length: COUNT }, (_, index) => {
  const kind = kindOf(index + 1);
  return `  - { id: q${index + 1}, kind: ${kind}, topic: all, level: easy, prompt: "Prompt ${index + 1}", ${OWN[kind]} }`;
});

/** A pack of several kinds and an exam over all of it, in the order of the pack. */
export const CONTENT: Readonly<Record<string, string>> = {
  'content/twelve.yaml': `format: 1\nid: twelve\ntitle: Twelve\nlanguage: en\ntopics: { all: All }\nquestions:\n${QUESTIONS.join('\n')}\n`,
  'content/exams/all-twelve.yaml': `format: 1\nid: all-twelve\ntitle: All twelve\nminutes: 60\npass: 50\norder: as-written\ndraw: [{ pack: twelve, count: ${COUNT} }]\n`,
};

/** Starts the exam. */
export const START: readonly string[] = ['exam', 'all-twelve', '--packs', 'content'];

/** What is typed for an answer. @param pick a random whole number below 1000 */
export function typedFor(number: number, pick: number): string {
  switch (kindOf(number)) {
    case 'single':
      return 'abcd'[pick % 4] ?? 'a';
    case 'multiple':
      return [...'abcd'].filter((_, index) => ((pick % 15) + 1) & (1 << index)).join('');
    case 'true-false':
      return pick % 2 === 0 ? 't' : 'f';
    case 'numeric':
      return String(pick);
    case 'text':
      return `word${pick}`;
  }
}

export interface ReportItem {
  readonly shown: readonly number[];
  readonly answer: unknown;
}

/** Whether a report's item holds just what was typed. */
export function isAnswered(number: number, { shown, answer }: ReportItem, typed: string): boolean {
  const places = [...typed].map((letter) => shown['abcd'.indexOf(letter)] ?? -1);
  const expected = {
    single: () => places[0],
    multiple: () => places.sort((a, b) => a - b),
    'true-false': () => typed === 't',
    numeric: () => ({ typed, value: Number(typed) }),
    text: () => typed,
  }[kindOf(number)]();
  return JSON.stringify(expected) === JSON.stringify(answer);
}
