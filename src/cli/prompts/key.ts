/** A key press with the quirks of terminals and readline taken out. */
export interface Key {
  /** `up`, `enter`, `escape`, `pageup` …; for a character that has no such name, '' */
  readonly name: string;
  /** what was typed; '' for keys that type nothing */
  readonly text: string;
  readonly isCtrl: boolean;
}

interface RawKey {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

const isPrintable = (text: string): boolean => text !== '' && !/\p{Cc}/u.test(text);

/** Reads what readline made of a key: `return` and `enter` are one, signs have no name, Alt types nothing. */
export function toKey(raw: RawKey): Key {
  const name = raw.name ?? '';
  const isCtrl = raw.ctrl === true;
  const typed = raw.sequence ?? (name.length === 1 ? name : name === 'space' ? ' ' : '');
  const text = !isCtrl && raw.meta !== true && isPrintable(typed) ? typed : '';
  return { name: name === 'return' ? 'enter' : name.length === 1 ? '' : name, text, isCtrl };
}

/**
 * The keys that one event means. Terminals send Alt and a letter as Esc and that letter, and so does a user who types the two
 * within half a second; both mean Esc, then the letter.
 */
export function toKeys(raw: RawKey): Key[] {
  const letter = raw.sequence?.replace(/^\u001B/u, '') ?? '';
  if (raw.meta !== true || raw.ctrl === true || !isPrintable(letter) || [...letter].length !== 1)
    return [toKey(raw)];
  return [
    { name: 'escape', text: '', isCtrl: false },
    { name: '', text: letter, isCtrl: false },
  ];
}

/** The lower-case letter, digit or sign of a key; full width folds. '' for other keys. */
export function letterOf(key: Key): string {
  return key.text.normalize('NFKC').toLowerCase();
}

/** A line of a key table: the key as printed, what it does, and whether the status line names it. */
export interface KeyHelp {
  readonly key: string;
  readonly does: string;
  /** the word for the status line; absent where the table alone names it */
  readonly brief?: string;
}
