import * as v from 'valibot';
import { ID_PATTERN } from '../domain/id.ts';
import { LANGUAGE_PATTERN } from '../domain/language.ts';
import type { Form } from '../domain/lint/fault.ts';
import { nearestName } from '../domain/edit-distance.ts';
import { isWireMap, UnquotedDate } from './yaml/wire-value.ts';

/**
 * The building blocks of the wire schemas. Checks, types and `schema/*.schema.json` all come from them.
 *
 * A schema's `message` is no sentence: it carries what `issue-faults.ts` must know of the check, such as the owner of a
 * key. The sentences stand in `domain/lint/fault-words.ts`.
 */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
  /** for editors, where the code that reads the key fills it in */
  readonly default?: unknown;
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const about = <T>(
  { examples, ...rest }: About,
  more: Readonly<Record<string, unknown>> = {},
): v.MetadataAction<T, Record<string, unknown>> =>
  v.metadata<T, Record<string, unknown>>({
    ...rest,
    ...more,
    ...(examples === undefined ? {} : { examples: [...examples] }),
  });

/** A text that says something. */
export const text = (info: About): v.GenericSchema<string> =>
  v.pipe(v.string(), v.regex(/\S/, 'empty-text'), about(info));

export const id = (info: About): v.GenericSchema<string> =>
  v.pipe(v.string(), v.regex(ID_PATTERN, 'bad-id'), about(info));

const shaped = (form: Form, pattern: RegExp, info: About): v.GenericSchema<string> =>
  v.pipe(v.string(), v.regex(pattern, `wrong-form:${form}`), about(info));

export const url = (info: About): v.GenericSchema<string> => shaped('url', /^https?:\/\/\S+$/, info);

export const language = (info: About): v.GenericSchema<string> => shaped('language', LANGUAGE_PATTERN, info);

export const formula = (info: About): v.GenericSchema<string> => shaped('formula', /^=./, info);

export const cellName = (info: About): v.GenericSchema<string> =>
  shaped('cell-name', /^[A-Z]{1,3}[1-9][0-9]{0,6}$/, info);

export const unit = (info: About): v.GenericSchema<string> =>
  shaped('unit', /^[^\s\d.,+'\u2212-](?:.{0,28}\S)?$/, info);

/** A number between 0 and `most`, or a percentage as text, such as `5%`. */
export const numberOrPercent = (most: number, info: About): v.GenericSchema<number | string> =>
  v.pipe(
    v.union(
      [
        v.pipe(v.number(), v.minValue(0), v.maxValue(most)),
        v.pipe(v.string(), v.regex(/^\d{1,6}(\.\d{1,6})? ?%$/, 'wrong-form:tolerance')),
      ],
      'number or percentage',
    ),
    about(info),
  );

function isCalendarDate(date: string): boolean {
  // Every month has these, and most dates are among them.
  if (date.slice(-2) <= '28') return true;
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

/** A date of the calendar, unquoted or quoted. */
export const date = (info: About): v.GenericSchema<string | UnquotedDate, string> =>
  v.pipe(
    v.custom<string | UnquotedDate>(
      (value) => typeof value === 'string' || value instanceof UnquotedDate,
      'text',
    ),
    v.transform((value) => (value instanceof UnquotedDate ? value.source : value)),
    v.string(),
    v.regex(DATE, 'wrong-form:date'),
    v.check((value) => !DATE.test(value) || isCalendarDate(value), 'wrong-form:date'),
    about(info),
  );

/** A number between two bounds. */
export const numberFrom = (least: number, most: number, info: About): v.GenericSchema<number> =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most), about(info));

export const wholeFrom = (least: number, most: number, info: About): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), about(info));

/** A number above 0. */
export const positiveTo = (most: number, info: About): v.GenericSchema<number> =>
  v.pipe(v.number(), v.gtValue(0), v.maxValue(most), about(info));

export const flag = (info: About): v.GenericSchema<boolean> =>
  v.pipe(v.boolean(), about({ examples: [true], ...info }));

/** One name of a list. `meanings` is what editors say of each. */
export function choice<const Name extends string>(
  names: readonly Name[],
  { meanings, ...info }: About & { readonly meanings?: Readonly<Record<Name, string>> },
): v.GenericSchema<Name> {
  const enumDescriptions = names.flatMap((name) => meanings?.[name] ?? []);
  const more = enumDescriptions.length > 0 ? { enumDescriptions } : {};
  return v.pipe(v.picklist(names), about({ examples: names.slice(0, 1), ...info }, more));
}

/** A list with at least `least` entries, and at most `most`. */
export const list = <In, Out>(
  item: v.GenericSchema<In, Out>,
  [least, most]: readonly [least: number, most: number],
  info: About,
): v.GenericSchema<In[], Out[]> =>
  v.pipe(
    v.array(item),
    v.minLength(least),
    ...((most === Infinity ? [] : [v.maxLength(most)]) as [v.MaxLengthAction<Out[], number, undefined>]),
    about(info),
  );

/** Keys that start so hold what another program's format can say and this one cannot. */
export const isForeignKey = (key: string): boolean => key.startsWith('x-');

/** More than a file can show; looking for the nearest name of each takes its time. */
const MAX_UNKNOWN_KEYS = 1000;

// Objects of valibot take lists for objects too.
const wireMap = v.custom<Record<string, unknown>>(isWireMap, 'keys');

/**
 * Reports every key that is not among `entries`; `strictObject` would report the first one alone. In the JSON Schema it
 * becomes `additionalProperties: false`.
 */
function onlyKnownKeys(known: readonly string[], owner: string): v.RawCheckAction<Record<string, unknown>> {
  const names = new Set(known);
  return v.rawCheck(({ dataset, addIssue }) => {
    const input: Readonly<Record<string, unknown>> = dataset.value as Record<string, unknown>;
    const unknown = Object.keys(input).filter((key) => !names.has(key) && !isForeignKey(key));
    for (const key of unknown.slice(0, MAX_UNKNOWN_KEYS)) {
      addIssue({
        message: 'unknown-key',
        expected: owner,
        received: nearestName(key, known) ?? '',
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      });
    }
  });
}

type InputOf<Entries extends v.ObjectEntries> = v.InferInput<v.ObjectSchema<Entries, undefined>>;
export type OutputOf<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** A group of keys, of which every unknown one is a fault. `owner` names it in messages. */
export function keys<const Entries extends v.ObjectEntries>(
  owner: string,
  entries: Entries,
  info: About,
): v.GenericSchema<InputOf<Entries>, OutputOf<Entries>> {
  const schema = v.pipe(
    wireMap,
    v.looseObject(entries, owner),
    onlyKnownKeys(Object.keys(entries), owner) as v.RawCheckAction<OutputOf<Entries>>,
    about(info),
  );
  return schema as unknown as v.GenericSchema<InputOf<Entries>, OutputOf<Entries>>;
}

/** Names of the author's choice, each with a value. */
export const named = <Out>(
  key: v.GenericSchema<string>,
  value: v.GenericSchema<Out>,
  least: number,
  info: About,
): v.GenericSchema<Record<string, Out>> =>
  v.pipe(wireMap, v.record(key, value), v.minEntries(least), about(info)) as unknown as v.GenericSchema<
    Record<string, Out>
  >;
