import { wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import { frameWidth, statusLine } from './frame.ts';
import { type KeyHelp, letterOf } from './key.ts';
import { type MenuDraft, menuLines, moveInMenu, type MenuPlaces } from './menu.ts';
import type { Screen } from './run-screen.ts';
import type { Terminal } from './terminal.ts';

export interface EntryWords {
  readonly name: string;
  /** a second line in small print */
  readonly detail?: string;
}

export interface MenuEntry<Value> extends EntryWords {
  readonly value: Value;
  /** shown, but not to be chosen */
  readonly isDisabled?: boolean;
  /** finds what it says instead, begun when the menu is on the screen: what takes time must not keep it away */
  readonly later?: () => Promise<EntryWords>;
}

export interface Menu<Value> {
  readonly title: string;
  readonly entries: readonly MenuEntry<Value>[];
  /** where the pointer starts */
  readonly start?: number;
}

export type Choice<Value> =
  | { readonly type: 'chosen'; readonly value: Value }
  /** q, Esc or the end of input */
  | { readonly type: 'left' }
  | { readonly type: 'interrupt' };

function placesOf(entries: readonly MenuEntry<unknown>[]): MenuPlaces {
  return {
    count: entries.length,
    firstNumber: 1,
    isOpen: (place) => entries[place] !== undefined && entries[place].isDisabled !== true,
    byLetter: (letter, at) => {
      const order = entries.map((_, step) => (at + 1 + step) % entries.length);
      const found = order.find((place) => {
        const entry = entries[place];
        return entry?.isDisabled !== true && entry?.name.toLowerCase().startsWith(letter) === true;
      });
      return found ?? null;
    },
  };
}

function keysOf({ up, down }: Style['glyphs']): KeyHelp[] {
  return [
    { key: `${up} ${down}`, does: 'move', brief: 'move' },
    { key: 'Enter', does: 'choose', brief: 'choose' },
    { key: 'q', does: 'leave', brief: 'leave' },
  ];
}

/** How often a menu looks whether it has more to say. */
const LOOK_MS = 15;

/** What entries say later, as far as it is known. */
interface LaterWords {
  isWhole(): boolean;
  of(place: number): EntryWords | undefined;
  /** throws what finding them threw */
  check(): void;
}

function findLater(entries: readonly MenuEntry<unknown>[]): LaterWords {
  const known = new Map<number, EntryWords>();
  const faults: unknown[] = [];
  const open = [...entries.entries()].filter(([, { later }]) => later !== undefined);
  for (const [place, { later }] of open) {
    later?.().then(
      (words) => known.set(place, words),
      (error: unknown) => faults.push(error),
    );
  }
  return {
    isWhole: () => known.size === open.length,
    of: (place) => known.get(place),
    check: () => {
      if (faults.length > 0) throw faults[0];
    },
  };
}

/** The menu as a screen; replies with the place of the chosen entry, null for none. */
function chooseScreen(menu: Menu<unknown>, style: Style): Screen<MenuDraft, number | null> {
  const { entries, title } = menu;
  const places = placesOf(entries);
  let later: LaterWords | null = null;
  const first = entries.findIndex((_, place) => place >= (menu.start ?? 0) && places.isOpen(place));
  return {
    style,
    start: { at: Math.max(0, first), typed: '' },
    startsAtFocus: true,
    // Asked for the first time when the menu was painted.
    wait: () => ((later ??= findLater(entries)).isWhole() ? null : LOOK_MS),
    timeUp: () => {
      later?.check();
      return null;
    },
    key(draft, key) {
      if (key.name === 'escape' || letterOf(key) === 'q') return { reply: null };
      if (key.name === 'enter') return places.isOpen(draft.at) ? { reply: draft.at } : { state: draft };
      const moved = moveInMenu(draft, key, places);
      return moved === null ? null : { state: moved };
    },
    frame(draft, size) {
      const width = frameWidth(size);
      const rows = entries.map((entry, place) => {
        const { name, detail } = later?.of(place) ?? entry;
        const isDim = entry.isDisabled === true;
        return { label: String(place + 1), text: isDim ? `${name} (not available)` : name, detail, isDim };
      });
      const { lines, focus } = menuLines(rows, draft.at, style, width);
      const heading = wrap(title, width).map((line) => style.bold(line));
      return {
        name: 'menu',
        header: size.rows < 12 ? heading : [...heading, ''],
        body: lines,
        focus,
        footer: [statusLine(keysOf(style.glyphs), style, width)],
      };
    },
  };
}

/**
 * Lets the user choose from a menu: arrows, the entry's number, its first letter, then Enter.
 *
 * Opens the terminal and leaves it open, so that the next screen follows without a flash; after `interrupt` it is closed.
 */
export async function choose<Value>(
  terminal: Terminal,
  menu: Menu<Value>,
  style: Style,
  signal?: AbortSignal,
): Promise<Choice<Value>> {
  const ending = await terminal.run(chooseScreen(menu, style), signal);
  if (ending.type === 'interrupt') return ending;
  if (ending.type === 'end-of-input' || ending.reply === null) return { type: 'left' };
  const entry = menu.entries[ending.reply];
  return entry === undefined ? { type: 'left' } : { type: 'chosen', value: entry.value };
}
