import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { describeInBrowser } from '../support/browser.ts';
import { answerTo } from '../support/quiz/answers.ts';
import { makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { begin, giveAnswer, heading, saveReport, thumbs } from '../support/quiz/sitter.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, offline: true };

const one = (kind: string): string => `format: 1
id: one
title: One
language: fil
issues: https://example.org/issues
topics: { a: A }
questions:
  - id: q
    topic: a
    level: easy
    hint: Think of **two**.
    explanation: So it is.
    prompt: What is it?
${kind}`;

const NUMBER = one('    kind: numeric\n    answer: -12.5\n    unit: PHP\n');
const STEPS = one('    kind: order\n    steps: [First, Second, Third, Fourth]\n');

/** The page of a pack of one question. */
async function open(
  browser: Parameters<Parameters<typeof describeInBrowser>[1]>[0],
  pack: string,
  before = '',
): Promise<{ page: Page; complaints: readonly string[] }> {
  const folder = tempFolder({ 'one.yaml': pack });
  const file = quizFile(await makeQuiz({ packs: [`${folder}/one.yaml`] }, { seed: 4 }));
  const { page, complaints } = await browser.open(file, PHONE);
  if (before !== '') {
    await page.addInitScript(before);
    await page.reload();
  }
  await begin(page, thumbs);
  return { page, complaints };
}

const answer = (page: Page): Promise<void> => page.getByRole('button', { name: 'Answer', exact: true }).tap();

async function toResult(page: Page): Promise<void> {
  await answer(page);
  await page.getByRole('button', { name: 'See the result' }).tap();
  await page.getByRole('heading', { name: 'Your report' }).waitFor();
}

describeInBrowser('a quiz page in the hand', (browser) => {
  test('takes a negative number on a phone whose number pad has no minus', async () => {
    const { page, complaints } = await open(browser, NUMBER);
    const field = page.locator('#answer');
    expect(await field.getAttribute('inputmode')).toBe('decimal');
    await answer(page);
    expect(await page.getByRole('alert').innerText()).toContain('Type a number, such as 1,234.50');
    await field.pressSequentially('12,5');
    await page.getByRole('button', { name: 'Turn plus and minus' }).tap();
    expect(await page.locator('#reading').innerText()).toContain('= -12.5');
    await toResult(page);
    expect(await page.locator('.question .chip').innerText()).toBe('✓ Right');
    expect(complaints).toEqual([]);
  });

  test('lets a finger drag a step to its place', async () => {
    const { page } = await open(browser, STEPS);
    const texts = (): Promise<string[]> => page.locator('.step-text').allInnerTexts();
    const session = await page.context().newCDPSession(page);
    for (const [place, step] of ['First', 'Second', 'Third', 'Fourth'].entries()) {
      const row = page.locator('.step', { hasText: step });
      const from = await row.locator('.handle').boundingBox();
      const to = await page.locator('.step').nth(place).boundingBox();
      if (from === null || to === null) throw new Error('The step is not to be seen.');
      const x = from.x + from.width / 2;
      const [start, end] = [from.y + from.height / 2, to.y + 4];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
        });
      await touch('touchStart', start);
      for (let moved = 1; moved <= 8; moved += 1)
        await touch('touchMove', start + ((end - start) * moved) / 8);
      await touch('touchEnd', end);
      await expect.poll(async () => (await texts())[place]).toBe(step);
    }
    expect(await texts()).toEqual(['First', 'Second', 'Third', 'Fourth']);
    expect(await page.locator('.held').count()).toBe(0);
    // Straight after a drag the browser takes a tap for a part of it.
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('button', { name: 'See the result' }).click();
    expect(await page.locator('.question .chip').innerText()).toBe('✓ Right');
  });

  test('asks whether the order that was shown at first is meant', async () => {
    const { page } = await open(browser, STEPS);
    await answer(page);
    expect(await page.getByRole('alert').innerText()).toContain('Nothing is moved yet.');
    await answer(page);
    await page.getByRole('button', { name: 'See the result' }).waitFor();
  });

  test('shows a hint, keeps a flag and a note, and names the language of the texts', async () => {
    const { page } = await open(browser, NUMBER);
    expect(await page.locator('.asked').getAttribute('lang')).toBe('fil');
    await page.getByRole('button', { name: 'Show a hint' }).tap();
    expect(await page.locator('.hint').innerText()).toBe('Hint: Think of two.');
    await page.getByRole('button', { name: 'Flag' }).tap();
    await page.getByRole('button', { name: 'Note' }).tap();
    await page.getByRole('dialog').getByRole('textbox').fill('Which year?');
    await page.getByRole('button', { name: 'Keep' }).tap();
    await page.locator('#answer').fill('3');
    await toResult(page);
    expect(await page.locator('.own-note').innerText()).toContain('Which year?');
    const { path: saved } = await saveReport(page, thumbs);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      items: [{ flagged: true, hinted: true, note: 'Which year?', outcome: 'wrong' }],
    });
  });

  test('notes what was pasted, as the program does', async () => {
    const quiz = await makeQuiz({ packs: ['records'] }, { seed: 1, count: 4 });
    const { plan } = await planQuiz(quiz, {}, 1);
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    for (const item of plan.items) {
      if (item.question.kind !== 'typing') {
        await page.getByRole('button', { name: 'Skip' }).tap();
        continue;
      }
      await page.locator('#answer').fill(answerTo(item, true) as string);
      await answer(page);
      await page.getByText('it was pasted').waitFor();
      await page.getByRole('button', { name: /^(?:Next question|See the result)$/u }).tap();
    }
    const { path: saved } = await saveReport(page, thumbs);
    const { items } = JSON.parse(readFileSync(saved, 'utf8')) as {
      items: { kind: string; typing?: unknown }[];
    };
    for (const { typing } of items.filter(({ kind }) => kind === 'typing')) {
      expect(typing).toMatchObject({ pasted: true });
    }
  });

  test('hands the report to the share sheet, as a kind of file that it takes', async () => {
    const onlyText = `
      navigator.canShare = ({ files: [file] }) => file.type === 'text/plain';
      navigator.share = async ({ files: [file] }) => { globalThis.shared = { name: file.name, text: await file.text() }; };`;
    const { page } = await open(browser, NUMBER, onlyText);
    await page.locator('#answer').fill('3');
    await toResult(page);
    const { path: saved, name } = await saveReport(page, thumbs);
    await page.getByRole('button', { name: 'Share' }).tap();
    await expect
      .poll(() => page.evaluate('globalThis.shared'))
      .toEqual({
        name: `${name}.txt`,
        text: readFileSync(saved, 'utf8'),
      });
  });

  test('offers no share sheet where there is none, copies the report, and prints it without buttons', async () => {
    const { page } = await open(browser, NUMBER, 'navigator.share = undefined;');
    await page.locator('#answer').fill('3');
    await toResult(page);
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Copy' }).tap();
    await page.getByText('It is copied; paste it into a message.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await heading(page).isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  test('asks once more what was missed', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { seed: 2 });
    const { plan } = await planQuiz(quiz, {}, 2);
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    for (const [place, item] of plan.items.entries()) {
      await giveAnswer(page, item, answerTo(item, place > 1), thumbs);
      await page.getByRole('button', { name: /^(?:Next question|See the result)$/u }).tap();
    }
    await page.getByRole('button', { name: 'Practise what you missed' }).first().tap();
    await page.getByRole('heading', { name: 'Question 1 of 2' }).waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).tap();
    await page.getByRole('button', { name: 'Stop here' }).tap();
    const { path: saved } = await saveReport(page, thumbs);
    const { session } = JSON.parse(readFileSync(saved, 'utf8')) as { session: { pool: string[] } };
    expect([...session.pool].sort()).toEqual(
      plan.items
        .slice(0, 2)
        .map(({ key }) => key)
        .sort(),
    );
  });
});
