import type { Draft, Extras } from '../../app/ports-exchange.ts';
import type { Question, QuestionCommon } from '../../domain/question/question.ts';
import type { WireKeys } from './kind-format.ts';
import { KIND_FORMATS } from './kind-formats.ts';

type Common = Partial<QuestionCommon>;

const unlessEmpty = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

const unless = <T>(value: T | undefined, usual: T): T | undefined => (value === usual ? undefined : value);

function sourceOf(sources: QuestionCommon['sources'] | undefined): unknown {
  return sources?.length === 1 ? sources[0] : unlessEmpty(sources);
}

function checkOf(check: QuestionCommon['check']): unknown {
  if (check === undefined || Object.keys(check.cells).length > 0) return check;
  const { cells: _, ...rest } = check;
  return rest;
}

/** The keys above a kind's own. */
const leading = ({ id, topic, level, scenario }: Common): WireKeys => ({ topic, level, scenario, id });

/** Those below it. Defaults stay out, as they do in a file that somebody wrote. */
const trailing = (common: Common): WireKeys => ({
  explanation: common.explanation,
  hint: common.hint,
  source: sourceOf(common.sources),
  verified: common.verified,
  check: checkOf(common.check),
  seconds: common.seconds,
  shuffle: unless(common.shuffle, true),
  tags: unlessEmpty(common.tags),
  appVersion: common.appVersion,
  borderline: common.borderline,
  use: unless(common.use, 'any'),
  retired: unless(common.retired, false),
});

/** What no kind has of its own. */
const COMMON_KEYS: ReadonlySet<string> = new Set(
  Object.keys({ ...leading({}), ...trailing({}), kind: 0, prompt: 0, sources: 0 }),
);

const withoutUndefined = (keys: WireKeys): WireKeys =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));

/**
 * The keys of a question as a pack file has them, in the order in which people read them. What a draft does not say and
 * what is as usual stays out.
 */
export function wireKeys(question: Draft | Question, extras: Extras = {}): WireKeys {
  const { id, ...lead } = leading(question);
  const own = Object.fromEntries(Object.entries(question).filter(([key]) => !COMMON_KEYS.has(key)));
  return withoutUndefined({
    id,
    kind: unless(question.kind, 'single'),
    ...lead,
    prompt: question.prompt,
    ...KIND_FORMATS[question.kind].write(own as never),
    ...trailing(question),
    ...extras,
  });
}
