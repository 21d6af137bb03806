const PLAIN = '0123456789+-=()n';
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'];
const LOWERED = [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ'];

/** Text that stands higher or lower than its line, in characters that do: x², H₂O; else `x^(a+b)`. */
export function raisedText(element: 'sup' | 'sub', text: string): string {
  const characters = element === 'sup' ? RAISED : LOWERED;
  const trimmed = text.trim();
  if ([...trimmed].every((each) => PLAIN.includes(each))) {
    return [...trimmed].map((each) => characters[PLAIN.indexOf(each)] ?? each).join('');
  }
  const sign = element === 'sup' ? '^' : '_';
  return sign + ([...trimmed].length === 1 ? trimmed : `(${trimmed})`);
}
