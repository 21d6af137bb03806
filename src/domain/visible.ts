import { mapTexts } from './map-texts.ts';

// C0 and C1 controls but for tab and newline, bidirectional controls, zero-width and other invisible formatting
// characters, line and paragraph separators, lone surrogates.
export const HIDDEN: RegExp =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/g;

/** What most texts are, which is told faster than that nothing is hidden. */
const PLAIN = /^[\t\n -~]*$/;

/**
 * Shows what a terminal would obey or hide: each control, bidirectional or invisible character becomes `<U+001B>`.
 * Tabs and newlines stay.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, codePointName);
}

/** `<U+001B>` for the character that a text starts with. */
export function codePointName(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The same for a text that must keep to one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n]/g, codePointName);
}

/** A file's path at the start of a line: one that starts with a colon would be a command to a build server. */
export function visiblePath(file: string): string {
  return visibleLine(file.startsWith('::') || file.startsWith('##') ? `./${file}` : file);
}

/** A JSON value with every text in it made visible. */
export const visibleTexts = <Value>(value: Value): Value => mapTexts(value, visible);
