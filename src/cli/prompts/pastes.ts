import { StringDecoder } from 'node:string_decoder';
import { cutText } from '../../domain/cut-text.ts';
import { MOST_TYPED } from './line-edit.ts';

const START = '\u001B[200~';
const END = '\u001B[201~';
/** Esc alone, or with a bracket, may be a key by itself and must not wait for more. */
const SHORTEST_START = 3;

/** How much of a marker stands at the end of a text: the rest may come with the next piece. */
function begunMarker(text: string, marker: string, shortest: number): number {
  for (let length = marker.length - 1; length >= shortest; length -= 1) {
    if (text.endsWith(marker.slice(0, length))) return length;
  }
  return 0;
}

/** What is pasted as one line of text: its lines with spaces between them, without what is no text. */
const asOneLine = (text: string): string =>
  text
    .trim()
    .replace(/[\t ]*[\r\n]+[\t ]*|\t/gu, ' ')
    .replace(/\p{Cc}/gu, '');

export interface Keyboard {
  /** keys as they were pressed, never a paste */
  typed(text: string): void;
  /** a paste as one line */
  pasted(text: string): void;
}

/**
 * Tells pastes from keys. A terminal that was asked to puts signs around what is pasted; without them the first line end
 * of a paste would count as Enter, and the rest as keys for the next question.
 *
 * @returns takes what the terminal sends, in any pieces
 */
export function makePasteFilter({ typed, pasted }: Keyboard): (data: Buffer | string) => void {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let paste: string | null = null;

  function take(text: string): void {
    if (paste !== null) paste = cutText(paste + text, 2 * MOST_TYPED);
    else if (text !== '') typed(text);
  }

  function turn(): void {
    if (paste !== null) pasted(cutText(asOneLine(paste), MOST_TYPED));
    paste = paste === null ? '' : null;
  }

  return (data) => {
    let rest = held + (typeof data === 'string' ? data : decoder.write(data));
    held = '';
    while (rest !== '') {
      const marker = paste === null ? START : END;
      const at = rest.indexOf(marker);
      if (at === -1) {
        const begun = begunMarker(rest, marker, paste === null ? SHORTEST_START : 1);
        take(rest.slice(0, rest.length - begun));
        held = rest.slice(rest.length - begun);
        return;
      }
      take(rest.slice(0, at));
      turn();
      rest = rest.slice(at + marker.length);
    }
  };
}
