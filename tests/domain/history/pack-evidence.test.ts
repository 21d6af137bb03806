import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, evidenceByPack, type PackEvidence } from '../../../src/domain/history/pack-evidence.ts';

const pack = (name: string, share: number, weight: number, mean: number): PackEvidence => ({
  pack: name,
  share,
  answers: Math.ceil(weight),
  weight,
  credit: weight * mean,
});
const anyMean = fc.double({ min: 0, max: 1, noNaN: true });
const anyWeight = fc.double({ min: 0.01, max: 60, noNaN: true });

describe('answers by pack', () => {
  test('stand beside what the target asks of each pack, lines of one pack together', () => {
    const lines = [
      { pack: 'p', weight: 6 },
      { pack: 'q', weight: 2 },
      { pack: 'p', weight: 2 },
    ];
    const answers = [
      { pack: 'p', credit: 0.5 },
      { pack: 'p', credit: 1 },
    ];
    expect(evidenceByPack(lines, answers, (place) => (place + 1) / 2)).toEqual([
      { pack: 'p', share: 0.8, answers: 2, weight: 1.5, credit: 1.25 },
      { pack: 'q', share: 0.2, answers: 0, weight: 0, credit: 0 },
    ]);
  });
});

describe('balancing packs', () => {
  test('changes nothing where practice is balanced as the target is', () => {
    fc.assert(
      fc.property(anyWeight, anyMean, anyMean, (weight, first, second) => {
        const { size, mean } = balance([pack('p', 0.75, 3 * weight, first), pack('q', 0.25, weight, second)]);
        expect(size).toBeCloseTo(4 * weight, 8);
        expect(mean).toBeCloseTo((3 * first + second) / 4, 8);
      }),
    );
  });

  test('weighs packs as the target does, and counts unbalanced practice for less', () => {
    // Stretch 0.625 and 2.5: size (25 + 25)² / (0.625² × 40 + 2.5² × 10).
    const { size, mean } = balance([pack('p', 0.5, 40, 0.9), pack('q', 0.5, 10, 0.5)]);
    expect(mean).toBeCloseTo(0.7, 10);
    expect(size).toBeCloseTo(32, 10);
  });

  test('never counts as more than the answers weigh, with a mean between those of the packs', () => {
    const anyPacks = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), anyWeight, anyMean), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyPacks, (rows) => {
        const asked = rows.reduce((sum, [share]) => sum + share, 0);
        const { size, mean } = balance(
          rows.map(([share, weight, mean], index) => pack(`${index}`, share / asked, weight, mean)),
        );
        const means = rows.map(([, , each]) => each);
        expect(size).toBeLessThanOrEqual(rows.reduce((sum, [, weight]) => sum + weight, 0) + 1e-9);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
      }),
    );
  });

  test('lets packs without answers leave their place to the others', () => {
    const { size, mean } = balance([pack('p', 0.6, 30, 0.9), pack('q', 0.3, 15, 0.6), pack('r', 0.1, 0, 0)]);
    expect(mean).toBeCloseTo(0.8, 10);
    expect(size).toBeCloseTo(45, 10);
    expect(balance([pack('r', 1, 0, 0)])).toEqual({ size: 0, mean: 0 });
  });

  test('does not let one old answer to a small pack speak for all of it', () => {
    const { size, mean } = balance([pack('p', 0.95, 50, 0.8), pack('q', 0.05, 0.02, 0)]);
    expect(size).toBeGreaterThan(49);
    expect(mean).toBeCloseTo(0.8, 2);
  });
});
