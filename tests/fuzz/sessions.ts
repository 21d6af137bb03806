import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { rulesOf } from '../../src/domain/question/kinds.ts';
import type { Answer } from '../../src/domain/question/question.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import { reduceSession, startSession } from '../../src/domain/session/machine.ts';
import { readReport } from '../../src/formats/report/read-report.ts';
import { reportSchema } from '../../src/formats/report/schema.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { anyEvents, anyPlan } from '../support/any-session.ts';
import { anyQuestion } from '../support/arbitraries.ts';
import { FACTS } from '../support/reports.ts';
import { sha256 } from '../support/sha256.ts';
import { property, type Property } from './property.ts';

const LIMITS = fc.record({
  limitMs: fc.option(fc.integer({ min: 1, max: 200_000 })),
  limitEachMs: fc.option(fc.integer({ min: 1, max: 60_000 })),
  penalty: fc.constantFrom(0, 0.25, 1),
  asksConfidence: fc.boolean(),
});

const anySitting = fc.tuple(anyPlan, LIMITS, anyEvents).map(([plan, limits, events]) => ({
  plan: { ...plan, ...limits, asksConfidence: limits.asksConfidence && plan.mode === 'practice' },
  events,
}));

export const SESSION_PROPERTIES: readonly Property[] = [
  property(
    'a sitting loses and doubles no question, and its report is whole',
    150,
    anySitting,
    ({ plan, events }) => {
      let state = startSession(plan);
      for (const event of events) {
        const before = state;
        state = reduceSession(plan, state, event);
        assert.equal(state.items.length, plan.items.length);
        assert.ok(state.elapsedMs >= before.elapsedMs);
        assert.ok(
          state.items.every(
            ({ spentMs }, index) =>
              spentMs >= 0 && spentMs <= Math.max(state.elapsedMs, before.items[index]?.spentMs ?? 0),
          ),
        );
      }
      assert.equal(state.phase, 'ended');
      const report = buildReport(plan, state, FACTS);
      const asked = [...report.items, ...report.rehearsals].map(({ question }) => question);
      assert.deepEqual(asked.toSorted(), plan.items.map(({ key }) => key).toSorted());
      assert.ok(report.items.every(({ credit, seconds }) => credit >= 0 && credit <= 1 && seconds >= 0));
      assert.ok(report.score.percent >= 0 && report.score.percent <= 100);
      const text = writeReport(report, sha256);
      assert.equal(v.safeParse(reportSchema, JSON.parse(text)).issues, undefined);
      assert.equal(readReport(text, sha256).type, 'whole');
    },
  ),
  property(
    'a report that anybody cut or changed is never taken as whole',
    60,
    fc.tuple(anySitting, fc.nat(), fc.constantFrom('', '0', '"', '}', 'x')),
    ([{ plan, events }, at, put]) => {
      const state = events.reduce((now, event) => reduceSession(plan, now, event), startSession(plan));
      const text = writeReport(buildReport(plan, state, FACTS), sha256);
      const place = at % text.length;
      const changed = text.slice(0, place) + put + text.slice(place + 1);
      const reading = readReport(changed, sha256);
      const means = (json: string): unknown => {
        try {
          return JSON.parse(json) as unknown;
        } catch {
          return null;
        }
      };
      const isSame = JSON.stringify(means(changed)) === JSON.stringify(means(text));
      if (isSame || reading.type !== 'whole') return;
      assert.notEqual(reading.digest.written, reading.digest.computed);
    },
  ),
  property(
    'credit is from 0 to 1 for whatever is an answer, and the best answer earns 1',
    300,
    fc.tuple(anyQuestion, fc.oneof(fc.jsonValue(), fc.nat(9), fc.array(fc.nat(9)), fc.string())),
    ([question, anything]) => {
      const rules = rulesOf(question);
      const best = rules.bestAnswer(question);
      for (const multiple of ['net', 'all-or-nothing'] as const) {
        assert.equal(rules.score(question, best, { multiple }), 1);
        if (!rules.isAnswer(question, anything as Answer)) continue;
        const credit = rules.score(question, anything as Answer, { multiple });
        assert.ok(credit >= 0 && credit <= 1);
      }
    },
  ),
];
