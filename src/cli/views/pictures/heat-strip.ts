import { type Level, LEVELS } from '../../../domain/question/question.ts';
import { columnsOf, cutTo, padTo, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';

export interface HeatCell {
  /** 0 to 100 */
  readonly percent: number;
  readonly answers: number;
}

export interface HeatRow {
  readonly name: string;
  /** null where there was no answer */
  readonly cells: Readonly<Record<Level, HeatCell | null>>;
}

/** Fewer answers than this are shown in brackets: one lucky guess is no strength. */
const FEW_ANSWERS = 3;

const GAP = '  ';
/** "█ 100%", "(100%)", "medium" */
const CELL_COLUMNS = 6;
const LEAST_NAME_COLUMNS = 10;

/** How the cells of a strip look: with their numbers, or where that is too wide as one sign each. */
interface CellLook {
  readonly columns: number;
  readonly gap: string;
  /** what the cells mean */
  readonly legend: string;
  head(level: Level): string;
  text(cell: HeatCell | null): string;
}

function shadeOf(percent: number, { shades }: Style['glyphs']): string {
  const place = Math.floor((percent / 100) * shades.length);
  return shades[Math.min(shades.length - 1, Math.max(0, place))] ?? '';
}

function numberLook({ glyphs }: Style): CellLook {
  return {
    columns: CELL_COLUMNS,
    gap: GAP,
    legend: 'The fuller the sign, the more was right. In brackets: fewer than three answers.',
    head: (level) => level,
    text: (cell) => {
      if (cell === null) return '-';
      const percent = `${Math.round(cell.percent)}%`;
      return cell.answers < FEW_ANSWERS
        ? `(${percent})`
        : `${shadeOf(cell.percent, glyphs)} ${percent.padStart(4)}`;
    },
  };
}

function signLook({ glyphs }: Style): CellLook {
  return {
    columns: 1,
    gap: ' ',
    legend:
      'Easy, medium, hard: the fuller the sign, the more was right; a question mark is fewer than three answers.',
    head: (level) => level.slice(0, 1),
    text: (cell) => (cell === null ? '-' : cell.answers < FEW_ANSWERS ? '?' : shadeOf(cell.percent, glyphs)),
  };
}

const cellsColumns = ({ columns, gap }: CellLook): number =>
  GAP.length + LEVELS.length * columns + (LEVELS.length - 1) * gap.length;

/**
 * A row for each name and a cell for each level: the fuller its sign, the more was right, with the percentage beside it. On a screen
 * that is too narrow for numbers each cell is one sign.
 *
 * @returns a line of heads, a line a row, then what the signs mean, none wider than `width`; nothing without rows
 */
export function heatStrip(rows: readonly HeatRow[], width: number, style: Style): string[] {
  if (rows.length === 0) return [];
  const [numbers, signs] = [numberLook(style), signLook(style)];
  const look = width - cellsColumns(numbers) >= LEAST_NAME_COLUMNS ? numbers : signs;
  const nameColumns = Math.min(
    width - cellsColumns(look),
    Math.max(...rows.map(({ name }) => columnsOf(name))),
  );
  const line = (name: string, texts: readonly string[]): string =>
    `${padTo(cutTo(name, nameColumns, style.glyphs.more), nameColumns)}${GAP}` +
    texts.map((text) => text.padStart(look.columns)).join(look.gap);
  return [
    style.dim(line('', LEVELS.map(look.head))),
    ...rows.map(({ name, cells }) =>
      line(
        name,
        LEVELS.map((level) => look.text(cells[level])),
      ),
    ),
    ...wrap(look.legend, width).map((text) => style.dim(text)),
  ];
}
