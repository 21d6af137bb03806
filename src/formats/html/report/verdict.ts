import type { ReportPage } from '../../../app/ports-page.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { plural } from '../../../domain/plural.ts';
import type { ReportItem } from '../../../domain/report/report.ts';
import { ENDING_WORDS, rehearsedWords, scoreWords } from '../../../domain/report/result-words.ts';
import { card } from '../card.ts';
import { type OutcomeCount, outcomeStrip } from '../charts/outcome-strip.ts';
import { scoreRing } from '../charts/score-ring.ts';
import { type Child, el, type Html } from '../element.ts';
import { SIGNS } from '../signs.ts';

const OUTCOMES: readonly (Omit<OutcomeCount, 'count'> & { readonly of: readonly ReportItem['outcome'][] })[] =
  [
    { sign: 'good', name: 'Right', of: ['correct'] },
    { sign: 'partly', name: 'Partly right', of: ['partial'] },
    { sign: 'bad', name: 'Wrong', of: ['wrong'] },
    { sign: 'open', name: 'Not answered', of: ['skipped', 'timed-out'] },
    { sign: 'none', name: 'Not reached', of: ['unseen'] },
  ];

const countsOf = (items: readonly ReportItem[]): OutcomeCount[] =>
  OUTCOMES.map(({ sign, name, of }) => ({
    sign,
    name,
    count: items.filter(({ outcome }) => of.includes(outcome)).length,
  }));

/** Points, what they were taken off for, and the marks. */
function pointsText({ report: { score, session } }: ReportPage): string {
  const { points, outOf, strong } = score;
  return [
    `${points} of ${plural(outOf, 'point')}.`,
    ...(session.penalty === 0 ? [] : [`A wrong answer took off ${plural(session.penalty, 'point')}.`]),
    ...(strong === undefined ? [] : [`A strong result starts at ${percentText(strong)}.`]),
  ].join(' ');
}

function verdictLine(page: ReportPage): Child {
  const verdict = scoreWords(page.report)?.verdict;
  if (verdict === undefined) return null;
  const sign = verdict.isPass ? 'good' : 'partly';
  return el(
    'p',
    { class: 'verdict-line' },
    el(
      'strong',
      { class: `badge ${sign}` },
      el('span', { 'aria-hidden': 'true' }, verdict.isPass ? SIGNS.good : SIGNS.open),
      ` ${verdict.word}`,
    ),
    el('span', {}, `${verdict.mark[0]?.toUpperCase() ?? ''}${verdict.mark.slice(1)}`),
  );
}

/** Score against the mark, how the session ended, and how many questions went how. */
export function verdictCard(page: ReportPage): Html {
  const { report } = page;
  const ending = ENDING_WORDS[report.ended];
  const rehearsed = rehearsedWords(report);
  const hasScore = report.score.outOf > 0;
  return card(
    'Result',
    'verdict',
    el(
      'div',
      { class: 'result' },
      hasScore ? scoreRing(report.score) : null,
      el(
        'div',
        {},
        verdictLine(page),
        hasScore ? el('p', { class: 'points' }, pointsText(page)) : el('p', {}, 'Nothing here was scored.'),
        ending === '' ? null : el('p', {}, ending),
        rehearsed === null ? null : el('p', {}, rehearsed),
        hasScore ? outcomeStrip(countsOf(report.items)) : null,
      ),
    ),
  );
}
