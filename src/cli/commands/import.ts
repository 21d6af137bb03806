import { type Imported, importPack, type ImportWish } from '../../app/import-pack.ts';
import { lintContent, type LintResult } from '../../app/lint-content.ts';
import { lintSetup } from '../../app/lint-setup.ts';
import { packIndexOf } from '../../app/pack-index.ts';
import type { FormatId } from '../../app/ports-exchange.ts';
import type { Level } from '../../domain/question/question.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExchangeTools, ExitCode } from '../deps.ts';
import { importJson, importView } from '../views/import-summary.ts';

export interface ImportOptions extends GlobalOptions {
  readonly as?: FormatId;
  readonly out?: string;
  readonly title?: string;
  readonly language: string;
  readonly level: Level;
  readonly lenient?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const wishOf = ({ as, out, title, language, level }: ImportOptions): ImportWish => ({
  language,
  level,
  ...(as === undefined ? {} : { as }),
  ...(out === undefined ? {} : { out }),
  ...(title === undefined ? {} : { title }),
});

/** Lints a pack's text as if it stood in its file already. */
async function lintText(
  file: string,
  text: string,
  edits: ExchangeTools['edits'],
  context: Context,
): Promise<LintResult> {
  const { deps } = context;
  const tools = await deps.lintTools();
  const setup = await lintSetup({ rules: [] }, tools.setup);
  const named = deps.files.named(file);
  const files = {
    ...deps.files,
    kindOf: () => 'file' as const,
    named: () => named,
    read: () => edits.sourceOf(text),
  };
  const others = packIndexOf(contextLibrary(context, []));
  return lintContent([file], setup, { files, lintFiles: tools.lintFiles, others });
}

/** Writes the pack in the form in which its file was: with its byte order mark and its line ends. */
function save({ file, before, after }: Imported, tools: ExchangeTools): void {
  if (after === null || after === before) return;
  if (before === null) return tools.write(file, after, false);
  const raw = tools.edits.read(file);
  const ends = raw.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
  tools.edits.write(file, raw, raw.startsWith('\uFEFF') ? `\uFEFF${ends}` : ends);
}

/** Turns a file of another system into a pack, or updates the pack that it became before. */
export async function importFile(path: string, options: ImportOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const tools = await deps.exchangeTools();
  const imported = await importPack(path, wishOf(options), { ...tools, files: deps.files });
  const { file, after, refused } = imported;
  const lint = after === null ? null : (await lintText(file, after, tools.edits, context)).counts;
  if (options.dryRun !== true) save(imported, tools);
  const summary = { ...imported, isDryRun: options.dryRun === true, lint };
  context.print(
    options.json === true ? importJson(summary) : importView(summary, path, context.style, context.width),
  );
  if (options.title !== undefined && imported.before !== null) {
    context.note(`${file} keeps its title, since --title is for new packs.`);
  }
  const isWhole = refused.length === 0 && imported.found > 0;
  return isWhole || options.lenient === true ? 0 : 1;
}
