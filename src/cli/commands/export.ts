import { exportPacks, type Exported } from '../../app/export-packs.ts';
import type { AnswersAt, FormatId } from '../../app/ports-exchange.ts';
import { AppError } from '../../domain/app-error.ts';
import { plural } from '../../domain/plural.ts';
import { type Context, contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import type { QuizCliOptions } from '../session-options.ts';
import { groupedBlock } from '../views/exchange-notes.ts';

export interface ExportOptions extends QuizCliOptions {
  readonly as: FormatId | 'html';
  readonly overwrite?: boolean;
  readonly answers?: AnswersAt;
  readonly lenient?: boolean;
}

/** Options that only a page of questions has. */
const QUIZ_OPTIONS = ['exam', 'track', 'count', 'minutes', 'seconds', 'seed', 'open'] as const;
/** Options that mean nothing for a page: it replaces pages of its own alone, and leaves no question out. */
const FILE_OPTIONS = ['overwrite', 'lenient'] as const;

function checkOptions(names: readonly string[], as: FormatId, options: ExportOptions): void {
  const odd = options.extraTime > 0 ? 'extra-time' : QUIZ_OPTIONS.find((name) => options[name] !== undefined);
  if (odd !== undefined) {
    throw new AppError('usage', `--${odd} is for quiz pages, and ${as} is no page.`, {
      hint: `Leave it out, or write a page with --as html.`,
    });
  }
  if (names.length === 0) {
    throw new AppError('usage', 'Name the packs to export.', {
      hint: `Such as: deskready export office-excel --as ${as}`,
    });
  }
  const { out = '' } = options;
  if (/\.ya?ml$/iu.test(out)) {
    throw new AppError('usage', `${out} has the name of a pack, and an export is none.`, {
      hint: 'Choose another ending with --out, such as .csv, .gift or .xml.',
    });
  }
}

/** What was lost, and where the file lies. */
function tell(
  { found, refused, simplified }: Exported,
  out: string | undefined,
  { note, style, width }: Context,
): void {
  const written = found - refused.length;
  const where = out === undefined ? '' : ` to ${out}`;
  note(`${plural(written, 'question')} written${where}, ${refused.length} left out.`);
  const lines = [
    ...groupedBlock('Left out', refused, style, width, true),
    ...groupedBlock('Changed on the way', simplified, style, width, false),
  ];
  if (lines.length > 0) note(lines.join('\n'));
}

/** Writes packs in a format of another system, to a file or to stdout, or as a page that asks them. */
export async function exportAs(
  names: readonly string[],
  options: ExportOptions,
  deps: Deps,
): Promise<ExitCode> {
  const { as, answers } = options;
  if (answers !== undefined && as !== 'markdown') {
    throw new AppError('usage', `--answers is for handouts alone, and ${as} is none.`, {
      hint: 'Leave it out, or write a handout with --as markdown.',
    });
  }
  if (as !== 'html') return exportFile(names, as, options, deps);
  const odd = FILE_OPTIONS.find((name) => options[name] !== undefined);
  if (odd !== undefined) {
    throw new AppError('usage', `--${odd} means nothing for a quiz page.`, {
      hint: 'Leave it out: a page replaces pages of its own alone, and holds every question.',
    });
  }
  const { exportQuizPage } = await import('./export-quiz.ts');
  return exportQuizPage(names, options, deps);
}

async function exportFile(
  names: readonly string[],
  as: FormatId,
  options: ExportOptions,
  deps: Deps,
): Promise<ExitCode> {
  checkOptions(names, as, options);
  const context = await makeContext(options, deps);
  const tools = await deps.exchangeTools();
  const { answers = 'end', out } = options;
  const library = contextLibrary(context, options.packs);
  const exported = await exportPacks(names, as, { answers }, library, tools);
  const { content, codec, found, refused } = exported;
  if (refused.length === found) {
    tell(exported, undefined, context);
    throw new AppError(
      'broken-content',
      `Not one question can be written as ${codec.title}, so nothing was written.`,
      {
        hint: 'Choose another format with --as.',
      },
    );
  }
  if (out !== undefined) tools.write(out, content, options.overwrite === true);
  else if (typeof content === 'string') deps.output.write(content);
  else if (deps.output.isTTY === true) {
    throw new AppError('usage', `The format ${as} is no text, so it is not shown in a terminal.`, {
      hint: `Name a file: --out ${names[0] ?? 'pack'}.${codec.extension}`,
    });
  } else deps.output.write(content);
  tell(exported, out, context);
  return refused.length > 0 && options.lenient !== true ? 1 : 0;
}
