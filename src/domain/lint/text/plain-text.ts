import { lastTexts } from './last-texts.ts';

const MARKUP = /`([^`\n]*)`|\*\*([^*\n]+)\*\*/g;

/** A text as it is read: without the marks of code and bold. */
export function plainText(text: string): string {
  const isPlain = !text.includes('`') && !text.includes('**');
  return isPlain ? text.trim() : text.replace(MARKUP, '$1$2').trim();
}

/** The same in small letters. */
export const smallText: (text: string) => string = lastTexts((text) => plainText(text).toLowerCase());
