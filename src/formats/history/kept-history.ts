import type { KeptHistory } from '../../app/ports-history.ts';
import type { Sha256 } from '../../app/ports.ts';
import type { DatedAnswer, KeyHistory, Memo, QuestionHistory } from '../../domain/history/history.ts';
import type { CacheFault } from '../../domain/left-cache-words.ts';
import { type SittingColumns, sittingColumns, sittingRows } from './sitting-columns.ts';

const NAME = 'deskready-history-';
const FORMAT = 2;
/** Of the format of any version: the line says which it is. */
const HEAD = /^deskready-history-(\d+) (\S+) ([\da-f]{64})\n/u;
/** No file's name has one. */
const NAME_END = '/';

// Lists rather than objects: without its keys a row is read in a third of the time.
type MemoList = readonly [number, number, number, number, number, number, number | null];
type KeyList = readonly [string, MemoList | null, string, number, boolean, log: number[]];
type QuestionList = readonly [string, number, string, number, number, ...KeyList[]];
type AnswerList = readonly [
  string,
  DatedAnswer['pack'],
  string,
  DatedAnswer['kind'],
  DatedAnswer['level'],
  number,
  number,
];
interface Wire extends Pick<KeptHistory, 'last'> {
  /** parted by what no name can have */
  readonly names: string;
  readonly marks: string;
  readonly sittings: SittingColumns;
  readonly fresh: readonly AnswerList[];
  readonly questions: readonly QuestionList[];
}

function memoList(memo: Memo): MemoList {
  const { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow } = memo;
  const below = budgetBelow === Infinity ? null : budgetBelow;
  return [startedMs, stability, difficulty, state, step, budgetFrom, below];
}

function memoOf([startedMs, stability, difficulty, state, step, budgetFrom, below]: MemoList): Memo {
  return { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow: below ?? Infinity };
}

const keyList = ({ keyHash, memo, log, lastDay, rightDays, isMissed }: KeyHistory): KeyList => [
  keyHash,
  memo === null ? null : memoList(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
];

const keyOf = ([keyHash, memo, lastDay, rightDays, isMissed, log]: KeyList): KeyHistory => ({
  keyHash,
  memo: memo === null ? null : memoOf(memo),
  lastDay,
  rightDays,
  isMissed,
  log,
});

const questionList = (key: string, { times, topic, all, keys }: QuestionHistory): QuestionList => [
  key,
  times,
  topic,
  all.points,
  all.outOf,
  ...keys.map(keyList),
];

const questionOf = ([key, times, topic, points, outOf, ...keys]: QuestionList): [string, QuestionHistory] => [
  key,
  { times, topic, all: { points, outOf }, keys: keys.map(keyOf) },
];

const answerList = (answer: DatedAnswer): AnswerList => {
  const { question, pack, topic, kind, level, credit, sitting } = answer;
  return [question, pack, topic, kind, level, credit, sitting];
};

const answerOf = ([question, pack, topic, kind, level, credit, sitting]: AnswerList): DatedAnswer => ({
  question,
  pack,
  topic,
  kind,
  level,
  credit,
  sitting,
});

/**
 * A history as the text of its cache: what it is and which build of the program made it, with the hash of what follows, then
 * that as JSON. Another build may fold in another way, and a file may be cut off or edited; neither is ever read.
 */
export function writeKept(
  { files: { names, marks }, last, history }: KeptHistory,
  build: string,
  sha256: Sha256,
): string {
  const wire: Wire = {
    names: names.join(NAME_END),
    marks: Buffer.from(marks.buffer, marks.byteOffset, marks.byteLength).toString('base64'),
    last,
    sittings: sittingColumns(history.sittings),
    fresh: history.fresh.map(answerList),
    questions: [...history.questions].map(([key, question]) => questionList(key, question)),
  };
  const json = JSON.stringify(wire);
  return `${NAME}${FORMAT} ${build} ${sha256(json)}\n${json}`;
}

function marksOf(base64: string): Float64Array {
  const bytes = Buffer.from(base64, 'base64');
  const marks = new Float64Array(bytes.length / Float64Array.BYTES_PER_ELEMENT);
  new Uint8Array(marks.buffer).set(bytes);
  return marks;
}

/** @throws TypeError, SyntaxError for what this program never wrote */
function historyIn(json: string): KeptHistory {
  const { names, marks, last, sittings, fresh, questions } = JSON.parse(json) as Wire;
  const history = {
    sittings: sittingRows(sittings),
    fresh: fresh.map(answerOf),
    questions: new Map(questions.map(questionOf)),
  };
  return {
    files: { names: names === '' ? [] : names.split(NAME_END), marks: marksOf(marks) },
    last,
    history,
  };
}

/** What a text without a head is. Of a few letters only, it may be the start of one. */
function faultOf(text: string): CacheFault {
  const format = /^deskready-history-(\d+) /u.exec(text)?.[1];
  if (format !== undefined && Number(format) > FORMAT) return 'later';
  return text.startsWith(NAME) || NAME.startsWith(text) ? 'damaged' : 'foreign';
}

/**
 * The history that a cache's text holds; null where another build made it, which a newer cache may replace; what is wrong with
 * it where it is not as a program of ours wrote it, and so nobody's to replace.
 */
export function readKept(text: string, build: string, sha256: Sha256): KeptHistory | CacheFault | null {
  const head = HEAD.exec(text);
  if (head === null || Number(head[1]) > FORMAT) return faultOf(text);
  const json = text.slice(head[0].length);
  if (sha256(json) !== head[3]) return 'damaged';
  if (Number(head[1]) !== FORMAT || head[2] !== build) return null;
  try {
    return historyIn(json);
  } catch {
    // Made by hand with a hash that fits.
    return 'damaged';
  }
}
