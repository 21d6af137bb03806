// Has the lexer and the parser of `yaml` run at a stretch instead of token by token, for what the build bundles.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { Visitor } from 'rolldown/utils';

/** The methods that others iterate over what they yield; all other generators are parts of these. */
const ENTRIES = { 'lexer.js': 'lex', 'parser.js': 'parse' };

/**
 * Turns the generator methods of a class into plain ones. What they would yield they put into a list, in the same order,
 * and the entry method returns that list.
 *
 * In `yaml` each token passes five generators of the lexer and four of the parser, which is two fifths of the time to read
 * a file. That way a text could come in pieces; here it always is whole.
 */
export function withoutGenerators(code, entry) {
  const edits = [];
  let hasEntry = false;
  new Visitor({
    MethodDefinition({ start, key, value }) {
      if (!value.generator) return;
      edits.push({ start, end: key.start, text: '' });
      if (key.name !== entry) return;
      hasEntry = true;
      const { body } = value;
      edits.push({ start: body.start, end: body.start + 1, text: '{ this.yielded = [];' });
      edits.push({ start: body.end - 1, end: body.end, text: 'return this.yielded; }' });
    },
    YieldExpression({ start, end, argument, delegate }) {
      edits.push({ start, end: argument.start, text: delegate ? '' : 'this.yielded.push(' });
      if (!delegate) edits.push({ start: end, end, text: ')' });
    },
  }).visit(parseAst(code));
  if (!hasEntry) throw new Error(`The class in yaml that had ${entry} changed; see scripts/eager-yaml.mjs.`);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

/** Each node of a document is made so, in which a call of the engine takes longer than all else; nobody lists symbols. */
const TYPE_OF_NODE = /Object\.defineProperty\(this, NODE_TYPE, \{ value: (\w+) \}\)/gu;
/** So is each collection, and nobody lists what one has. */
const SCHEMA_OF_COLLECTION = /Object\.defineProperty\(this, 'schema', \{[^}]*\}\)/u;

/**
 * Shorter ways to the same for what nearly every text is, by module: without a line break there is nothing to fold, without
 * an escape nothing to put together sign by sign, without a tag no name to look up, and of two signs no iterator is needed.
 */
const SHORTER = {
  'compose/compose-collection.js': [
    [
      '    const Coll = coll.constructor;',
      '    if (!tagName) return coll;\n    const Coll = coll.constructor;',
    ],
  ],
  'compose/resolve-flow-scalar.js': [
    ['    const line = /(.*?)', "    if (!source.includes('\\n')) return source;\n    const line = /(.*?)"],
    [
      "    let res = '';\n    for (let i = 1; i < source.length - 1; ++i) {",
      "    let res = /^\"[^\\n\\\\]*\"$/.test(source) ? source.slice(1, -1) : '';\n    if (res === '') for (let i = 1; i < source.length - 1; ++i) {",
    ],
  ],
  'parse/lexer.js': [
    ['const [ch0, ch1] = this.peek(2);', 'const ch0 = this.charAt(0), ch1 = this.charAt(1);'],
  ],
};

function shorter(code, id) {
  return Object.entries(SHORTER)
    .flatMap(([module, edits]) => (path.normalize(id).endsWith(path.normalize(`/${module}`)) ? edits : []))
    .reduce((text, [long, short]) => {
      if (text.split(long).length !== 2)
        throw new Error(`In yaml ${long} changed; see scripts/eager-yaml.mjs.`);
      return text.replace(long, () => short);
    }, code);
}

const folder = path.dirname(createRequire(import.meta.url).resolve('yaml/package.json'));

/** What was found to be defined, and is assigned instead. */
const assigned = new Set();

/** For rolldown. tests/formats/yaml/eager-yaml.test.ts holds what it makes against the original. */
export const eagerYaml = {
  name: 'eager-yaml',
  // Of ES modules a bundler makes one scope; in those that Node.js would load, each call looks its function up again.
  resolveId: (id) => (id === 'yaml' ? path.join(folder, 'browser', 'dist', 'index.js') : null),
  transform(code, id) {
    if (!path.normalize(id).startsWith(folder + path.sep)) return null;
    const entry = path.basename(path.dirname(id)) === 'parse' ? ENTRIES[path.basename(id)] : undefined;
    const short = shorter(code, id);
    const plain = entry === undefined ? short : withoutGenerators(short, entry);
    const typed = plain.replaceAll(TYPE_OF_NODE, 'this[NODE_TYPE] = $1');
    const collected = typed.replace(SCHEMA_OF_COLLECTION, 'this.schema = schema');
    if (typed !== plain) assigned.add('type');
    if (collected !== typed) assigned.add('schema');
    return collected;
  },
  buildEnd(error) {
    if (error === undefined && assigned.size < 2)
      throw new Error('Nodes of yaml are made in another way now.');
  },
};
