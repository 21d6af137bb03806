import { numberAsked, numberWanted, understood } from '../../domain/question/asked.ts';
import { type NumericAnswer, type NumericQuestion, readNumeric } from '../../domain/question/numeric.ts';
import { button, make } from '../dom.ts';
import type { MakeInput } from './kind-input.ts';
import { textField } from './text-field.ts';

/** The number with its sign turned; a minus that was typed as a dash counts. */
const turned = (typed: string): string =>
  /^\s*[-−–]/u.test(typed) ? typed.replace(/^\s*[-−–]/u, '') : `-${typed}`;

export const numericInput: MakeInput<NumericQuestion, NumericAnswer> = ({
  item: { question },
  earlier,
  draft,
  changed,
}) => {
  const before = typeof draft === 'string' ? draft : (earlier?.typed ?? '');
  const { unit } = question;
  const { label, input } = textField('answer', numberAsked(unit), before, {
    inputmode: 'decimal',
    'aria-describedby': 'prompt reading',
  });
  const reading = make('output', { id: 'reading', class: 'reading', for: 'answer' });

  function read(): void {
    const typed = input.value.trim();
    const meant = understood(typed, unit);
    reading.replaceChildren(typed === '' ? '' : meant === null ? 'No number yet' : `= ${meant}`);
  }

  input.addEventListener('input', () => {
    read();
    changed();
  });
  // The number pads of some phones have no minus.
  const minus = button('±', { class: 'button square', 'aria-label': 'Turn plus and minus' }, () => {
    input.value = turned(input.value);
    read();
    changed();
    input.focus();
  });
  read();
  return {
    nodes: [label, make('div', { class: 'beside' }, input, minus), reading],
    pick() {
      const answer = readNumeric(question, input.value);
      return answer === null ? { message: numberWanted(unit) } : { answer };
    },
    draft: () => input.value,
  };
};
