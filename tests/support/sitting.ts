import path from 'node:path';
import { makeJournalStore } from '../../src/adapters/journal-store.ts';
import { makeHistoryFiles } from '../../src/adapters/history-files.ts';
import { makeUsedFiles } from '../../src/adapters/pack-shelf.ts';
import type { HistoryFiles } from '../../src/app/ports-history.ts';
import { timesMet } from '../../src/app/times-met.ts';
import { readKept, writeKept } from '../../src/formats/history/kept-history.ts';
import { readPast } from '../../src/formats/history/read-past.ts';
import { makeReportStore } from '../../src/adapters/report-store.ts';
import type { PreparedSession } from '../../src/app/plan-session.ts';
import { planPractice } from '../../src/app/plan-practice.ts';
import type { SignalName } from '../../src/app/ports.ts';
import {
  type SittingOptions,
  type SittingPorts,
  type SittingResult,
  takeSession,
} from '../../src/app/take-session.ts';
import type { SessionPlan } from '../../src/domain/session/plan.ts';
import { isSealedReport, writeReport } from '../../src/formats/report/write-report.ts';
import { readJournal } from '../../src/formats/journal/read-journal.ts';
import { writeEntry, writeHeader } from '../../src/formats/journal/write-journal.ts';
import { FakeClock, FakeTimer } from './fake-clock.ts';
import { memoryLibrary, packOf } from './memory-library.ts';
import { single } from './questions.ts';
import type { ScriptedFace } from './scripted-face.ts';
import { sha256 } from './sha256.ts';
import { SUMS } from './sums.ts';
import { tempFolder } from './temp-folder.ts';

/** Three plain questions in the order of their file; the second option is right. */
export async function threeQuestions(overrides: Partial<SessionPlan> = {}): Promise<PreparedSession> {
  const questions = ['a', 'b', 'c'].map((id) => single({ id, shuffle: false }));
  const prepared = await planPractice(
    {
      packs: [],
      topics: [],
      levels: [],
      kinds: [],
      seed: 42,
      extraTime: 0,
      hasHints: false,
      asksConfidence: false,
      count: 3,
      order: 'as-written',
    },
    memoryLibrary({ packs: [packOf('demo', questions)] }),
  );
  return { ...prepared, plan: { ...prepared.plan, ...overrides } };
}

/** Everything around a sitting: a real folder for reports, a clock that stands still, signals that a test raises. */
export class Bench {
  readonly folder: string;
  readonly clock: FakeClock = new FakeClock();
  readonly timer: FakeTimer = new FakeTimer();
  readonly warnings: string[] = [];
  readonly ports: SittingPorts;
  readonly history: HistoryFiles;
  listeners: ((name: SignalName) => void)[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.folder = tempFolder(files);
    const data = path.join(this.folder, 'data');
    this.history = makeHistoryFiles(data, {
      readPast,
      readKept: (content) => readKept(content, 'build', SUMS),
      writeKept: (kept) => writeKept(kept, 'build', SUMS),
    });
    this.ports = {
      clock: this.clock,
      timer: this.timer,
      warn: (sentence) => void this.warnings.push(sentence),
      entropy: { seed: () => 42, tag: () => '7f3a' },
      sha256,
      signals: {
        listen: (onSignal) => {
          this.listeners.push(onSignal);
          return () => {
            this.listeners = this.listeners.filter((listener) => listener !== onSignal);
          };
        },
      },
      reports: makeReportStore(data, this.folder, {
        write: (report) => writeReport(report, sha256),
        isSealedReport: (text) => isSealedReport(text, sha256),
      }),
      journals: makeJournalStore(data, {
        header: writeHeader,
        entry: writeEntry,
        read: async (text) => readJournal(text),
      }),
      used: makeUsedFiles(data, sha256),
      timesMet: async (questions, id) => timesMet(questions, id, this.history, this.clock.now()),
      tool: { name: 'deskready', version: '0.1.0' },
    };
  }

  raise(name: SignalName): void {
    for (const listener of this.listeners) listener(name);
  }

  take(
    prepared: PreparedSession,
    face: ScriptedFace,
    options: Partial<SittingOptions> = {},
  ): Promise<SittingResult> {
    return takeSession(prepared, face, { isClockHidden: false, ...options }, this.ports);
  }
}
