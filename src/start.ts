import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

type Exports = Readonly<Record<string, unknown>>;

/** A program whose chunks are loaded, with what V8 made of them. */
export interface LoadedProgram {
  /** `main` of `main.ts` */
  readonly main: (root: string) => Promise<number>;
  /**
   * Keeps the compiled code of the chunks loaded so far beside them, functions that have run included: of all of them, or
   * of those that have none yet.
   */
  keepCode(which: 'all' | 'new'): void;
}

function codeOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    // Without it V8 compiles the chunk, as for any program.
    return undefined;
  }
}

/**
 * Loads the built program from a folder of CommonJS chunks.
 *
 * It does what `require` does, but hands V8 the code that the build kept: compiling it anew is a third of the time to the
 * first question. V8 refuses code of another version of itself, and compiles then.
 * Chunks must require, not import: there is no loader behind `import()` here.
 */
export function loadProgram(folder: string): LoadedProgram {
  const modules = new Map<string, { exports: Exports }>();
  const scripts = new Map<string, Script>();

  function load(file: string): Exports {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const cachedData = codeOf(file);
    const script = new Script(`(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`, {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    scripts.set(file, script);
    // Not by createRequire: `node:module` brings the loader of ES modules with it.
    const own = (id: string): unknown =>
      id.startsWith('.') ? load(join(dirname(file), id)) : process.getBuiltinModule(id);
    (script.runInThisContext() as (...given: unknown[]) => void)(module.exports, own, module);
    return module.exports;
  }

  const { main } = load(join(folder, 'main.js'));
  return {
    main: main as LoadedProgram['main'],
    keepCode(which) {
      for (const [file, script] of scripts) {
        if (which === 'new' && existsSync(`${file}.code`)) continue;
        const unfinished = `${file}.code-${process.pid}`;
        writeFileSync(unfinished, script.createCachedData());
        renameSync(unfinished, `${file}.code`);
      }
    },
  };
}

/** Runs the program that lies in the package's folder; `bin/deskready.js` sets the exit code. */
export function start(root: string): Promise<number> {
  return loadProgram(join(root, 'dist')).main(root);
}
