import { readTopics, titleFrom } from '../../app/new-pack.ts';
import { AppError } from '../../domain/app-error.ts';
import { type Kind, KIND_NAMES } from '../../domain/question/question.ts';
import { terminalOf } from '../choose-at.ts';
import type { Context } from '../context.ts';
import { askLine } from '../prompts/ask-line.ts';
import type { Choice } from '../prompts/choose.ts';
import { makeTerminal, type Terminal } from '../prompts/terminal.ts';
import { tick } from '../prompts/tick.ts';
import { type PackAnswers, USUAL_KINDS, USUAL_TOPICS } from './pack-answers.ts';

/** How each kind is answered, in a few words. */
const HOW: Readonly<Record<Kind, string>> = {
  single: 'one option is right',
  multiple: 'one option or more are right',
  'true-false': 'a statement is true or false',
  judgement: 'options earn 0 to 3 marks',
  transcribe: 'a record is copied field by field',
  typing: 'a passage is typed against the clock',
  rehearse: 'an answer is said aloud, never scored',
  numeric: 'a number is typed',
  text: 'a word is typed',
  order: 'steps are put in order',
  match: 'pairs are made',
};

const partsOf = (line: string): string[] =>
  line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function topicProblem(line: string): string | null {
  try {
    return readTopics(partsOf(line)).length === 0 ? 'Name one topic at least.' : null;
  } catch (error) {
    if (error instanceof AppError) return `${error.message} ${error.hint ?? ''}`.trim();
    throw error;
  }
}

type Question<Value> = (terminal: Terminal) => Promise<Choice<Value>>;

/** The answer that is known already, or else the one that the user gives. */
const unlessKnown = async <Value>(
  known: Value | null,
  ask: Question<Value>,
  terminal: Terminal,
): Promise<Choice<Value>> => (known === null ? ask(terminal) : { type: 'chosen', value: known });

/** Asks for the title, the topics and the kinds that are not known yet, one after another. */
export async function askForPack(
  id: string,
  known: PackAnswers,
  context: Context,
): Promise<Choice<PackAnswers>> {
  const { style } = context;
  const askTitle: Question<string> = (terminal) =>
    askLine(
      terminal,
      {
        title: 'What is the pack called?',
        tip: 'Users see this title in lists.',
        start: titleFrom(id),
        problem: (text) => (text === '' ? 'Write a title.' : null),
      },
      style,
    );
  const askTopics: Question<NonNullable<PackAnswers['topics']>> = async (terminal) => {
    const line = await askLine(
      terminal,
      {
        title: 'Which topics does it have?',
        tip: 'With commas between: Looking values up, Counting. Users can practise one topic alone.',
        start: USUAL_TOPICS.map(({ title }) => title).join(', '),
        problem: topicProblem,
      },
      style,
    );
    return line.type === 'chosen' ? { ...line, value: readTopics(partsOf(line.value)) } : line;
  };
  const askKinds: Question<readonly Kind[]> = (terminal) =>
    tick(
      terminal,
      {
        title: 'Which kinds of questions do you want an example of?',
        entries: KIND_NAMES.map((kind) => ({ value: kind, name: kind, detail: HOW[kind] })),
        ticked: USUAL_KINDS,
      },
      style,
    );
  const terminal = makeTerminal(terminalOf(context));
  try {
    const title = await unlessKnown(known.title, askTitle, terminal);
    if (title.type !== 'chosen') return title;
    const topics = await unlessKnown(known.topics, askTopics, terminal);
    if (topics.type !== 'chosen') return topics;
    const kinds = await unlessKnown(known.kinds, askKinds, terminal);
    if (kinds.type !== 'chosen') return kinds;
    return { type: 'chosen', value: { title: title.value, topics: topics.value, kinds: kinds.value } };
  } finally {
    terminal.close();
  }
}
