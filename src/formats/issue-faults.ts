import type * as v from 'valibot';
import { nearestName } from '../domain/edit-distance.ts';
import type { Fault, Form, Found, Path, Wanted } from '../domain/lint/fault.ts';
import { UnquotedDate } from './yaml/wire-value.ts';

/** What a schema found, as a fault; a text without quotes is left to whoever knows how it is written. */
export interface IssueMark {
  readonly fault: Fault | 'no text';
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** the key nearest to the fault */
  readonly key: string;
  readonly input: unknown;
}

type Issue = v.BaseIssue<unknown>;

const WANTED: Readonly<Record<string, Wanted>> = {
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  string: 'text',
  picklist: 'text',
  text: 'text',
  keys: 'keys',
  cell: 'cell',
  'one or list': 'one or list',
  'number or percentage': 'number or percentage',
};

/** Schemas that take text, and so any single value once it is in quotes. */
const TEXT_TYPES: ReadonlySet<string> = new Set(['string', 'text', 'cell']);

function foundOf(input: unknown): Found {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (input instanceof UnquotedDate) return 'date';
  if (typeof input === 'boolean' || typeof input === 'number') {
    return typeof input === 'boolean' ? 'boolean' : 'number';
  }
  return typeof input === 'string' ? 'text' : 'keys';
}

const isScalar = (input: unknown): boolean => !['list', 'keys'].includes(foundOf(input));

/** `("any" | "exam")`, as valibot words what a picklist takes. */
const namesIn = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]*)"/gu)].map(([, name = '']) => name);

function typeFault(issue: Issue, key: string, isEntry: boolean): Fault | 'no text' {
  const { type, input, message } = issue;
  const name = type === 'custom' || type === 'union' ? message : type;
  if (TEXT_TYPES.has(name) && isScalar(input)) return 'no text';
  if (type === 'picklist' && isScalar(input) && input !== null) {
    const known = namesIn(issue.expected ?? '');
    const value = input instanceof UnquotedDate ? input.source : String(input);
    return { rule: 'unknown-value', key, value, nearest: nearestName(value, known), known };
  }
  return { rule: 'wrong-type', key, isEntry, wanted: WANTED[name] ?? 'keys', found: foundOf(input) };
}

function rangeFault(issue: Issue, key: string): Fault {
  const limit = Number(issue.requirement ?? 0);
  const range = { rule: 'out-of-range', key, limit } as const;
  switch (issue.type) {
    case 'integer':
      return { ...range, limit: 0, of: 'value', bound: 'whole' };
    case 'gt_value':
      return { ...range, of: 'value', bound: 'above' };
    case 'min_value':
      return { ...range, of: 'value', bound: 'at least' };
    case 'max_value':
      return { ...range, of: 'value', bound: 'at most' };
    case 'max_length':
      return { ...range, of: 'entries', bound: 'at most' };
    default:
      return { ...range, of: 'entries', bound: 'at least' };
  }
}

function faultOf(issue: Issue, key: string, isEntry: boolean): Fault | 'no text' {
  const { kind, type, message, input } = issue;
  if (kind === 'schema' && type.endsWith('object'))
    return { rule: 'missing-key', key: namesIn(issue.expected ?? '')[0] ?? '', owner: message };
  if (kind === 'schema') return typeFault(issue, key, isEntry);
  if (message === 'unknown-key') {
    const nearest = issue.received === '' ? null : issue.received;
    return { rule: 'unknown-key', key, owner: issue.expected ?? '', nearest, kinds: [] };
  }
  if (message === 'empty-text') return { rule: 'empty-text', key };
  if (message === 'bad-id') return { rule: 'bad-id', key, id: String(input) };
  if (message.startsWith('wrong-form:')) {
    return { rule: 'wrong-form', key, form: message.slice('wrong-form:'.length) as Form };
  }
  return rangeFault(issue, key);
}

/**
 * A value that may be one of several shapes fails in all of them. Faults inside one shape say that this one was meant,
 * and they are the ones to report. So is what a list of names says of a single value.
 */
function insideUnion(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union') return [];
  const inner = issue.issues ?? [];
  const within = inner.filter(({ path }) => path !== undefined);
  if (within.length > 0 || !isScalar(issue.input)) return within;
  return inner.filter(({ type }) => type === 'picklist');
}

/** Turns what valibot found into faults with paths from the document's root. */
export function issueMarks(issues: readonly Issue[], base: Path): IssueMark[] {
  return issues.flatMap((issue) => {
    const steps = issue.path ?? [];
    const path = [...base, ...steps.map((step) => step.key as string | number)];
    const inner = insideUnion(issue);
    if (inner.length > 0) return issueMarks(inner, path);
    const key = String(path.findLast((step) => typeof step === 'string') ?? 'file');
    const fault = faultOf(issue, key, typeof path.at(-1) === 'number');
    const isMissing = fault !== 'no text' && fault.rule === 'missing-key';
    const part = steps.at(-1)?.origin === 'key' && !isMissing ? 'key' : 'value';
    return [{ fault, path: isMissing ? path.slice(0, -1) : path, part, key, input: issue.input } as const];
  });
}
