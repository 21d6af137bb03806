import type { PackRule, Stretch } from '../rule.ts';
import { isAbout, packTexts } from '../text/pack-texts.ts';

interface Stray extends Stretch {
  readonly message: string;
  readonly replacement: string;
}

const ANY_NO_BREAK = /[\u00a0\u2007\u202f]/u;
const CODE = /`[^`\n]*`/gu;
const RUN = /(?<=\S) {2,}(?=\S)/gu;
const NO_BREAK = new RegExp(ANY_NO_BREAK, 'gu');
/** A text with more was made to have them. */
const MOST = 10_000;
/** A number keeps together with its next digits and its unit; French sets one before and behind some signs. */
const KEEPS_NUMBER = /\d.(?:\d|[%‰°€£$₱]|\p{L}{1,3}(?!\p{L}))/uy;
const KEEPS_FRENCH = /.(?:[:;!?»])|«./uy;

/** Most texts have nothing of the kind, which is told without looking closely. */
function isSuspect(text: string): boolean {
  const end = text.trimEnd().length;
  const hasEnds = end < text.length && text.charAt(end) !== '\n';
  return hasEnds || text.charAt(0).trim() === '' || text.includes('  ') || ANY_NO_BREAK.test(text);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return at >= 0 && pattern.test(text);
}

function* noBreaks(text: string, isFrench: boolean): Iterable<Stray> {
  for (const { index } of text.matchAll(NO_BREAK)) {
    if (matchesAt(KEEPS_NUMBER, text, index - 1)) continue;
    if (isFrench && (matchesAt(KEEPS_FRENCH, text, index) || matchesAt(KEEPS_FRENCH, text, index - 1)))
      continue;
    yield {
      start: index,
      end: index + 1,
      message:
        'A no-break space stands here, which looks like a space and is found by no search for one; write a space.',
      replacement: ' ',
    };
  }
}

/** Whether several wide gaps in a line stand where columns begin. */
function setsColumns(line: string): boolean {
  let gaps = 0;
  for (const [run] of line.matchAll(RUN)) if (run.length > 2) gaps += 1;
  return gaps > 1;
}

/** Spaces of one line: at its ends, and several in a row but where they set columns. */
function* lineSpaces(line: string): Iterable<Stray> {
  const leading = /^[ \t]+/u.exec(line)?.[0].length ?? 0;
  if (leading > 0) {
    yield { start: 0, end: leading, message: 'This text starts with a space; take it out.', replacement: '' };
  }
  if (line.includes('\t') || setsColumns(line)) return;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    const message = `There are ${run.length} spaces in a row here; one is enough.`;
    yield { start: index, end: index + run.length, message, replacement: ' ' };
  }
}

function* strays(text: string, isFrench: boolean): Iterable<Stray> {
  yield* noBreaks(text, isFrench);
  const body = text.trimEnd();
  if (!body.includes('\n')) yield* lineSpaces(body);
  const start = body.length;
  const end = start + (/^[ \t]+/u.exec(text.slice(start))?.[0].length ?? 0);
  if (end === start) return;
  yield { start, end, message: 'This text ends with a space; take it out.', replacement: '' };
}

export const straySpaces: PackRule = {
  looksAt: 'pack',
  id: 'stray-spaces',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: true,
  summary: 'Spaces at the ends of a text, several in a row, or no-break spaces.',
  settings: {},
  *check({ pack, indices, words }) {
    const isFrench = /^fr\b/iu.test(pack.language);
    for (const { question, base, texts } of packTexts(pack, indices)) {
      for (const { text, path } of texts) {
        if (!isSuspect(text)) continue;
        // Spaces in code mean something.
        const prose = text.replaceAll(CODE, (code) => 'x'.repeat(code.length));
        const found: Stray[] = [];
        for (const stray of strays(prose, isFrench)) if (found.push(stray) === MOST) break;
        if (found.length === 0 || isAbout(text, question, words?.characters.aboutSpaces)) continue;
        for (const { start, end, message, replacement } of found) {
          const remedy = { type: 'replace', text: replacement } as const;
          yield { message, path: [...base, ...path], within: { start, end }, remedy };
        }
      }
    }
  },
};
