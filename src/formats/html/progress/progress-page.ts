import type { ProgressPage } from '../../../app/ports-page.ts';
import { plural } from '../../../domain/plural.ts';
import { el } from '../element.ts';
import { momentText } from '../moment.ts';
import { type Maker, pageText } from '../page.ts';
import { nextCard, practiceCard } from './practice.ts';
import { readinessCard } from './readiness.ts';
import { examCard, freshCard } from './scores.ts';
import { subjectsCard } from './subjects.ts';

/** The page of somebody's progress: what all reports together say, with pictures over time. */
export function progressPageText(page: ProgressPage, maker: Maker): string {
  const { progress, candidate, packs } = page;
  const facts: readonly (readonly [string, string])[] = [
    ...(candidate === undefined ? [] : [['Candidate', candidate] as const]),
    ['As of', momentText(progress.at)],
    ['From', plural(progress.reports, 'report')],
    ...(packs.length === 0
      ? []
      : [['Packs', packs.map((pack) => page.packTitles.get(pack) ?? pack).join(', ')] as const]),
  ];
  const header = el(
    'header',
    { class: 'top' },
    el('p', { class: 'eyebrow' }, 'Progress'),
    el('h1', {}, candidate === undefined ? 'Your progress' : `Progress of ${candidate}`),
    el(
      'dl',
      {},
      facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { dir: 'auto' }, value))),
    ),
  );
  const main = el(
    'main',
    {},
    readinessCard(page),
    practiceCard(page),
    nextCard(page),
    examCard(page),
    freshCard(page),
    subjectsCard(page),
  );
  const footer = el(
    'footer',
    {},
    el(
      'p',
      {},
      `Made by deskready ${maker.version}. Scores to expect are estimates; a few percent up or down say little. This page loads nothing from the network and sends nothing.`,
    ),
  );
  const name = candidate === undefined ? '' : ` · ${candidate}`;
  return pageText(
    { title: `Progress${name} · ${progress.at.slice(0, 10)}`, body: [header, main, footer] },
    maker,
  );
}
