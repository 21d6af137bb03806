import type { Verdict } from '../domain/feedback/feedback.ts';
import { plural } from '../domain/plural.ts';
import type { Answer } from '../domain/question/question.ts';
import { isToLookAtAgain } from '../domain/report/result-words.ts';
import type { Report, ReportItem } from '../domain/report/report.ts';
import type { Rehearsal } from '../domain/report/rehearsals.ts';
import type { ItemState } from '../domain/session/machine.ts';
import type { PageQuestion } from './ports-page.ts';
import type { Materials } from './report-content.ts';

const MOST_TITLES = 3;

/** What was sat, by its title: the exam's, the track's, or those of the packs that were chosen. */
export function sessionTitle({ session, packs }: Report, { exam, track }: Materials): string {
  if (session.exam !== undefined) return exam?.value.title ?? session.exam.id;
  if (session.track !== undefined) return track?.value.title ?? session.track.id;
  const chosen = packs.filter(({ id }) => session.filters.packs?.includes(id) ?? true);
  return chosen.length > MOST_TITLES
    ? plural(chosen.length, 'pack')
    : chosen.map(({ title }) => title).join(', ');
}

/** What was done at a question beside answering it. */
export function remarksOf(
  { isFlagged, isHinted, isSure, changes }: Pick<ItemState, 'isFlagged' | 'isHinted' | 'isSure' | 'changes'>,
  exposure: number,
): readonly string[] {
  return [
    ...(isSure === undefined ? [] : [isSure ? 'You were sure' : 'You were unsure']),
    ...(changes === 0 ? [] : [changes === 1 ? 'Answer changed once' : `Answer changed ${changes} times`]),
    ...(isHinted ? ['Hint used'] : []),
    ...(isFlagged ? ['Flagged'] : []),
    ...(exposure === 0 ? [] : [exposure === 1 ? 'Met once before' : `Met ${exposure} times before`]),
  ];
}

const OUTCOMES: Readonly<Record<ReportItem['outcome'], Verdict>> = {
  correct: { tone: 'good', text: 'Right' },
  partial: { tone: 'partly', text: 'Partly right' },
  wrong: { tone: 'bad', text: 'Wrong' },
  skipped: { tone: 'open', text: 'Not answered' },
  'timed-out': { tone: 'open', text: 'Time ran out' },
  unseen: { tone: 'open', text: 'Not reached' },
};

/** What can be read of an answer without its question: places of options say nothing to anybody. */
function readable(answer: Answer | null): string | undefined {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean') return answer ? 'True' : 'False';
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('typed' in answer) return answer.typed;
  if (!Array.isArray(answer) || !answer.every((part) => typeof part === 'string')) return undefined;
  return answer.join('; ');
}

/** A question whose text is not there, as far as the report itself knows it. */
export function lostQuestion(
  item: ReportItem,
  number: number,
  why: 'missing' | 'unfit',
  { packs }: Report,
): PageQuestion {
  const [pack = ''] = item.question.split('/');
  const given = readable(item.answer);
  const { text, tone } = OUTCOMES[item.outcome];
  const share = item.outcome === 'partial' ? `: ${Math.round(item.credit * 100)}% of the points` : '';
  const isSure = item.confidence === undefined ? {} : { isSure: item.confidence === 'sure' };
  return {
    number,
    key: item.question,
    kind: item.kind,
    level: item.level,
    topic: item.topic,
    pack: packs.find(({ id }) => id === pack)?.title ?? pack,
    verdict: { tone, text: text + share },
    seconds: item.seconds,
    budgetSeconds: null,
    remarks: remarksOf(
      { isFlagged: item.flagged, isHinted: item.hinted, changes: item.changes, ...isSure },
      item.exposure,
    ),
    ...(item.note === undefined ? {} : { note: item.note }),
    isUnseen: item.outcome === 'unseen',
    isToLookAtAgain: isToLookAtAgain(item),
    text: why,
    ...(given === undefined ? {} : { given }),
  };
}

/** The same of a rehearsal. */
export function lostRehearsal(rehearsal: Rehearsal, number: number, { packs }: Report): PageQuestion {
  const { question, topic, level, scores, outline, seconds, flagged, hinted, note } = rehearsal;
  const [pack = ''] = question.split('/');
  const isDone = scores.some((score) => score !== null);
  return {
    number,
    key: question,
    kind: 'rehearse',
    level,
    topic,
    pack: packs.find(({ id }) => id === pack)?.title ?? pack,
    verdict: isDone
      ? { tone: 'unscored', text: 'Rehearsed, not scored' }
      : { tone: 'open', text: 'Not answered' },
    seconds,
    budgetSeconds: null,
    remarks: remarksOf({ isFlagged: flagged, isHinted: hinted, changes: 0 }, 0),
    ...(note === undefined ? {} : { note }),
    isUnseen: false,
    isToLookAtAgain: false,
    text: 'missing',
    ...(outline === undefined ? {} : { given: outline }),
  };
}
