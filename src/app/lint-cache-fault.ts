import type { CacheFault } from '../domain/left-cache-words.ts';
import type { LinesText } from './ports-lint.ts';
import type { Sha256 } from './ports.ts';

const NAME = 'deskready lint cache ';
const HEAD = /^deskready lint cache (\d+) /u;
const FIRST_LINE = /^deskready lint cache \d+ [\da-f]{64}$/u;
const LINE = /^[\da-f]{64} (?<hash>[\da-f]{64}) (?<json>.*)$/u;
/** What stands for the last run where none was kept. */
const NO_RUN = '  ';

/**
 * Why a text is no cache that a newer one may replace; null where every line of it is as lint wrote it, in whichever version.
 *
 * @param format the newest that is known
 */
export function lintCacheFault(kept: LinesText, format: number, sha256: Sha256): CacheFault | null {
  const version = HEAD.exec(kept.head)?.[1];
  if (version !== undefined && Number(version) > format) return 'later';
  if (!kept.head.startsWith(NAME) && !NAME.startsWith(kept.head)) return 'foreign';
  const [first = '', ...lines] = `${kept.head}${kept.rest()}`.split('\n');
  const isWhole =
    FIRST_LINE.test(first) &&
    lines.pop() === '' &&
    lines.every((line) => {
      const { hash, json } = LINE.exec(line)?.groups ?? {};
      return line === NO_RUN || (json !== undefined && sha256(json) === hash);
    });
  return isWhole ? null : 'damaged';
}
