import type { Option } from '../question/question.ts';
import { plainText } from './text/plain-text.ts';

/** Index of the option that alone is the longest, markup not counted; null where two are equally long. */
export function longestOption(options: readonly Option[]): number | null {
  const lengths = options.map(({ text }) => plainText(text).length);
  const longest = Math.max(...lengths);
  const first = lengths.indexOf(longest);
  return lengths.lastIndexOf(longest) === first ? first : null;
}
