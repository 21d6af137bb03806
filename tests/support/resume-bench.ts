import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { PreparedSession } from '../../src/app/plan-session.ts';
import type { Content } from '../../src/app/ports.ts';
import { openSession, type ResumedSession } from '../../src/app/resume-session.ts';
import { continueSession, type SittingResult } from '../../src/app/take-session.ts';
import { ScriptedFace, type Turn } from './scripted-face.ts';
import { Bench, threeQuestions } from './sitting.ts';

/** A bench whose kept copies are read as the packs that they were made from. */
export class ResumeBench extends Bench {
  readonly prepared: PreparedSession;

  constructor(prepared: PreparedSession) {
    super();
    this.prepared = prepared;
  }

  open(id?: string): Promise<ResumedSession> {
    const { journals, used, clock } = this.ports;
    const parse = (file: { stem: string }): Promise<Content> => {
      const value = this.prepared.packs.find((pack) => pack.value.id === file.stem)?.value ?? null;
      return Promise.resolve({ type: 'pack', value, file, findings: [] } as unknown as Content);
    };
    return openSession(id, { journals, used, clock, parse });
  }

  async resume(...turns: readonly Turn[]): Promise<SittingResult> {
    return continueSession(
      await this.open(),
      new ScriptedFace(...turns),
      { isClockHidden: false },
      this.ports,
    );
  }

  files(folder: string): string[] {
    return readdirSync(path.join(this.folder, 'data', folder));
  }
}

/** Three questions of an exam of one minute. */
export const resumableExam = async (): Promise<ResumeBench> =>
  new ResumeBench(await threeQuestions({ mode: 'exam', limitMs: 60_000, pass: 50 }));
