import type { ScoringRules } from '../../domain/question/kind-rules.ts';
import { isScored, rulesOf } from '../../domain/question/kinds.ts';
import type { Source } from '../../domain/question/question.ts';
import type { ItemState } from '../../domain/session/machine.ts';
import type { PlannedItem } from '../../domain/session/plan.ts';
import { hanging, markup, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import { answerViewOf } from './answers/answer-views.ts';

/** One line that says how the question went, in a sign, a word and a colour. */
function verdict(item: PlannedItem, state: ItemState, scoring: ScoringRules, style: Style): string {
  const { right, wrong, partly, open, bullet } = style.glyphs;
  if (state.answer === null) {
    const isLate = state.isTimedOut || state.isCutOff;
    return style.warn(style.bold(`${open} ${isLate ? 'Time ran out' : 'Not answered'}`));
  }
  if (!isScored(item.question)) return style.bold(`${bullet} Rehearsed, not scored`);
  const credit = rulesOf(item.question).score(item.question, state.answer, scoring, state.effort);
  if (credit === 1) return style.good(style.bold(`${right} Right`));
  if (credit <= 0) return style.bad(style.bold(`${wrong} Wrong`));
  return style.warn(style.bold(`${partly} Partly right: ${Math.round(credit * 100)}% of the points`));
}

function sourceLines(sources: readonly Source[], style: Style, width: number): string[] {
  if (sources.length === 0) return [];
  const { bullet } = style.glyphs;
  return [
    '',
    style.bold(sources.length === 1 ? 'Source' : 'Sources'),
    ...sources.flatMap(({ title, publisher }) =>
      hanging(`${bullet} `, title + (publisher === undefined ? '' : `, ${publisher}`), width),
    ),
  ];
}

/**
 * What a question teaches after it was answered: how it went, what each option is and why, the explanation, the
 * sources. The question's own text is not repeated.
 *
 * @returns lines at most `width` columns wide
 */
export function feedbackView(
  item: PlannedItem,
  state: ItemState,
  scoring: ScoringRules,
  style: Style,
  width: number,
): string[] {
  const { explanation, sources } = item.question;
  return [
    verdict(item, state, scoring, style),
    '',
    ...answerViewOf(item.question).lines(item, state.answer, style, width, state.effort),
    ...(explanation === undefined
      ? []
      : ['', style.bold('Explanation'), ...wrap(markup(explanation, style), width)]),
    ...sourceLines(sources, style, width),
  ];
}
