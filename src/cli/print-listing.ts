import type { LeftOut } from '../app/listing.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './deps.ts';
import type { Style } from './style.ts';
import { leftOutView } from './views/content-lists.ts';

/** Prints a list of content for people or as JSON. What was left out never stops the rest. */
export function printListing(
  context: Context,
  options: { readonly json?: boolean },
  name: string,
  items: readonly unknown[],
  { leftOut, notes }: { readonly leftOut: readonly LeftOut[]; readonly notes: readonly string[] },
  view: (style: Style, width: number) => string,
): ExitCode {
  if (options.json === true) {
    const files = leftOut.map(({ file, errors }) => ({ file: file.path, errors }));
    context.print(JSON.stringify({ [name]: items, leftOut: files, notes }, null, 2));
    return 0;
  }
  context.print(view(context.style, context.width));
  for (const line of [...notes, ...leftOutView(leftOut, context.style, context.width)]) context.note(line);
  return 0;
}
