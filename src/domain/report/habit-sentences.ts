import { plural } from '../plural.ts';
import type { SessionPlan } from '../session/plan.ts';
import type { Report, ReportItem } from './report.ts';

interface Sat {
  readonly plan: SessionPlan;
  readonly report: Report;
  /** the number of each question in the session; absent where all of them are in the plan */
  readonly numbers?: readonly number[];
}

/** "question 3", "questions 3, 7 and 9" */
function questionNumbers(numbers: readonly number[]): string {
  const last = numbers.at(-1) ?? 0;
  if (numbers.length === 1) return `question ${last}`;
  return `questions ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

/** The numbers in the session of the items that a test holds for; rehearsals have numbers and are no items. */
const numbersOf = ({ report, plan, numbers }: Sat, isMeant: (item: ReportItem) => boolean): number[] => {
  const meant = new Set(report.items.filter(isMeant).map(({ question }) => question));
  return plan.items.flatMap(({ key }, index) => (meant.has(key) ? [numbers?.[index] ?? index + 1] : []));
};

/** Where time was spent badly, and what never reaching a question cost. */
function pacingSentences(sat: Sat): string[] {
  const { report } = sat;
  const { rushed, overstayed, unreached } = report.pacing;
  const hurried = numbersOf(sat, ({ question }) => rushed.includes(question));
  const slow = numbersOf(sat, ({ question }) => overstayed.includes(question));
  const lost = Math.round((100 * unreached) / Math.max(1, report.items.length));
  return [
    ...(hurried.length === 0
      ? []
      : [`Rushed: ${questionNumbers(hurried)}, answered wrong in under a quarter of the time there was.`]),
    ...(slow.length === 0 ? [] : [`Slow: ${questionNumbers(slow)} took more than twice the time.`]),
    ...(unreached === 0 || report.ended !== 'time-up'
      ? []
      : [`Never reached: ${plural(unreached, 'question')}, which cost ${lost}% of the marks.`]),
  ];
}

function changeSentences({ items }: Report): string[] {
  const gains = items.flatMap(({ changeGain }) => (changeGain === undefined ? [] : [changeGain]));
  if (gains.length === 0) return [];
  const helped = gains.filter((gain) => gain > 0).length;
  const hurt = gains.filter((gain) => gain < 0).length;
  return [`You changed ${plural(gains.length, 'answer')}: ${helped} for the better, ${hurt} for the worse.`];
}

/** How well sureness matched being right. */
function confidenceSentences(sat: Sat): string[] {
  const { report } = sat;
  const answered = report.items.filter(({ confidence }) => confidence !== undefined);
  if (answered.length === 0) return [];
  const rate = (confidence: string): string => {
    const such = answered.filter((item) => item.confidence === confidence);
    const right = such.filter(({ outcome }) => outcome === 'correct').length;
    return `${right} of ${such.length}`;
  };
  const lucky = numbersOf(sat, (item) => item.confidence === 'unsure' && item.outcome === 'correct');
  const falselySure = numbersOf(sat, (item) => item.confidence === 'sure' && item.outcome === 'wrong');
  return [
    `Sure and right: ${rate('sure')}. Unsure and right: ${rate('unsure')}.`,
    ...(falselySure.length === 0
      ? []
      : [`Sure but wrong: ${questionNumbers(falselySure)}. Learn these first; you would not check them.`]),
    ...(lucky.length === 0 ? [] : [`Right but unsure: ${questionNumbers(lucky)}. Read why below.`]),
  ];
}

/** How the session was sat, in sentences: pacing, changed answers, confidence. */
export const habitSentences = (sat: Sat): string[] => [
  ...pacingSentences(sat),
  ...changeSentences(sat.report),
  ...confidenceSentences(sat),
];
