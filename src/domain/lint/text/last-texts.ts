/** More than one question has, so that the rules, which look at one question after the other, find each text again. */
const MOST = 64;

/**
 * Remembers what was worked out for the last texts, since several rules ask the same of each text of a question.
 *
 * @param workOut must hang on the text alone
 * @param most how many are remembered, until all are forgotten
 */
export function lastTexts<Value extends object | string | boolean>(
  workOut: (text: string) => Value,
  most: number = MOST,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}

/** The same for what hangs on the words of a language, too: those of the last language. */
export function lastTextsBy<Words extends object, Value extends object | string | boolean>(
  workOut: (text: string, words: Words) => Value,
): (text: string, words: Words) => Value {
  let lastWords: Words | null = null;
  let remembered: (text: string) => Value;
  return (text, words) => {
    if (words !== lastWords) {
      lastWords = words;
      remembered = lastTexts((each) => workOut(each, words));
    }
    return remembered(text);
  };
}
