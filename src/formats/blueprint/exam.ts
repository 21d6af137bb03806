import * as v from 'valibot';
import { type Exam, type ExamQuota, ORDERS } from '../../domain/blueprint.ts';
import { KIND_NAMES } from '../../domain/question/question.ts';
import { LEVELS } from '../../domain/question/question.ts';
import { formatVersion, isFromNewer } from '../format-version.ts';
import type { Reporter } from '../reporter.ts';
import { choice, id, keys, list, numberFrom, text, wholeFrom } from '../wire.ts';
import type { WireMap } from '../yaml/wire-value.ts';
import { MAX_LINES, minutesKey, names, packKey, topicsKey } from './draw-keys.ts';

const quota = keys(
  'line of the draw',
  {
    pack: packKey,
    topics: v.exactOptional(topicsKey),
    kinds: v.exactOptional(
      names(
        choice(KIND_NAMES, {
          title: 'Kind',
          description: 'A kind of question; all but rehearse can be drawn.',
        }),
        {
          title: 'Kinds',
          description: 'Only questions of these kinds.',
          examples: [['single', 'multiple']],
        },
      ),
    ),
    levels: v.exactOptional(
      names(choice(LEVELS, { title: 'Level', description: 'A level.' }), {
        title: 'Levels',
        description: 'Only questions of these levels.',
        examples: [['easy', 'medium']],
      }),
    ),
    tags: v.exactOptional(
      names(text({ title: 'Tag', description: 'A tag.', examples: ['excel'] }), {
        title: 'Tags',
        description: 'Only questions with one of these tags.',
        examples: [['excel']],
      }),
    ),
    count: wholeFrom(1, 1000, {
      title: 'Count',
      description: 'How many questions to draw.',
      examples: [10],
    }),
  },
  {
    title: 'Line',
    description: 'How many questions to draw from where.',
    examples: [{ pack: 'office-excel', topics: ['lookup'], count: 5 }],
  },
);

const schema = keys(
  'exam',
  {
    format: formatVersion,
    id: id({ title: 'Id', description: "The exam's id; also the file's name.", examples: ['bpo-entry'] }),
    title: text({ title: 'Title', description: "The exam's name.", examples: ['BPO entry test'] }),
    description: v.exactOptional(
      text({
        title: 'Description',
        description: 'What the exam is like.',
        examples: ['Twenty questions, half an hour.'],
      }),
    ),
    minutes: minutesKey,
    pass: numberFrom(0, 100, { title: 'Pass', description: 'The mark to pass, in percent.', examples: [70] }),
    strong: v.exactOptional(
      numberFrom(0, 100, {
        title: 'Strong',
        description: 'The mark for a strong result, in percent.',
        examples: [85],
      }),
    ),
    penalty: v.optional(
      numberFrom(0, 1, {
        title: 'Penalty',
        description: 'Points taken off for a wrong answer.',
        examples: [0.25],
      }),
      0,
    ),
    multiple: v.optional(
      choice(['net', 'all-or-nothing'], {
        title: 'Multiple',
        description: 'How questions with several keys are scored.',
        meanings: {
          net: 'Right less wrong ticks, as a share of the keys.',
          'all-or-nothing': 'Full credit for exactly the right ticks, else none.',
        },
      }),
      'net',
    ),
    order: v.optional(
      choice(ORDERS, {
        title: 'Order',
        description: 'In which order the questions are asked.',
        meanings: {
          rising: 'Easy ones first.',
          shuffled: 'In a random order.',
          'as-written': 'As the lines of the draw stand in this file.',
        },
      }),
      'rising',
    ),
    draw: list(quota, [1, MAX_LINES], {
      title: 'Draw',
      description: 'How many questions to draw from where. Lines are filled from the top.',
      examples: [[{ pack: 'office-excel', topics: ['lookup'], count: 5 }]],
    }),
  },
  { title: 'deskready exam', description: 'Which questions to draw, how long, what passes.' },
);

type WireExam = v.InferOutput<typeof schema>;

/** @public `scripts/schema.mjs` makes schema/exam.schema.json from it */
export const examSchema: v.GenericSchema = schema;

const quotaOf = ({ pack, topics, kinds, levels, tags, count }: WireExam['draw'][number]): ExamQuota => ({
  pack,
  count,
  ...(topics === undefined ? {} : { topics }),
  ...(kinds === undefined ? {} : { kinds }),
  ...(levels === undefined ? {} : { levels }),
  ...(tags === undefined ? {} : { tags }),
});

function examOf(wire: WireExam): Exam {
  const { id, title, description, minutes, pass, strong, penalty, multiple, order, draw } = wire;
  return {
    id,
    title,
    minutes,
    pass,
    penalty,
    multiple,
    order,
    draw: draw.map(quotaOf),
    ...(description === undefined ? {} : { description }),
    ...(strong === undefined ? {} : { strong }),
  };
}

/** Checks an exam. @returns the exam; it is only to be used where the reporter has no error */
export function parseExam(value: WireMap, reporter: Reporter): Exam | null {
  if (isFromNewer(value, reporter)) return null;
  const result = v.safeParse(schema, value);
  reporter.issues(result.issues ?? [], []);
  const { pass, strong } = value;
  if (typeof pass === 'number' && typeof strong === 'number' && strong < pass) {
    reporter.mark({
      fault: { rule: 'out-of-range', key: 'strong', of: 'value', bound: 'at least', limit: pass },
      path: ['strong'],
      part: 'value',
    });
  }
  return result.typed ? examOf(result.output) : null;
}
