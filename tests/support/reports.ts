import { sha256 } from './sha256.ts';
import { buildReport, type ReportFacts } from '../../src/domain/report/build-report.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { SessionAction } from '../../src/domain/session/machine.ts';
import type { SessionPlan } from '../../src/domain/session/plan.ts';
import { answer, planOf, play } from './plans.ts';

/** What a report says of a sitting beside what happened in it. */
export const FACTS: ReportFacts = {
  id: '20261122-054316-7f3a',
  tool: { name: 'deskready', version: '0.1.0' },
  startedAt: '2026-11-22T05:43:16+08:00',
  endedAt: '2026-11-22T05:53:16+08:00',
  session: {
    mode: 'practice',
    algorithm: 1,
    seed: 42,
    filters: {},
    count: 3,
    order: 'shuffled',
    extraTime: 0,
    penalty: 0,
    multiple: 'net',
  },
  packs: [{ id: 'demo', title: 'Demo', sha256: 'ab'.repeat(32) }],
  exposures: new Map(),
  sha256,
};

/** The report of a sitting with these actions, a second apart. */
export function reportOf(
  plan: SessionPlan = planOf(),
  actions: readonly SessionAction[] = [answer(1), { type: 'continue' }, answer(0), { type: 'quit' }],
  facts: Partial<ReportFacts> = {},
): Report {
  return buildReport(plan, play(plan, actions), { ...FACTS, ...facts });
}
