import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { AnswersAt, ExchangeNote, PackToWrite } from '../../../app/ports-exchange.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { Pack } from '../../../domain/pack.ts';
import type { KeyedOption, Question } from '../../../domain/question/question.ts';
import { kindWords } from '../handout/kind-words.ts';
import { markdownOf } from './light-markup.ts';

const heading = (depth: 1 | 2 | 3, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value: text.replaceAll(/\s+/gu, ' ').trim() }],
});

const quote = (text: string): BlockContent => ({ type: 'blockquote', children: markdownOf(text) });

function listOf(entries: readonly (readonly BlockContent[])[], isOrdered: boolean): List {
  const children = entries.map((nodes): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [...nodes],
  }));
  return { type: 'list', ordered: isOrdered, spread: false, ...(isOrdered ? { start: 1 } : {}), children };
}

/** A choice with its box. The box is a node of its own, since Markdown would escape one inside a text. */
function boxed(sign: 'x' | ' ', nodes: readonly BlockContent[]): BlockContent[] {
  const [first, ...rest] = nodes;
  const box = { type: 'html', value: `[${sign}] ` } as const;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [box] }, ...nodes];
  return [{ type: 'paragraph', children: [box, ...first.children] }, ...rest];
}

/** What a handout's comment says, so that its questions can be imported again as the same. */
function ownComment({ id, topic, level, seconds, shuffle, kind }: Question): RootContent {
  const meta = {
    id,
    topic,
    level,
    ...(kind === 'order' ? { kind } : {}),
    seconds,
    ...(shuffle ? {} : { shuffle }),
  };
  return { type: 'html', value: `<!-- deskready ${JSON.stringify(meta)} -->` };
}

const choice = ({ text, correct, why }: KeyedOption): BlockContent[] => [
  ...boxed(correct ? 'x' : ' ', markdownOf(text)),
  ...(why === undefined ? [] : [quote(why)]),
];

/** Choices with their keys, as quizdown and deskready read them: numbered where one is right. */
function markedChoices(question: Question): RootContent[] | null {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [listOf(question.options.map(choice), question.kind === 'single')];
    case 'true-false':
      return [
        listOf(
          [true, false].map((value) =>
            boxed(value === question.answer ? 'x' : ' ', markdownOf(value ? 'True' : 'False')),
          ),
          true,
        ),
      ];
    case 'order':
      return [listOf(question.steps.map(markdownOf), true)];
    default:
      return null;
  }
}

function askedNodes(question: Question): RootContent[] {
  const asked = kindWords(question.kind).asked(question);
  if ('lines' in asked) return asked.lines.flatMap(markdownOf);
  const choices = asked.choices.map((text, index) => boxed(' ', markdownOf(`${letterAt(index)}. ${text}`)));
  return [listOf(choices, false)];
}

function keyNodes(question: Question): RootContent[] {
  const { explanation } = question;
  return [
    ...kindWords(question.kind).key(question).flatMap(markdownOf),
    ...(explanation === undefined ? [] : markdownOf(`**Explanation:** ${explanation}`)),
  ];
}

function bodyNodes(question: Question, answers: AnswersAt): RootContent[] {
  const marked = answers === 'inline' ? markedChoices(question) : null;
  const { explanation } = question;
  if (marked === null) {
    return answers === 'inline' ? [...askedNodes(question), ...keyNodes(question)] : askedNodes(question);
  }
  return [...marked, ...(explanation === undefined ? [] : markdownOf(`**Explanation:** ${explanation}`))];
}

function questionNodes(
  question: Question,
  number: number,
  { scenarios }: Pack,
  answers: AnswersAt,
): RootContent[] {
  const { scenario, prompt, hint } = question;
  const passage = scenario === undefined ? undefined : scenarios[scenario];
  return [
    heading(3, `Question ${number}`),
    ownComment(question),
    ...(passage === undefined ? [] : markdownOf(passage)),
    ...markdownOf(prompt),
    ...(hint === undefined || answers !== 'inline' ? [] : [quote(hint)]),
    ...bodyNodes(question, answers),
  ];
}

interface Handout {
  readonly text: string;
  readonly simplified: readonly ExchangeNote[];
}

/** One pack, topic by topic, its questions numbered through. */
function packNodes({ pack }: PackToWrite, answers: AnswersAt): RootContent[] {
  const asked = pack.questions.filter(({ retired }) => !retired);
  const topics = Object.keys(pack.topics).filter((id) => asked.some(({ topic }) => topic === id));
  const inOrder = topics.flatMap((id) => asked.filter(({ topic }) => topic === id));
  const numbers = new Map(inOrder.map((question, index) => [question.id, index + 1]));
  const keys = inOrder.flatMap((question) => [
    heading(3, `Answer ${numbers.get(question.id) ?? 0}`),
    ...keyNodes(question),
  ]);
  return [
    heading(1, pack.title),
    ...(pack.description === undefined ? [] : markdownOf(pack.description)),
    ...topics.flatMap((id) => [
      heading(2, pack.topics[id] ?? id),
      ...asked
        .filter(({ topic }) => topic === id)
        .flatMap((question) => questionNodes(question, numbers.get(question.id) ?? 0, pack, answers)),
    ]),
    ...(answers === 'end' ? [heading(1, 'Answers'), ...keys] : []),
  ];
}

/** What a handout cannot show as the pack has it. */
function notesOf({ pack }: PackToWrite): ExchangeNote[] {
  return pack.questions
    .filter(({ retired, scenario }) => !retired && scenario !== undefined)
    .map(({ id }) => ({ name: id, message: 'The passage that it shares stands in front of its text.' }));
}

/** Packs to print or to read, with or without the answers. */
export function writeHandout(packs: readonly PackToWrite[], answers: AnswersAt): Handout {
  const children = packs.flatMap((pack) => packNodes(pack, answers));
  const text = toMarkdown(
    { type: 'root', children },
    { bullet: '-', rule: '-', fences: true, listItemIndent: 'one', incrementListMarker: true },
  );
  return { text, simplified: packs.flatMap(notesOf) };
}
