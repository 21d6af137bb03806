/** A part of a report that is not what it should be. */
export interface Difference {
  /** `items[3].credit` */
  readonly field: string;
  /** what the file has; absent where it has nothing */
  readonly written?: unknown;
  /** what it should be; absent where there should be nothing */
  readonly computed?: unknown;
  /** what is wrong with what is written, where no value can be named instead */
  readonly why?: string;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`);

/** Where two JSON values differ, each place as deep as it can be named. */
export function differences(written: unknown, computed: unknown, field = ''): Difference[] {
  if (Array.isArray(written) && Array.isArray(computed)) {
    const places = Array.from({ length: Math.max(written.length, computed.length) }, (_, index) => index);
    return places.flatMap((index) => differences(written[index], computed[index], `${field}[${index}]`));
  }
  if (isGroup(written) && isGroup(computed)) {
    const keys = new Set([...Object.keys(written), ...Object.keys(computed)]);
    return [...keys].flatMap((key) => differences(written[key], computed[key], inside(field, key)));
  }
  if (written === computed) return [];
  return [
    {
      field,
      ...(written === undefined ? {} : { written }),
      ...(computed === undefined ? {} : { computed }),
    },
  ];
}
