import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/** How every file is read: YAML 1.2, core schema; an unquoted date is seen as one, so that it can be told from text. */
export const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  customTags: ['timestamp'],
  stringKeys: true,
  // Repeated keys are reported by `toValue`, which knows where the first one stands.
  uniqueKeys: false,
  prettyErrors: false,
  // Silent would hide a second document.
  logLevel: 'error',
};
