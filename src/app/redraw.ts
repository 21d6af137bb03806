import { AppError } from '../domain/app-error.ts';
import type { SessionRecord } from '../domain/report/report.ts';
import type { Library, Loaded } from './library.ts';
import { planExam } from './plan-exam.ts';
import { planPractice } from './plan-practice.ts';
import type { PreparedSession } from './plan-session.ts';
import { libraryOf, type Materials } from './report-content.ts';

/** A session drawn once more, or why it cannot have been drawn as its report says. */
export type Redrawn =
  | { readonly type: 'drawn'; readonly prepared: PreparedSession }
  | { readonly type: 'impossible'; readonly why: string };

function drawPractice(
  session: SessionRecord,
  mode: 'practice' | 'review',
  library: Library,
): Promise<PreparedSession> {
  const { filters, track, minutes, secondsEach, pool } = session;
  return planPractice(
    {
      mode,
      packs: track === undefined ? (filters.packs ?? []) : [],
      topics: filters.topics ?? [],
      levels: filters.levels ?? [],
      kinds: filters.kinds ?? [],
      count: session.count,
      order: session.order,
      seed: session.seed,
      extraTime: session.extraTime,
      // Of no matter to a draw, and in no report.
      hasHints: false,
      asksConfidence: false,
      ...(track === undefined ? {} : { track: track.id }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(secondsEach === undefined ? {} : { secondsEach }),
      ...(pool === undefined ? {} : { pool }),
    },
    library,
  );
}

function draw(
  session: SessionRecord,
  exam: Loaded<'exam'> | undefined,
  library: Library,
): Promise<PreparedSession> {
  if (session.mode !== 'exam') return drawPractice(session, session.mode, library);
  if (exam === undefined) throw new AppError('not-found', 'The report names no exam.');
  return planExam(exam, { seed: session.seed, extraTime: session.extraTime }, library);
}

/** Draws a session once more, from what its report says of it. Everything that it was drawn from must be there. */
export async function redraw(session: SessionRecord, materials: Materials): Promise<Redrawn> {
  try {
    return { type: 'drawn', prepared: await draw(session, materials.exam, libraryOf(materials)) };
  } catch (error) {
    if (error instanceof AppError) return { type: 'impossible', why: error.message };
    throw error;
  }
}
