import type { Pack } from '../domain/pack.ts';
import type { Kind, Level, QuestionCommon, QuestionOf } from '../domain/question/question.ts';
import type { PlacedDraft } from './import-identity.ts';

/** The formats that other systems speak. */
export const FORMAT_IDS = [
  'gift',
  'aiken',
  'moodle-xml',
  'csv',
  'tsv',
  'xlsx',
  'kahoot',
  'quizizz',
  'markdown',
  'anki',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a pack cannot say, by keys that start with `x-`, so that it can be written back. */
export type Extras = Readonly<Record<`x-${string}`, Json>>;

/** What is asked and what is right: a kind with the keys of its own. */
type Body = {
  readonly [K in Kind]: { readonly prompt: string } & Omit<QuestionOf<K>, keyof QuestionCommon>;
}[Kind];

/**
 * A question as another system has it. Only what the source says is there: what is missing keeps what somebody wrote into
 * the pack by hand, or gets the pack's default.
 */
export type Draft = Body & Partial<Omit<QuestionCommon, 'prompt' | 'topic' | 'scenario'>>;

/** Where something stands in a source: a line, or a row of a sheet. Both count from 1. */
export interface SourcePlace {
  readonly line: number;
  /** where the number is a sheet's row */
  readonly isRow?: true;
  /** the sheet or file inside the source, where it has several */
  readonly part?: string;
}

export interface DraftQuestion extends SourcePlace {
  readonly draft: Draft;
  /** what the source calls the question; its id is made from it */
  readonly name?: string;
  /** title of its topic; of a path of categories the last one */
  readonly topic?: string;
  /** the topic's id, where the source carries one */
  readonly topicId?: string;
  readonly extras?: Extras;
}

/** One sentence about one place of a source, or about one question of a pack. */
export interface ExchangeNote extends Partial<SourcePlace> {
  /** what the source calls the question, or its id in the pack */
  readonly name?: string;
  /** a whole sentence: what is the matter, and what to do where something can be done */
  readonly message: string;
}

/** What a source holds. Every question of it is in `questions` or in `refused`, never in both, never in neither. */
export interface SourceQuestions {
  readonly type: 'questions';
  /** what the source says about the whole, as far as a pack can say it */
  readonly about: Partial<Pick<Pack, 'id' | 'title' | 'description' | 'language' | 'license'>>;
  readonly questions: readonly DraftQuestion[];
  /** one note for each question that a pack cannot hold or that is broken */
  readonly refused: readonly ExchangeNote[];
  /** what of a question that came in was changed or left out: an image, a formula, a style */
  readonly simplified: readonly ExchangeNote[];
  /** what is no question: a description, a row of instructions */
  readonly passedOver: readonly ExchangeNote[];
}

/** A source of which nothing can be used, with the reason and what to do instead. */
export interface UnusableSource extends Partial<SourcePlace> {
  readonly type: 'unusable';
  readonly message: string;
  readonly hint?: string;
}

export type SourceReading = SourceQuestions | UnusableSource;

/** A file to import. It is data: nothing of it is run, and nothing that it names is opened. */
export interface Source {
  /** the file's name without folders */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type AnswersAt = 'end' | 'none' | 'inline';

export interface WriteOptions {
  /** where a handout shows the keys */
  readonly answers: AnswersAt;
}

/** A pack with what its file says beyond what a pack can say. */
export interface PackToWrite {
  readonly pack: Pack;
  /** by the question's id */
  readonly extras: ReadonlyMap<string, Extras>;
}

/** A file in another format. Every question is in it or in `refused`. Retired questions are passed over. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly refused: readonly ExchangeNote[];
  readonly simplified: readonly ExchangeNote[];
}

/** One format of another system: bytes to questions and back. */
export interface Codec {
  readonly id: FormatId;
  /** "Moodle GIFT" */
  readonly title: string;
  /** of a written file, without the dot */
  readonly extension: string;
  /** under which its questions keep what a pack cannot say; what stood there before goes with it */
  readonly extrasKey?: keyof Extras;
  /** how sure it is that a source is of this format, 0 (it is not) to 1; cheap, never throws */
  readonly recognise?: (source: Source) => number;
  /** never throws for anything that a source holds */
  readonly read?: (source: Source) => Promise<SourceReading>;
  readonly write?: (packs: readonly PackToWrite[], options: WriteOptions) => Promise<Written>;
}

/** What a pack file is written from. */
export interface PackPlan {
  /** the text of the file that is there: a pack without errors; null for a new file */
  readonly existing: string | null;
  /** of a new file; a file that is there keeps its own */
  readonly about: Pick<Pack, 'id' | 'title' | 'description' | 'language' | 'license'>;
  readonly questions: readonly PlacedDraft[];
  /** of a new question whose source says none */
  readonly level: Level;
  /** where editors find the pack's JSON Schema */
  readonly schema: string;
  /** as `Codec.extrasKey` */
  readonly extrasKey?: keyof Extras;
}

export interface WrittenPack {
  readonly text: string;
  /** what became of each question of the plan */
  readonly states: readonly ('added' | 'updated' | 'unchanged')[];
  /** of the file's questions, in its order */
  readonly ids: readonly string[];
}

/** What is wrong with a pack's text, each as a sentence. */
export interface PackFaults {
  /** by the question's index in the file, the first fault alone */
  readonly questions: ReadonlyMap<number, string>;
  readonly others: readonly string[];
}

/** What importing and exporting work with. */
export interface ExchangePorts {
  /** a file's bytes. @throws AppError `not-found`, `not-readable`, `broken-content` where it is too large */
  readBytes(path: string): Source;
  /** every format, in the order in which they are asked whether a source is theirs */
  codecs(): Promise<readonly Codec[]>;
  /** the pack that a text holds, with what its file says beyond it; null where it has errors */
  readPack(text: string, stem: string): PackToWrite | null;
  writePack(plan: PackPlan): WrittenPack;
  packFaults(text: string, stem: string): PackFaults;
}
