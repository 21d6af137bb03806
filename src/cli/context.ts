import { AppError } from '../domain/app-error.ts';
import { visiblePath } from '../domain/visible.ts';
import { type Catalogue, openLibrary, type LibraryPorts } from '../app/library.ts';
import type { ContentCache } from '../app/ports-cache.ts';
import { leftCacheWords } from '../domain/left-cache-words.ts';
import type { DataStores, Deps } from './deps.ts';
import { chooseColor, type ColorChoice, makeStyle, type Style } from './style.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color?: boolean;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
  readonly data?: string;
}

/** What a command works with: where to print, how it looks, where data lies. */
export interface Context {
  readonly deps: Deps;
  readonly style: Style;
  /** columns of the output */
  readonly width: number;
  readonly data: DataStores;
  /** prints product */
  print(text: string): void;
  /** prints a note to people on stderr, unless --quiet */
  note(text: string): void;
}

const NO_TERMINAL_COLUMNS = 80;

/** Columns that product is wrapped to: one less than the terminal's, since a full last line may add an empty one. */
export function outputWidth(deps: Deps): number {
  return Math.min(100, Math.max(20, (deps.output.columns ?? NO_TERMINAL_COLUMNS + 1) - 1));
}

/** Whether the terminal is an old Windows console, whose fonts lack most signs. */
const isOldConsole = ({ env, platform }: Deps): boolean =>
  platform === 'win32' && env['WT_SESSION'] === undefined && env['TERM_PROGRAM'] === undefined;

/** How output looks, and what decided it. */
export interface Looks {
  readonly color: ColorChoice;
  readonly isAscii: boolean;
}

export function looksOf(options: GlobalOptions, deps: Deps): Looks {
  return {
    color: chooseColor({ flag: options.color, env: deps.env, isTerminal: deps.output.isTTY === true }),
    isAscii: options.ascii === true || isOldConsole(deps),
  };
}

export async function makeContext(options: GlobalOptions, deps: Deps): Promise<Context> {
  const { color, isAscii } = looksOf(options, deps);
  let data: DataStores | undefined;
  return {
    deps,
    style: await makeStyle({ color: color.isOn, ascii: isAscii }),
    width: outputWidth(deps),
    // A getter: what reads no data goes on where a user has no home for it.
    get data() {
      return (data ??= deps.openData(options.data));
    },
    print: (text) => void deps.output.write(`${text}\n`),
    note: (text) => {
      if (options.quiet !== true) deps.errors.write(`${text}\n`);
    },
  };
}

/** The folder of packs that the user added; none where nobody knows a place for data. */
function shelfFolders(context: Context): LibraryPorts['folders'] {
  try {
    return [{ path: context.data.shelf.directory, origin: 'data' }];
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return [];
    throw error;
  }
}

/** --packs folders, the data directory and the shipped packs, the strongest first. @throws AppError `not-found` */
export function contentFolders(context: Context, folders: readonly string[]): LibraryPorts['folders'] {
  const { deps } = context;
  for (const folder of folders) {
    if (deps.files.kindOf(folder) === 'directory') continue;
    throw new AppError('not-found', `There is no folder ${folder}.`, { hint: 'Check what --packs names.' });
  }
  return [
    ...folders.map((path) => ({ path, origin: 'packs-dir' as const })),
    ...shelfFolders(context),
    { path: deps.shippedDirectory, origin: 'shipped' },
  ];
}

/**
 * How a command uses what was found out about content before: `usual` names what it leaves alone, `quiet` does not, where
 * stderr must stay empty or a screen is being drawn, and `read-only` keeps nothing new.
 */
export type CacheWish = 'usual' | 'quiet' | 'read-only' | 'unused';

function cacheOf(context: Context, wish: CacheWish): ContentCache {
  const { parse } = context.deps;
  if (wish === 'unused') return { parse };
  const told = new Set<string>();
  try {
    return context.data.content({
      mayWrite: wish !== 'read-only',
      leftAlone(place, fault) {
        if (wish === 'quiet' || told.has(place)) return;
        told.add(place);
        context.note(leftCacheWords(visiblePath(place), fault));
      },
    });
  } catch (error) {
    // Nobody knows a place for data.
    if (error instanceof AppError && error.code === 'not-found') return { parse };
    throw error;
  }
}

/** The library over the folders of content. */
export function contextLibrary(
  context: Context,
  folders: readonly string[],
  wish: CacheWish = 'usual',
): Catalogue {
  const { files } = context.deps;
  return openLibrary({ files, ...cacheOf(context, wish), folders: contentFolders(context, folders) });
}
