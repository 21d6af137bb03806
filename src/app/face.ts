import type { SessionAction, SessionState, TimeLeft } from '../domain/session/machine.ts';
import type { SessionPlan } from '../domain/session/plan.ts';

/** What a user can do beside answering, without leaving the question. */
export type SideAction = Extract<SessionAction, { type: 'flag' | 'hint' | 'note' }>;

/** What ends a turn at the terminal. `time-up` says only that a limit was reached; the session knows which. */
export type FaceReply =
  | Exclude<SessionAction, SideAction | { type: 'question-time-up' | 'session-time-up' | 'tick' }>
  | { readonly type: 'time-up' };

/** A running sitting as a face sees it. */
export interface Sitting {
  readonly plan: SessionPlan;
  /** the state now: `act` changes it */
  readonly state: SessionState;
  readonly isClockHidden: boolean;
  act(action: SideAction): void;
  timeLeft(): TimeLeft;
  /** milliseconds of the session's clock */
  elapsedMs(): number;
  /** stops the clocks, in practice only */
  pause(): void;
  goOn(): void;
}

/**
 * How a sitting meets its user: in a terminal or in plain lines. Each turn resolves with one reply; on abort it gives
 * the terminal back and resolves with `interrupt`.
 */
export interface Face {
  open(sitting: Sitting): void;
  question(sitting: Sitting, signal: AbortSignal): Promise<FaceReply>;
  /** asks how sure the user was of the answer just given */
  confidence(sitting: Sitting, signal: AbortSignal): Promise<FaceReply>;
  feedback(sitting: Sitting, signal: AbortSignal): Promise<FaceReply>;
  review(sitting: Sitting, signal: AbortSignal): Promise<FaceReply>;
  /** gives the terminal back as it was found; safe to call twice */
  close(): void;
}
