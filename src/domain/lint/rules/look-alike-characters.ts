import { mainLanguage } from '../../language.ts';
import type { PackRule, Problem, Stretch } from '../rule.ts';
import { isAscii } from '../text/is-ascii.ts';
import { isAbout, packTexts } from '../text/pack-texts.ts';
import { FULL_WIDTH_LANGUAGES, LOOK_ALIKES, OTHER_SCRIPT_LANGUAGES } from '../words/look-alikes.ts';

interface LookAlike extends Stretch {
  readonly message: string;
  readonly latin: string;
}

const SUSPECT = /[\p{Script=Cyrillic}\p{Script=Greek}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN = /\p{Script=Latin}/u;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu;
/** From U+FF01 on, characters of full width stand in the order of ASCII from U+0021 on. */
const FULL_WIDTH_OFFSET = 0xfe_e0;

/** A text with Latin letters for those that look like them. */
const toLatin = (text: string): string => text.replace(OTHER, (letter) => LOOK_ALIKES.get(letter) ?? letter);

/** Words of Latin letters in which others stand that look the same; one with letters that do not, such as kΩ, is meant. */
function* mixedWords(text: string): Iterable<LookAlike> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const others = word.match(OTHER) ?? [];
    const [first] = others;
    if (first === undefined || !LATIN.test(word) || others.some((letter) => toLatin(letter) === letter))
      continue;
    const script = /\p{Script=Greek}/u.test(first) ? 'Greek' : 'Cyrillic';
    yield {
      start: index,
      end: index + word.length,
      message: `The "${first}" in "${word}" is a ${script} letter that looks like a Latin one; write "${toLatin(first)}".`,
      latin: toLatin(word),
    };
  }
}

function* wideCharacters(text: string): Iterable<LookAlike> {
  for (const { 0: wide, index } of text.matchAll(FULL_WIDTH)) {
    const latin = wide.replace(/./gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));
    const message = `"${wide}" is written in characters of full width, which no search for "${latin}" finds; write "${latin}".`;
    yield { start: index, end: index + wide.length, message, latin };
  }
}

export const lookAlikeCharacters: PackRule = {
  looksAt: 'pack',
  id: 'look-alike-characters',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: true,
  summary: 'Letters and digits of another script that look like those of the word around them.',
  settings: {},
  *check({ pack, indices, words }): Iterable<Problem> {
    const language = mainLanguage(pack.language);
    for (const { question, base, texts, typed } of packTexts(pack, indices)) {
      for (const { text, path } of typed.length === 0 ? texts : [...texts, ...typed]) {
        if (isAscii(text) || !SUSPECT.test(text)) continue;
        if (isAbout(text, question, words?.characters.aboutLookAlikes)) continue;
        const found = [
          ...(OTHER_SCRIPT_LANGUAGES.has(language) ? [] : mixedWords(text)),
          ...(FULL_WIDTH_LANGUAGES.has(language) ? [] : wideCharacters(text)),
        ];
        for (const { start, end, message, latin } of found) {
          const remedy = { type: 'replace', text: latin } as const;
          yield { message, path: [...base, ...path], within: { start, end }, remedy };
        }
      }
    }
  },
};
