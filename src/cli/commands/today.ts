import { findToday } from '../../app/find-progress.ts';
import type { Catalogue, Library } from '../../app/library.ts';
import { planExam } from '../../app/plan-exam.ts';
import { AppError } from '../../domain/app-error.ts';
import type { Exam } from '../../domain/blueprint.ts';
import { isExamNext, type Today, todayOf } from '../../domain/history/today.ts';
import type { Context, GlobalOptions } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { type TodayWords, todayWords } from '../views/today.ts';
import { exam } from './exam.ts';
import { practice } from './practice.ts';

/** What to do today, as an entry of the menu. */
export interface TodayEntry extends TodayWords {
  start(): Promise<ExitCode>;
}

/** Whether an exam can be drawn from the packs that are there. */
async function canBeSat(loaded: Parameters<typeof planExam>[0], library: Library): Promise<boolean> {
  try {
    await planExam(loaded, { seed: 0, extraTime: 0 }, library);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

async function examsToSit(library: Library): Promise<Exam[]> {
  const { items } = await library.all('exam');
  const canSit = await Promise.all(items.map((loaded) => canBeSat(loaded, library)));
  return items.flatMap(({ value }, place) => (canSit[place] === true ? [value] : []));
}

async function start(today: Today, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const session = { ...options, topic: [], level: [], kind: [], packs: [], extraTime: 0 };
  switch (today.type) {
    case 'review':
    case 'missed':
      return (await import('./review.ts')).review([], session, deps);
    case 'exam':
      return exam(today.exam.id, session, deps);
    case 'drill': {
      const { pack, topic } = today.weakness;
      return practice([pack], topic === undefined ? session : { ...session, topic: [topic] }, deps);
    }
    case 'practice':
      return practice([], session, deps);
  }
}

/** Decides what to do today. */
export async function todayEntry(
  options: GlobalOptions,
  context: Context,
  library: Catalogue,
): Promise<TodayEntry> {
  const { deps, data } = context;
  const ports = { history: await data.history(), sha256: deps.sha256 };
  const facts = await findToday(deps.clock.now(), library, ports);
  const today = todayOf(facts, isExamNext(facts) ? await examsToSit(library) : []);
  const pack = today.type === 'drill' ? (await library.one('pack', today.weakness.pack)).value.title : '';
  return { ...todayWords(today, pack), start: () => start(today, options, deps) };
}
