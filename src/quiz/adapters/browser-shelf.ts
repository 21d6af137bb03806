import { AppError } from '../../domain/app-error.ts';
import type { Shelf } from './shelf.ts';

/** What a page may keep as long as it is open, where the browser keeps nothing for it. */
function passingShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    isLasting: false,
    get: (name) => texts.get(name) ?? null,
    set: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
    names: () => [...texts.keys()],
  };
}

/** The browser's store, if it lets us write: it may be missing, switched off, or there for show as inside a chat app. */
function workingStorage(): Storage | null {
  try {
    const storage = globalThis.localStorage as Storage | null;
    const probe = 'deskready-probe';
    storage?.setItem(probe, probe);
    const isWorking = storage?.getItem(probe) === probe;
    storage?.removeItem(probe);
    return isWorking ? storage : null;
  } catch {
    return null;
  }
}

/** @param quizId pages of other quizzes may share the store */
export function openShelf(quizId: string): Shelf {
  const storage = workingStorage();
  if (storage === null) return passingShelf();
  const start = `deskready/${quizId}/`;
  return {
    isLasting: true,
    get: (name) => storage.getItem(start + name),
    set(name, text) {
      try {
        storage.setItem(start + name, text);
      } catch (error) {
        throw new AppError('not-writable', 'This browser has no room left for your answers.', {
          cause: error,
        });
      }
    },
    remove: (name) => storage.removeItem(start + name),
    names() {
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return all.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
    },
  };
}
