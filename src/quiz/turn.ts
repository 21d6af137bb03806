import type { FaceReply, SideAction, Sitting } from '../app/face.ts';
import type { PlannedItem } from '../domain/session/plan.ts';
import type { ItemState } from '../domain/session/machine.ts';
import { quitWords } from '../domain/session/leaving-words.ts';
import { button, type Child, make, sign } from './dom.ts';
import type { Drafts } from './drafts.ts';
import type { Screen, Stage } from './stage.ts';

/** One screen of a sitting, from when it is drawn until its user, or the clock, ends it. */
export interface Turn {
  readonly sitting: Sitting;
  readonly stage: Stage;
  readonly drafts: Drafts;
  /** BCP 47, of a pack's texts */
  languageOf(pack: string): string;
  /** the clocks; empty where nothing is timed */
  readonly clock: Node;
  reply(reply: FaceReply): void;
  act(action: SideAction): void;
}

/** A screen with what its clocks do. */
export interface Drawn {
  readonly screen: Screen;
  tick?(): void;
}

/** The question on the screen. */
export function currentOf({ plan, state }: Sitting): {
  readonly item: PlannedItem;
  readonly itemState: ItemState;
} {
  const item = plan.items[state.current];
  const itemState = state.items[state.current];
  if (item === undefined || itemState === undefined) throw new Error(`There is no item ${state.current}.`);
  return { item, itemState };
}

/** The top of a screen: where one is, the time, and how far one has come. */
export function progressHeader({ sitting, clock }: Turn, heading: Child, eyebrow?: string): HTMLElement {
  const { plan, state } = sitting;
  const done = state.items.filter((item) => item.answer !== null).length;
  const total = plan.items.length;
  return make(
    'header',
    { class: 'top' },
    eyebrow === undefined ? [] : make('p', { class: 'eyebrow' }, eyebrow),
    make('div', { class: 'top-row' }, make('h1', {}, heading), clock),
    make('progress', { max: total, value: done, 'aria-label': `${done} of ${total} answered` }),
  );
}

/** Stops the session for good, once the user said so. */
async function stop({ sitting, stage, reply }: Turn): Promise<void> {
  if (await stage.confirm(quitWords(sitting.plan.mode), 'Stop here')) reply({ type: 'quit' });
}

export const stopButton = (turn: Turn): HTMLElement =>
  button('Stop', { class: 'tool' }, () => void stop(turn));

/** Marks the question, to come back to it. */
export function flagButton({ sitting, act, stage }: Turn): HTMLElement {
  const isFlagged = (): boolean => currentOf(sitting).itemState.isFlagged;
  const flag = button(
    [sign('⚑'), ' Flag'],
    { class: 'tool', 'aria-pressed': isFlagged() ? 'true' : 'false' },
    () => {
      act({ type: 'flag' });
      flag.setAttribute('aria-pressed', isFlagged() ? 'true' : 'false');
      stage.say(isFlagged() ? 'Flagged.' : 'Flag taken off.');
    },
  );
  return flag;
}

/** Keeps a note on the question in the report, for those who wrote it. */
export function noteButton({ sitting, act, stage }: Turn): HTMLElement {
  async function ask(): Promise<void> {
    const earlier = currentOf(sitting).itemState.note ?? '';
    const text = await stage.ask(
      'What is wrong with this question? Your note goes into the report.',
      earlier,
    );
    if (text === null || text === '' || text === earlier) return;
    act({ type: 'note', text });
    stage.say('Note kept.');
  }
  return button([sign('✎'), ' Note'], { class: 'tool' }, () => void ask());
}
