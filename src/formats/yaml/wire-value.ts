/** A date that stands without quotes, which YAML takes for a moment in time. Kept as it is written. */
export class UnquotedDate {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export interface WireMap {
  [key: string]: WireValue;
}

/** What a document holds before any check. */
export type WireValue = string | number | boolean | null | UnquotedDate | WireValue[] | WireMap;

export function isWireMap(value: unknown): value is WireMap {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnquotedDate)
  );
}
