import { AppError } from '../domain/app-error.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Context } from './context.ts';

export interface PageOptions {
  /** where to write it; - is stdout */
  readonly out?: string;
  /** whether to open it then */
  readonly open?: boolean;
}

/** @throws AppError `usage` */
export function checkPageOptions({ out, open }: PageOptions): void {
  if (out !== '-' || open !== true) return;
  throw new AppError('usage', 'A page that goes to stdout cannot be opened.', {
    hint: 'Leave out --open, or name a file with --out FILE.',
  });
}

/** Writes a page where the user wants it, prints its path, and opens it if that was asked for. */
export async function putPage(
  text: string,
  usualFile: string,
  { out = usualFile, open }: PageOptions,
  { deps, print, note }: Context,
): Promise<void> {
  if (out === '-') {
    deps.output.write(text);
    return;
  }
  const { files } = await deps.pageTools();
  files.write(out, text);
  print(visibleLine(out));
  if (open !== true || (await files.open(out))) return;
  note(`The page cannot be opened from here. Open ${visibleLine(out)} in a browser.`);
}
