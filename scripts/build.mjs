// Bundles src/ into dist/ as CommonJS chunks that load when a command needs them, and compiles the shipped packs to
// checked JSON, so that starting parses neither TypeScript nor YAML.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { eagerYaml } from './eager-yaml.mjs';
import { loadTypeScript, root } from './load-typescript.mjs';

const dist = path.join(root, 'dist');
/** Two builds at once do not meet. */
const unfinished = path.join(root, `dist-unfinished-${process.pid}`);

/** Paths of modules, written with `/`, as what a chunk takes in. */
const modules = (...paths) => new RegExp(`(${paths.join('|').replaceAll('/', '[\\\\/]')})`, 'u');

/**
 * Chunks by what is needed together, since reading ten small files takes longer than running them: what help needs, what
 * every plain session needs before its first question, and what it needs after an answer. The rest falls into chunks by
 * itself.
 */
const CHUNKS = [
  {
    name: 'base',
    test: modules(
      'src/domain/(app-error|blueprint|edit-distance|language|limits|map-texts|visible|question/question).ts',
      'src/app/ports.ts',
      'src/cli/narrow.ts',
    ),
  },
  {
    name: 'session',
    test: modules(
      'src/(composition.ts|composition/(build-id|content-cache).ts|adapters/(?!archives|card-index|configuration-finder|content-edits|data-facts|direct-output|data-folder|lint-|history-files|packed-past|past-|read-many|new-files|page-files|report-files|repository|runtime|zip-codec)|formats/report/write)',
      'src/domain/(?!data/|pack-card|lint/|feedback/|session/(?:guessing|pacing|score)|history/|report/)',
      'src/app/(library|content-places|plan-(practice|session)|take-session|sit|journal-|stopwatch|face)',
      'src/cli/(context|layout|style|run-session|choose-at|faces/plain/|commands/practice)',
      'node_modules/fast-',
    ),
  },
  {
    name: 'feedback',
    test: modules(
      'src/cli/views/(feedback|closing|pictures/bar)',
      'src/domain/(?:feedback|report/(?!canonical))',
    ),
  },
];

/**
 * commander imports node:child_process for subcommands that are programs of their own. deskready has none, and the module
 * takes a tenth of the start.
 */
const noChildProcess = {
  name: 'no-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/u.test(importer) ? '\0no-child-process' : null,
  load: (id) => (id === '\0no-child-process' ? 'export default {};' : null),
};

/** style.ts decides on colour, so chalk's own look at the terminal would only load modules for nothing. */
const noColorDetection = {
  name: 'no-color-detection',
  resolveId: (id) => (id === '#supports-color' ? '\0no-color-detection' : null),
  load: (id) => (id === '\0no-color-detection' ? 'export default { stdout: false, stderr: false };' : null),
};

let areLate = false;

/**
 * To make the patterns of fast-string-truncated-width takes a tenth of what the program itself takes to the first question,
 * and only wide letters need them: they are made when they are first asked for.
 */
