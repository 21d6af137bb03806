import { makeReportPage } from '../app/make-report-page.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Report } from '../domain/report/report.ts';
import { subjectOf } from '../domain/report/subject.ts';
import { reportDetails, reportHeader } from '../formats/html/report/report-content.ts';
import { verdictCard } from '../formats/html/report/verdict.ts';
import { writeReport } from '../formats/report/write-report.ts';
import { sha256 } from './adapters/sha256.ts';
import { button, type Child, make } from './dom.ts';
import { copyText, saveFile, shareableFile } from './download.ts';
import { contentOf } from './quiz-content.ts';
import type { Stage } from './stage.ts';

/** What its user does next: goes back, or practises what was missed once more. */
export type ResultWish =
  | { readonly type: 'back' }
  | { readonly type: 'again'; readonly pool: readonly string[] };

export interface ResultFacts {
  readonly quiz: Quiz;
  readonly report: Report;
  /** of the same quiz, the newest first */
  readonly reports: readonly Report[];
  /** whether the browser has kept the report */
  readonly isKept: boolean;
}

/** Ways to hand the report on. */
function handOn(report: Report, isKept: boolean): HTMLElement {
  const text = writeReport(report, sha256);
  const name = `deskready-${report.id}.json`;
  const shareable = shareableFile(name, text);
  const said = make('p', { class: 'said', role: 'status' });
  const share = (file: File): void => {
    navigator.share({ files: [file], title: name }).catch((error: unknown) => {
      // Closing the share sheet is no fault.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      said.replaceChildren('It could not be shared. Save it, then send the file.');
    });
  };
  const copy = (): void =>
    said.replaceChildren(
      copyText(text) ? 'It is copied; paste it into a message.' : 'It could not be copied. Save it instead.',
    );
  return make(
    'section',
    { class: 'card hand-on', 'aria-labelledby': 'hand-on-heading' },
    make('h2', { id: 'hand-on-heading' }, 'Your report'),
    make(
      'p',
      {},
      isKept
        ? 'It stays in this browser. Save it or share it to hand it in.'
        : 'This browser did not keep it. Save it or share it before you close the page.',
    ),
    make(
      'div',
      { class: 'actions' },
      shareable === null ? [] : button('Share', {}, () => share(shareable)),
      button('Copy', {}, copy),
      button('Print', {}, () => window.print()),
      button('Save', { class: 'button primary' }, () => saveFile(name, text)),
    ),
    said,
  );
}

const missedIn = ({ items }: Report): string[] =>
  items
    .filter(({ outcome }) => outcome !== 'correct' && outcome !== 'unseen')
    .map(({ question }) => question);

/** The report as a page, with ways to hand it on. */
export async function resultScreen(
  stage: Stage,
  { quiz, report, reports, isKept }: ResultFacts,
): Promise<ResultWish> {
  const earlier = reports
    .filter((other) => other.id !== report.id && other.startedAt < report.startedAt)
    .filter((other) => subjectOf(other.session) === subjectOf(report.session))
    .reverse();
  const page = await makeReportPage({ report, isSealed: true, isOpen: false, earlier }, contentOf(quiz));
  const missed = quiz.exam === undefined ? missedIn(report) : [];
  return new Promise((resolve) => {
    const next = (): Child => [
      missed.length === 0
        ? []
        : button('Practise what you missed', {}, () => resolve({ type: 'again', pool: missed })),
      button('Back to the start', {}, () => resolve({ type: 'back' })),
    ];
    stage.show({
      title: `Result: ${page.title}`,
      header: reportHeader(page),
      main: [
        verdictCard(page),
        handOn(report, isKept),
        make('div', { class: 'actions next' }, next()),
        reportDetails(page, { time: null, course: null }),
        make('div', { class: 'actions next' }, next()),
      ],
    });
  });
}
