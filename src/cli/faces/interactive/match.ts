import { distinctRights, type MatchAnswer, type MatchQuestion } from '../../../domain/question/match.ts';
import { columnsOf, hanging, markup, wrap } from '../../layout.ts';
import { type Key, letterOf } from '../../prompts/key.ts';
import type { Style } from '../../style.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { KindScreen } from './kind-screen.ts';
import { movedPlace, optionList, withTip } from './option-list.ts';

export interface MatchDraft {
  /** the pointer, among the lefts */
  readonly at: number;
  /** for each left the index of a distinct right */
  readonly picks: MatchAnswer;
  /** the user was told that some lefts are empty */
  readonly isWarned: boolean;
}

type Item = ItemOf<MatchQuestion>;

const given = (draft: MatchDraft, pick: number | null): MatchDraft => ({
  ...draft,
  picks: draft.picks.with(draft.at, pick),
  isWarned: false,
});

/** The next right in shown order, round at the ends; from an empty left on the first or the last one. */
function cycled({ picks, at }: MatchDraft, step: 1 | -1, { shown }: Item): number | null {
  const place = shown.indexOf(picks[at] ?? -1);
  const from = place === -1 && step === -1 ? shown.length : place;
  return shown[(from + step + shown.length) % shown.length] ?? null;
}

/** The pick that a key gives the left at the pointer; undefined where it gives none. */
function pickOf(draft: MatchDraft, key: Key, item: Item): number | null | undefined {
  if (key.name === 'right') return cycled(draft, 1, item);
  if (key.name === 'left') return cycled(draft, -1, item);
  if (key.name === 'backspace' || key.name === 'delete') return null;
  const letter = letterOf(key);
  return letter.length === 1 ? item.shown[letter.charCodeAt(0) - 'a'.charCodeAt(0)] : undefined;
}

function emptyText(empty: number): string {
  const rows = empty === 1 ? 'One row is' : `${empty} rows are`;
  return `${rows} still empty. Enter again answers as it stands.`;
}

/** The rights below, each behind its letter, with a sign where it is given to some left. */
function rightLines(draft: MatchDraft, { question, shown }: Item, style: Style, width: number): string[] {
  const { pointer, radioOff, bullet } = style.glyphs;
  const rights = distinctRights(question);
  const indent = columnsOf(pointer) + columnsOf(radioOff) + 1;
  return shown.flatMap((index, place) => {
    const sign = draft.picks.includes(index) ? bullet : ' '.repeat(columnsOf(bullet));
    const prefix = `${sign.padStart(indent)} ${style.bold(letterAt(place))}  `;
    const paint = draft.picks[draft.at] === index ? (line: string) => style.accent(style.bold(line)) : String;
    return hanging(prefix, markup(rights[index] ?? '', style), width).map((line, row) =>
      row === 0 ? prefix + paint(line.slice(prefix.length)) : paint(line),
    );
  });
}

export const matchScreen: KindScreen<MatchQuestion, MatchAnswer, MatchDraft> = {
  typesText: false,
  start: ({ question }, earlier) => ({
    at: 0,
    picks: earlier ?? question.pairs.map(() => null),
    isWarned: false,
  }),
  key(draft, key, item) {
    const empty = draft.picks.filter((pick) => pick === null).length;
    if (key.name === 'enter') {
      if (draft.isWarned || empty === 0 || empty === draft.picks.length) return null;
      return { draft: { ...draft, isWarned: true }, message: emptyText(empty) };
    }
    const letter = letterOf(key);
    const numbered = /^[1-9]$/u.test(letter) ? Number(letter) - 1 : null;
    const moved = movedPlace(draft.at, key, draft.picks.length) ?? numbered;
    if (moved !== null) return moved < draft.picks.length ? { draft: { ...draft, at: moved } } : null;
    const pick = pickOf(draft, key, item);
    return pick === undefined ? null : { draft: given(draft, pick) };
  },
  picked: ({ picks }) => (picks.every((pick) => pick === null) ? null : picks),
  whenEmpty: 'Give at least one row its letter first. s skips the question.',
  body(draft, item, style, width) {
    const { radioOn, radioOff, arrow } = style.glyphs;
    const rights = distinctRights(item.question);
    const rows = item.question.pairs.map(({ left }, place) => {
      const pick = draft.picks[place] ?? null;
      const right =
        pick === null ? '' : ` ${arrow} ${letterAt(item.shown.indexOf(pick))}: ${rights[pick] ?? ''}`;
      return {
        text: left + right,
        sign: pick === null ? radioOff : radioOn,
        label: String(place + 1),
        isPicked: place === draft.at && pick !== null,
      };
    });
    const list = withTip(
      wrap(style.dim('Give each row the letter that fits it.'), width),
      optionList(rows, draft.at, style, width),
    );
    const lines = [...list.lines, '', ...rightLines(draft, item, style, width)];
    // The rights below stay in view as well, since a row is answered by reading them.
    return { lines, ...(list.focus === undefined ? {} : { focus: { ...list.focus, to: lines.length } }) };
  },
  keys: ({ glyphs: { up, down } }) => [
    { key: `${up} ${down}`, does: 'move to the row above or below', brief: 'move' },
    { key: '1 2 3', does: 'move to a row by its number' },
    { key: 'A B C', does: 'give the row a letter' },
    { key: 'Left Right', does: 'give the row the letter before or after' },
    { key: 'Backspace', does: 'empty the row' },
  ],
};
