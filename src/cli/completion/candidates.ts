import type { Command } from 'commander';
import { type Aim, lineageOf } from './aim.ts';
import type { StoredSource, ValueSource } from './values.ts';

/** One word that may stand at the cursor. */
export interface Candidate {
  readonly value: string;
  /** a few words for shells that show them */
  readonly about: string;
}

/** What a shell may put at the cursor; it knows files and folders better than we do. */
export interface Candidates {
  readonly words: readonly Candidate[];
  readonly paths: 'files' | 'folders' | 'none';
}

/** Looks up what lies on the disk. */
export type FindValues = (source: StoredSource) => Promise<Candidate[]>;

const NOTHING: Candidates = { words: [], paths: 'none' };

function commandsOf(command: Command): Candidate[] {
  const shown = command.createHelp().visibleCommands(command);
  return shown.map((each) => ({ value: each.name(), about: each.description() }));
}

function optionsOf(command: Command): Candidate[] {
  const all = lineageOf(command).flatMap((each) => each.createHelp().visibleOptions(each));
  const found = new Map<string, string>();
  for (const { long, short, description } of all) {
    const name = long ?? short ?? '';
    if (!found.has(name)) found.set(name, description);
  }
  return [...found].map(([value, about]) => ({ value, about }));
}

const plainWords = (words: readonly string[]): Candidate[] => words.map((value) => ({ value, about: '' }));

async function valuesOf(source: ValueSource | undefined, find: FindValues): Promise<Candidates> {
  switch (source?.from) {
    case undefined:
    case 'people':
      return NOTHING;
    case 'files':
    case 'folders':
      return { words: [], paths: source.from };
    case 'words':
      return { words: plainWords(source.words), paths: 'none' };
    case 'content':
      return { words: await find(source), paths: 'files' };
    case 'topics':
    case 'added':
    case 'sessions':
      return { words: await find(source), paths: 'none' };
  }
}

/** Where a value starts: lists such as `--level easy,hard` are completed part by part. */
function startOfPart(typed: string, source: ValueSource | undefined): number {
  const isList = source?.from === 'words' || source?.from === 'topics';
  return isList ? typed.lastIndexOf(',') + 1 : 0;
}

/** Keeps what starts as the word does, each as the whole word that it makes. */
function matching(words: readonly Candidate[], lead: string, word: string): Candidate[] {
  return words
    .map(({ value, about }) => ({ value: lead + value, about: about.replace(/\s+/gu, ' ').trim() }))
    .filter(({ value }) => value.startsWith(word));
}

/** The words that complete the one under the cursor. */
export async function candidatesFor(
  { command, offers, slot, lead }: Aim,
  word: string,
  source: ValueSource | undefined,
  find: FindValues,
): Promise<Candidates> {
  if (offers === 'commands') return { ...NOTHING, words: matching(commandsOf(command), lead, word) };
  if (offers === 'options') return { ...NOTHING, words: matching(optionsOf(command), lead, word) };
  if (slot?.choices !== undefined) {
    return { ...NOTHING, words: matching(plainWords(slot.choices), lead, word) };
  }
  const { words, paths } = await valuesOf(source, find);
  const typed = word.slice(lead.length);
  return { words: matching(words, lead + typed.slice(0, startOfPart(typed, source)), word), paths };
}
