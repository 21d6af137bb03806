import { nearestName } from '../../domain/edit-distance.ts';
import type { Path } from '../../domain/lint/fault.ts';
import { questionMarks } from '../../domain/lint/question-marks.ts';
import { KIND_NAMES } from '../../domain/question/question.ts';
import type { Kind, Question } from '../../domain/question/question.ts';
import type { Reporter } from '../reporter.ts';
import { isForeignKey } from '../wire.ts';
import { isWireMap, type WireMap, type WireValue } from '../yaml/wire-value.ts';
import { commonEntries, readCommon } from './common.ts';
import { KIND_FORMATS } from './kind-formats.ts';

const COMMON_KEYS: readonly string[] = Object.keys(commonEntries);

const ownKeys = (kind: Kind): string[] => Object.keys(KIND_FORMATS[kind].entries);

const KNOWN_KEYS: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  KIND_NAMES.map((kind) => [kind, new Set([...COMMON_KEYS, ...ownKeys(kind)])]),
);

/** Where the kind is mistyped, nobody knows whose keys the question should have. */
const ALL_KEYS: ReadonlySet<string> = new Set([...COMMON_KEYS, ...KIND_NAMES.flatMap(ownKeys)]);

function kindOf(input: WireMap): Kind | null {
  const named = input['kind'] ?? 'single';
  return KIND_NAMES.find((kind) => kind === named) ?? null;
}

function reportUnknownKeys(input: WireMap, kind: Kind | null, path: Path, reporter: Reporter): void {
  const known = (kind === null ? undefined : KNOWN_KEYS.get(kind)) ?? ALL_KEYS;
  for (const key of Object.keys(input)) {
    if (known.has(key) || isForeignKey(key)) continue;
    const kinds = KIND_NAMES.filter((other) => ownKeys(other).includes(key));
    reporter.mark({
      fault: { rule: 'unknown-key', key, owner: 'question', nearest: nearestName(key, [...known]), kinds },
      path: [...path, key],
      part: 'key',
    });
  }
}

/**
 * Checks a question. What all kinds share and what its own kind adds are checked apart, so that a fault in one hides
 * none in the other.
 *
 * @returns the question; it is only to be used where the reporter has no error
 */
export function parseQuestion(input: WireValue, path: Path, reporter: Reporter): Question | null {
  if (!isWireMap(input)) {
    const found = Array.isArray(input) ? 'list' : input === null ? 'nothing' : 'text';
    reporter.mark({
      fault: { rule: 'wrong-type', key: 'questions', isEntry: true, wanted: 'keys', found },
      path,
      part: 'value',
    });
    return null;
  }
  const kind = kindOf(input);
  reportUnknownKeys(input, kind, path, reporter);
  const { common, issues } = readCommon(input);
  reporter.issues(issues, path);
  if (kind === null) return null;
  const own = KIND_FORMATS[kind].read(input, common);
  reporter.issues(own.issues, path);
  if (own.question === null) return null;
  for (const mark of questionMarks(own.question)) {
    reporter.mark({ ...mark, path: [...path, ...mark.path] });
  }
  // Without what all kinds share, rules would miss an explanation that is there.
  return issues.length > 0 ? null : own.question;
}
