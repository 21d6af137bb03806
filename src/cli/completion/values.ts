import type { Command } from 'commander';
import type { ContentType } from '../../app/ports.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { STRUCTURE_RULES } from '../../domain/lint/structure-rules.ts';
import { KIND_NAMES, LEVELS } from '../../domain/question/question.ts';

/** Values that lie on the disk. */
export type StoredSource =
  /** ids of what there is; a file does as well */
  | { readonly from: 'content'; readonly type: ContentType }
  | { readonly from: 'topics' }
  | { readonly from: 'added' }
  | { readonly from: 'sessions' };

/** Where the values of an option or an argument come from. */
export type ValueSource =
  | StoredSource
  | { readonly from: 'words'; readonly words: readonly string[] }
  | { readonly from: 'files' | 'folders' | 'people' };

const PEOPLE: ValueSource = { from: 'people' };
const FILES: ValueSource = { from: 'files' };
const RULE_LEVELS = ['off', 'info', 'warn', 'error'];
const SETTABLE_RULES = RULES.map(({ id }) => id);
const TRACKS: ValueSource = { from: 'content', type: 'track' };

/**
 * What stands between the brackets of `--level <level>` or `[pack...]`, with where such values come from; `people` is
 * what only the user knows. Where a word means several things, its command stands before it.
 */
const SOURCES: Readonly<Record<string, ValueSource>> = {
  dir: { from: 'folders' },
  exam: { from: 'content', type: 'exam' },
  file: FILES,
  'id=level': {
    from: 'words',
    words: SETTABLE_RULES.flatMap((id) => RULE_LEVELS.map((level) => `${id}=${level}`)),
  },
  'id=title': PEOPLE,
  kind: { from: 'words', words: KIND_NAMES },
  kinds: { from: 'words', words: KIND_NAMES },
  language: PEOPLE,
  level: { from: 'words', words: LEVELS },
  license: PEOPLE,
  m: PEOPLE,
  n: PEOPLE,
  name: PEOPLE,
  'new pack': PEOPLE,
  pack: { from: 'content', type: 'pack' },
  'packs remove id': { from: 'added' },
  path: FILES,
  percent: PEOPLE,
  'practice id': TRACKS,
  'resume id': { from: 'sessions' },
  'rules explain id': { from: 'words', words: [...SETTABLE_RULES, ...Object.keys(STRUCTURE_RULES)].sort() },
  s: PEOPLE,
  share: PEOPLE,
  title: PEOPLE,
  topic: { from: 'topics' },
  times: { from: 'words', words: ['2', '4', '8', '16'] },
  track: TRACKS,
  word: PEOPLE,
  words: PEOPLE,
};

/** "packs remove" */
function pathOf(command: Command): string {
  const outer = command.parent === null ? '' : pathOf(command.parent);
  return command.parent === null ? '' : `${outer} ${command.name()}`.trim();
}

/** Where the values of a placeholder of a command come from; undefined where nobody said it. */
export function valueSource(command: Command, placeholder: string): ValueSource | undefined {
  return SOURCES[`${pathOf(command)} ${placeholder}`] ?? SOURCES[placeholder];
}
