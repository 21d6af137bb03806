import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURES, makeQuiz } from '../support/quiz/quiz-file.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PACK = `format: 1
id: shelf
title: Shelf
language: en
topics: { a: A }
scenarios:
  used: A passage that is used.
  unused: A passage that only an exam needs.
questions:
  - { id: open, kind: true-false, topic: a, level: easy, scenario: used, tags: [mock], prompt: It is so., answer: true, explanation: It is., verified: { on: 2026-11-22, by: source }, borderline: 0.5 }
  - { id: kept, kind: true-false, topic: a, level: easy, scenario: unused, use: exam, tags: [mock], prompt: It is not so., answer: false, explanation: It is not. }
  - { id: gone, kind: true-false, topic: a, level: easy, retired: true, prompt: It was so., answer: true, explanation: It was. }
`;

const EXAM = `format: 1
id: test
title: Test
minutes: 5
pass: 50
order: shuffled
draw:
  - { pack: shelf, tags: [mock], count: 2 }
`;

const folderOf = (): string => tempFolder({ 'shelf.yaml': PACK, 'exams/test.yaml': EXAM });

describe('exporting a quiz', () => {
  test('carries the questions that practice can draw, and nothing that it does not need', async () => {
    const quiz = await makeQuiz({ packs: ['shelf'] }, {}, folderOf());
    expect(quiz.packs).toEqual([
      {
        sha256: sha256(PACK),
        value: expect.objectContaining({
          scenarios: { used: 'A passage that is used.' },
          questions: [expect.objectContaining({ id: 'open', tags: [] })],
        }),
      },
    ]);
    const [question] = quiz.packs[0]?.value.questions ?? [];
    expect(question).not.toHaveProperty('verified');
    expect(question).not.toHaveProperty('borderline');
  });

  test('carries the questions that an exam can draw, with the tags by which it draws', async () => {
    const quiz = await makeQuiz({ exam: 'test' }, { extraTime: 50 }, folderOf());
    expect(quiz).toMatchObject({
      title: 'Test',
      exam: { sha256: sha256(EXAM) },
      settings: { extraTime: 50 },
    });
    const questions = quiz.packs[0]?.value.questions.map(({ id, tags }) => ({ id, tags }));
    expect(questions).toEqual([
      { id: 'open', tags: ['mock'] },
      { id: 'kept', tags: ['mock'] },
    ]);
  });

  test('names a quiz by its content, so that another one shares none of its answers', async () => {
    const folder = folderOf();
    const [first, same, other] = [
      await makeQuiz({ packs: ['shelf'] }, {}, folder),
      await makeQuiz({ packs: ['shelf'] }, {}, folder),
      await makeQuiz({ packs: ['shelf'] }, { count: 1 }, folder),
    ];
    expect(first.id).toBe(same.id);
    expect(first.id).not.toBe(other.id);
    expect(first.id).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('takes a pack that is named twice once, and keeps the order in which packs are named', async () => {
    const quiz = await makeQuiz({ packs: ['typed', 'demo', 'typed'] });
    expect(quiz.packs.map(({ value }) => value.id)).toEqual(['typed', 'demo']);
    expect(quiz.packs[1]?.sha256).toBe(sha256(readFileSync(path.join(FIXTURES, 'demo.yaml'), 'utf8')));
    expect(quiz.title).toBe('Typed answers, Demo pack');
  });

  test('refuses an exam with settings of its own, one that cannot be filled, and a quiz without a question', async () => {
    const folder = tempFolder({
      'shelf.yaml': PACK,
      'exams/test.yaml': EXAM,
      'exams/large.yaml': EXAM.replace('id: test', 'id: large').replace('count: 2', 'count: 3'),
      'gone.yaml': PACK.replace('id: shelf', 'id: gone').replaceAll('tags: [mock]', 'retired: true'),
    });
    await expect(makeQuiz({ exam: 'test' }, { count: 1 }, folder)).rejects.toMatchObject({ code: 'usage' });
    await expect(makeQuiz({ exam: 'large' }, {}, folder)).rejects.toMatchObject({ code: 'unfillable' });
    await expect(makeQuiz({ packs: ['gone'] }, {}, folder)).rejects.toMatchObject({ code: 'unfillable' });
    await expect(makeQuiz({ packs: ['nowhere'] }, {}, folder)).rejects.toMatchObject({ code: 'not-found' });
  });
});
