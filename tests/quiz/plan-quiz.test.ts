import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/app/library.ts';
import { planExam } from '../../src/app/plan-exam.ts';
import { planPractice } from '../../src/app/plan-practice.ts';
import { type PreparedSession, recordOf } from '../../src/app/plan-session.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { drawableCount, planQuiz, usualCount } from '../../src/quiz/plan-quiz.ts';
import { makeQuiz } from '../support/quiz/quiz-file.ts';
import { sha256 } from '../support/sha256.ts';

const SEEDS = [0, 1, 7, 4_294_967_295];

const files = makeContentFiles(process.cwd(), sha256, () => process.stdin);
const library = openLibrary({
  files,
  parse: parseContent,
  folders: [{ path: 'questions', origin: 'shipped' }],
});

const PRACTICE = {
  packs: [],
  topics: [],
  levels: [],
  kinds: [],
  extraTime: 0,
  hasHints: false,
  asksConfidence: false,
};

/** What is drawn, shown and recorded, which is all that a report says before the first answer. */
const drawOf = (prepared: PreparedSession): unknown => ({
  items: prepared.plan.items.map(({ key, shown }) => ({ key, shown })),
  limitMs: prepared.plan.limitMs,
  pass: prepared.plan.pass,
  title: prepared.plan.title,
  ...recordOf(prepared),
});

describe('a page draws what the program draws', () => {
  test('for an exam', async () => {
    const quiz = await makeQuiz({ exam: 'mock-backoffice-40' }, { extraTime: 25 });
    const exam = await library.one('exam', 'mock-backoffice-40');
    for (const seed of SEEDS) {
      const own = await planExam(exam, { seed, extraTime: 25 }, library);
      expect(drawOf(await planQuiz(quiz, {}, seed))).toEqual(drawOf(own));
    }
  });

  test('for a track', async () => {
    const quiz = await makeQuiz({ track: 'csr' });
    for (const seed of SEEDS) {
      const own = await planPractice({ ...PRACTICE, track: 'csr', count: 20, seed }, library);
      expect(drawOf(await planQuiz(quiz, { count: 20 }, seed))).toEqual(drawOf(own));
    }
  });

  test('for one topic of a track, as for practice of its packs', async () => {
    const quiz = await makeQuiz({ track: 'csr' });
    const packs = quiz.packs.map(({ value }) => value.id);
    const [topic = ''] = Object.keys(quiz.packs[0]?.value.topics ?? {}).map(
      (id) => `${packs[0] ?? ''}/${id}`,
    );
    const own = await planPractice({ ...PRACTICE, packs, topics: [topic], count: 2, seed: 3 }, library);
    expect(drawOf(await planQuiz(quiz, { topic, count: 2 }, 3))).toEqual(drawOf(own));
  });

  test('for practice of packs, of one topic and of what was missed', async () => {
    const packs = ['office-excel', 'english-email'];
    const quiz = await makeQuiz({ packs }, { minutes: 5 });
    const topic = 'office-excel/lookup';
    for (const seed of SEEDS) {
      const practice = { ...PRACTICE, packs, minutes: 5, seed };
      expect(drawOf(await planQuiz(quiz, {}, seed))).toEqual(drawOf(await planPractice(practice, library)));
      const one = await planPractice({ ...practice, topics: [topic], count: 3 }, library);
      expect(drawOf(await planQuiz(quiz, { topic, count: 3 }, seed))).toEqual(drawOf(one));
      const pool = one.plan.items.map(({ key }) => key);
      const again = await planPractice({ ...practice, pool, count: pool.length }, library);
      expect(drawOf(await planQuiz(quiz, { pool, count: pool.length }, seed))).toEqual(drawOf(again));
    }
  });

  test('and never asks for more than there is by itself', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { count: 50 });
    expect([drawableCount(quiz), usualCount(quiz)]).toEqual([5, 5]);
  });
});
