import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import type { Face, FaceReply, Sitting } from '../../src/app/face.ts';
import { type Catalogue, openLibrary } from '../../src/app/library.ts';
import { findReviews } from '../../src/app/find-reviews.ts';
import { missedPool } from '../../src/app/missed-pool.ts';
import type { HistoryPorts } from '../../src/app/ports-history.ts';
import { planExam } from '../../src/app/plan-exam.ts';
import { planPractice, type PracticeOptions } from '../../src/app/plan-practice.ts';
import { planReview } from '../../src/app/plan-review.ts';
import type { PreparedSession } from '../../src/app/plan-session.ts';
import { openReportContent, type ReportContent } from '../../src/app/report-content.ts';
import { openSession } from '../../src/app/resume-session.ts';
import { continueSession } from '../../src/app/take-session.ts';
import { type Verification, verifyReport } from '../../src/app/verify-report.ts';
import { rulesOf } from '../../src/domain/question/kinds.ts';
import type { Answer, Question } from '../../src/domain/question/question.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { readReport } from '../../src/formats/report/read-report.ts';
import { sha256 } from './sha256.ts';
import { Bench } from './sitting.ts';

/** three days after practice */
const NOW = '2026-11-25T08:00:00+08:00';
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/cli');

const PENALTY_EXAM = `format: 1
id: strict
title: Strict exam
minutes: 5
pass: 60
strong: 90
penalty: 0.25
multiple: all-or-nothing
order: rising
draw:
  - { pack: demo, count: 4 }
  - { pack: typed, count: 3 }
  - { pack: sequences, count: 2 }
`;

const PLAIN: PracticeOptions = {
  packs: [],
  topics: [],
  levels: [],
  kinds: [],
  seed: 7,
  extraTime: 0,
  hasHints: true,
  asksConfidence: true,
};

/** An answer that is not the best one. */
function poorAnswer(question: Question): Answer {
  const best = rulesOf(question).bestAnswer(question);
  if (typeof best === 'boolean') return !best;
  if (typeof best === 'number') return best === 0 ? 1 : 0;
  if (typeof best === 'string') return best.slice(0, -3);
  if (!Array.isArray(best))
    return question.kind === 'rehearse'
      ? { scores: [1, null], outline: 'One example' }
      : { typed: '7', value: 7 };
  if (question.kind === 'multiple') return best.slice(0, 1) as number[];
  if (question.kind === 'transcribe') return ['Nothing', ...best.slice(1)] as string[];
  return best.toReversed() as Answer;
}

/** How a sitting is sat: what is answered at the nth turn, and how it ends. */
interface Manner {
  /** after so many turns at questions */
  readonly interruptAfter?: number;
  readonly dawdleAfter?: number;
  /** comes back to the first question once, and answers it anew */
  readonly changesFirst?: boolean;
}

/** Answers well and badly by turns, skips some, flags, asks for hints and writes notes. */
class Candidate implements Face {
  readonly #bench: Bench;
  readonly #manner: Manner;
  #turns = 0;
  #hasChanged = false;

  constructor(bench: Bench, manner: Manner) {
    this.#bench = bench;
    this.#manner = manner;
  }

  open(): void {}
  close(): void {}

  async question(sitting: Sitting): Promise<FaceReply> {
    await new Promise((resolve) => setImmediate(resolve));
    const turn = this.#turns;
    this.#turns += 1;
    const { interruptAfter, dawdleAfter } = this.#manner;
    if (turn === interruptAfter) return { type: 'interrupt' };
    this.#bench.clock.advance(turn === dawdleAfter ? 10_000_000 : 3140 + 1010 * turn);
    if (turn === dawdleAfter) return { type: 'time-up' };
    const item = sitting.plan.items[sitting.state.current];
    if (item === undefined) throw new Error('There is no question.');
    if (turn % 4 === 1) sitting.act({ type: 'flag' });
    if (sitting.plan.hasHints && item.question.hint !== undefined) sitting.act({ type: 'hint' });
    if (turn % 5 === 2) sitting.act({ type: 'note', text: 'Is this right?' });
    if (turn % 6 === 5) return { type: 'skip' };
    const answer =
      turn % 3 === 1 ? poorAnswer(item.question) : rulesOf(item.question).bestAnswer(item.question);
    const { kind } = item.question;
    if (kind !== 'typing' && kind !== 'transcribe') return { type: 'answer', answer };
    return { type: 'answer', answer, effort: { typedMs: 12_340, isPasted: turn % 2 === 0 } };
  }

