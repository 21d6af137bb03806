import type { Pack } from '../pack.ts';
import type { Question } from '../question/question.ts';
import type { PackFacts, QuestionFacts } from './facts.ts';
import type { Path } from './fault.ts';
import type { Severity } from './finding.ts';
import type { WordLists } from './words/word-lists.ts';

/** What kind of trouble a rule looks for. */
export type Category = 'structure' | 'giveaway' | 'writing';

/** What can be set of a rule besides its severity: a number, or a list of texts. */
export type Setting = number | readonly string[];
export type Settings = Readonly<Record<string, Setting>>;

/** Characters of a text value by UTF-16 index; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How a problem could be mended without asking anybody. */
export type Remedy =
  /** text in place of what the problem points at */
  | { readonly type: 'replace'; readonly text: string }
  /** a list's entries in another order, as indices of the file */
  | { readonly type: 'reorder'; readonly list: Path; readonly order: readonly number[] };

/** One thing that a rule has to say of a value in a file. */
export interface Problem {
  /** one sentence or two: what is wrong, and what to do */
  readonly message: string;
  /** from the question where a rule looks at questions, else from the file's root */
  readonly path: Path;
  /** what to point at: the key, or the value where nothing is said */
  readonly part?: 'key' | 'value';
  /** the part of a text value that it is about; all of it where nothing is said */
  readonly within?: Stretch;
  readonly remedy?: Remedy;
}

/** A problem in a file's own text, by offsets: what a parser would not pass on. */
export interface SourceProblem extends Stretch {
  readonly message: string;
  /** what should stand there instead */
  readonly replacement?: string;
}

/** A question with what a rule may need to judge it. */
export interface QuestionSubject {
  readonly question: Question;
  readonly pack: Pack;
  /** of the pack's language; null where we have none, so that rules on words stay silent */
  readonly words: WordLists | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A pack with the questions that could be read, and where each stands in its file. */
export interface PackSubject {
  readonly pack: Pack;
  /** index in the file of each question of `pack` */
  readonly indices: readonly number[];
  /** false where the file lists questions that could not be read, so that what is missing here may be there */
  readonly isWhole: boolean;
  readonly words: WordLists | null;
  readonly today: string;
}

/** The questions that a pack holds or that an exam can draw, for rules about shares over many. */
export interface PoolSubject {
  readonly type: 'pack' | 'exam';
  readonly questions: readonly QuestionFacts[];
}

/** What is known of a rule besides its check. */
export interface RuleMeta<S extends Settings = Settings> {
  readonly id: string;
  readonly category: Category;
  /** how bad it is where nobody says otherwise */
  readonly severity: Severity;
  /** off until asked for with --preview: too often wrong to be on for everybody */
  readonly isPreview: boolean;
  /** whether its problems carry a remedy that `--fix` can apply */
  readonly isFixable: boolean;
  /** what it looks for, in one line */
  readonly summary: string;
  /** what can be set, with the values that hold where nobody sets them */
  readonly settings: S;
}

/** Looks at one question at a time. */
export interface QuestionRule<S extends Settings = Settings> extends RuleMeta<S> {
  readonly looksAt: 'question';
  check(subject: QuestionSubject, settings: S): Iterable<Problem>;
}

/** Looks at a pack as a whole. */
export interface PackRule<S extends Settings = Settings> extends RuleMeta<S> {
  readonly looksAt: 'pack';
  check(subject: PackSubject, settings: S): Iterable<Problem>;
}

/** Looks at a file's text before it is parsed. */
export interface SourceRule<S extends Settings = Settings> extends RuleMeta<S> {
  readonly looksAt: 'source';
  check(text: string, settings: S): Iterable<SourceProblem>;
}

/** Looks at all questions of a pack or of an exam; says one thing of them or nothing. */
export interface PoolRule<S extends Settings = Settings> extends RuleMeta<S> {
  readonly looksAt: 'pool';
  check(subject: PoolSubject, settings: S): string | null;
}

/** What a rule over all linted files has to say, and of which. */
export interface CollectionProblem {
  readonly message: string;
  /** index of the file, as handed in */
  readonly file: number;
  /** index in the file of the question that it is about, or the topic */
  readonly at: { readonly question: number } | { readonly topic: string };
}

export interface CollectionFile {
  readonly path: string;
  /** null where the file is no pack, or a broken one */
  readonly pack: PackFacts | null;
  /** the lines of an exam or a track: which pack, and which topics of it where not all */
  readonly draw: readonly { readonly pack: string; readonly topics?: readonly string[] }[];
}

/** Looks at all files together. */
export interface CollectionRule<S extends Settings = Settings> extends RuleMeta<S> {
  readonly looksAt: 'collection';
  check(files: readonly CollectionFile[], settings: S): Iterable<CollectionProblem>;
}

export type LintRule = QuestionRule | PackRule | SourceRule | PoolRule | CollectionRule;
