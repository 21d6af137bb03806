import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackToWrite, SourceQuestions } from '../../../src/app/ports-exchange.ts';
import { markdownCodec } from '../../../src/formats/exchange/markdown.ts';
import { anyPackToWrite, comparable } from '../../support/exchange/packs.ts';

async function read(text: string): Promise<SourceQuestions> {
  const reading = await markdownCodec.read?.({ name: 'quiz.md', bytes: new TextEncoder().encode(text) });
  if (reading?.type !== 'questions') throw new Error(reading?.message ?? 'it cannot be read');
  return reading;
}

async function written(packs: readonly PackToWrite[], answers: 'end' | 'none' | 'inline'): Promise<string> {
  const { content } = (await markdownCodec.write?.(packs, { answers })) ?? { content: '' };
  return String(content);
}

describe('A handout', () => {
  const kinds = ['single', 'multiple', 'true-false', 'order'] as const;
  const keys = [
    'id',
    'kind',
    'level',
    'prompt',
    'options',
    'answer',
    'steps',
    'explanation',
    'hint',
    'seconds',
  ];

  /** Markdown holds no white space around a text, and blank lines are all alike there. */
  const settled = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === 'string' ? each.replaceAll(/\n(?:[ \t]*\n)+/gu, '\n\n').trim() : each,
      ),
    );

  test('with its answers inline reads as the pack that it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackToWrite(kinds), async (pack) => {
        const { questions, refused } = await read(await written([pack], 'inline'));
        expect(refused).toEqual([]);
        const inOrder = Object.keys(pack.pack.topics).flatMap((id) =>
          pack.pack.questions.filter(({ topic }) => topic === id),
        );
        expect(settled(comparable(questions, keys))).toEqual(settled(comparable(inOrder, keys)));
      }),
    );
  });

  test('without answers shows no key, no reason and no explanation', async () => {
    const pack = {
      extras: new Map(),
      pack: {
        id: 'a',
        title: 'A',
        language: 'en',
        scenarios: {},
        topics: { t: 'Topic' },
        questions: [
          {
            id: 'q',
            kind: 'single',
            topic: 't',
            level: 'easy',
            prompt: 'Which?',
            explanation: 'EXPLAINED',
            hint: 'HINTED',
            options: [
              { text: 'Yes', correct: true, why: 'REASON' },
              { text: 'No', correct: false },
            ],
            sources: [],
            shuffle: true,
            tags: [],
            use: 'any',
            retired: false,
          },
        ],
      },
    } as const;
    const none = await written([pack], 'none');
    expect(none).toContain('- [ ] A. Yes');
    expect(none).not.toMatch(/EXPLAINED|REASON|HINTED|\[x\]/u);
    const end = await written([pack], 'end');
    expect(end.indexOf('EXPLAINED')).toBeGreaterThan(end.indexOf('# Answers'));
  });
});
