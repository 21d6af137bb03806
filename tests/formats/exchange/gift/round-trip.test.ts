import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type {
  DraftQuestion,
  Extras,
  PackToWrite,
  SourceQuestions,
} from '../../../../src/app/ports-exchange.ts';
import type { Pack } from '../../../../src/domain/pack.ts';
import { isId } from '../../../../src/domain/id.ts';
import type { Question } from '../../../../src/domain/question/question.ts';
import { readGift as readSource } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { trimText } from '../../../../src/formats/exchange/gift/slice.ts';
import { writeGift } from '../../../../src/formats/exchange/gift/write-gift.ts';
import { anyPackToWrite, comparable } from '../../../support/exchange/packs.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

const readGift = (text: string): SourceQuestions => questionsOf(readSource(text));

const KINDS = ['single', 'judgement', 'multiple', 'true-false', 'numeric', 'text', 'match'] as const;
const CARRIED = [
  'id',
  'kind',
  'prompt',
  'options',
  'answer',
  'tolerance',
  'accept',
  'standard',
  'pairs',
  'extra',
  'explanation',
  'tags',
];

const trimmed = (texts: readonly string[]): string[] => texts.map(trimText);

/** What GIFT holds of a question: typed answers and right sides lose the spaces around them. */
function held(question: Question): Question {
  const { tags, ...rest } = question;
  const kept = (tags.length === 0 ? rest : question) as Question;
  if (kept.kind === 'text') return { ...kept, accept: trimmed(kept.accept) };
  if (kept.kind !== 'match') return kept;
  const pairs = kept.pairs.map(({ left, right }) => ({ left, right: trimText(right) }));
  return { ...kept, pairs, extra: trimmed(kept.extra) };
}

/** A pack of what was read, as an import would make it. */
function packOf({ questions }: SourceQuestions): PackToWrite {
  const titles = [...new Set(questions.map(({ topic }) => topic ?? 'General'))];
  const topics = Object.fromEntries(titles.map((title, index) => [`topic-${index}`, title]));
  const made = questions.map(({ draft, topic, name = '' }, index) => ({
    id: isId(name) ? name : `q-${index}`,
    level: 'easy',
    sources: [],
    shuffle: true,
    tags: [],
    use: 'any',
    retired: false,
    topic: `topic-${titles.indexOf(topic ?? 'General')}`,
    ...draft,
  })) as unknown as Question[];
  const pack: Pack = { id: 'read', title: 'Read', language: 'en', scenarios: {}, topics, questions: made };
  const extras = new Map(made.map(({ id }, index) => [id, questions[index]?.extras ?? ({} as Extras)]));
  return { pack, extras };
}

const withoutPlaces = (questions: readonly DraftQuestion[]): object[] =>
  questions.map(({ draft, extras }) => ({ draft: { ...draft, id: '' }, extras }));

