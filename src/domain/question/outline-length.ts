import { clockText } from '../clock-text.ts';
import { plural } from '../plural.ts';
import { speakingSeconds, wordCount } from './rehearse.ts';

/** "12 words, about 0:06 to say" */
export function outlineLength(outline: string): string {
  const words = wordCount(outline);
  return `${plural(words, 'word')}, about ${clockText(speakingSeconds(words) * 1000)} to say`;
}
