import { AppError } from '../../domain/app-error.ts';

/** Texts that the browser keeps for one quiz. */
export interface Shelf {
  /** whether they are still there after the page was closed */
  readonly isLasting: boolean;
  get(name: string): string | null;
  /** @throws AppError `not-writable` when the browser takes no more */
  set(name: string, text: string): void;
  remove(name: string): void;
  names(): string[];
}

/** Keeps what it is no loss worth a word to be without, such as a name that can be typed again. */
export function keepIfRoom(shelf: Shelf, name: string, text: string): void {
  try {
    shelf.set(name, text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
