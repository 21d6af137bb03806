import type { Report } from '../../domain/report/report.ts';
import type { SessionState } from '../../domain/session/machine.ts';
import type { SessionPlan } from '../../domain/session/plan.ts';
import type { PartScore } from '../../domain/session/score.ts';
import { clockText, columnsOf, cutTo, markup, padTo, plural, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import { isScored } from '../../domain/question/kinds.ts';
import { selfScore } from '../../domain/question/rehearse.ts';
import { feedbackView } from './feedback.ts';
import { habitLines } from './session-habits.ts';

export interface ClosingScreen {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly report: Report;
  /** the number of each question in the session; absent where all of them are in the plan */
  readonly numbers?: readonly number[];
  /** an interrupted exam that nobody can go on with any more */
  readonly isOver?: boolean;
}

const ENDINGS: Readonly<Record<Report['ended'], string>> = {
  finished: '',
  'time-up': 'The time ran out.',
  quit: 'You stopped before the end.',
  interrupted: 'The session was interrupted; what you answered is kept.',
};

/** 80% not 80.00%, 66.67% as it is. */
export const percentText = (percent: number): string => `${Number(percent.toFixed(2))}%`;

function verdict({ score, ended }: Report, style: Style): string[] {
  const points = `${score.points} of ${score.outOf}`;
  if (score.outOf === 0) return [];
  const line = style.bold(`Score: ${points} (${percentText(score.percent)})`);
  if (score.pass === undefined || score.passed === undefined) return [line];
  const isStrong = score.strong !== undefined && score.percent >= score.strong;
  const passed = style.good(`${style.glyphs.right} Pass${isStrong ? ', and a strong result' : ''}`);
  const notYet = style.warn(`${style.glyphs.open} Not yet`);
  const isWhole = ended === 'finished' || ended === 'time-up';
  const mark = `the mark is ${percentText(score.pass)}`;
  return [
    line,
    `${score.passed ? passed : notYet}: ${mark}${isWhole || score.passed ? '' : ', over the whole session'}.`,
  ];
}

/** A bar of `columns` places. Anything above nothing shows, and only everything fills it. */
export function bar(percent: number, columns: number, style: Style): string {
  const full = Math.round((percent / 100) * columns);
  const shown = percent > 0 && percent < 100 ? Math.min(columns - 1, Math.max(1, full)) : full;
  return style.glyphs.barFull.repeat(shown) + style.glyphs.barEmpty.repeat(columns - shown);
}

function topicBars({ report, plan }: ClosingScreen, style: Style, width: number): string[] {
  const titles = new Map(plan.items.map((item) => [`${item.pack}/${item.question.topic}`, item.topicTitle]));
  if (report.byTopic.length === 0) return [];
  const columns = width >= 60 ? 20 : 10;
  const numbers = (part: PartScore): string => `${part.points}/${part.outOf}`;
  const numberColumns = Math.max(...report.byTopic.map((part) => numbers(part).length));
  const nameColumns = Math.min(
    width - columns - numberColumns - 4,
    Math.max(...report.byTopic.map((part) => columnsOf(titles.get(part.name) ?? part.name))),
  );
  return report.byTopic.map((part) => {
    const name = cutTo(titles.get(part.name) ?? part.name, nameColumns, style.glyphs.more);
    return `${padTo(name, nameColumns)}  ${bar(part.percent, columns, style)}  ${numbers(part)}`;
  });
}

function timeUsed({ plan, state }: ClosingScreen): string {
  const used = clockText(Math.floor(state.elapsedMs / 1000) * 1000);
  return plan.limitMs === null ? `Time: ${used}` : `Time: ${used} of ${clockText(plan.limitMs)}`;
}

function missed({ plan, state, report, numbers }: ClosingScreen, style: Style, width: number): string[] {
  const reported = new Map(report.items.map((item) => [item.question, item]));
  const lines = plan.items.flatMap((item, index) => {
    const itemState = state.items[index];
    if (!isScored(item.question)) return [];
    const { outcome, confidence } = reported.get(item.key) ?? {};
    const isKnown = outcome === 'correct' && confidence !== 'unsure';
    if (itemState === undefined || isKnown || outcome === 'unseen') return [];
    return [
      '',
      style.bold(`Question ${numbers?.[index] ?? index + 1}`) + style.dim(` ${item.key}`),
      ...(item.passage === undefined ? [] : wrap(markup(item.passage, style), width)),
      ...wrap(markup(item.question.prompt, style), width),
      ...feedbackView(item, itemState, plan.scoring, style, width),
    ];
  });
  const unseen = report.items.filter((item) => item.outcome === 'unseen').length;
  const never = unseen === 0 ? [] : ['', `${plural(unseen, 'question')} you did not reach.`];
  if (lines.length === 0) return never;
  return ['', style.bold('What to look at again'), ...lines, ...never];
}

/** What was rehearsed, apart from all that is scored. */
function rehearsed({ report }: ClosingScreen, width: number): string[] {
  const done = report.rehearsals.filter((rehearsal) => rehearsal.scores.some((score) => score !== null));
  if (done.length === 0) return [];
  const { points, outOf } = selfScore({ scores: done.flatMap(({ scores }) => scores) });
  const lines = wrap(
    `Rehearsed: ${plural(done.length, 'answer')}, ${points} of ${outOf} points by your own judgement, apart from the score.`,
    width,
  );
  return ['', ...lines];
}

function notes({ plan, state }: ClosingScreen, width: number): string[] {
  return plan.items.flatMap((item, index) => {
    const note = state.items[index]?.note;
    if (note === undefined) return [];
    // The address stands on a line of its own, whole, so that a terminal can open it.
    const where = item.issues === undefined ? [] : [`Report it at ${item.issues}`];
    return ['', ...wrap(`Your note on ${item.key}: ${note}`, width), ...where];
  });
}

/** An exam that goes on later keeps its result to itself: the key would be no secret any more. */
const isKeptSecret = ({ plan, report, isOver }: ClosingScreen): boolean =>
  plan.mode === 'exam' && report.ended === 'interrupted' && isOver !== true;

/** The end of a session: score, verdict, a bar for each topic, time used, then each missed question with why. */
export function closingView(screen: ClosingScreen, style: Style, width: number): string {
  const ending = ENDINGS[screen.report.ended];
  if (isKeptSecret(screen)) {
    return [
      '',
      ...wrap(`${ending} The result is shown when the exam is over.`, width),
      timeUsed(screen),
      '',
    ].join('\n');
  }
  return [
    '',
    style.bold(style.glyphs.rule.repeat(Math.min(width, 40))),
    ...(ending === '' ? [] : [ending]),
    ...verdict(screen.report, style),
    timeUsed(screen),
    '',
    ...topicBars(screen, style, width),
    ...habitLines(screen, width),
    ...rehearsed(screen, width),
    ...missed(screen, style, width),
    ...notes(screen, width),
    '',
  ].join('\n');
}
