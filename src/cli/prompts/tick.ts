import { wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import type { Choice, MenuEntry } from './choose.ts';
import { frameWidth, statusLine } from './frame.ts';
import { type KeyHelp, letterOf } from './key.ts';
import { type MenuDraft, menuLines, type MenuPlaces, moveInMenu } from './menu.ts';
import type { Screen } from './run-screen.ts';
import type { Terminal } from './terminal.ts';

export interface Ticks<Value> {
  readonly title: string;
  readonly entries: readonly MenuEntry<Value>[];
  /** what is ticked from the start */
  readonly ticked: readonly Value[];
}

interface Draft<Value> {
  readonly menu: MenuDraft;
  readonly ticked: readonly Value[];
}

function keysOf({ up, down }: Style['glyphs']): KeyHelp[] {
  return [
    { key: `${up} ${down}`, does: 'move', brief: 'move' },
    { key: 'Space', does: 'tick or untick', brief: 'tick' },
    { key: 'Enter', does: 'go on', brief: 'go on' },
    { key: 'q', does: 'leave', brief: 'leave' },
  ];
}

/** Ticks in the order of the list, whatever order they were made in. */
function toggled<Value>({ entries }: Ticks<Value>, { menu, ticked }: Draft<Value>): Draft<Value> {
  const values = entries.flatMap(({ value }, place) =>
    (place === menu.at) !== ticked.includes(value) ? [value] : [],
  );
  return { menu, ticked: values };
}

function tickScreen<Value>(ticks: Ticks<Value>, style: Style): Screen<Draft<Value>, readonly Value[] | null> {
  const { entries, title } = ticks;
  const places: MenuPlaces = { count: entries.length, firstNumber: 1, isOpen: () => true };
  return {
    style,
    start: { menu: { at: 0, typed: '' }, ticked: ticks.ticked },
    startsAtFocus: true,
    key(draft, key) {
      if (key.name === 'escape' || letterOf(key) === 'q') return { reply: null };
      if (key.name === 'enter') return draft.ticked.length > 0 ? { reply: draft.ticked } : { state: draft };
      if (key.text === ' ') return { state: toggled(ticks, draft) };
      const menu = moveInMenu(draft.menu, key, places);
      return menu === null ? null : { state: { ...draft, menu } };
    },
    frame({ menu, ticked }, size) {
      const width = frameWidth(size);
      const { boxOn, boxOff } = style.glyphs;
      const rows = entries.map(({ value, name, detail }, place) => ({
        label: String(place + 1),
        text: `${ticked.includes(value) ? boxOn : boxOff} ${name}`,
        detail,
      }));
      const { lines, focus } = menuLines(rows, menu.at, style, width);
      return {
        name: 'ticks',
        header: [...wrap(title, width).map((line) => style.bold(line)), ''],
        body: lines,
        focus,
        footer: [statusLine(keysOf(style.glyphs), style, width)],
      };
    },
  };
}

/** Lets the user tick one entry or more. */
export async function tick<Value>(
  terminal: Terminal,
  ticks: Ticks<Value>,
  style: Style,
): Promise<Choice<readonly Value[]>> {
  const ending = await terminal.run(tickScreen(ticks, style));
  if (ending.type === 'interrupt') return ending;
  if (ending.type === 'end-of-input' || ending.reply === null) return { type: 'left' };
  return { type: 'chosen', value: ending.reply };
}
