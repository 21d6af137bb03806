import { type Command, InvalidArgumentError, Option } from 'commander';
import { ORDERS } from '../domain/blueprint.ts';
import { KIND_NAMES } from '../domain/question/question.ts';
import { type Kind, type Level, LEVELS } from '../domain/question/question.ts';
import type { GlobalOptions } from './context.ts';
import { packsOption } from './packs-option.ts';

/** Options that say how a session is shown and what it leaves. */
export interface ShowOptions extends GlobalOptions {
  readonly report?: string;
  readonly plain?: boolean;
  readonly hideClock?: boolean;
  readonly requirePass?: boolean;
}

/** Options of every session. */
export interface SittingCliOptions extends ShowOptions {
  readonly seed?: number;
  readonly candidate?: string;
  readonly group?: string;
  readonly packs: readonly string[];
}

export interface ExamCliOptions extends SittingCliOptions {
  readonly extraTime: number;
}

export interface ReviewCliOptions extends SittingCliOptions {
  readonly count?: number;
  readonly ahead?: boolean;
  readonly json?: boolean;
  /** above 0 and below 1 */
  readonly retention?: number;
  readonly hints?: boolean;
  readonly confidence?: boolean;
}

export interface PracticeCliOptions extends ExamCliOptions {
  readonly count?: number;
  readonly topic: readonly string[];
  readonly level: readonly Level[];
  readonly kind: readonly Kind[];
  readonly track?: string;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly order?: (typeof ORDERS)[number];
  readonly missed?: boolean;
  readonly hints?: boolean;
  readonly confidence?: boolean;
}

/** Options of a page that asks questions. */
export interface QuizCliOptions extends GlobalOptions {
  readonly exam?: string;
  readonly track?: string;
  readonly count?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly extraTime: number;
  readonly seed?: number;
  readonly packs: readonly string[];
  readonly out?: string;
  readonly open?: boolean;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/u.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
}

function positiveNumber(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d*\.?\d+$/u.test(text) && value > 0 && value <= most) return value;
    throw new InvalidArgumentError(`Give a number above 0, at most ${most}.`);
  };
}

function percentage(text: string): number {
  const value = Number(text.replace(/\s*%$/u, ''));
  if (/^\d+(\.\d+)?\s*%?$/u.test(text) && value <= 1000) return value;
  throw new InvalidArgumentError('Give a percentage, such as 25%.');
}

/** Outside of these, reviews would come daily or hardly ever. */
const [LEAST_RETENTION, MOST_RETENTION] = [0.7, 0.97];

function retentionShare(text: string): number {
  const value = Number(text);
  if (/^0?\.\d+$/u.test(text) && value >= LEAST_RETENTION && value <= MOST_RETENTION) return value;
  throw new InvalidArgumentError(`Give a number from ${LEAST_RETENTION} to ${MOST_RETENTION}, such as 0.9.`);
}

/** Adds to a list; commas part several in one go. */
const collect = (text: string, before: readonly string[]): string[] => [
  ...before,
  ...text.split(',').map((part) => part.trim()),
];

/** Adds to a list of known words. */
function collectKnown(known: readonly string[]): (text: string, before: readonly string[]) => string[] {
  return (text, before) => {
    const all = collect(text, before);
    if (all.every((word) => known.includes(word))) return all;
    throw new InvalidArgumentError(`Choose from ${known.join(', ')}.`);
  };
}

const seedOption = (): Option =>
  new Option('--seed <n>', 'draw the same questions again').argParser(wholeNumber(0, 2 ** 32 - 1));
const countOption = (): Option =>
  new Option('-n, --count <n>', 'how many questions (default: 10)').argParser(wholeNumber(1, 10_000));
const minutesOption = (): Option =>
  new Option('--minutes <m>', 'time for the whole session').argParser(positiveNumber(1440));
const secondsOption = (): Option =>
  new Option('--seconds <s>', 'time for each question').argParser(positiveNumber(86_400));
const extraTimeOption = (): Option =>
  new Option('--extra-time <percent>', 'lengthen every limit, such as 25%')
    .argParser(percentage)
    .default(0, 'none');

/** Options that say how a session is sat and where its report goes. */
function addSittingOptions(command: Command): Command {
  return command
    .addOption(seedOption())
    .option('--hide-clock', 'show no time; limits still hold')
    .option('--candidate <name>', 'name for the report')
    .option('--group <name>', 'class or batch for the report')
    .option('--report <file>', 'write a copy of the report there')
    .addOption(packsOption())
    .option('--plain', 'plain lines: for screen readers, pipes and tests');
}

/** Options of a session that may have limits and a mark. */
export function addExamOptions(command: Command): Command {
  return addSittingOptions(command)
    .addOption(extraTimeOption())
    .option('--require-pass', 'exit with 1 when the mark was not reached');
}

/** Options that fix how a quiz page is sat. */
export function addQuizOptions(command: Command): Command {
  return command
    .addOption(seedOption())
    .addOption(countOption())
    .addOption(minutesOption())
    .addOption(secondsOption())
    .addOption(extraTimeOption());
}

const addLearningOptions = (command: Command): Command =>
  command
    .option('--hints', 'show hints on request, and record it')
    .option('--confidence', 'ask after each answer whether you were sure');

/** Options that choose what a review asks. */
export function addReviewOptions(command: Command): Command {
  return addSittingOptions(
    addLearningOptions(
      command
        .addOption(countOption())
        .option('--ahead', 'ask before its time what is due next')
        .option('--json', 'ask nothing; print what is due as JSON for machines')
        .addOption(
          new Option(
            '--retention <share>',
            'ask so often that you still know this share (default: 0.9)',
          ).argParser(retentionShare),
        ),
    ),
  );
}

/** Options that choose what practice asks. */
export function addPracticeOptions(command: Command): Command {
  return addExamOptions(
    addLearningOptions(
      command
        .addOption(countOption())
        .addOption(
          new Option('--topic <topic>', 'only this topic (repeatable)').argParser(collect).default([], 'all'),
        )
        .addOption(
          new Option('--level <level>', `only ${LEVELS.join(', ')} (repeatable)`)
            .argParser(collectKnown(LEVELS))
            .default([], 'all'),
        )
        .addOption(
          new Option('--kind <kind>', `only ${KIND_NAMES.join(', ')} (repeatable)`)
            .argParser(collectKnown(KIND_NAMES))
            .default([], 'all'),
        )
        .option('--missed', 'only what you answered wrong the last time'),
    )
      .option('--track <id>', 'practise for a role; see: deskready tracks list')
      .addOption(minutesOption())
      .addOption(secondsOption())
      .addOption(
        new Option('--order <order>', 'how questions follow each other (default: shuffled)').choices(ORDERS),
      ),
  );
}
