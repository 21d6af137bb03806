// Runs the built program once, as `keep-code.mjs all|question|new|menu ARGUMENT…`, and keeps the code that V8 compiled for
// it, for src/start.ts: what ran to the end, or what ran until the first question or the menu is there, since taking in kept
// code costs time too. Code that an earlier run kept stays in.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';

const root = path.resolve(import.meta.dirname, '..');
const home = fs.mkdtempSync(path.join(tmpdir(), 'deskready-build-'));
process.env['DESKREADY_HOME'] = home;
const program = createRequire(import.meta.url)('../dist/start.js').loadProgram(path.join(root, 'dist'));
const [node, script, which, ...argv] = process.argv;
process.argv = [node, script, ...argv];

/** Calls back once, when a method is asked to write a text. */
function onceWritten(wanted, [object, method], callBack) {
  const write = object[method];
  object[method] = (...given) => {
    if (given.some((each) => String(each).includes(wanted))) {
      object[method] = write;
      callBack();
    }
    return write.apply(object, given);
  };
}

/** So many that history keeps what they came to. */
const REPORTS = 80;
const REPORT_ITEMS = 10;

// Over no reports hardly any of it would run.
if (['progress', 'review'].includes(argv[0])) {
  const { makeReports } = await import('../bench/make-reports.mjs');
  await makeReports(path.join(home, 'reports'), REPORTS, REPORT_ITEMS, Date.now());
}
if (which === 'question') {
  // Where src/adapters/direct-output.ts writes past the stream, and where it does not.
  const output = process.platform === 'win32' ? [process.stdout, 'write'] : [fs, 'writeSync'];
  onceWritten('Question 1 ', output, () => program.keepCode('all'));
}
if (which === 'menu') {
  const keys = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => keys });
  Object.defineProperty(process, 'stdin', { value: keys });
  Object.assign(process.stdout, { isTTY: true, columns: 80, rows: 24 });
  onceWritten('deskready', [process.stdout, 'write'], () => keys.write('\u0003'));
}
try {
  await program.main(root);
  program.keepCode(which === 'all' ? 'all' : 'new');
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}
