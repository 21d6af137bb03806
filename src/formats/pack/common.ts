import * as v from 'valibot';
import { KIND_NAMES } from '../../domain/question/question.ts';
import { LEVELS, type QuestionCommon, type Source } from '../../domain/question/question.ts';
import {
  cellName,
  choice,
  date,
  flag,
  formula,
  id,
  keys,
  list,
  named,
  numberFrom,
  positiveTo,
  text,
  url,
} from '../wire.ts';

const source = keys(
  'source',
  {
    title: text({
      title: 'Title',
      description: 'What the source is called.',
      examples: ['VLOOKUP function'],
    }),
    publisher: v.exactOptional(
      text({ title: 'Publisher', description: 'Who published it.', examples: ['Microsoft Support'] }),
    ),
    url: v.exactOptional(
      url({ title: 'Address', description: 'Where it can be read.', examples: ['https://www.iso.org'] }),
    ),
  },
  {
    title: 'Source',
    description: 'Where the key can be looked up.',
  },
);

const sources = v.pipe(
  v.union(
    [source, list(source, [1, Infinity], { title: 'Sources', description: 'Several sources, best first.' })],
    'one or list',
  ),
  v.metadata({
    title: 'Source',
    description: 'Where the key can be looked up: one source, or a list.',
    examples: [{ title: 'VLOOKUP function', publisher: 'Microsoft Support' }],
  }),
);

const verified = keys(
  'verified',
  {
    on: date({ title: 'Date', description: 'When the key was last verified.', examples: ['2026-11-22'] }),
    by: choice(['formula', 'arithmetic', 'source', 'rubric'], {
      title: 'Method',
      description: 'How the key was verified.',
      meanings: {
        formula: 'A spreadsheet computed it; "check" says how.',
        arithmetic: 'Somebody worked it out.',
        source: 'It was compared with the source.',
        rubric: 'The marks follow the standard, or the rubric was judged.',
      },
    }),
  },
  {
    title: 'Verified',
    description: 'When and how the key was last verified.',
    examples: [{ on: '2026-11-22', by: 'formula' }],
  },
);

const cell = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()], 'cell');

const check = keys(
  'check',
  {
    cells: v.optional(
      named(
        cellName({ title: 'Cell', description: 'The name of a cell.', examples: ['A2'] }),
        v.pipe(cell, v.metadata({ title: 'Value', description: 'What the cell holds.', examples: [50] })),
        0,
        { title: 'Cells', description: 'What the cells of one sheet hold.', examples: [{ A2: 0, B2: 50 }] },
      ),
      {},
    ),
    formula: formula({
      title: 'Formula',
      description: 'Its result must equal the key.',
      examples: ['=VLOOKUP(15,A2:B5,2,TRUE)'],
    }),
  },
  {
    title: 'Check',
    description: 'What a spreadsheet engine computes to prove the key.',
    examples: [{ cells: { A2: 8 }, formula: '=A2*2' }],
  },
);

/** The keys of a question that do not hang on its kind. */
const entries = {
  id: id({
    title: 'Id',
    description: 'Unique in the pack and never used again; lower-case letters, digits and hyphens.',
    examples: ['vlookup-approximate'],
  }),
  kind: v.optional(
    choice(KIND_NAMES, {
      title: 'Kind',
      description: 'How the question is answered and scored. Without it, one option is right.',
    }),
    'single',
  ),
  topic: id({ title: 'Topic', description: 'One of the ids under "topics".', examples: ['lookup'] }),
  level: choice(LEVELS, {
    title: 'Level',
    description: 'How hard the question is.',
    meanings: {
      easy: 'One fact or one step; most who prepare know it.',
      medium: 'Two or three steps, or a rule with an exception.',
      hard: 'Several rules at once, or a trap that many fall into.',
    },
  }),
  scenario: v.exactOptional(
    id({
      title: 'Scenario',
      description: 'The id of a passage under "scenarios" to show above the question.',
      examples: ['late-fees'],
    }),
  ),
  prompt: text({
    title: 'Prompt',
    description: 'The question. `code` and **bold** are the only markup.',
    examples: ['What does `=VLOOKUP(15,A2:B5,2,TRUE)` return?'],
  }),
  explanation: v.exactOptional(
    text({
      title: 'Explanation',
      description: 'Why the key is right, and the rule behind it.',
      examples: ['TRUE finds an exact match or the largest value below.'],
    }),
  ),
  source: v.exactOptional(sources),
  verified: v.exactOptional(verified),
  check: v.exactOptional(check),
  hint: v.exactOptional(
    text({
      title: 'Hint',
      description: 'Help that a user may ask for.',
      examples: ['Look at the last argument.'],
    }),
  ),
  seconds: v.exactOptional(
    positiveTo(3600, {
      title: 'Seconds',
      description: 'How long the question should take, in seconds.',
      examples: [60],
    }),
  ),
  shuffle: v.optional(
    flag({
      title: 'Shuffle',
      description: 'Whether options are shown in a random order; "false" keeps the order of the file.',
      examples: [false],
    }),
    true,
  ),
  tags: v.optional(
    list(text({ title: 'Tag', description: 'A word to draw by.', examples: ['excel'] }), [0, Infinity], {
      title: 'Tags',
      description: 'Words that exams can draw by.',
      examples: [['excel', 'lookup']],
    }),
    [],
  ),
  appVersion: v.exactOptional(
    text({
      title: 'App version',
      description: 'For which version of a program the key is right.',
      examples: ['Excel 2016 or later, Microsoft 365'],
    }),
  ),
  borderline: v.exactOptional(
    numberFrom(0, 1, {
      title: 'Borderline',
      description: 'The share of just-ready people who get it right, 0 to 1.',
      examples: [0.6],
    }),
  ),
  use: v.optional(
    choice(['any', 'exam'], {
      title: 'Use',
      description: 'Where the question may be asked.',
      meanings: {
        any: 'In practice and in exams.',
        exam: 'In exams alone, so that they measure fresh questions.',
      },
    }),
    'any',
  ),
  retired: v.optional(
    flag({ title: 'Retired', description: 'Retired questions are never asked; their ids stay taken.' }),
    false,
  ),
};

const schema = v.object(entries, 'question');

export const commonEntries: v.ObjectEntries = entries;

const sourceOf = ({ title, publisher, url }: Source): Source => ({
  title,
  ...(publisher === undefined ? {} : { publisher }),
  ...(url === undefined ? {} : { url }),
});

function commonOf(wire: v.InferOutput<typeof schema>): QuestionCommon {
  const { kind: _, source: from, verified: proof, check: sheet, ...rest } = wire;
  return {
    ...rest,
    sources: from === undefined ? [] : (Array.isArray(from) ? from : [from]).map(sourceOf),
    ...(proof === undefined ? {} : { verified: { on: proof.on, by: proof.by } }),
    ...(sheet === undefined ? {} : { check: { cells: sheet.cells, formula: sheet.formula } }),
  };
}

/** Stands in for common keys that are broken, so that the kind's own keys can be checked all the same. */
const NO_COMMON: QuestionCommon = {
  id: '',
  topic: '',
  level: 'easy',
  prompt: '',
  sources: [],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
};

/** Checks the keys that every kind has. The question is whole only where there are no issues. */
export function readCommon(input: unknown): {
  readonly common: QuestionCommon;
  readonly issues: readonly v.BaseIssue<unknown>[];
} {
  const result = v.safeParse(schema, input);
  return { common: result.success ? commonOf(result.output) : NO_COMMON, issues: result.issues ?? [] };
}
