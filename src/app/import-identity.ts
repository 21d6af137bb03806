import type { Pack } from '../domain/pack.ts';
import type { Question } from '../domain/question/question.ts';
import { isId } from '../domain/id.ts';
import { idFrom } from './new-pack.ts';
import type { Draft, DraftQuestion } from './ports-exchange.ts';
import { withoutPassage } from './without-passage.ts';

/** A draft with the place that it takes in a pack. */
export interface PlacedDraft {
  readonly source: DraftQuestion;
  readonly id: string;
  /** absent where the source says none and the pack has one already */
  readonly topic?: { readonly id: string; readonly title: string };
  /** whether the pack has the question already */
  readonly isKnown: boolean;
}

const NO_TOPIC = { id: 'general', title: 'General' };
/** Of an id that is made from a prompt: enough to tell questions apart, short enough to read in reports. */
const ID_LENGTH = 48;
/** Two questions that are so much alike are one, mended. */
const ALIKE = 0.6;
/** What the prompts' likeness counts where both have answers; those of the answers count the rest. */
const PROMPT_SHARE = 0.6;

/** An id of whole words. '' where nothing of the text can stand in one. */
function shortId(text: string): string {
  const id = idFrom(text);
  if (id.length <= ID_LENGTH) return id;
  const cut = id.slice(0, ID_LENGTH + 1).lastIndexOf('-');
  return id.slice(0, cut > 0 ? cut : ID_LENGTH);
}

/** The id that a question would have in a pack of its own: what the source calls it, else its name or its words. */
function wantedId({ draft, name }: DraftQuestion): string {
  if (draft.id !== undefined && isId(draft.id)) return draft.id;
  const named = shortId(name ?? '');
  return named === '' ? shortId(draft.prompt) || 'question' : named;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted.slice(0, 60)}-${number}`.replaceAll('--', '-');
    if (!taken.has(id)) return id;
  }
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Shared words by all words, 0 to 1 (Jaccard). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

interface Words {
  readonly prompt: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
}

/** The texts that answer a question, whatever its kind. */
function answersOf(question: Draft | Question): readonly string[] {
  if ('options' in question) return question.options.map(({ text }) => text);
  if ('pairs' in question) return question.pairs.flatMap(({ left, right }) => [left, right]);
  if ('steps' in question) return question.steps;
  return 'accept' in question ? question.accept : [];
}

const wordsIn = (question: Draft | Question): Words => ({
  prompt: wordsOf(question.prompt),
  answers: wordsOf(answersOf(question).join(' ')),
});

/** How much two questions are alike, 0 to 1. */
function likeness(a: Words, b: Words): number {
  const prompts = overlap(a.prompt, b.prompt);
  if (a.answers.size === 0 && b.answers.size === 0) return prompts;
  return PROMPT_SHARE * prompts + (1 - PROMPT_SHARE) * overlap(a.answers, b.answers);
}

/** Finds each draft's question in a pack, the surest way first, and no question twice. */
function matched(
  drafts: readonly DraftQuestion[],
  questions: readonly Question[],
): Map<DraftQuestion, string> {
  const found = new Map<DraftQuestion, string>();
  const free = new Map(questions.map((question) => [question.id, question]));
  const take = (source: DraftQuestion, question: Question | undefined): void => {
    if (question === undefined || found.has(source)) return;
    found.set(source, question.id);
    free.delete(question.id);
  };
  const byPrompt = (): Map<string, Question> => new Map([...free.values()].map((one) => [one.prompt, one]));

  for (const source of drafts) {
    const { id } = source.draft;
    if (id !== undefined) take(source, free.get(id));
  }
  const prompts = byPrompt();
  for (const source of drafts) {
    const same = prompts.get(source.draft.prompt);
    if (same !== undefined && free.has(same.id)) take(source, same);
  }
  for (const source of drafts) {
    if (!found.has(source)) take(source, free.get(wantedId(source)));
  }
  const left = drafts.filter((source) => !found.has(source));
  if (left.length * free.size > MAX_COMPARISONS) return found;
  const words = new Map([...free.values()].map((question) => [question, wordsIn(question)]));
  for (const source of left) {
    const own = wordsIn(source.draft);
    const best = [...words]
      .filter(([question]) => free.has(question.id) && question.kind === source.draft.kind)
      .map(([question, others]) => ({ question, score: likeness(own, others) }))
      .reduce<{ question?: Question; score: number }>((a, b) => (b.score > a.score ? b : a), {
        score: ALIKE,
      });
    take(source, best.question);
  }
  return found;
}

/** Comparing every new wording with every old one of larger banks would take minutes. */
const MAX_COMPARISONS = 4_000_000;

function topicOf(
  { topic, topicId }: DraftQuestion,
  topics: Map<string, string>,
): { readonly id: string; readonly title: string } | undefined {
  const title = topic?.trim() ?? '';
  if (topicId !== undefined && isId(topicId)) return { id: topicId, title: title === '' ? topicId : title };
  if (title === '') return undefined;
  const known = [...topics].find(([, name]) => name === title);
  const id = known?.[0] ?? freeId(idFrom(title) || 'topic', new Set(topics.keys()));
  topics.set(id, title);
  return { id, title };
}

/**
 * Gives each draft the id and the topic that it has in a pack. A question that the pack has already keeps its id, also where
 * its wording was mended, so that a second import updates rather than doubles.
 *
 * @param pack what the drafts go into; null for a new one
 */
export function placeDrafts(drafts: readonly DraftQuestion[], pack: Pack | null): PlacedDraft[] {
  const cuts = drafts.map((draft) => withoutPassage(draft, pack));
  const questions = pack?.questions ?? [];
  const known = matched(
    cuts.map(({ cut }) => cut),
    questions,
  );
  const scenarios = new Map(questions.map(({ id, scenario }) => [id, scenario]));
  const taken = new Set(pack?.questions.map(({ id }) => id));
  const topics = new Map(Object.entries(pack?.topics ?? {}));
  return cuts.map(({ whole, cut, scenario }) => {
    const knownId = known.get(cut);
    const hasPassage = scenario !== undefined && scenarios.get(knownId ?? '') === scenario;
    const source = hasPassage ? cut : whole;
    const id = knownId ?? freeId(wantedId(source), taken);
    taken.add(id);
    const topic = topicOf(source, topics) ?? (knownId === undefined ? NO_TOPIC : undefined);
    return { source, id, isKnown: knownId !== undefined, ...(topic === undefined ? {} : { topic }) };
  });
}
