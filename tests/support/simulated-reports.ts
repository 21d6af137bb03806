import type { Catalogue } from '../../src/app/library.ts';
import type { Pack } from '../../src/domain/pack.ts';
import type { Question } from '../../src/domain/question/question.ts';
import { keyHash } from '../../src/domain/report/hashes.ts';
import { examOf, memoryLibrary, packOf, trackOf } from './memory-library.ts';
import { single } from './questions.ts';
import { chanceFrom } from './readiness/chance.ts';
import type { RawItem, RawReport } from './recomputed-progress.ts';
import { sha256 } from './sha256.ts';

export const BUDGET = 60;
export const LEVELS = ['easy', 'medium', 'hard'] as const;
export const questions: readonly Question[] = Array.from({ length: 90 }, (_, place) =>
  single({
    id: `q${place}`,
    topic: place % 3 === 0 ? 'basics' : 'more',
    level: LEVELS[place % 3] ?? 'easy',
    seconds: BUDGET,
    retired: place === 89,
  }),
);
export const packs: readonly Pack[] = [
  packOf('aa', questions.slice(0, 40)),
  packOf('bb', questions.slice(40)),
];
export const library: Catalogue = memoryLibrary({
  packs,
  exams: [
    examOf(
      'mock',
      [
        { pack: 'aa', count: 8 },
        { pack: 'bb', count: 2 },
      ],
      { pass: 60 },
    ),
  ],
  tracks: [trackOf('clerk', [{ pack: 'bb', percent: 100 }])],
});
export const NOW = '2026-11-22T09:30:00+08:00';
const OFFSETS = ['+08:00', '+08:00', '+08:00', '-05:00'] as const;

/** Reports as somebody leaves them who practises for months, on most days, breaks off, takes hints and sits exams. */
export function simulate(count: number, seed: number): RawReport[] {
  const chance = chanceFrom(seed);
  const of = <T>(list: readonly [T, ...T[]]): T => list[chance.below(list.length)] ?? list[0];
  const met = new Map<string, number>();
  let ms = Date.parse('2025-09-01T08:00:00Z');
  return Array.from({ length: count }, (_, number): RawReport => {
    ms += chance.below(3) === 0 ? 86_400_000 * chance.below(3) : 3_600_000 * chance.below(30);
    const ended = of(['finished', 'finished', 'finished', 'time-up', 'quit', 'interrupted']);
    const isExam = chance.below(5) === 0;
    const items = chance
      .shuffle(questions)
      .slice(0, 1 + chance.below(12))
      .map((question, place, all): RawItem => {
        const pack = packs[0]?.questions.includes(question) === true ? 'aa' : 'bb';
        const key = `${pack}/${question.id}`;
        const isLast = place === all.length - 1;
        const outcome =
          isLast && ended !== 'finished'
            ? of(['unseen', 'skipped', 'timed-out'])
            : of(['correct', 'correct', 'partial', 'wrong']);
        const exposure = met.get(key) ?? 0;
        if (outcome !== 'unseen') met.set(key, exposure + 1);
        return {
          question: key,
          level: question.level,
          outcome,
          keyHash: chance.below(12) === 0 ? '0'.repeat(16) : keyHash(question, sha256),
          credit: outcome === 'correct' ? 1 : outcome === 'partial' ? of([0.25, 1 / 3, 0.5, 0.75]) : 0,
          seconds: chance.below(600) / 10,
          exposure,
          hinted: chance.below(10) === 0,
          ...(chance.below(2) === 0 ? { confidence: of(['sure', 'unsure']) } : {}),
        };
      });
    const offset = of(OFFSETS);
    const local = new Date(ms + (offset === '+08:00' ? 8 : -5) * 3_600_000).toISOString().slice(0, 19);
    return {
      id: `${local.replaceAll(/[-:]/gu, '').replace('T', '-')}-${number.toString(16).padStart(4, '0')}`,
      startedAt: `${local}${offset}`,
      ended,
      ...(chance.below(3) === 0 ? {} : { elapsed: 30 + chance.below(900) }),
      session: { mode: isExam ? 'exam' : 'practice', ...(isExam ? { exam: { id: 'mock' } } : {}) },
      score: { percent: chance.below(10_001) / 100, ...(isExam ? { pass: 60 } : {}) },
      items,
    };
  });
}
