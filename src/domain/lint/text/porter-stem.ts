/** Suffixes with what takes their place, where enough of the word is left. The longest that fits is meant. */
type Endings = readonly (readonly [suffix: string, instead: string])[];

const pairs = (text: string): Endings =>
  text
    .split(' ')
    .map((pair): [string, string] => {
      const [suffix = '', instead = ''] = pair.split('>');
      return [suffix, instead];
    })
    .sort(([a], [b]) => b.length - a.length);

const STEP_2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble',
);
const STEP_3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const STEP_4 = pairs(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ion> ou> ism> ate> iti> ous> ive> ize>',
);

function isConsonant(word: string, index: number): boolean {
  const letter = word[index] ?? '';
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || index === 0 || !isConsonant(word, index - 1);
}

/** How often a run of vowels is followed by consonants: the paper's m. */
function measure(word: string): number {
  let count = 0;
  let wasVowel = false;
  for (let index = 0; index < word.length; index += 1) {
    const isVowel = !isConsonant(word, index);
    if (wasVowel && !isVowel) count += 1;
    wasVowel = isVowel;
  }
  return count;
}

const hasVowel = (word: string): boolean =>
  Array.from(word).some((_letter, index) => !isConsonant(word, index));

function endsDoubled(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last);
}

/** Ends as "hop" does, so that an e was dropped before the suffix. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last > 1 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !'wxy'.includes(word[last] ?? '')
  );
}

function replaceEnding(word: string, endings: Endings, above: number): string {
  const found = endings.find(([suffix]) => word.endsWith(suffix));
  if (found === undefined) return word;
  const [suffix, instead] = found;
  const rest = word.slice(0, -suffix.length);
  if (measure(rest) <= above || (suffix === 'ion' && !/[st]$/u.test(rest))) return word;
  return rest + instead;
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPastOrGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = ['ed', 'ing'].find((each) => word.endsWith(each));
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  if (!hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (endsDoubled(rest) && !/[lsz]$/u.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function withoutLastE(word: string): string {
  if (!word.endsWith('e')) return word;
  const rest = word.slice(0, -1);
  const left = measure(rest);
  return left > 1 || (left === 1 && !endsShort(rest)) ? rest : word;
}

/**
 * The stem of an English word in lower case, so that "connected" and "connection" meet in "connect".
 *
 * M. F. Porter 1980, "An algorithm for suffix stripping", Program 14(3), pages 130 to 137.
 */
export function porterStem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/u.test(word)) return word;
  const base = withoutPastOrGerund(withoutPlural(word));
  const withI = base.endsWith('y') && hasVowel(base.slice(0, -1)) ? `${base.slice(0, -1)}i` : base;
  const shorter = replaceEnding(replaceEnding(replaceEnding(withI, STEP_2, 0), STEP_3, 0), STEP_4, 1);
  const whole = withoutLastE(shorter);
  return measure(whole) > 1 && endsDoubled(whole) && whole.endsWith('l') ? whole.slice(0, -1) : whole;
}
