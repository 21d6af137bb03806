import { lintContent } from '../../app/lint-content.ts';
import { contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { packIndexOf } from '../../app/library.ts';
import { findingsView } from '../views/findings.ts';

export interface LintOptions extends GlobalOptions {
  readonly format: 'pretty' | 'json';
}

/** Without paths: the folder questions/, or else the working directory. */
function defaultPaths({ files }: Deps): string[] {
  return files.kindOf('questions') === 'directory' ? ['questions'] : ['.'];
}

export async function lint(paths: readonly string[], options: LintOptions, deps: Deps): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const result = await lintContent(paths.length === 0 ? defaultPaths(deps) : paths, {
    files: deps.files,
    parse: deps.parseForLint,
    others: packIndexOf(contextLibrary(context, [])),
  });
  const text =
    options.format === 'json'
      ? await deps.lintFormats.json(result)
      : findingsView(result, context.style, context.width);
  context.print(text.trimEnd());
  return result.counts.errors > 0 ? 1 : 0;
}