  async confidence(): Promise<FaceReply> {
    return { type: 'confidence', isSure: this.#turns % 2 === 0 };
  }

  async feedback(): Promise<FaceReply> {
    return { type: 'continue' };
  }

  async review(): Promise<FaceReply> {
    if (this.#manner.changesFirst !== true || this.#hasChanged) return { type: 'hand-in' };
    this.#hasChanged = true;
    // The next turn is one that answers badly.
    this.#turns = 4;
    return { type: 'go', to: 0 };
  }
}

/** Real packs on the disk, real kept copies, and sittings over them whose reports can be verified. */
export class VerifyBench extends Bench {
  readonly content: string;
  readonly library: Catalogue;

  constructor() {
    super({ 'content/exams/strict.yaml': PENALTY_EXAM });
    this.content = path.join(this.folder, 'content');
    cpSync(FIXTURES, this.content, { recursive: true });
    this.library = openLibrary({
      files: makeContentFiles(this.folder, sha256, () => process.stdin),
      parse: async (file, source) => parseContent(file, source),
      folders: [{ path: this.content, origin: 'packs-dir' }],
    });
  }

  async #sit(prepared: PreparedSession, manner: Manner = {}): Promise<Report> {
    const face = new Candidate(this, manner);
    const options = { isClockHidden: false, candidate: { name: 'Ana', group: 'Batch 4' } };
    const { takeSession } = await import('../../src/app/take-session.ts');
    return (await takeSession(prepared, face, options, this.ports)).report;
  }

  async practice(options: Partial<PracticeOptions> = {}, manner: Manner = {}): Promise<Report> {
    return this.#sit(await planPractice({ ...PLAIN, ...options }, this.library), manner);
  }

  get past(): HistoryPorts {
    return { history: this.history, sha256 };
  }

  async missed(): Promise<Report> {
    await this.practice({ count: 12, seed: 3 });
    const pool = await missedPool(this.library, [], this.past, NOW);
    return this.practice({ pool, seed: 9 });
  }

  /** three days after practice, when all of it is due */
  async review(): Promise<Report> {
    await this.practice({ count: 12, seed: 3 });
    const found = await findReviews({ packs: [] }, NOW, this.library, this.past);
    const options = { ...PLAIN, isAhead: false, seed: 21 };
    return this.#sit(await planReview(found, options, this.library));
  }

  async exam(manner: Manner = {}, id = 'strict'): Promise<Report> {
    const exam = await this.library.one('exam', id);
    return this.#sit(await planExam(exam, { seed: 11, extraTime: 25 }, this.library), manner);
  }

  async resumedExam(): Promise<Report> {
    await this.exam({ interruptAfter: 4 });
    this.clock.advance(600_000);
    const session = await openSession(undefined, {
      ...this.ports,
      parse: async (file, source) => parseContent(file, source),
    });
    const face = new Candidate(this, {});
    return (await continueSession(session, face, { isClockHidden: false }, this.ports)).report;
  }

  /** the kept copies, and the folder of packs unless it is left out */
  contentOf(folders: readonly string[] = [this.content]): ReportContent {
    return openReportContent({
      used: this.ports.used,
      files: makeContentFiles(this.folder, sha256, () => process.stdin),
      parse: async (file, source) => parseContent(file, source),
      folders: folders.map((folder) => ({ path: folder, origin: 'packs-dir' as const })),
    });
  }

  /** the text of the report's file */
  textOf({ id }: Report): string {
    return readFileSync(path.join(this.ports.reports.directory, `${id}.json`), 'utf8');
  }

  keptCopies(): string[] {
    const folder = path.join(this.folder, 'data', 'used');
    return readdirSync(folder).map((name) => path.join(folder, name));
  }

  /** what verifying a file with this text comes to; the reading itself where it is no whole report */
  async verify(text: string, content: ReportContent = this.contentOf()): Promise<Verification | string> {
    const reading = readReport(text, sha256);
    if (reading.type !== 'whole') return reading.type;
    return verifyReport(reading.report, reading.digest, content, sha256);
  }
}

/** Each kind of sitting that leaves a report. */
export const SITTINGS: Readonly<Record<string, (bench: VerifyBench) => Promise<Report>>> = {
  'practice over every kind': (bench) => bench.practice({ count: 30 }),
  'practice with filters and limits': (bench) =>
    bench.practice({
      packs: ['sequences', 'demo'],
      levels: ['easy', 'medium'],
      secondsEach: 60,
      order: 'as-written',
    }),
  'practice with a time limit, by topics': (bench) =>
    bench.practice({ topics: ['sums', 'typed/desk'], minutes: 30, extraTime: 50, order: 'rising' }),
  'practice whose questions time out': (bench) =>
    bench.practice({ packs: ['demo'], secondsEach: 20 }, { dawdleAfter: 2 }),
  'a track': (bench) => bench.practice({ track: 'demo-track', count: 4 }),
  'missed questions': (bench) => bench.missed(),
  'a review': (bench) => bench.review(),
  'an exam with a penalty and changed answers': (bench) => bench.exam({ changesFirst: true }),
  'an exam whose time ran out': (bench) => bench.exam({ dawdleAfter: 5 }),
  'an exam that was resumed': (bench) => bench.resumedExam(),
  'an interrupted exam': (bench) => bench.exam({ interruptAfter: 3 }, 'demo-exam'),
};
