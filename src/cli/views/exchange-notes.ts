import type { ExchangeNote } from '../../app/ports-exchange.ts';
import { visibleLine } from '../../domain/visible.ts';
import { cutTo, hanging } from '../layout.ts';
import type { Style } from '../style.ts';

/** More than anybody reads on a screen; `--json` has them all. */
const MAX_SHOWN = 50;
const NAME_COLUMNS = 40;

function placeOf({ line, isRow, part }: ExchangeNote): string {
  const at = line === undefined ? '' : `${isRow ? 'row' : 'line'} ${line}`;
  const where = [part === undefined ? '' : visibleLine(part), at];
  return where.filter((each) => each !== '').join(', ');
}

function noteLines(note: ExchangeNote, style: Style, width: number): string[] {
  const { name, message } = note;
  const called = name === undefined ? '' : cutTo(visibleLine(name), NAME_COLUMNS, style.glyphs.more);
  const head = [placeOf(note), called].filter((each) => each !== '').join(' · ');
  const text = head === '' ? visibleLine(message) : `${head}: ${visibleLine(message)}`;
  return hanging(`  ${style.glyphs.bullet} `, text, width);
}

/** Notes under a heading; nothing where there are none. */
export function notesBlock(
  heading: string,
  notes: readonly ExchangeNote[],
  style: Style,
  width: number,
): string[] {
  if (notes.length === 0) return [];
  const rest = notes.length - MAX_SHOWN;
  return [
    '',
    style.bold(heading),
    ...notes.slice(0, MAX_SHOWN).flatMap((note) => noteLines(note, style, width)),
    ...(rest > 0 ? [`  ${style.glyphs.more} and ${rest} more; --json has them all.`] : []),
  ];
}

/**
 * Notes about questions of packs under a heading, those of one sentence together, so that a format which lacks a kind says
 * so once.
 *
 * @param isEachNamed whether every question must be named, since it is left out
 */
export function groupedBlock(
  heading: string,
  notes: readonly ExchangeNote[],
  style: Style,
  width: number,
  isEachNamed: boolean,
): string[] {
  if (notes.length === 0) return [];
  const names = new Map<string, string[]>();
  for (const { name, message } of notes) {
    names.set(message, [...(names.get(message) ?? []), ...(name === undefined ? [] : [visibleLine(name)])]);
  }
  const lines = [...names].flatMap(([message, named]) => {
    const all = named.join(', ');
    const called = isEachNamed ? all : cutTo(all, NAME_COLUMNS, style.glyphs.more);
    const text = called === '' ? visibleLine(message) : `${called}: ${visibleLine(message)}`;
    return hanging(`  ${style.glyphs.bullet} `, text, width);
  });
  return ['', style.bold(heading), ...lines];
}
