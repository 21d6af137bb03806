import { localDay } from './day.ts';
import { isAnswer, isFresh, packOf } from './fresh-answers.ts';
import type { History, KeyHistory, QuestionHistory, SittingRow, Sum } from './history.ts';
import type { PastItem, PastSitting } from './past-sitting.ts';
import { addToSums } from './past-sums.ts';
import { isRight, recallOf } from './recall.ts';

function questionOf({ questions }: History, { question, topic }: PastItem): QuestionHistory {
  const known = questions.get(question);
  if (known !== undefined) return known;
  const made: QuestionHistory = { times: 0, topic, all: { points: 0, outOf: 0 }, keys: [] };
  questions.set(question, made);
  return made;
}

function keyOf({ keys }: QuestionHistory, keyHash: string): KeyHistory {
  for (const key of keys) if (key.keyHash === keyHash) return key;
  const made: KeyHistory = {
    keyHash,
    memo: null,
    log: [],
    due: null,
    lastDay: '',
    rightDays: 0,
    isMissed: false,
  };
  keys.push(made);
  return made;
}

/** Only the first answer of a local day says how well something was remembered. */
function remember(key: KeyHistory, item: PastItem, startedMs: number, day: string): void {
  key.isMissed = item.outcome !== 'correct';
  if (key.lastDay === day) return;
  const recall = recallOf(item, key.lastDay === '');
  key.log.push(startedMs, recall);
  key.due = null;
  key.lastDay = day;
  if (isRight(recall)) key.rightDays += 1;
}

function add(sum: Sum, credit: number): void {
  sum.points += credit;
  sum.outOf += 1;
}

const wasAnswered = ({ outcome }: PastItem): boolean =>
  outcome === 'correct' || outcome === 'partial' || outcome === 'wrong';

/** Adds a session to a history. @param sitting later than all that are in it */
export function foldSitting(history: History, sitting: PastSitting): void {
  const { items, rehearsed, candidate: _, ...rest } = sitting;
  const { ended, startedMs } = sitting;
  const day = localDay(sitting.startedAt);
  const all: Sum = { points: 0, outOf: 0 };
  const fresh: Sum = { points: 0, outOf: 0 };
  let answered = rehearsed;
  for (const item of items) {
    if (item.outcome === 'unseen') continue;
    const question = questionOf(history, item);
    const { credit, kind, level, topic } = item;
    if (wasAnswered(item)) answered += 1;
    if (isAnswer(item, ended)) {
      add(all, credit);
      add(question.all, credit);
      if (isFresh(item, question.times > 0)) {
        add(fresh, credit);
        const pack = packOf(item.question);
        history.fresh.push({ question: item.question, pack, topic, kind, level, credit, day });
      }
    }
    question.times += 1;
    // The same text again would be one more to keep, for every answer.
    if (question.topic !== topic) question.topic = topic;
    remember(keyOf(question, item.keyHash), item, startedMs, day);
  }
  const row: SittingRow = {
    ...rest,
    answered,
    allPoints: all.points,
    allOutOf: all.outOf,
    freshPoints: fresh.points,
    freshOutOf: fresh.outOf,
  };
  history.later.push(row);
  addToSums(history.sums, row);
}
