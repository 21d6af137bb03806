import type { DocumentOptions, ParseOptions, SchemaOptions, Tags } from 'yaml';

/** What begins with another sign than numbers, dates, booleans and null do, or goes on behind a space, is a text. */
const SURELY_TEXT = /^(?:[^\d+.~NnTtFf-]|[NnTtFf]\S* )/u;

/** Asks first whether an unquoted value is surely a text, as most are, so that it is not compared with each of the others. */
const textsFirst = (core: Tags): Tags => [
  ...core.flatMap((tag): Tags =>
    typeof tag === 'object' && !tag.collection && tag.tag === 'tag:yaml.org,2002:str'
      ? [tag, { ...tag, test: SURELY_TEXT }]
      : [tag],
  ),
  'timestamp',
];

/** How every file is read: YAML 1.2, core schema; an unquoted date is seen as one, so that it can be told from text. */
export const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  customTags: textsFirst,
  stringKeys: true,
  // Repeated keys are reported by `toValue`, which knows where the first one stands.
  uniqueKeys: false,
  prettyErrors: false,
  // Silent would hide a second document.
  logLevel: 'error',
};
