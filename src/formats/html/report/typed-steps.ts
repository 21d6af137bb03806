import type { TypedStep } from '../../../domain/question/typed-text.ts';
import { el, type Html } from '../element.ts';

/** Spaces cannot be seen where they are wrong, so they get a sign there. */
const seen = (text: string): string => text.replaceAll(' ', '␣').replaceAll('\n', '⏎');

/** Steps of one kind that stand side by side, as one. */
function runsOf(steps: readonly TypedStep[]): TypedStep[] {
  const runs: { type: TypedStep['type']; wanted: string; typed: string }[] = [];
  for (const { type, wanted, typed } of steps) {
    const last = runs.at(-1);
    if (last?.type !== type) runs.push({ type, wanted, typed });
    else Object.assign(last, { wanted: last.wanted + wanted, typed: last.typed + typed });
  }
  return runs;
}

/** What was typed: wrong characters struck out, the wanted ones put in behind them. */
export function typedSteps(steps: readonly TypedStep[]): Html {
  return el(
    'p',
    { class: 'typed', dir: 'auto' },
    runsOf(steps).map(({ type, wanted, typed }) => {
      if (type === 'same') return typed;
      return [
        typed === '' ? null : el('del', {}, seen(typed)),
        wanted === '' ? null : el('ins', {}, seen(wanted)),
      ];
    }),
  );
}

/** What the marks mean. */
export const typedHelp = (): Html =>
  el(
    'p',
    { class: 'aside' },
    el('del', {}, 'Struck out'),
    ': typed and wrong. ',
    el('ins', {}, 'Underlined'),
    ': what should stand there.',
  );
