/** A JSON value with every text in it changed. Keys stay. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  const each = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(each);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, each(member)]));
  };
  return each(value) as Value;
}
