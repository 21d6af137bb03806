// Writes schema/*.schema.json from the wire schemas in src/formats; with --check it only says whether they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { loadTypeScript, root } from './load-typescript.mjs';

/** Which schema comes from where. */
const SCHEMAS = {
  pack: packJson,
  exam: async () => json((await loadTypeScript('src/formats/blueprint/exam.ts')).examSchema),
  track: async () => json((await loadTypeScript('src/formats/blueprint/track.ts')).trackSchema),
  report: async () => json((await loadTypeScript('src/formats/report/schema.ts')).reportSchema),
};

/** Groups of keys are closed; keys that start with x- hold what other formats say. */
const CLOSED = { additionalProperties: false, patternProperties: { '^x-': {} } };

function json(schema) {
  return toJsonSchema(schema, {
    target: 'draft-07',
    // Checks before the last schema of a pipe, such as "is this a map at all", are part of it in JSON Schema.
    typeMode: 'output',
    overrideAction({ valibotAction: action, jsonSchema }) {
      if (action.type === 'regex') return { ...jsonSchema, pattern: action.requirement.source };
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

/** A question is one closed object for each kind, chosen by its `kind`, so that editors offer that kind's keys. */
async function packJson() {
  const { packSchema } = await loadTypeScript('src/formats/pack/header.ts');
  const { commonEntries } = await loadTypeScript('src/formats/pack/common.ts');
  const { KIND_FORMATS } = await loadTypeScript('src/formats/pack/kind-formats.ts');
  const { $schema, title, description, ...pack } = json(packSchema);
  const kinds = Object.entries(KIND_FORMATS);
  const common = keysJson(commonEntries);
  const commonKeys = Object.keys(common.properties).map((key) => [
    key,
    { $ref: `#/definitions/common/properties/${key}` },
  ]);
  const definitions = Object.fromEntries(
    kinds.map(([kind, { summary, entries }]) => {
      const own = keysJson(entries);
      return [
        kind,
        {
          title: `A question of kind ${kind}`,
          description: summary,
          type: 'object',
          properties: { ...Object.fromEntries(commonKeys), ...own.properties },
          required: [...common.required, ...own.required],
          ...CLOSED,
        },
      ];
    }),
  );
  const branches = kinds.map(([kind]) => ({
    // Without `required` the branch of the default is also taken where a question names no kind.
    if: {
      properties: { kind: { const: kind } },
      ...(kind === common.properties.kind.default ? {} : { required: ['kind'] }),
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { $ref: `#/definitions/${kind}` },
  }));
  const question = {
    title: 'Question',
    type: 'object',
    properties: { kind: common.properties.kind },
    allOf: branches,
  };
  const properties = { ...pack.properties, questions: { ...pack.properties.questions, items: question } };
  return { $schema, title, description, ...pack, properties, definitions: { common, ...definitions } };
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
