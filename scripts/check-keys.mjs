/** A key as an engine would write it: no backticks, no thousands commas in a number. */
function plainKey(text) {
  const bare = text.replaceAll('`', '').trim();
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(bare) ? bare.replaceAll(',', '') : bare;
}

/** A number by its value, so that 48.50 and 48.5 are equal; anything else as it stands. */
export function comparable(text) {
  const key = plainKey(text);
  return /^[+-]?\d+(\.\d+)?$/u.test(key) ? String(Number(key)) : key;
}

/** The text of a question's key, for the kinds whose key one formula can prove. */
export function keyOf({ kind = 'single', options = [], answer }) {
  if (kind === 'true-false') return String(answer).toUpperCase();
  if (kind === 'numeric') return String(answer);
  if (kind !== 'single') {
    throw new Error(`A check proves the key of single, true-false and numeric, not of ${kind}`);
  }
  return options.find((option) => option.correct === true)?.text ?? '';
}
