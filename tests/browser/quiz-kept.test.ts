import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { HOSTS } from '../cli/hosts.ts';
import { describeInBrowser } from '../support/browser.ts';
import { answerTo } from '../support/quiz/answers.ts';
import { EVERY_KIND, FIXTURES, makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { begin, giveAnswer, heading, saveReport, thumbs } from '../support/quiz/sitter.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, offline: true };

const press = (page: Page, name: string): Promise<void> =>
  thumbs.press(page.getByRole('button', { name, exact: true }));

/** Leaves a page that keeps nothing without the browser's store, as some chat apps do. */
const WITHOUT_STORE =
  "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";

describeInBrowser('what a quiz page keeps', (browser) => {
  test('survives a reload in the middle of every question, and the program agrees with the report', async () => {
    const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: 3 });
    const { plan } = await planQuiz(quiz, {}, 3);
    const { page, complaints } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    for (const [place, item] of plan.items.entries()) {
      const name = `Question ${place + 1} of ${plan.items.length}`;
      await page.getByRole('heading', { name }).waitFor();
      await page.reload();
      await press(page, 'Go on');
      await page.getByRole('heading', { name }).waitFor();
      await giveAnswer(page, item, answerTo(item, true), thumbs);
      await page.getByRole('button', { name: /^(?:Next question|See the result)$/u }).waitFor();
      if (place % 5 === 0) {
        await page.reload();
        await press(page, 'Go on');
      }
      await thumbs.press(page.getByRole('button', { name: /^(?:Next question|See the result)$/u }));
    }
    const { name, path: saved } = await saveReport(page, thumbs);
    const report = JSON.parse(readFileSync(saved, 'utf8')) as { away: number; score: { percent: number } };
    expect(report.score.percent).toBe(100);
    const folder = tempFolder();
    cpSync(FIXTURES, path.join(folder, 'content'), { recursive: true });
    copyFileSync(saved, path.join(folder, name));
    const argv = ['reports', 'verify', name, '--packs', 'content'];
    expect((await HOSTS['in the process']({ argv, directory: folder })).stdout).toBe(`✓ ${name}: agrees\n`);
    expect(complaints).toEqual([]);
  }, 120_000);

  test('brings back what was typed and not yet answered', async () => {
    const quiz = await makeQuiz({ packs: ['records'] }, { seed: 1 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    for (let place = 0; (await page.locator('#field-0').count()) === 0 && place < 4; place += 1) {
      await press(page, 'Skip');
    }
    await thumbs.type(page.locator('#field-0'), 'Northwind');
    await page.reload();
    await press(page, 'Go on');
    expect(await page.locator('#field-0').inputValue()).toBe('Northwind');
  });

  test('is there after the tab was closed, with the time that one was away', async () => {
    const quiz = await makeQuiz({ exam: 'demo-exam' }, { seed: 6 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    await press(page, 'Skip');
    await page.getByRole('heading', { name: 'Question 2 of 5' }).waitFor();
    // As if the tab had been closed ten minutes ago.
    const setBack = `for (const [name, text] of Object.entries(localStorage)) {
      if (!/\\/sessions\\/.*\\/\\d+$/.test(name)) continue;
      const earlier = new Date(Date.now() - 600_000).toISOString().replace(/\\.\\d+Z$/, '+00:00');
      localStorage.setItem(name, text.replace(/"at":"[^"]*"/, '"at":"' + earlier + '"'));
    }`;
    await page.evaluate(setBack);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(page.url());
    await press(again, 'Go on');
    await again.getByRole('heading', { name: 'Question 2 of 5' }).waitFor();
    // The clock stood still meanwhile.
    expect(await again.getByRole('timer').innerText()).toMatch(/^(?:5:00|4:[3-5]\d) left$/u);
    await press(again, 'Stop');
    await press(again, 'Stop here');
    const { path: saved } = await saveReport(again, thumbs);
    const { away } = JSON.parse(readFileSync(saved, 'utf8')) as { away: number };
    expect(away).toBeGreaterThanOrEqual(600);
    expect(away).toBeLessThan(700);
  });

  test('holds earlier results, counts questions that were met again, and can be wiped', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { seed: 2, count: 1 });
    const { plan } = await planQuiz(quiz, {}, 2);
    const [item] = plan.items;
    if (item === undefined) throw new Error('Nothing was drawn.');
    const { page } = await browser.open(quizFile(quiz), PHONE);
    for (const exposure of [0, 1]) {
      await begin(page, thumbs);
      await giveAnswer(page, item, answerTo(item, exposure === 1), thumbs);
      await press(page, 'See the result');
      const { path: saved } = await saveReport(page, thumbs);
      expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ items: [{ exposure }] });
      await thumbs.press(page.getByRole('button', { name: 'Back to the start' }).first());
      await page.getByRole('heading', { name: 'Earlier results' }).waitFor();
    }
    await page.reload();
    expect(await page.getByRole('region', { name: 'Earlier results' }).getByRole('button').count()).toBe(2);
    await thumbs.press(page.getByRole('region', { name: 'Earlier results' }).getByRole('button').last());
    expect(await heading(page).innerText()).toBe('Demo pack');
    await page.getByRole('heading', { name: 'Result' }).waitFor();
    await thumbs.press(page.getByRole('button', { name: 'Back to the start' }).first());
    await press(page, 'Delete everything kept here');
    await press(page, 'Delete everything');
    await page.getByRole('heading', { name: 'Earlier results' }).waitFor({ state: 'detached' });
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('is told where the browser keeps nothing, and the quiz runs all the same', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { seed: 2, count: 1 });
    const { plan } = await planQuiz(quiz, {}, 2);
    const [item] = plan.items;
    if (item === undefined) throw new Error('Nothing was drawn.');
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await page.addInitScript(WITHOUT_STORE);
    await page.reload();
    await page.getByText('This browser keeps nothing for this page').waitFor();
    await begin(page, thumbs);
    await page.getByText('This browser keeps nothing for this page').waitFor();
    await giveAnswer(page, item, answerTo(item, true), thumbs);
    await press(page, 'See the result');
    await page.getByText('This browser did not keep it.').waitFor();
    await saveReport(page, thumbs);
  });

  test('goes on in the tab that took it over; the other one says so and writes nothing', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { seed: 2 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await press(other, 'Go on');
    await other.getByRole('heading', { name: 'Question 1 of 5' }).waitFor();
    await press(page, 'Skip');
    await page.getByText('This session goes on in another tab of your browser.').waitFor();
    await press(other, 'Skip');
    await other.getByRole('heading', { name: 'Question 2 of 5' }).waitFor();
  });
});
