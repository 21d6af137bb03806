import { limitMs } from '../session/plan.ts';
import { toSeconds } from '../session/to-seconds.ts';
import type { Difference } from './differences.ts';
import { idStart } from './id-start.ts';
import type { Report, ReportItem } from './report.ts';
import { questionSeconds } from './reopen-sitting.ts';

/** What rounding to one decimal may add to a question's time. */
const ROUNDING_SECONDS = 0.05;

/** How far from its time a timer may go off, and what rounding adds. */
const TIMER_SECONDS = 0.2;

/** Credits are sums of fractions, which miss by a few binary places. */
const NEAR = 1e-9;

const wrong = (field: string, written: unknown, why: string): Difference => ({ field, written, why });

/** What a question that was never on the screen cannot have. */
function unseenFaults(item: ReportItem, at: string): Difference[] {
  if (item.outcome !== 'unseen') return [];
  const traces = { seconds: item.seconds !== 0, flagged: item.flagged, hinted: item.hinted };
  return Object.entries(traces).flatMap(([key, isThere]) =>
    isThere ? wrong(`${at}.${key}`, item[key as keyof typeof traces], 'The question was never seen.') : [],
  );
}

function changeFaults(item: ReportItem, at: string, { mode }: Report['session']): Difference[] {
  const { answer, changes, changeGain, credit } = item;
  const field = `${at}.changes`;
  if (changes > 0 && mode !== 'exam') return [wrong(field, changes, 'Only exams let an answer be changed.')];
  if (changes > 0 && answer === null) return [wrong(field, changes, 'There is no answer.')];
  if (changes > 0 !== (changeGain !== undefined)) {
    return [wrong(field, changes, 'changeGain goes with an answer that was changed, and only with one.')];
  }
  const first = credit - (changeGain ?? 0);
  if (first >= -NEAR && first <= 1 + NEAR) return [];
  return [
    wrong(`${at}.changeGain`, changeGain, 'The first answer would have earned less than 0 or more than 1.'),
  ];
}

/** A review asks what history chose, and of no exam or track. */
function reviewFaults({ mode, pool, exam, track }: Report['session']): Difference[] {
  const isChosen = pool !== undefined && exam === undefined && track === undefined;
  if (mode !== 'review' || isChosen) return [];
  return [wrong('session.mode', mode, 'A review has a pool, and neither an exam nor a track.')];
}

function helpFaults(item: ReportItem, at: string, { mode }: Report['session']): Difference[] {
  const { hinted, confidence, answer } = item;
  return [
    ...(hinted && mode === 'exam' ? [wrong(`${at}.hinted`, hinted, 'An exam gives no hints.')] : []),
    ...(confidence !== undefined && mode === 'exam'
      ? [wrong(`${at}.confidence`, confidence, 'An exam asks for no confidence.')]
      : []),
    ...(confidence !== undefined && answer === null
      ? [wrong(`${at}.confidence`, confidence, 'There is no answer.')]
      : []),
  ];
}

/** Time can only run out where there is a limit: the session's on one question alone, a question's own at that limit. */
function limitFaults({ ended, session, items, elapsed }: Report): Difference[] {
  const { minutes, secondsEach, extraTime } = session;
  const limit = minutes === undefined ? null : limitMs(minutes, 'minutes', extraTime);
  const limitEach =
    secondsEach === undefined ? -Infinity : toSeconds(limitMs(secondsEach, 'seconds', extraTime));
  const cutOff = [...items.entries()].filter(
    ([, { outcome, seconds }]) => outcome === 'timed-out' && Math.abs(seconds - limitEach) > TIMER_SECONDS,
  );
  const isEarly = limit !== null && elapsed !== undefined && (elapsed + TIMER_SECONDS) * 1000 < limit;
  return [
    ...(ended === 'time-up' && limit === null
      ? [wrong('ended', ended, 'The session has no time limit.')]
      : []),
    ...(ended === 'time-up' && isEarly ? [wrong('elapsed', elapsed, 'The time was not up by then.')] : []),
    ...cutOff
      .slice(ended === 'time-up' ? 1 : 0)
      .map(([index]) => wrong(`items[${index}].outcome`, 'timed-out', 'No limit ran out on this question.')),
  ];
}

function clockFaults(report: Report): Difference[] {
  const { elapsed, items, rehearsals } = report;
  if (elapsed === undefined) return [];
  const onQuestions = questionSeconds(report);
  const slack = (items.length + rehearsals.length + 2) * ROUNDING_SECONDS;
  return onQuestions <= elapsed + slack
    ? []
    : [wrong('elapsed', elapsed, 'The questions took longer together than the whole session.')];
}

/** What a report says of itself that cannot be, whatever the packs hold. */
export function contradictions(report: Report): Difference[] {
  const { id, startedAt, tool, items, session } = report;
  const tag = id.startsWith(`${idStart(startedAt)}-`) ? id.slice(16) : '';
  return [
    ...(tool.name === 'deskready' ? [] : [{ field: 'tool.name', written: tool.name, computed: 'deskready' }]),
    ...(/^[0-9a-f]{4}$/u.test(tag) ? [] : [wrong('id', id, `It does not fit startedAt, ${startedAt}.`)]),
    ...items.flatMap((item, index) => [
      ...unseenFaults(item, `items[${index}]`),
      ...changeFaults(item, `items[${index}]`, session),
      ...helpFaults(item, `items[${index}]`, session),
    ]),
    ...reviewFaults(session),
    ...limitFaults(report),
    ...clockFaults(report),
  ];
}
