import type { PageQuestion, ReportPage } from '../../../app/ports-page.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { plural } from '../../../domain/plural.ts';
import { card } from '../card.ts';
import { courseChart } from '../charts/course-chart.ts';
import { timeChart } from '../charts/time-chart.ts';
import { type Child, el } from '../element.ts';
import { stampText } from '../moment.ts';

const clock = (seconds: number): string => clockText(Math.round(seconds) * 1000);

function timeDescription(times: readonly PageQuestion[]): string {
  const spent = times.reduce((sum, { seconds }) => sum + seconds, 0);
  const known = times.filter(({ budgetSeconds }) => budgetSeconds !== null);
  const budget = known.reduce((sum, { budgetSeconds }) => sum + (budgetSeconds ?? 0), 0);
  const over = known.filter(({ seconds, budgetSeconds }) => seconds > (budgetSeconds ?? 0)).length;
  const total = `${clock(spent)} on ${plural(times.length, 'question')}`;
  if (known.length === 0) return `${total}.`;
  const beyond =
    over === 0
      ? 'None took longer than its budget.'
      : `${over} of ${known.length} took longer than their budget.`;
  return `${total}; the budget is ${clock(budget)}. ${beyond} The line at each bar is its budget; what goes beyond is hatched.`;
}

/** Time at each question that was seen, against its budget. */
export function timeCard({ questions, report }: ReportPage): Child {
  const scored = new Set(report.items.map(({ question }) => question));
  const seen = questions.filter(({ key, seconds }) => scored.has(key) && seconds > 0);
  if (seen.length === 0) return null;
  return card('Time a question', 'time', timeChart(seen, timeDescription(seen)));
}

/** The scores of the same exam, track or practice up to this one. */
export function courseCard({ course }: ReportPage): Child {
  if (course.length < 2) return null;
  const best = Math.max(...course.map(({ percent }) => percent));
  const last = course.at(-1)?.percent ?? 0;
  const hasMark = course.some(({ pass }) => pass !== undefined);
  const legend = hasMark
    ? ' The dashed line is the mark; a full circle reached it, a hollow one not yet.'
    : '';
  return card(
    'Earlier sittings',
    'earlier',
    courseChart({
      id: 'course',
      title: 'Scores of the same session, one sitting after the other',
      description: `${plural(course.length, 'sitting')}, this one last with ${percentText(last)}; the best had ${percentText(best)}.${legend}`,
      places: course.map(({ startedAt, ...rest }) => ({ when: stampText(startedAt), ...rest })),
    }),
    el(
      'p',
      { class: 'aside' },
      'Each sitting draws its own questions, so a few percent up or down say little.',
    ),
  );
}
