import type { PlainKind } from './kind.ts';
import { foldAnswer } from './letters.ts';

const TRUE = ['a', 't', 'true'];
const FALSE = ['b', 'f', 'false'];

export const plainTrueFalse: PlainKind<boolean> = {
  picksLetters: true,
  lines: () => ['  A) True', '  B) False'],
  accepts: () => 'Type A or T for true, B or F for false.',
  read(_item, line) {
    const typed = foldAnswer(line);
    if (TRUE.includes(typed)) return { answer: true };
    return FALSE.includes(typed) ? { answer: false } : { invalid: true };
  },
  typed: (_item, answer) => (answer ? 'A' : 'B'),
};
