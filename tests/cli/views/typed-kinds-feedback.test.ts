import { expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/layout.ts';
import { feedbackView } from '../../../src/cli/views/feedback.ts';
import type { Effort } from '../../../src/domain/question/effort.ts';
import type { Answer, Question } from '../../../src/domain/question/question.ts';
import { startSession } from '../../../src/domain/session/machine.ts';
import { rehearse, transcribe, typing } from '../../support/questions.ts';
import { PLAIN, planOf } from '../faces/interactive/sittings.ts';

function feedback(
  question: Question,
  answer: Answer | null,
  effort: Effort | null = null,
  width = 76,
): string[] {
  const plan = planOf([question]);
  const [item] = plan.items;
  const [state] = startSession(plan).items;
  if (item === undefined || state === undefined) throw new Error('no item');
  return feedbackView(item, { ...state, answer, effort }, plan.scoring, PLAIN, width);
}

const effort = { typedMs: 12_000, isPasted: false };

test('a wrong field shows what was wanted, what was typed, and a sign below each difference', () => {
  const lines = feedback(transcribe(), ['Northwynd  Suply', '', '48.50'], effort);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "◐ Partly right: 33% of the points

    ✗ Supplier
        Should be Northwind  Supply
        You typed Northwynd· Su ply
                        ^  +   _
    ✗ Invoice: left empty
        Should be: INV-20931
    ✓ Total: 48.50

    ^ another character, _ missing, + too many

    1 of 3 fields exact, 60% of characters right.
    6,300 keystrokes an hour (not scored)."
  `);
});

test('a field without an answer shows its value alone', () => {
  expect(feedback(transcribe(), null)).toContain('  Invoice: INV-20931');
});

test('typing tells speed, accuracy, target and each error', () => {
  const lines = feedback(typing(), 'Please sent the signed signed note today.', effort);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "✗ Wrong

    Speed: 41 gross and 1 net words a minute.
    Accuracy: 80.49%, 8 errors.
    The target is 30 net words a minute at 95% accuracy.
    Below the accuracy target the speed earns nothing.

    Text Please send th      e  signed note today.
    You  Please sent the·signed signed note today.
                   ^   ++++++ +

    ^ another character, _ missing, + too many"
  `);
});

test('typing without an error needs no marks', () => {
  const lines = feedback(typing(), typing().passage, effort);
  expect(lines).toContain('Speed: 34 gross and 34 net words a minute.');
  expect(lines.join('\n')).not.toContain('another character');
});

test('a paste is told, and an answer without a clock says so', () => {
  expect(feedback(typing(), 'Please', { ...effort, isPasted: true }).join(' ')).toContain('it was pasted');
  expect(feedback(transcribe(), ['a', 'b', 'c']).join(' ')).toContain('Speed is not measured in plain mode');
});

test('a rehearsal is neither right nor wrong', () => {
  const [first, ...rest] = feedback(rehearse(), { scores: [0, 2] });
  expect(first).toBe('• Rehearsed, not scored');
  expect(rest).toContain('Your points, 2 of 4');
  expect(feedback(rehearse(), null)).toContain('A sample answer');
});

test('no line is wider than asked, with wide characters too', () => {
  const passage = 'señor 山田 pays 🎉 for it all '.repeat(4);
  const wide = typing({ passage });
  const record = transcribe({
    fields: [{ label: 'Name of the buyer', value: '日本語の請求書は月末までに' }],
  });
  const all = [
    ...feedback(wide, passage.replaceAll('山', '川'), effort, 30),
    ...feedback(record, ['日本語の謀求書わ月末までに 🎉'], effort, 30),
    ...feedback(rehearse({ sample: passage }), { scores: [1, 1], outline: passage }, null, 30),
  ];
  for (const line of all) expect(columnsOf(line)).toBeLessThanOrEqual(30);
});
