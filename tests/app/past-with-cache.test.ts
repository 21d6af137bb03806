import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesMet } from '../../src/app/times-met.ts';
import { manila, past, pastSitting } from '../support/past-items.ts';
import { filled, hashOf, keyOf, name, NOW, sat, TODAY } from '../support/past-sessions.ts';
import { hurried, rekeyed, shown, withoutCache } from '../support/shown-past.ts';

const sittings = fc
  .record({
    day: fc.integer({ min: 0, max: TODAY + 20 }),
    minute: fc.constantFrom(0, 420, 480, 1439),
    offset: fc.constantFrom('+08:00', '+00:00', '-11:00'),
    ended: fc.constantFrom('finished' as const, 'quit' as const),
    mode: fc.constantFrom('practice' as const, 'exam' as const, 'review' as const),
    answers: fc.array(
      fc.record({
        place: fc.integer({ min: 0, max: 12 }),
        outcome: fc.constantFrom('correct' as const, 'wrong' as const, 'skipped' as const, 'unseen' as const),
        hasOldKey: fc.boolean(),
        isSure: fc.boolean(),
        seconds: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ day, minute, offset, ended, mode, answers }) => {
    const startedAt = manila(day, minute).replace('+08:00', offset);
    const items = answers.map(({ place, outcome, hasOldKey, isSure, seconds }) =>
      past(keyOf(place), '', {
        keyHash: hasOldKey ? 'old' : hashOf(place),
        outcome,
        credit: outcome === 'correct' ? 1 : 0,
        seconds,
        ...(isSure ? { confidence: 'sure' as const } : {}),
      }),
    );
    const exam = mode === 'exam' ? { exam: 'mock' } : {};
    return { startedAt, items, rest: { ended, mode, ...exam } };
  });

const changes = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('write' as const), place: fc.nat(150), sitting: sittings }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), place: fc.nat(150) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('spoil' as const), place: fc.nat(150) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('lock' as const), place: fc.nat(150) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('look' as const), isPractice: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('fill' as const), from: fc.nat(TODAY), count: fc.nat(60) }),
    },
  ),
  { minLength: 1, maxLength: 14 },
);
test('the past with what was kept of it is the same as without, whatever is added, changed, removed or spoilt meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(120), fc.constantFrom(1, 7, 100), changes, async (count, batch, steps) => {
      const files = filled(count);
      files.batch = batch;
      for (const step of steps) {
        if (step.type === 'look') {
          if (step.isPractice) await timesMet(['p/q1'], 'none', files, NOW);
          else expect(await shown(files)).toEqual(await shown(withoutCache(files)));
        } else if (step.type === 'fill') {
          for (let more = 0; more < step.count; more += 1) {
            const place = files.list().names.length;
            files.putSitting(sat(`f-${place}`, step.from + Math.floor(more / 3), more, [more % 12]));
          }
        } else {
          const id = name(step.place);
          if (step.type === 'write') {
            const { startedAt, items, rest } = step.sitting;
            files.putSitting(pastSitting(startedAt, items, { ...rest, id }));
          }
          if (step.type === 'remove') files.remove(`${id}.json`);
          if (step.type === 'spoil') files.put(`${id}.json`, { type: 'none' });
          if (step.type === 'lock') files.put(`${id}.json`, { type: 'unreadable' });
        }
      }
      expect(await shown(files)).toEqual(await shown(withoutCache(files)));
      expect(await shown(files, hurried)).toEqual(await shown(withoutCache(files), hurried));
      expect(await shown(files)).toEqual(await shown(withoutCache(files)));
      expect(await shown(files, rekeyed)).toEqual(await shown(withoutCache(files), rekeyed));
      expect(await shown(files)).toEqual(await shown(withoutCache(files)));
    }),
    { numRuns: 60 },
  );
});
