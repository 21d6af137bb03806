import type { Face, FaceReply, Sitting } from '../../../app/face.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import { makeTerminal, type TerminalDeps } from '../../prompts/terminal.ts';
import type { Style } from '../../style.ts';
import { confidencePart } from './confidence-part.ts';
import { feedbackPart } from './feedback-part.ts';
import { questionPart } from './question-part.ts';
import { reviewPart } from './review-part.ts';
import { type Part, sittingScreen } from './sitting-screen.ts';

export interface InteractiveFaceDeps extends TerminalDeps {
  readonly style: Style;
}

function currentItem({ plan, state }: Sitting): PlannedItem {
  const item = plan.items[state.current];
  if (item === undefined) throw new Error(`The session has no item ${state.current}.`);
  return item;
}

/** The interactive face: one alternate screen for a sitting, painted row by row, with live clocks. */
export function makeInteractiveFace(deps: InteractiveFaceDeps): Face {
  const { style } = deps;
  const terminal = makeTerminal(deps);

  async function show<Inner>(sitting: Sitting, part: Part<Inner>, signal: AbortSignal): Promise<FaceReply> {
    const ending = await terminal.run(sittingScreen(sitting, part, style), signal);
    if (ending.type === 'reply') return ending.reply;
    return { type: ending.type === 'interrupt' ? 'interrupt' : 'quit' };
  }

  return {
    open: () => terminal.open(),
    question: (sitting, signal) => show(sitting, questionPart(sitting, currentItem(sitting), style), signal),
    confidence: (sitting, signal) => show(sitting, confidencePart(currentItem(sitting), style), signal),
    feedback: (sitting, signal) => show(sitting, feedbackPart(sitting, currentItem(sitting), style), signal),
    review: (sitting, signal) => show(sitting, reviewPart(sitting, style), signal),
    close: () => terminal.close(),
  };
}
