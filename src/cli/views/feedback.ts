import { feedbackOf, type Verdict } from '../../domain/feedback/feedback.ts';
import type { ScoringRules } from '../../domain/question/kind-rules.ts';
import type { ItemState } from '../../domain/session/machine.ts';
import type { PlannedItem } from '../../domain/session/plan.ts';
import type { Style } from '../style.ts';
import { feedbackLines } from './feedback/feedback-lines.ts';

/** One line that says how the question went, in a sign, a word and a colour. */
function verdictLine({ tone, text }: Verdict, style: Style): string {
  const { right, wrong, partly, open, bullet } = style.glyphs;
  const signs = { good: right, bad: wrong, partly, open, unscored: bullet };
  const paints = { good: style.good, bad: style.bad, partly: style.warn, open: style.warn, unscored: String };
  return paints[tone](style.bold(`${signs[tone]} ${text}`));
}

/**
 * What a question teaches after it was answered. The question's own text is not repeated.
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
  const { verdict, blocks } = feedbackOf(item, state, scoring);
  return [verdictLine(verdict, style), '', ...feedbackLines(blocks, style, width)];
}
