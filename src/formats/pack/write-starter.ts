import type { StarterPlan } from '../../app/ports.ts';
import type { Kind } from '../../domain/question/question.ts';
import { quote } from '../yaml/quote.ts';
import { STARTERS } from './starters.ts';

const indented = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`);

/** A key with a comment behind it, the comments of short lines in one column. */
const commented = (line: string, comment: string): string => `${line.padEnd(30)} # ${comment}`;

function questionLines(kind: Kind, topic: string, today: string): string[] {
  const { about, level, by, body } = STARTERS[kind];
  return [
    '',
    ...about.map((line) => `  # ${line}`),
    `  - id: example-${kind}`,
    `    kind: ${kind}`,
    `    topic: ${topic}`,
    `    level: ${level}`,
    ...indented(body),
    `    verified: { on: ${today}, by: ${by} }`,
  ];
}

function topicLines(topics: StarterPlan['topics'], used: number): string[] {
  return [
    ...topics.slice(0, used).map(({ id, title }) => `  ${id}: ${quote(title)}`),
    // A topic without a question is a mistake to lint, so it waits as a comment.
    ...topics.slice(used).map(({ id, title }) => `  # ${id}: ${quote(title)}   (for your next question)`),
  ];
}

/** The text of a new pack: one example question of each wanted kind, with comments that teach. Lint finds nothing in it. */
export function writeStarter({
  id,
  title,
  topics,
  kinds,
  language,
  license,
  schema,
  today,
}: StarterPlan): string {
  const used = Math.min(topics.length, kinds.length);
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '# The line above lets editors (such as VS Code with the YAML extension) check this file and explain its keys.',
    ...(schema.startsWith('file:')
      ? ['# It names a file of this computer; take it out before you give the pack to others.']
      : []),
    '#',
    `# Check it:  deskready lint ${id}.yaml`,
    `# Try it:    deskready practice ${id}.yaml`,
    `# Keep it:   deskready packs add ${id}.yaml`,
    '#',
    '# Put your own questions in place of the examples. Mind: text with a colon, a number or a date goes into quotes.',
    commented('format: 1', 'the version of this format'),
    commented(`id: ${id}`, 'the name of the file; reports name it, so let it stay'),
    `title: ${quote(title)}`,
    commented(`language: ${language}`, 'what the questions are written in, such as en or en-PH'),
    license === undefined
      ? commented('# license: CC-BY-4.0', 'what others may do with your questions')
      : `license: ${quote(license)}`,
    'topics:',
    ...topicLines(topics, used),
    'questions:',
    '  # id: used once and never again, since progress hangs on it. level: easy, medium or hard.',
    '  # verified: the day on which you checked the key, and how: formula, arithmetic, source or rubric.',
    ...kinds.flatMap((kind, index) => questionLines(kind, topics[index % used]?.id ?? '', today)),
  ];
  return `${lines.join('\n')}\n`;
}
