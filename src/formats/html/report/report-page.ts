import type { ReportPage } from '../../../app/ports-page.ts';
import { plural } from '../../../domain/plural.ts';
import { ENDING_WORDS } from '../../../domain/report/result-words.ts';
import { card } from '../card.ts';
import { type Child, el, type Html } from '../element.ts';
import { type Maker, pageText } from '../page.ts';
import { courseCard, timeCard } from './figures.ts';
import { reportDetails, reportHeader } from './report-content.ts';
import { verdictCard } from './verdict.ts';

function warnings({ isSealed, missing }: ReportPage): Child {
  return [
    isSealed
      ? null
      : el(
          'p',
          { class: 'warning' },
          'This report was changed after deskready wrote it, so nothing on this page can be relied on. ',
          el('code', {}, 'deskready reports verify'),
          ' says where.',
        ),
    missing.length === 0
      ? null
      : el(
          'p',
          { class: 'warning' },
          `Not on this computer as it was in this session: ${missing.join(', ')}. Questions from there are shown without their texts.`,
        ),
  ];
}

function pageFooter({ report }: ReportPage): Html {
  const packs = report.packs.map(({ title, sha256 }) => `${title} (sha256 ${sha256.slice(0, 16)})`);
  return el(
    'footer',
    {},
    el(
      'p',
      {},
      `From report ${report.id}, which deskready ${report.tool.version} wrote; drawn with seed ${report.session.seed}.`,
    ),
    packs.length === 0
      ? null
      : el(
          'details',
          {},
          el('summary', {}, `${plural(packs.length, 'pack')} it could draw from`),
          el(
            'ul',
            {},
            packs.map((pack) => el('li', {}, pack)),
          ),
        ),
    el(
      'p',
      {},
      'To check it: ',
      el('code', {}, 'deskready reports verify FILE'),
      ', with the JSON file of the report. This page loads nothing from the network and sends nothing.',
    ),
  );
}

function content(page: ReportPage): Child {
  if (page.isKeptSecret) {
    const ending = ENDING_WORDS[page.report.ended];
    return card(
      'Not over yet',
      'verdict',
      el('p', {}, `${ending} The result is shown when the exam is over.`),
    );
  }
  const figures = { time: timeCard(page), course: courseCard(page) };
  return [verdictCard(page), reportDetails(page, figures)];
}

/** The page of a report: the verdict, the figures as pictures and tables, then every question. */
export function reportPageText(page: ReportPage, maker: Maker): string {
  const { report, title } = page;
  const name = report.candidate?.name;
  return pageText(
    {
      title: [title, ...(name === undefined ? [] : [name]), report.startedAt.slice(0, 10)].join(' · '),
      body: [reportHeader(page), el('main', {}, warnings(page), content(page)), pageFooter(page)],
    },
    maker,
  );
}
