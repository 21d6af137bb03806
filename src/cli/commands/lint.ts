import { fixContent } from '../../app/fix-content.ts';
import { lintContent, type LintPorts, type LintResult, type LintWish } from '../../app/lint-content.ts';
import { lintSetup, type LintSetup } from '../../app/lint-setup.ts';
import { lintCacheFault } from '../../app/lint-cache-fault.ts';
import { isLintCache, LINT_CACHE_FORMAT, LINT_CACHE_HEAD, openLintCache } from '../../app/lint-cache.ts';
import { packIndexOf } from '../../app/pack-index.ts';
import { AppError } from '../../domain/app-error.ts';
import { leftCacheWords } from '../../domain/left-cache-words.ts';
import { visiblePath } from '../../domain/visible.ts';
import type { Severity } from '../../domain/lint/finding.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode, LintFormat, LintTools } from '../deps.ts';
import { plural } from '../../domain/plural.ts';
import { ruleChoices } from '../lint-options.ts';
import { findingsView } from '../views/findings.ts';

export interface LintOptions extends GlobalOptions {
  readonly format?: 'pretty' | LintFormat;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly rule: readonly string[];
  readonly preview?: boolean;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly stdinFilename?: string;
  readonly printConfig?: string;
}

/** Beside what is linted, so that it can be kept between runs of CI without knowing where a user's data lies. */
const CACHE_FILE = '.deskreadycache';

/** Without paths: the folder questions/, or else the working directory. */
function defaultPaths({ files }: Deps): string[] {
  return files.kindOf('questions') === 'directory' ? ['questions'] : ['.'];
}

/** What holds for a file, for people and machines that wonder why. */
function configurationText(file: string, { path, configuration, isIgnored }: LintSetup): string {
  return JSON.stringify(
    { file, configuration: path, isIgnored: isIgnored(file), rules: configuration },
    null,
    2,
  );
}

function exitCode({ counts }: LintResult, { failOn, maxWarnings }: LintOptions): ExitCode {
  const { errors, warnings, infos } = counts;
  const failing = { error: errors, warn: errors + warnings, info: errors + warnings + infos }[failOn];
  return failing > 0 || warnings > (maxWarnings ?? Infinity) ? 1 : 0;
}

async function run(
  paths: readonly string[],
  wish: LintWish,
  ports: LintPorts,
  options: LintOptions,
  edits: LintTools['edits'],
  context: Context,
): Promise<LintResult> {
  if (options.fix !== true && options.fixDryRun !== true) return lintContent(paths, wish, ports);
  const { result, changed } = await fixContent(paths, wish, { ...ports, edits });
  if (options.fixDryRun !== true) {
    for (const { path, before, after } of changed) edits.write(path, before, after);
    return result;
  }
  if (changed.length > 0) {
    const { changesView } = await import('../views/changes.ts');
    const reader = context.deps.output.isTTY === true ? 'people' : 'programs';
    context.print(changesView(changed, reader, (raw) => edits.sourceOf(raw).text));
  }
  const count = plural(result.counts.fixed ?? 0, 'problem');
  context.note(
    changed.length === 0
      ? 'Nothing that was found can be fixed by --fix.'
      : `--fix would mend ${count} in ${plural(changed.length, 'file')}; nothing was written.`,
  );
  return result;
}

/** GitHub Actions shows annotations beside the lines, so they are what is printed there unless a format is named. */
function resultText(
  result: LintResult,
  { format }: LintOptions,
  { formats }: LintTools,
  { deps, style, width }: Context,
): Promise<string> {
  const chosen = format ?? (deps.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty');
  return chosen === 'pretty'
    ? Promise.resolve(findingsView(result, style, width))
    : formats[chosen](result).then((text) => text.trimEnd());
}

/** Lints with what earlier runs left, and leaves what this one found. */
async function withCache(
  { cache, cacheLocation }: LintOptions,
  { configuration }: LintSetup,
  tools: LintTools,
  { deps, note }: Context,
  run: (ports: Pick<LintPorts, 'cache'>) => Promise<LintResult>,
): Promise<LintResult> {
  if (cache !== true && cacheLocation === undefined) return run({});
  const file = cacheLocation ?? CACHE_FILE;
  if (/\.ya?ml$/iu.test(file)) {
    throw new AppError('usage', `--cache-location names ${file}, which a cache must not replace.`, {
      hint: `Name a file of its own, such as ${CACHE_FILE}.`,
    });
  }
  // What was found on another day, by another version or on another Node.js may be found otherwise now.
  const setting = [tools.build, deps.clock.now().slice(0, 10), configuration, deps.limits];
  const old = tools.cache.read(file, LINT_CACHE_HEAD);
  /** What is damaged or not ours is named, and stays. */
  function isLeft(): boolean {
    const fault = old === null ? null : lintCacheFault(old, LINT_CACHE_FORMAT, deps.sha256);
    if (fault !== null) note(leftCacheWords(visiblePath(file), fault));
    return fault !== null;
  }
  if (old !== null && !isLintCache(old) && isLeft()) return run({});
  const store = openLintCache(old, setting, deps.sha256);
  const result = await run({ cache: store });
  const text = store.text((path) => deps.files.kindOf(path) === 'file');
  try {
    // What is not replaced need not be looked through: a line counts only with its own hash.
    if (text !== null && !isLeft()) tools.cache.write(file, text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // What was found is right all the same.
    note(error.message);
  }
  return result;
}

export async function lint(paths: readonly string[], options: LintOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const tools = await deps.lintTools();
  const { preview, printConfig, stdinFilename } = options;
  const setup = await lintSetup(
    { rules: ruleChoices(options.rule), ...(preview === undefined ? {} : { preview }) },
    tools.setup,
  );
  if (printConfig !== undefined) {
    context.print(configurationText(printConfig, setup));
    return 0;
  }
  if (stdinFilename !== undefined && !paths.includes('-')) {
    throw new AppError('usage', '--stdin-filename names what standard input gives, which is not read here.', {
      hint: 'Add "-" to the paths, or leave the option out.',
    });
  }
  const wish = { ...setup, ...(stdinFilename === undefined ? {} : { stdinName: stdinFilename }) };
  const ports = {
    files: deps.files,
    lintFiles: tools.lintFiles,
    others: packIndexOf(contextLibrary(context, [], 'unused')),
  };
  const named = paths.length === 0 ? defaultPaths(deps) : paths;
  const result = await withCache(options, setup, tools, context, (cache) =>
    run(named, wish, { ...ports, ...cache }, options, tools.edits, context),
  );
  if (options.fixDryRun !== true) context.print(await resultText(result, options, tools, context));
  return exitCode(result, options);
}
