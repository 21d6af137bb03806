import * as v from 'valibot';
import type { Pack } from '../../domain/pack.ts';
import { formatVersion } from '../format-version.ts';
import { id, keys, language, list, named, text, url } from '../wire.ts';

const schema = keys(
  'pack',
  {
    format: formatVersion,
    id: id({ title: 'Id', description: "The pack's id; also the file's name.", examples: ['office-excel'] }),
    title: text({ title: 'Title', description: "The pack's name.", examples: ['Excel for office work'] }),
    description: v.exactOptional(
      text({
        title: 'Description',
        description: 'What the pack is about, in a sentence.',
        examples: ['Formulas, lookups and tables that office tests ask for.'],
      }),
    ),
    language: language({
      title: 'Language',
      description: 'The language of the pack (BCP 47).',
      examples: ['en'],
    }),
    license: v.exactOptional(
      text({ title: 'License', description: 'What others may do with it.', examples: ['CC-BY-4.0'] }),
    ),
    issues: v.exactOptional(
      url({
        title: 'Issues',
        description: 'Where to report a bad question.',
        examples: ['https://example.com/issues'],
      }),
    ),
    topics: named(
      id({ title: 'Topic id', description: 'Lower-case letters, digits and hyphens.', examples: ['lookup'] }),
      text({ title: 'Topic', description: "The topic's title.", examples: ['Looking values up'] }),
      1,
      {
        title: 'Topics',
        description: 'The topics of the pack: each id with its title.',
        examples: [{ lookup: 'Looking values up' }],
      },
    ),
    scenarios: v.optional(
      named(
        id({
          title: 'Scenario id',
          description: 'Lower-case letters, digits and hyphens.',
          examples: ['late-fees'],
        }),
        text({
          title: 'Passage',
          description: 'What is shown above its questions.',
          examples: ['The till holds PHP 500.'],
        }),
        0,
        {
          title: 'Scenarios',
          description: 'Passages that several questions share: each id with its text.',
          examples: [{ till: 'The till holds PHP 500.' }],
        },
      ),
      {},
    ),
    questions: list(v.unknown(), [1, Infinity], {
      title: 'Questions',
      description: 'The questions of the pack. What each may hold hangs on its kind.',
      examples: [
        [
          {
            id: 'pay-when',
            topic: 'lookup',
            level: 'easy',
            prompt: 'Which date decides when an invoice is paid?',
            options: [{ text: 'The due date', correct: true }, { text: 'The order date' }],
          },
        ],
      ],
    }),
  },
  { title: 'deskready pack', description: 'Questions on one subject.' },
);

/**
 * Everything of a pack but its questions, which `parse-question.ts` checks one by one.
 *
 * @public `scripts/schema.mjs` makes schema/pack.schema.json from it
 */
export const packSchema: v.GenericSchema = schema;

type PackHeader = Omit<Pack, 'questions'>;

function headerOf(wire: v.InferOutput<typeof schema>): PackHeader {
  const { id, title, description, language, license, issues, topics, scenarios } = wire;
  return {
    id,
    title,
    language,
    topics,
    scenarios,
    ...(description === undefined ? {} : { description }),
    ...(license === undefined ? {} : { license }),
    ...(issues === undefined ? {} : { issues }),
  };
}

/** Checks a pack's own keys. The header is null where there are issues. */
export function readHeader(input: unknown): {
  readonly header: PackHeader | null;
  readonly issues: readonly v.BaseIssue<unknown>[];
} {
  const result = v.safeParse(schema, input);
  return { header: result.success ? headerOf(result.output) : null, issues: result.issues ?? [] };
}
