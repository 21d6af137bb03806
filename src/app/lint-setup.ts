import { AppError } from '../domain/app-error.ts';
import {
  type Configuration,
  configurationOf,
  type ConfigurationWish,
  RECOMMENDED,
  type RuleLevel,
} from '../domain/lint/configuration.ts';
import type { Finding } from '../domain/lint/finding.ts';
import type { ConfigurationFinder } from './ports-lint.ts';

export interface SetupPorts {
  readonly finder: ConfigurationFinder;
  readonly read: (
    text: string,
    file: string,
  ) => Promise<{ readonly wish: ConfigurationWish; readonly ignore: readonly string[] } | readonly Finding[]>;
}

/** What the command line says over the file. */
export interface SetupOptions {
  readonly preview?: boolean;
  readonly rules: readonly { readonly id: string; readonly level: RuleLevel }[];
}

export interface LintSetup {
  /** path of the configuration file; null where there is none */
  readonly path: string | null;
  readonly configuration: Configuration;
  /** whether a walk leaves this file out */
  isIgnored(path: string): boolean;
}

const isFaults = <T>(result: T | readonly Finding[]): result is readonly Finding[] => Array.isArray(result);

/**
 * What lint looks for: the nearest `.deskready.yaml`, and over it the command line.
 *
 * @throws AppError `broken-content` where the file has a fault
 */
export async function lintSetup(options: SetupOptions, { finder, read }: SetupPorts): Promise<LintSetup> {
  const found = finder.find();
  const file = found === null ? { wish: RECOMMENDED, ignore: [] } : await read(found.text, found.path);
  if (isFaults(file)) {
    const [first] = file;
    const place = first === undefined ? (found?.path ?? '') : `${first.file}:${first.line}:${first.column}`;
    const more = file.length > 1 ? ` (There are ${file.length - 1} more faults.)` : '';
    throw new AppError('broken-content', `${place}: ${first?.message ?? ''}${more}`, {
      hint: 'See docs/lint.md for what a configuration can say.',
    });
  }
  const { wish, ignore } = file;
  return {
    path: found?.path ?? null,
    configuration: configurationOf({
      ...wish,
      isPreview: options.preview ?? wish.isPreview,
      rules: [...wish.rules, ...options.rules],
    }),
    isIgnored: found === null || ignore.length === 0 ? () => false : finder.matcher(ignore, found.path),
  };
}
