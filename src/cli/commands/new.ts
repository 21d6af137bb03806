import { checkNewPack, newPack, type PackWish, readTopics, titleFrom } from '../../app/new-pack.ts';
import { type Kind, KIND_NAMES } from '../../domain/question/question.ts';
import { type Context, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { INTERRUPTED, isInteractive } from '../run-session.ts';
import type { Choice } from '../prompts/choose.ts';
import { type PackAnswers, USUAL_KINDS, USUAL_TOPICS } from './pack-answers.ts';

export interface NewPackOptions extends GlobalOptions {
  readonly title?: string;
  readonly topic: readonly string[];
  readonly kinds: readonly Kind[];
  readonly out: string;
  readonly language: string;
  readonly license?: string;
}

function answersOf({ title, topic, kinds }: NewPackOptions): PackAnswers {
  return {
    title: title ?? null,
    topics: topic.length === 0 ? null : readTopics(topic),
    // In one order, whatever order they were named in, so that each is written once.
    kinds: kinds.length === 0 ? null : KIND_NAMES.filter((kind) => kinds.includes(kind)),
  };
}

/** Asks for what is missing where somebody sits at a terminal. */
async function complete(id: string, answers: PackAnswers, context: Context): Promise<Choice<PackAnswers>> {
  const isOpen = answers.title === null || answers.topics === null || answers.kinds === null;
  if (isOpen && isInteractive(context, false)) {
    const { askForPack } = await import('./ask-for-pack.ts');
    return askForPack(id, answers, context);
  }
  return { type: 'chosen', value: answers };
}

/** Writes a starter pack and says how to go on. */
export async function writeNewPack(id: string, options: NewPackOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const { files } = deps;
  checkNewPack(id, options.out, { files });
  const choice = await complete(id, answersOf(options), context);
  if (choice.type !== 'chosen') return choice.type === 'interrupt' ? INTERRUPTED : 0;
  const { title, topics, kinds } = choice.value;
  const { language, license, out } = options;
  const wish: PackWish = {
    id,
    language,
    folder: out,
    title: title ?? titleFrom(id),
    topics: topics ?? USUAL_TOPICS,
    kinds: kinds ?? USUAL_KINDS,
    today: deps.clock.now().slice(0, 10),
    ...(license === undefined ? {} : { license }),
  };
  const { newFiles, writeStarter } = await deps.authorTools();
  const file = await newPack(wish, { files, newFiles, writeStarter });
  context.print(`Written: ${file}`);
  context.note(`Put your questions in place of the examples, then: deskready lint ${file}`);
  return 0;
}