describe('a pack as GIFT', () => {
  test('is read as the same questions, in the same order', () => {
    fc.assert(
      fc.property(anyPackToWrite(KINDS), (packToWrite) => {
        const written = writeGift([packToWrite]);
        const read = readGift(String(written.content));
        const left = new Set(written.refused.map(({ name }) => name));
        const kept = packToWrite.pack.questions.filter(({ id }) => !left.has(id));
        expect(read.refused).toEqual([]);
        expect(read.simplified.filter(({ message }) => !message.includes('formula'))).toEqual([]);
        expect(comparable(read.questions, CARRIED)).toEqual(comparable(kept.map(held), CARRIED));
        expect(read.questions.map(({ topic }) => topic)).toEqual(
          kept.map(({ topic }) => packToWrite.pack.topics[topic]),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is read by the grammar of gift-pegjs, question by question', () => {
    fc.assert(
      fc.property(anyPackToWrite(KINDS), (packToWrite) => {
        const written = writeGift([packToWrite]);
        if (written.content === '') return;
        const read = parse(String(written.content)).filter(({ type }) => type !== 'Category');
        const types = {
          single: 'MC',
          multiple: 'MC',
          judgement: 'MC',
          'true-false': 'TF',
          numeric: 'Numerical',
          text: 'Short',
          match: 'Matching',
        };
        const left = new Set(written.refused.map(({ name }) => name));
        const kept = packToWrite.pack.questions.filter(({ id }) => !left.has(id));
        expect(read.map(({ type, id }) => ({ type, id }))).toEqual(
          kept.map(({ kind, id }) => ({ type: types[kind as keyof typeof types], id })),
        );
      }),
      { numRuns: 200 },
    );
  });
});

const SIGNS = [...'={}~#:\\%/>-[]*$|&<` \n\tab1.,'];
const PIECES = [
  '\n\n',
  '::',
  '####',
  '->',
  '{=',
  '{~',
  '}',
  '{#3:1',
  '{#1..5',
  'T}',
  '=a ~b',
  '~%50%',
  '=%25%',
  '// [id:a] [tag:b]\n',
  '$CATEGORY: a/b',
  '[html]<b>x</b>',
  '[markdown]*x*',
  '[plain]',
  '\\n',
  '{}',
  '1822:2',
];
const brokenGift = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const words = fc
  .array(
    fc.constantFrom(
      'rate',
      'Manila',
      '\\=',
      '\\#',
      '`A1`',
      '**net**',
      '\\*',
      '_x_',
      '<b>up</b>',
      'a &amp; b',
      '\\n',
      '\\\\',
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(' '));
const format = fc.constantFrom('', '', '[html]', '[markdown]', '[plain]', '[moodle]');
const text = fc.tuple(format, words).map((parts) => parts.join(''));
const feedback = fc.oneof(
  fc.constant(''),
  text.map((each) => `#${each}`),
);
const weight = fc.constantFrom('', '', '%50%', '%-100%', '%33.33333%', '%100%', '%0%', '%25%');
const answer = (signs: string, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...signs), weight, body, feedback).map((parts) => parts.join(''));
const list = (each: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(each, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\n\t'));
const number = fc.constantFrom('3', '3:0.5', '1..5', '-3.142..-3.141', '1822:2', '.5:1e-3');
const numbered = (each: string, index: number): string => each.replace(/(?=#|$)/u, ` ${index}`);
const body = fc.oneof(
  list(answer('=~', text)).map((answers) => answers.split('\n\t').map(numbered).join('\n\t')),
  list(answer('=', words)),
  list(answer('=', number)).map((answers) => `#${answers}`),
  list(fc.tuple(text, words).map(([left, right]) => `=${left} -> ${right}`)),
  fc.tuple(fc.constantFrom('T', 'F', 'TRUE', 'FALSE'), feedback, feedback).map((parts) => parts.join('')),
);
const wholeGift = fc
  .tuple(
    fc.constantFrom('', '// [id:net-pay] [tag:pay]\n', '// [id:No 7]\n'),
    fc.constantFrom('', '::Net pay::', '::net-pay::'),
    text,
    body,
    fc.oneof(
      fc.constant(''),
      text.map((each) => `\n####${each}`),
    ),
    fc.constantFrom('}', '} of it.'),
  )
  .map(
    ([comment, title, stem, answers, general, end]) => `${comment}${title}${stem}{${answers}${general}${end}`,
  );
const anyGift = fc.oneof(brokenGift, wholeGift);

/** What a pack takes: texts are not empty. The other drafts never reach a pack. */
const isTakeable = ({ draft }: DraftQuestion): boolean =>
  !JSON.stringify(draft).includes('""') && (draft.kind !== 'match' || draft.pairs.length > 1);

describe('GIFT as a pack', () => {
  test('is written again as a text that reads the same', () => {
    fc.assert(
      fc.property(anyGift, (source) => {
        const read = readGift(source);
        const taken = read.questions.filter(isTakeable);
        const written = writeGift([packOf({ ...read, questions: taken })]);
        if (written.refused.length > 0) return;
        expect(withoutPlaces(readGift(String(written.content)).questions)).toEqual(withoutPlaces(taken));
      }),
      { numRuns: 500 },
    );
  });
});
