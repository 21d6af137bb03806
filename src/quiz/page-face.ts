import type { Face, FaceReply, Sitting } from '../app/face.ts';
import { clockView } from './clock-view.ts';
import { make } from './dom.ts';
import type { Drafts } from './drafts.ts';
import { feedbackScreen } from './feedback-screen.ts';
import { questionScreen } from './question-screen.ts';
import { reviewScreen } from './review-screen.ts';
import type { Stage } from './stage.ts';
import type { Drawn, Turn } from './turn.ts';

/** How often clocks are looked at. */
const TICK_MS = 200;

export interface PageFaceDeps {
  readonly stage: Stage;
  readonly drafts: Drafts;
  languageOf(pack: string): string;
}

/** A sitting on a page: each turn is a screen that its user, the clock or an abort ends. */
export function makePageFace({ stage, drafts, languageOf }: PageFaceDeps): Face {
  function show(sitting: Sitting, signal: AbortSignal, draw: (turn: Turn) => Drawn): Promise<FaceReply> {
    return new Promise((resolve, reject) => {
      const { sessionMs, questionMs } = sitting.timeLeft();
      const isTimed = sessionMs !== null || questionMs !== null;
      const clock = isTimed ? clockView(sitting, stage.say) : null;

      function end(settle: () => void): void {
        clearInterval(timer);
        signal.removeEventListener('abort', interrupt);
        settle();
      }
      const reply = (value: FaceReply): void => end(() => resolve(value));
      const interrupt = (): void => reply({ type: 'interrupt' });
      const drawn = draw({
        sitting,
        stage,
        drafts,
        languageOf,
        clock: clock?.node ?? make('span'),
        reply,
        act(action) {
          try {
            sitting.act(action);
          } catch (error) {
            end(() => reject(error instanceof Error ? error : new Error(String(error))));
          }
        },
      });

      function tick(): void {
        clock?.refresh();
        drawn.tick?.();
        const left = sitting.timeLeft();
        if (left.sessionMs === 0 || left.questionMs === 0) {
          drafts.clear();
          stage.say('The time ran out.');
          reply({ type: 'time-up' });
        }
      }

      const timer = setInterval(tick, TICK_MS);
      signal.addEventListener('abort', interrupt);
      stage.show(drawn.screen);
      tick();
    });
  }

  return {
    open: () => undefined,
    question: (sitting, signal) => show(sitting, signal, questionScreen),
    confidence: () => Promise.reject(new Error('A page never asks how sure an answer is.')),
    feedback: (sitting, signal) => show(sitting, signal, feedbackScreen),
    review: (sitting, signal) => show(sitting, signal, reviewScreen),
    close: () => undefined,
  };
}
