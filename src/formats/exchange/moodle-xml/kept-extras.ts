import type { Extras, Json } from '../../../app/ports-exchange.ts';
import { nearestFraction } from '../moodle-fractions.ts';

type JsonMap = Readonly<Record<string, Json>>;

const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer that only Moodle knows of. */
export interface KeptAnswer {
  readonly text: string;
  readonly percent: number;
  readonly feedback: string;
  readonly tolerance: string;
}

/** What an import kept of a question, read without trust: a pack can be changed by hand. */
export class KeptExtras {
  readonly #kept: JsonMap;

  constructor(extras: Extras | undefined) {
    const kept = extras?.['x-moodle-xml'];
    this.#kept = isMap(kept) ? kept : {};
  }

  text(key: string): string | undefined {
    const value = this.#kept[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** Texts by their names. */
  texts(key: string): Readonly<Record<string, string>> {
    const value = this.#kept[key];
    if (!isMap(value)) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }

  textList(key: string): readonly string[] {
    return this.#list(key).filter((each) => typeof each === 'string');
  }

  numberList(key: string): readonly number[] {
    return this.#list(key).filter((each) => typeof each === 'number');
  }

  answers(): readonly KeptAnswer[] {
    return this.#maps('answers').flatMap(({ text, percent, feedback, tolerance }) =>
      typeof text === 'string' && typeof percent === 'number' && nearestFraction(percent)?.isListed === true
        ? [
            {
              text,
              percent,
              feedback: typeof feedback === 'string' ? feedback : '',
              tolerance: typeof tolerance === 'string' ? tolerance : '0',
            },
          ]
        : [],
    );
  }

  units(): readonly { readonly name: string; readonly multiplier: string }[] {
    return this.#maps('units').flatMap(({ name, multiplier }) =>
      typeof name === 'string' && typeof multiplier === 'string' ? [{ name, multiplier }] : [],
    );
  }

  #list(key: string): readonly Json[] {
    const value = this.#kept[key];
    return Array.isArray(value) ? value : [];
  }

  #maps(key: string): readonly JsonMap[] {
    return this.#list(key).filter(isMap);
  }
}
