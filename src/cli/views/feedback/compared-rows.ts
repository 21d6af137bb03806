import type { TypedStep } from '../../../domain/question/typed-text.ts';
import { columnsOf } from '../../layout.ts';
import type { Style } from '../../style.ts';

interface Cell {
  readonly wanted: string;
  readonly typed: string;
  readonly mark: string;
  readonly columns: number;
}

const MARKS: Readonly<Record<TypedStep['type'], string>> = {
  same: ' ',
  other: '^',
  missing: '_',
  extra: '+',
};

/** Spaces cannot be seen where they are wrong, so they get a sign there. */
const seen = (character: string, step: TypedStep, style: Style): string =>
  step.type !== 'same' && character === ' ' ? style.glyphs.space : character;

/** One column for each character of both texts, as wide as the wider of the two. */
function cellOf(step: TypedStep, style: Style): Cell {
  const wanted = seen(step.wanted, step, style);
  const typed = seen(step.typed, step, style);
  const [wantedColumns, typedColumns] = [columnsOf(wanted), columnsOf(typed)];
  const columns = Math.max(1, wantedColumns, typedColumns);
  return {
    wanted: wanted + ' '.repeat(columns - wantedColumns),
    typed: typed + ' '.repeat(columns - typedColumns),
    mark: MARKS[step.type].repeat(columns),
    columns,
  };
}

/** What the marks mean, for the lines below. */
export const MARK_HELP = '^ another character, _ missing, + too many';

/**
 * Wanted and typed text one below the other, character by character, with a line of marks below where they differ.
 * Long texts are cut into rows of at most `width` columns; rows without a difference have no marks.
 */
export function comparedRows(
  steps: readonly TypedStep[],
  labels: readonly [wanted: string, typed: string],
  style: Style,
  width: number,
): string[] {
  const indent = Math.max(...labels.map(columnsOf)) + 1;
  const label = (text: string): string => style.dim(text + ' '.repeat(indent - columnsOf(text)));
  const rows: Cell[][] = [[]];
  let used = 0;
  for (const cell of steps.map((step) => cellOf(step, style))) {
    if (used + cell.columns > Math.max(4, width - indent)) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(cell);
    used += cell.columns;
  }
  return rows.flatMap((row) => {
    const line = (part: 'wanted' | 'typed' | 'mark'): string =>
      row
        .map((cell) => cell[part])
        .join('')
        .trimEnd();
    const marks = line('mark');
    const wanted = label(labels[0]) + line('wanted');
    // A row that is all right need not be read twice.
    if (marks === '') return [wanted];
    return [wanted, label(labels[1]) + line('typed'), ' '.repeat(indent) + style.bad(marks)];
  });
}
