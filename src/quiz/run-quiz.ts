import { AppError } from '../domain/app-error.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Entropy } from '../app/ports.ts';
import { openSession } from '../app/resume-session.ts';
import { continueSession, type SittingPorts, type SittingResult, takeSession } from '../app/take-session.ts';
import { openShelf } from './adapters/browser-shelf.ts';
import { pageClock, pageTimer } from './adapters/page-clock.ts';
import { pageJournals } from './adapters/page-journals.ts';
import { pageReports } from './adapters/page-reports.ts';
import { sha256 } from './adapters/sha256.ts';
import { keepIfRoom } from './adapters/shelf.ts';
import { openDrafts } from './drafts.ts';
import { makePageFace } from './page-face.ts';
import { planQuiz, type QuizWish } from './plan-quiz.ts';
import { keptPacks } from './quiz-content.ts';
import { resultScreen } from './result-screen.ts';
import type { Stage } from './stage.ts';
import { startScreen } from './start-screen.ts';
import { timesMet } from './times-met.ts';

const NAME = 'name';

const NOT_LASTING =
  'This browser keeps nothing for this page, so a reload or a closed page loses your answers. To be safe, save the file and open it in Chrome or Firefox.';

/** Runs the page for as long as it is open: the start, a session, its result, and back. */
export async function runQuiz(quiz: Quiz, stage: Stage, entropy: Entropy): Promise<never> {
  const shelf = openShelf(quiz.id);
  const journals = pageJournals(shelf, `${entropy.seed()}`);
  const reports = pageReports(shelf);
  const drafts = openDrafts(shelf);
  const { used, parse } = keptPacks(quiz);
  const languages = new Map(quiz.packs.map(({ value }) => [value.id, value.language]));
  const face = makePageFace({ stage, drafts, languageOf: (pack) => languages.get(pack) ?? 'en' });
  const ports: SittingPorts = {
    clock: pageClock,
    timer: pageTimer,
    entropy,
    sha256,
    // A page is never told that it ends: its journal is written as it goes.
    signals: { listen: () => () => undefined },
    reports,
    journals,
    used,
    timesMet: async (questions, id) => timesMet(questions, id, reports.list()),
    tool: quiz.tool,
    warn: stage.notice,
  };

  let name = shelf.get(NAME) ?? '';

  function welcome(): void {
    if (shelf.isLasting) stage.clearNotice();
    else stage.notice(NOT_LASTING);
  }

  /** One session at a time: a new one takes the place of the one that was begun. */
  async function dropAll(): Promise<void> {
    for (const { id } of await journals.list()) journals.drop(id);
    drafts.clear();
  }

  async function begin(wish: QuizWish): Promise<SittingResult> {
    const prepared = await planQuiz(quiz, wish, quiz.settings.seed ?? entropy.seed());
    await dropAll();
    welcome();
    if (prepared.notes.length > 0) stage.notice(prepared.notes.join(' '));
    const who = name === '' ? {} : { candidate: { name } };
    return takeSession(prepared, face, { isClockHidden: false, ...who }, ports);
  }

  async function goOn(): Promise<SittingResult> {
    const session = await openSession(undefined, { journals, used, parse, clock: pageClock });
    return continueSession(session, face, { isClockHidden: false }, ports);
  }

  async function showReport(report: SittingResult['report']): Promise<void> {
    const facts = {
      quiz,
      report,
      reports: reports.list(),
      isKept: shelf.isLasting && reports.has(report.id),
    };
    const next = await resultScreen(stage, facts);
    if (next.type === 'again')
      await showReport((await begin({ pool: next.pool, count: next.pool.length })).report);
  }

  function wipe(): void {
    name = '';
    for (const kept of shelf.names()) shelf.remove(kept);
  }

  /** One way from the start screen and back to it. */
  async function round(): Promise<void> {
    const open = (await journals.list()).some(({ reading }) => reading.type === 'whole');
    const chosen = await startScreen(stage, {
      quiz,
      isOpen: open,
      reports: reports.list(),
      isLasting: shelf.isLasting,
      name,
    });
    welcome();
    switch (chosen.type) {
      case 'start':
        name = chosen.name;
        keepIfRoom(shelf, NAME, name);
        return showReport((await begin(chosen.wish)).report);
      case 'resume':
        return showReport((await goOn()).report);
      case 'drop':
        return dropAll();
      case 'report':
        return showReport(chosen.report);
      case 'wipe':
        return wipe();
    }
  }

  welcome();
  for (;;) {
    try {
      await round();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      stage.notice(error.message);
    }
  }
}
