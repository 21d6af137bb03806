import { lastTexts } from '../text/last-texts.ts';
import { porterStem } from '../text/porter-stem.ts';
import { englishCharacters } from './en-characters.ts';
import { englishForm } from './en-form.ts';
import { englishWording } from './en-wording.ts';
import { englishAcronyms } from './en-acronyms.ts';
import type { WordLists } from './word-lists.ts';

/** The words of a pack come again and again, and looking one up takes a tenth of the time. */
const MOST_STEMS = 4096;

export const english: WordLists = {
  stem: lastTexts(porterStem, MOST_STEMS),
  form: englishForm,
  wording: englishWording,
  characters: englishCharacters,
  knownAcronyms: englishAcronyms,
  stopWords:
    'a about after all also am an and any are as at be because been before being but by can could did do does doing down during each few for from further had has have having he her here hers him his how i if in into is it its just may me might more most must my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your yours'.split(
      ' ',
    ),
};
