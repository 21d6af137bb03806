import type { ProgressPage } from '../../../app/ports-page.ts';
import { countsText, streakText, weaknessText } from '../../../domain/history/progress-words.ts';
import { card } from '../card.ts';
import { calendarChart } from '../charts/calendar-chart.ts';
import { shareBars, type ShareRow } from '../charts/share-bars.ts';
import { type Child, el, type Html } from '../element.ts';

const MOST_WEAKNESSES = 5;

/** Streak, what was answered and what is due, all answers beside those to new questions, and the calendar. */
export function practiceCard({ progress, packs, command }: ProgressPage): Html {
  const { streak, questions, score, days, at } = progress;
  const rows = [
    { name: 'All answers', tally: score.all },
    { name: 'New questions', tally: score.fresh },
  ].flatMap(({ name, tally: { percent, outOf } }): ShareRow[] =>
    percent === null ? [] : [{ name, percent: Math.round(percent), value: `of ${outOf}` }],
  );
  const sentence = streakText(streak);
  return card(
    'Practice',
    'practice',
    sentence === '' ? null : el('p', {}, sentence),
    el('p', {}, countsText(questions)),
    questions.due + questions.missed === 0
      ? null
      : el('p', {}, el('code', {}, command(['review', ...packs]))),
    rows.length === 0 ? null : shareBars('Points, of all answers and of those to new questions', rows),
    days.length === 0 ? null : [el('h3', {}, 'Calendar'), calendarChart(days, at.slice(0, 10))],
  );
}

/** Where practice would help most, with the commands that drill it. */
export function nextCard({ progress, packTitles, command }: ProgressPage): Child {
  if (progress.weakest.length === 0) return null;
  return card(
    'Practise next',
    'next',
    el(
      'ol',
      {},
      progress.weakest
        .slice(0, MOST_WEAKNESSES)
        .map((weakness) =>
          el(
            'li',
            {},
            el('p', { dir: 'auto' }, weaknessText(weakness, packTitles)),
            el('p', {}, el('code', {}, command(weakness.argv))),
          ),
        ),
    ),
  );
}
