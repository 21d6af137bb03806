// Writes schema/*.schema.json from the wire schemas in src/formats; with --check it only says whether they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { loadTypeScript, root } from './load-typescript.mjs';

/** Which schema comes from where. */
const SCHEMAS = {
  pack: packJson,
  exam: examJson,
  track: async () => json((await loadTypeScript('src/formats/blueprint/track.ts')).trackSchema),
  config: async () =>
    json((await loadTypeScript('src/formats/lint/configuration-file.ts')).configurationSchema),
  report: async () => json((await loadTypeScript('src/formats/report/schema.ts')).reportSchema, 'machines'),
};

const { formWords } = await loadTypeScript('src/domain/lint/fault-words.ts');

/** Groups of keys are closed; keys that start with x- hold what other formats say. */
const CLOSED = { additionalProperties: false, patternProperties: { '^x-': {} } };

const SINGLE_VALUES = ['string', 'number', 'boolean'];

/** What editors say where a text has another form, by the code that a check carries. */
function patternWords(code) {
  if (code === 'empty-text') return 'Write some text, or take the key out.';
  if (code === 'bad-id')
    return 'An id has lower-case letters, digits and single hyphens, at most 64 characters.';
  return typeof code === 'string' && code.startsWith('wrong-form:')
    ? `This must be ${formWords(code.slice('wrong-form:'.length))}.`
    : undefined;
}

const TEXT_WORDS = 'Write text here. Figures, dates and words such as true need quotes to be text.';

function regexJson({ requirement, message }, readers) {
  const pattern = { pattern: requirement.source };
  const patternErrorMessage = patternWords(message);
  if (readers === 'machines' || patternErrorMessage === undefined) return pattern;
  return {
    ...pattern,
    patternErrorMessage,
    ...(message === 'empty-text' ? { errorMessage: TEXT_WORDS } : {}),
  };
}

/** Several types of single values are one schema: editors then say what is wrong with a value, not with one of its types. */
function unionJson({ anyOf, ...rest }) {
  const types = anyOf.map(({ type }) => type);
  // Each keyword speaks of one type of value alone, so they may stand side by side.
  const isMergeable =
    types.every((type) => SINGLE_VALUES.includes(type)) && new Set(types).size === types.length;
  return isMergeable ? { ...rest, ...Object.assign({}, ...anyOf), type: types } : { ...rest, anyOf };
}

/** @param readers `editors` get words for their messages, in keywords that JSON Schema does not have */
function json(schema, readers = 'editors') {
  return toJsonSchema(schema, {
    target: 'draft-07',
    // Checks before the last schema of a pipe, such as "is this a map at all", are part of it in JSON Schema.
    typeMode: 'output',
    overrideSchema({ valibotSchema, jsonSchema }) {
      if (readers === 'machines') return undefined;
      if (valibotSchema.type === 'union') return unionJson(jsonSchema);
      // With the same words, a missing value is one fault rather than two: no text, and none of the names.
      return valibotSchema.type === 'picklist'
        ? { ...jsonSchema, errorMessage: `Take one of these: ${jsonSchema.enum.join(', ')}.` }
        : undefined;
    },
    overrideAction({ valibotAction: action, jsonSchema }) {
      if (action.type === 'regex') return { ...jsonSchema, ...regexJson(action, readers) };
      if (action.type === 'raw_check') return { ...jsonSchema, ...CLOSED };
      return ['check', 'finite'].includes(action.type) ? jsonSchema : undefined;
    },
  });
}

/** JSON Schema of a group of keys, to stand inside another. */
function keysJson(entries) {
  const { $schema: _, ...rest } = json(v.object(entries));
  return rest;
}

/** What each kind is, where the names of kinds are listed. */
async function withKindWords(schema) {
  const { KIND_FORMATS } = await loadTypeScript('src/formats/pack/kind-formats.ts');
  return { ...schema, enumDescriptions: schema.enum.map((kind) => KIND_FORMATS[kind].summary) };
}

async function examJson() {
  const exam = json((await loadTypeScript('src/formats/blueprint/exam.ts')).examSchema);
  const { kinds } = exam.properties.draw.items.properties;
  kinds.items = await withKindWords(kinds.items);
  return exam;
}

const branch = (kind) => ({
  if: { properties: { kind: { const: kind } } },
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  then: { $ref: `#/definitions/${kind}` },
});

/**
 * A question has the keys of all questions and is closed over these and those of its kind. What all share is checked in
 * one place, so that editors name each fault once; a kind's part says nothing of the type, so that an entry that is no
 * group of keys is one fault, too. A question without kind, or where nothing is written yet, gets the keys of the default.
 */
async function packJson() {
  const { packSchema } = await loadTypeScript('src/formats/pack/header.ts');
  const { commonEntries } = await loadTypeScript('src/formats/pack/common.ts');
  const { KIND_FORMATS } = await loadTypeScript('src/formats/pack/kind-formats.ts');
  const { $schema, title, description, ...pack } = json(packSchema);
  const common = keysJson(commonEntries);
  common.properties.kind = await withKindWords(common.properties.kind);
  const kinds = Object.entries(KIND_FORMATS);
  // As a pattern, so that editors do not offer these keys a second time.
  const commonKeys = { [`^(?:${Object.keys(common.properties).join('|')})$`]: {} };
  const definitions = Object.fromEntries(
    kinds.map(([kind, { summary, entries }]) => {
      const { properties, required } = keysJson(entries);
      const own = { title: `A question of kind ${kind}`, description: summary };
      const closed = { ...CLOSED, patternProperties: { ...commonKeys, ...CLOSED.patternProperties } };
      return [kind, { ...own, properties, required, ...closed }];
    }),
  );
  const question = {
    title: 'Question',
    description: 'A question; "kind" says how it is answered.',
    type: 'object',
    properties: common.properties,
    required: common.required,
    if: { type: 'object', required: ['kind'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { allOf: kinds.map(([kind]) => branch(kind)) },
    else: { $ref: `#/definitions/${common.properties.kind.default}` },
  };
  const properties = { ...pack.properties, questions: { ...pack.properties.questions, items: question } };
  return { $schema, title, description, ...pack, properties, definitions };
}

const isCheck = process.argv.includes('--check');
const stale = [];
for (const [name, build] of Object.entries(SCHEMAS)) {
  const file = path.join(root, 'schema', `${name}.schema.json`);
  const text = `${JSON.stringify(await build(), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) continue;
  stale.push(path.basename(file));
  if (!isCheck) writeFileSync(file, text);
}
if (isCheck && stale.length > 0) {
  console.error(
    `The code says otherwise than ${stale.join(', ')}; run "npm run schema" and commit the change.`,
  );
  process.exitCode = 1;
} else if (!isCheck) {
  console.log(stale.length === 0 ? 'All schemas are up to date.' : `Written: ${stale.join(', ')}.`);
}
