import type { SourceQuestions } from '../../../../src/app/ports-exchange.ts';
import { describe, expect, test } from 'vitest';
import { readGift as readSource } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { writeGift } from '../../../../src/formats/exchange/gift/write-gift.ts';
import { packOf } from '../../../support/exchange/pack-of.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

const readGift = (text: string): SourceQuestions => questionsOf(readSource(text));

const drafts = (text: string): readonly { id?: string }[] =>
  readGift(text).questions.map(({ draft }) => draft);

describe('writing GIFT', () => {
  test('gives ids, tags, formats and weights of Moodle', () => {
    const options = ['a', 'b', 'c', 'd'].map((text) => ({ text, correct: text !== 'd' }));
    const { content } = writeGift([
      packOf(
        { kind: 'multiple', prompt: 'Which: `A1`?', options, tags: ['x'], explanation: '50% = {half}' },
        { kind: 'numeric', prompt: 'Net?', answer: 200, tolerance: { amount: 5, isPercent: true } },
        { kind: 'text', prompt: 'Sign?', accept: ['*', '[html]'], caseSensitive: false },
      ),
    ]);
    expect(content).toBe(String.raw`$CATEGORY: $course$/top/Net pay

// [id:q-1] [tag:x]
::q-1::[html]Which\: <code>A1</code>?{
	~%33.33333%a
	~%33.33333%b
	~%33.33333%c
	~%-33.33333%d
	####50% \= \{half\}
}

// [id:q-2]
::q-2::[plain]Net?{#
	=200:10
}

// [id:q-3]
::q-3::[plain]Sign?{
	=%100%\\*
	=%100%[plain][html]
}

`);
  });

  test('says what is lost, once for each sort', () => {
    const { simplified } = writeGift([
      packOf(
        { kind: 'true-false', prompt: 'So?', answer: true, scenario: 'a', hint: 'Look.' },
        { kind: 'text', prompt: 'Word?', accept: ['Net'], caseSensitive: true },
      ),
    ]);
    expect(new Map(simplified.map(({ message, name }) => [message, name]))).toEqual(
      new Map([
        ['The scenario stands in front of the question.', 'q-1'],
        ['Levels are left out: GIFT has no place for that.', 'q-1, q-2'],
        ['Hints are left out: GIFT has no place for that.', 'q-1'],
        ['That capitals count is left out; it can be set in Moodle.', 'q-2'],
      ]),
    );
  });

  test('writes or refuses each question that is not retired', () => {
    const { content, refused } = writeGift([
      packOf(
        { kind: 'order', prompt: 'Sort', steps: ['a', 'b', 'c'] },
        { kind: 'text', prompt: 'Arrow?', accept: ['a->b'], caseSensitive: false },
        { kind: 'true-false', prompt: 'Old?', answer: true, retired: true },
        { kind: 'true-false', prompt: 'New?', answer: true },
      ),
    ]);
    expect(refused.map(({ name }) => name)).toEqual(['q-1', 'q-2']);
    expect(drafts(String(content)).map(({ id }) => id)).toEqual(['q-4']);
  });

  test('gives graded judgement the weights of its marks, and its standard', () => {
    const judgement = {
      kind: 'judgement',
      prompt: 'What first?',
      options: [
        { text: 'Greet', marks: 3 },
        { text: 'Wait', marks: 1 },
        { text: 'Leave', marks: 0 },
      ],
      standard: 'Greet first.',
    };
    const { content } = writeGift([packOf(judgement)]);
    expect(content).toContain('\t=Greet\n\t~%33.33333%Wait\n\t~Leave\n');
    expect(drafts(String(content))).toEqual([{ ...judgement, id: 'q-1' }]);
    const uneven = {
      ...judgement,
      options: [
        { text: 'Greet', marks: 3 },
        { text: 'Wait', marks: 1.3 },
      ],
    };
    expect(writeGift([packOf(uneven)]).refused.map(({ name }) => name)).toEqual(['q-1']);
  });

  test('writes back the weights and feedback that came in, unless the options changed by hand', () => {
    const options = [
      { text: 'a', correct: true },
      { text: 'b', correct: true },
      { text: 'c', correct: false },
    ];
    const answers = [
      { text: 'a', weight: 75 },
      { text: 'b', weight: 25 },
      { text: 'c', weight: 0 },
    ];
    const kept = (keys: readonly boolean[]): string => {
      const changed = options.map((option, index) => ({ ...option, correct: keys[index] ?? false }));
      const { pack } = packOf({ kind: 'multiple', prompt: 'Which?', options: changed });
      return String(writeGift([{ pack, extras: new Map([['q-1', { 'x-gift': { answers } }]]) }]).content);
    };
    expect(kept([true, true, false])).toContain('\t~%75%a\n\t~%25%b\n\t~c\n');
    expect(kept([true, false, true])).toContain('\t~%50%a\n\t~%-50%b\n\t~%50%c\n');
  });

  test('names topics below their packs where there are several', () => {
    const pack = packOf({ kind: 'true-false', prompt: 'So?', answer: true });
    expect(writeGift([pack, pack]).content).toContain('$CATEGORY: $course$/top/Pay/Net pay\n');
  });
});
