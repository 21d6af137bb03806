import type { CharacterWords } from './character-words.ts';

export const englishCharacters: CharacterWords = {
  aboutSpaces:
    /\b(?:white ?spaces?|spaces?|spaced|spacing|space bar|blanks?|trim(?:s|med)?|indent\w*|substitute|proof-?read\w*)\b/iu,
  aboutLookAlikes:
    /\b(?:cyrillic|greek|full-?width|half-?width|unicode|look-?alikes?|homoglyphs?|homographs?|spoof\w*|phish\w*|alphabets?|scripts?)\b/iu,
};