const latePatterns = {
  name: 'late-patterns',
  buildEnd() {
    if (!areLate) throw new Error('The patterns of fast-string-truncated-width are not where they were.');
  },
  transform(code, id) {
    if (!/[\\/]fast-string-truncated-width[\\/]dist[\\/]index\.js$/u.test(id)) return null;
    const made = [];
    const late = code
      .replaceAll(/^const (\w+_RE) = (\/.+\/[a-z]+);$/gmu, (_, name, pattern) => {
        made.push(`${name} = ${pattern};`);
        return `let ${name};`;
      })
      .replace(
        /^const getStringTruncatedWidth = .*\{$/mu,
        `$&\nif (LATIN_RE === undefined) { ${made.join(' ')} }`,
      );
    areLate = made.length > 0 && late.includes('if (LATIN_RE === undefined)');
    return late;
  },
};

/**
 * What people start most; the code that it runs is kept compiled, of a session what runs before its first question. Code
 * that is not needed costs time too, so what comes third adds nothing to the chunks of the first two.
 */
const FREQUENT = [
  ['all', '--help'],
  ['question', 'practice', 'office-excel', '--plain', '--seed', '1', '--count', '1'],
  ['menu'],
  ['new', 'packs'],
  ['new', 'lint', path.join(root, 'questions', 'packs', 'data-entry.yaml')],
  ['new', 'progress'],
  ['new', 'review', '--json'],
];

async function bundleProgram() {
  const bundle = await rolldown({
    input: {
      main: path.join(root, 'src/main.ts'),
      'lint-worker': path.join(root, 'src/lint-worker.ts'),
      'history-worker': path.join(root, 'src/history-worker.ts'),
    },
    platform: 'node',
    plugins: [noChildProcess, noColorDetection, latePatterns, eagerYaml],
  });
  const { output } = await bundle.write({
    dir: unfinished,
    codeSplitting: { groups: CHUNKS },
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: { compress: true, mangle: false, codegen: true },
  });
  await bundle.close();
  // What one build's lint found another one's cache must not keep, also while the version stays.
  const code = output.map((chunk) => chunk.code ?? '').sort();
  writeFileSync(
    path.join(unfinished, 'build-id'),
    createHash('sha256').update(code.join('\0')).digest('hex'),
  );
  return output.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** In one script nothing is loaded later, so that what a chunk would be for stands where all else does, without wrappers. */
const nothingLazy = {
  name: 'nothing-lazy',
  transform(code) {
    const imports = [];
    const plain = code.replaceAll(/await import\(('[^']+')\)/gu, (_, from) => {
      imports.push(`import * as lazy${imports.length} from ${from};`);
      return `lazy${imports.length - 1}`;
    });
    return imports.length === 0 ? null : [...imports, plain].join('\n');
  },
};

/**
 * The program of quiz pages: one script for browsers, without a module or a chunk. These are the oldest browsers that it
 * has to run in; tests/quiz/old-browsers.test.ts holds what it calls against what they have.
 */
async function bundleQuiz() {
  const bundle = await rolldown({
    input: path.join(root, 'src/quiz/main.ts'),
    platform: 'browser',
    plugins: [nothingLazy],
    transform: { target: ['chrome109', 'firefox115'] },
  });
  const { output } = await bundle.write({
    file: path.join(unfinished, 'quiz.js'),
    format: 'iife',
    codeSplitting: false,
    minify: true,
    comments: false,
  });
  await bundle.close();
  return output.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** What loads the chunks: one file that needs none of them. */
async function bundleStart() {
  const bundle = await rolldown({ input: path.join(root, 'src/start.ts'), platform: 'node' });
  await bundle.write({ file: path.join(unfinished, 'start.js'), format: 'cjs', minify: { mangle: false } });
  await bundle.close();
}

async function compilePacks() {
  const { parseContent } = await loadTypeScript('src/formats/parse-content.ts');
  const { compiledPath, writeCompiled } = await loadTypeScript('src/adapters/compiled-content.ts');
  const { makeContentFiles } = await loadTypeScript('src/adapters/content-files.ts');
  const sha256 = (data) => createHash('sha256').update(data).digest('hex');
  const files = makeContentFiles(root, sha256, () => process.stdin);
  const folder = path.join(unfinished, 'compiled');
  mkdirSync(folder, { recursive: true });
  for (const file of files.below('questions', 'shipped')) {
    const source = files.read(file);
    const content = await parseContent(file, source);
    if (content.value === null || content.findings.length > 0) continue;
    writeFileSync(compiledPath(folder, file.stem), writeCompiled(content, source.bytes));
  }
}

/** The licences of the packages in the bundle, as those licences ask. */
function writeNotices(moduleIds) {
  const folders = moduleIds.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/')) ?? [],
  );
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    const text = file === undefined ? license : readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  writeFileSync(path.join(unfinished, 'THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

rmSync(unfinished, { recursive: true, force: true });
writeNotices([...(await bundleProgram()), ...(await bundleQuiz())]);
await bundleStart();
await compilePacks();
// Only a whole build replaces the last one.
rmSync(dist, { recursive: true, force: true });
renameSync(unfinished, dist);
for (const argv of FREQUENT) {
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'keep-code.mjs'), ...argv], {
    input: '',
    // What is written to a pipe goes another way than what a terminal shows; for the menu, keep-code.mjs makes one.
    stdio: ['pipe', argv[0] === 'menu' ? 'ignore' : 'pipe', 'inherit'],
  });
}
