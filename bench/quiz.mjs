// How soon a quiz page shows something on a slow phone: Chromium with its processor throttled to a quarter, medians.
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { loadTypeScript, root } from '../scripts/load-typescript.mjs';
import { median, row, skipped } from './measure.mjs';

const THROTTLE = 4;
// The page forbids itself `eval`, by which Playwright waits.
const PHONE = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
  offline: true,
  bypassCSP: true,
};
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

function findChromium() {
  const files = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      ['chromium', 'chromium-browser', 'google-chrome'].map((name) => path.join(folder, name)),
    );
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function makePages(folder) {
  const { parseContent } = await loadTypeScript('src/formats/parse-content.ts');
  const { makeContentFiles } = await loadTypeScript('src/adapters/content-files.ts');
  const { openLibrary } = await loadTypeScript('src/app/library.ts');
  const { exportQuiz } = await loadTypeScript('src/app/export-quiz.ts');
  const { quizPageText } = await loadTypeScript('src/formats/html/quiz-page.ts');
  const files = makeContentFiles(root, sha256, () => process.stdin);
  const folders = [{ path: path.join(root, 'questions'), origin: 'shipped' }];
  const ports = {
    library: openLibrary({ files, parse: parseContent, folders }),
    sha256,
    tool: { name: 'deskready', version: 'bench' },
  };
  const program = readFileSync(path.join(root, 'dist/quiz.js'), 'utf8');
  const pages = [];
  for (const from of [{ packs: ['office-excel'] }, { exam: 'mock-backoffice-40' }]) {
    const { quiz } = await exportQuiz(from, { extraTime: 0 }, ports);
    const text = quizPageText(quiz, program, { version: 'bench', sha256 });
    const file = path.join(folder, `${pages.length}.html`);
    writeFileSync(file, text);
    const count = quiz.packs.reduce((sum, { value }) => sum + value.questions.length, 0);
    pages.push({
      file,
      id: from.exam ?? from.packs[0],
      name: `${count} questions, ${Math.round(Buffer.byteLength(text) / 1000)} KB`,
    });
  }
  return pages;
}

/** Notes when a heading has been painted, and when Start was pressed. */
const WATCH = `new MutationObserver(() => {
  const heading = document.querySelector('h1')?.textContent ?? '';
  const name = heading.startsWith('Question 1 ') ? 'question' : heading === '' ? null : 'start';
  if (name === null || globalThis[name] !== undefined) return;
  globalThis[name] = null;
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis[name] = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
addEventListener('submit', () => { globalThis.pressed = performance.now(); }, true);`;

async function timeOnce(browser, file) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction('globalThis.start > 0');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForFunction('globalThis.question > 0');
  const times = await page.evaluate('({ start, question: question - pressed })');
  await context.close();
  return times;
}

/** The time in which the page works; what a person takes to press Start is not in it. */
async function pageRows(browser, { file, id, name }, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOnce(browser, file));
  const screen = median(times.map(({ start }) => start));
  const question = median(times.map(({ start, question }) => start + question));
  return [
    row(`quiz/${id}-screen`, `quiz page on a slow phone to its first screen: ${name}`, screen),
    row(`quiz/${id}-question`, `the same to its first question: ${name}`, question, { limit: 1000 }),
  ];
}

export async function measure({ quick = false } = {}) {
  const executablePath = findChromium();
  if (executablePath === undefined)
    return [skipped('quiz/pages', 'quiz pages', 'there is no Chromium on the PATH')];
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const rows = [];
    for (const page of await makePages(folder)) rows.push(...(await pageRows(browser, page, quick ? 3 : 9)));
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
