import type { Report } from '../../domain/report/report.ts';
import type { SessionState } from '../../domain/session/machine.ts';
import type { SessionPlan } from '../../domain/session/plan.ts';
import { habitSentences } from '../../domain/report/habit-sentences.ts';
import {
  ENDING_WORDS,
  isToLookAtAgain,
  rehearsedWords,
  scoreWords,
  timeUsedWords,
} from '../../domain/report/result-words.ts';
import { isResultSecret } from '../../domain/report/subject.ts';
import { plural } from '../../domain/plural.ts';
import { markup, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import { feedbackView } from './feedback.ts';
import { barRows } from './pictures/bar.ts';

export interface ClosingScreen {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly report: Report;
  /** the number of each question in the session; absent where all of them are in the plan */
  readonly numbers?: readonly number[];
  /** an interrupted exam that nobody can go on with any more */
  readonly isOver?: boolean;
}

function verdictLines(report: Report, style: Style): string[] {
  const words = scoreWords(report);
  if (words === null) return [];
  const line = style.bold(words.score);
  if (words.verdict === undefined) return [line];
  const { isPass, word, mark } = words.verdict;
  const sign = isPass ? style.glyphs.right : style.glyphs.open;
  return [line, `${(isPass ? style.good : style.warn)(`${sign} ${word}`)}: ${mark}`];
}

function topicBars({ report, plan }: ClosingScreen, style: Style, width: number): string[] {
  const titles = new Map(plan.items.map((item) => [`${item.pack}/${item.question.topic}`, item.topicTitle]));
  const rows = report.byTopic.map(({ name, percent, points, outOf }) => ({
    name: titles.get(name) ?? name,
    percent,
    value: `${points}/${outOf}`,
  }));
  return barRows(rows, width, style);
}

function missed({ plan, state, report, numbers }: ClosingScreen, style: Style, width: number): string[] {
  const reported = new Map(report.items.map((item) => [item.question, item]));
  const lines = plan.items.flatMap((item, index) => {
    const itemState = state.items[index];
    const reportItem = reported.get(item.key);
    if (itemState === undefined || reportItem === undefined || !isToLookAtAgain(reportItem)) return [];
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

/** A paragraph of its own; nothing for no words. */
const paragraph = (words: string | null, width: number): string[] =>
  words === null ? [] : ['', ...wrap(words, width)];

function habits(screen: ClosingScreen, width: number): string[] {
  const lines = habitSentences(screen).flatMap((sentence) => wrap(sentence, width));
  return lines.length === 0 ? [] : ['', ...lines];
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

/** The end of a session: score, verdict, a bar for each topic, time used, then each missed question with why. */
export function closingView(screen: ClosingScreen, style: Style, width: number): string {
  const ending = ENDING_WORDS[screen.report.ended];
  if (isResultSecret(screen.report, screen.isOver !== true)) {
    return [
      '',
      ...wrap(`${ending} The result is shown when the exam is over.`, width),
      timeUsedWords(screen.plan, screen.state),
      '',
    ].join('\n');
  }
  return [
    '',
    style.bold(style.glyphs.rule.repeat(Math.min(width, 40))),
    ...(ending === '' ? [] : [ending]),
    ...verdictLines(screen.report, style),
    timeUsedWords(screen.plan, screen.state),
    '',
    ...topicBars(screen, style, width),
    ...habits(screen, width),
    ...paragraph(rehearsedWords(screen.report), width),
    ...missed(screen, style, width),
    ...notes(screen, width),
    '',
  ].join('\n');
}
