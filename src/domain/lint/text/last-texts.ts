/** More than one question has, so that the rules, which look at one question after the other, find each text again. */
const MOST = 64;

/**
 * Remembers what was worked out for the last texts, since several rules ask the same of each text of a question.
 *
 * @param workOut must hang on the text alone
 */
export function lastTexts<Value extends object | string | boolean>(
  workOut: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === MOST) known.clear();
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}

/** The same for what hangs on the words of a language, too. */
export function lastTextsBy<Words extends object, Value extends object | string | boolean>(
  workOut: (text: string, words: Words) => Value,
): (text: string, words: Words) => Value {
  const byWords = new WeakMap<Words, (text: string) => Value>();
  return (text, words) => {
    let remembered = byWords.get(words);
    if (remembered === undefined) {
      remembered = lastTexts((each) => workOut(each, words));
      byWords.set(words, remembered);
    }
    return remembered(text);
  };
}
