import fc from 'fast-check';
import type { Draft, DraftQuestion, Extras, PackToWrite } from '../../../src/app/ports-exchange.ts';
import { questionMarks } from '../../../src/domain/lint/question-marks.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import {
  type Kind,
  LEVELS,
  type Question,
  type QuestionCommon,
} from '../../../src/domain/question/question.ts';
import { visible } from '../../../src/domain/visible.ts';

/** Characters that formats give a meaning, and some of every script and length. */
const SPECIAL = '~=#{}:\\\\"\'`*_[]()<>&;,|%$@+-/!?.\n\t 019azAZéñßÅ—“”…₱€字あ한עבא😀👩‍👩‍👧\u00a0\u0301';

const character = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'abcdefgh ijk lmno') },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from(SPECIAL)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

/** A text as a pack can hold it: something is in it, and nothing hidden is. */
export const anyText = (maxLength = 24): fc.Arbitrary<string> =>
  fc
    .array(character, { minLength: 1, maxLength })
    .map((characters) => visible(characters.join('')))
    .filter((text) => /\S/u.test(text));

/** One line without spaces at its ends, as formats of lines have it. */
export const anyLine = (maxLength = 24): fc.Arbitrary<string> =>
  anyText(maxLength)
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');

interface TextSource {
  (maxLength?: number): fc.Arbitrary<string>;
}

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Keys whose value is undefined are left out, as in a parsed pack. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const options = (text: TextSource, count: number, keys: readonly number[]): fc.Arbitrary<object[]> =>
  fc
    .tuple(
      fc.uniqueArray(text(), {
        minLength: count,
        maxLength: count,
        selector: (each) => each.trim().toLowerCase(),
      }),
      fc.array(optional(text()), { minLength: count, maxLength: count }),
    )
    .map(([texts, whys]) =>
      texts.map((each, index) => defined({ text: each, correct: keys.includes(index), why: whys[index] })),
    );

const distinct = (text: TextSource, minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(text(), { minLength, maxLength, selector: (each) => each.trim().toLowerCase() });

const places = fc.integer({ min: -999_999, max: 999_999 }).map((whole) => whole / 100);

/** The keys of each kind's own. */
const OWN: Readonly<Record<Kind, (text: TextSource) => fc.Arbitrary<object>>> = {
  single: (text) =>
    fc
      .integer({ min: 2, max: 8 })
      .chain((count) => fc.nat(count - 1).chain((key) => options(text, count, [key])))
      .map((list) => ({ options: list })),
  multiple: (text) =>
    fc
      .integer({ min: 2, max: 8 })
      .chain((count) =>
        fc
          .uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count })
          .chain((keys) => options(text, count, keys)),
      )
      .map((list) => ({ options: list })),
  'true-false': () => fc.boolean().map((answer) => ({ answer })),
  judgement: (text) =>
    fc
      .tuple(
        fc.uniqueArray(fc.tuple(text(), fc.integer({ min: 0, max: 3 }), optional(text())), {
          minLength: 2,
          maxLength: 8,
          selector: ([each]) => each.trim().toLowerCase(),
        }),
        text(),
      )
      .map(([list, standard]) => ({
        options: list.map(([each, marks, why], index) =>
          defined({ text: each, marks: index === 0 ? 3 : marks, why }),
        ),
        standard,
      })),
  numeric: () =>
    fc
      .tuple(places, fc.integer({ min: 0, max: 500 }), optional(fc.constantFrom('PHP', '%', 'hours')))
      .map(([answer, hundredths, unit]) =>
        defined({ answer, tolerance: { amount: hundredths / 100, isPercent: false }, unit }),
      ),
  text: (text) =>
    fc
      .tuple(distinct(text, 1, 5), fc.boolean())
      .map(([accept, caseSensitive]) => ({ accept, caseSensitive })),
  order: (text) => distinct(text, 3, 8).map((steps) => ({ steps })),
  match: (text) =>
    fc
      .tuple(
        distinct(text, 2, 5),
        distinct(text, 7, 7),
        fc.nat(2),
        fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
      )
      .map(([lefts, rights, extras, which]) => ({
        pairs: lefts.map((left, index) => ({ left, right: rights[which[index] ?? 0] ?? '' })),
        extra: rights.slice(5, 5 + extras),
      })),
  transcribe: (text) =>
    distinct(text, 1, 4).map((labels) => ({
      fields: labels.map((label, index) => ({ label, value: `INV-${index}` })),
    })),
  typing: () =>
    fc.constant({
      passage: 'Please send the signed delivery note with the invoice, so that we can pay it this week.',
      target: { wpm: 30, accuracy: 95 },
    }),
  rehearse: (text) =>
    fc
      .tuple(distinct(text, 1, 4), text(), fc.integer({ min: 10, max: 300 }))
      .map(([rubric, sample, seconds]) => ({ rubric, sample, seconds })),
};

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);

const common = (text: TextSource): fc.Arbitrary<Omit<QuestionCommon, 'id' | 'topic'>> =>
  fc
    .record({
      level: fc.constantFrom(...LEVELS),
      prompt: text(60),
      explanation: optional(text(60)),
      hint: optional(text()),
      seconds: optional(fc.integer({ min: 5, max: 240 })),
      shuffle: fc.boolean(),
      tags: fc.uniqueArray(fc.constantFrom('excel', 'mock', 'phone'), { maxLength: 2 }),
      sources: fc.constant([]),
      use: fc.constant('any' as const),
      retired: fc.constant(false),
    })
    .map(defined) as fc.Arbitrary<Omit<QuestionCommon, 'id' | 'topic'>>;

const questionOf = (kind: Kind, text: TextSource): fc.Arbitrary<Omit<Question, 'id' | 'topic'>> =>
  fc
    .tuple(common(text), OWN[kind](text))
    .map(([shared, own]) => ({ ...shared, kind, ...own }) as unknown as Question)
    // Only what a pack would take.
    .filter((question) => questionMarks({ ...question, id: 'a', topic: 'a' } as Question).length === 0);

/** Packs as other formats are written from them: questions of these kinds, their texts from this source. */
export function anyPackToWrite(
  kinds: readonly Kind[],
  text: TextSource = anyText,
): fc.Arbitrary<PackToWrite> {
  const question = fc.constantFrom(...kinds).chain((kind) => questionOf(kind, text));
  return fc
    .record({
      title: anyLine(),
      topics: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      titles: fc.uniqueArray(anyLine(), { minLength: 3, maxLength: 3 }),
      ids: fc.uniqueArray(id, { minLength: 5, maxLength: 5 }),
      questions: fc.array(fc.tuple(question, fc.nat(2)), { minLength: 1, maxLength: 5 }),
    })
    .map(({ title, topics, titles, ids, questions }) => {
      const used = questions.map(([each, topic], index) => ({
        ...each,
        id: ids[index] ?? '',
        topic: topics[topic % topics.length] ?? '',
      })) as Question[];
      const pack: Pack = {
        id: 'generated',
        title,
        language: 'en',
        scenarios: {},
        topics: Object.fromEntries(topics.map((topic, index) => [topic, titles[index] ?? ''])),
        questions: used,
      };
      return { pack, extras: new Map<string, Extras>() };
    });
}

/** What is compared after a round trip: the draft's keys that the format carries. */
export function comparable(
  questions: readonly (DraftQuestion | Question)[],
  keys: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  return questions.map((question) => {
    const draft: Draft | Question = 'draft' in question ? question.draft : question;
    return Object.fromEntries(Object.entries(draft).filter(([key]) => keys.includes(key)));
  });
}
