/**
 * Letters of other scripts that look like a Latin one, in pairs: the letter, what it looks like. From the table of
 * confusable characters of Unicode Technical Standard 39 (confusables.txt), without those that differ to the eye.
 */
const CYRILLIC = 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvАAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXҮYԌGԜWѴV';
const GREEK = 'αaοoρpνvιiυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

const pairsOf = (letters: string): [string, string][] =>
  Array.from({ length: letters.length / 2 }, (_, at) => [letters.charAt(2 * at), letters.charAt(2 * at + 1)]);

/** A letter of another script that looks like a Latin one, with that one. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...pairsOf(CYRILLIC), ...pairsOf(GREEK)]);

/** Languages (BCP 47) that are written in these scripts, so that a word of both is no slip of a Latin keyboard. */
export const OTHER_SCRIPT_LANGUAGES: ReadonlySet<string> = new Set(
  'ab av ba be bg ce cv el kk kv ky mk mn os ru sah sr tg tt tyv udm uk'.split(' '),
);

/** Languages whose keyboards give letters and digits of full width. */
export const FULL_WIDTH_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'ko', 'zh', 'yue']);
