import type { Extras, Json } from '../../../app/ports-exchange.ts';

/** An answer that a pack cannot say, or one of which it cannot say all. */
export interface ExtraAnswer {
  /** the option's or the answer's text, by which it is found again */
  readonly text: string;
  /** percent of the marks */
  readonly weight: number;
  readonly feedback?: string;
}

/** What GIFT says and a pack cannot, as a pack's file keeps it under `x-gift`. */
export interface GiftExtras {
  readonly title?: string;
  /** a whole path, where it has more than a topic */
  readonly category?: string;
  /** where it cannot be an id */
  readonly idNumber?: string;
  /** several answers earn full marks, any one of them is enough */
  readonly anyOf?: true;
  readonly answers?: readonly ExtraAnswer[];
  /** feedback to a wrong and to a right answer of a true-false question */
  readonly wrong?: string;
  readonly right?: string;
}

const KEY = 'x-gift';

export function toExtras(extras: GiftExtras): Extras | undefined {
  return Object.keys(extras).length === 0 ? undefined : { [KEY]: extras as unknown as Json };
}

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function textAt<Name extends string>(from: Loose, name: Name): { readonly [K in Name]?: string } {
  const value = from[name];
  return (typeof value === 'string' && /\S/u.test(value) ? { [name]: value } : {}) as {
    [K in Name]?: string;
  };
}

function answersOf(value: unknown): ExtraAnswer[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (!isLoose(each)) return [];
    const { text, weight } = each;
    if (typeof text !== 'string' || typeof weight !== 'number' || Math.abs(weight) > 100) return [];
    return [{ text, weight, ...textAt(each, 'feedback') }];
  });
}

/** Reads what stands under `x-gift`; somebody may have changed it by hand, so what makes no sense is passed over. */
export function fromExtras(extras: Extras | undefined): GiftExtras {
  const from: unknown = extras?.[KEY];
  if (!isLoose(from)) return {};
  const answers = answersOf(from['answers']);
  return {
    ...textAt(from, 'title'),
    ...textAt(from, 'category'),
    ...textAt(from, 'idNumber'),
    ...(from['anyOf'] === true ? { anyOf: true } : {}),
    ...(answers.length === 0 ? {} : { answers }),
    ...textAt(from, 'wrong'),
    ...textAt(from, 'right'),
  };
}
