import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { syncFolder } from './write-whole.ts';

/** Who said where the data directory is. */
export type DataPlace = 'option' | 'environment' | 'platform';

type Env = Readonly<Record<string, string | undefined>>;

/** A user may have no home: in a container, or under a service's account. */
function homeFolder(): string {
  try {
    // Loaded here, since a folder that is named needs none of it.
    const home = process.getBuiltinModule('node:os').homedir();
    if (path.isAbsolute(home)) return home;
  } catch {
    // There is neither a variable nor an entry of this user.
  }
  throw new AppError('not-found', 'You have no home folder, so deskready does not know where to keep data.', {
    hint: 'Name a folder with --data DIR, or in the variable DESKREADY_HOME.',
  });
}

/** The platform's own place: that of Windows, of macOS, and of the XDG Base Directory Specification, which wants full paths. */
function platformFolder(env: Env, platform: string): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || path.join(homeFolder(), 'AppData', 'Local');
    return path.join(local, 'deskready', 'Data');
  }
  if (platform === 'darwin') return path.join(homeFolder(), 'Library', 'Application Support', 'deskready');
  const share = env['XDG_DATA_HOME'] ?? '';
  return path.join(path.isAbsolute(share) ? share : path.join(homeFolder(), '.local', 'share'), 'deskready');
}

/**
 * Where a user's packs, reports and kept copies lie: --data, DESKREADY_HOME, or the platform's own place.
 *
 * @throws AppError `not-found` where nobody says and the user has no home
 */
export function dataDirectory(
  wish: string | undefined,
  env: Env,
  workingDirectory: string,
  platform: string,
): { readonly directory: string; readonly because: DataPlace } {
  // An empty wish, as from an unset variable, is none.
  if (wish !== undefined && wish !== '') {
    return { directory: path.resolve(workingDirectory, wish), because: 'option' };
  }
  const home = env['DESKREADY_HOME'];
  return home === undefined || home === ''
    ? { directory: platformFolder(env, platform), because: 'platform' }
    : { directory: path.resolve(workingDirectory, home), because: 'environment' };
}

/** Not Node's own `recursive`, which never ends where a folder is there but takes no other, as in `/proc`. */
function makeWithOuter(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  const outer = path.dirname(folder);
  if (outer !== folder) makeWithOuter(outer);
  try {
    mkdirSync(folder);
    syncFolder(outer);
  } catch (error) {
    // Another program made it meanwhile.
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

/** Makes a folder below the data directory. @throws AppError `not-writable` */
export function makeFolder(folder: string): void {
  try {
    makeWithOuter(folder);
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new AppError('not-writable', `The folder ${folder} cannot be made: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
  throw new AppError('not-writable', `${folder} is a file, but a folder is needed there.`, {
    hint: 'Choose another place with --data DIR.',
  });
}
