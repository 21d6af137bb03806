import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { axeFindings, describeInBrowser, overflow } from '../support/browser.ts';
import { answerTo } from '../support/quiz/answers.ts';
import { largePack } from '../support/quiz/large-pack.ts';
import { EVERY_KIND, makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { begin, giveAnswer, heading, saveReport, thumbs } from '../support/quiz/sitter.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, offline: true };

const HOSTILE = `format: 1
id: hostile
title: "</script><script>alert(1)</script>"
language: en
issues: 'https://example.org/?"><script>alert(8)</script>'
topics:
  bad: "<img src=x onerror=alert(2)>"
scenarios:
  s: "<svg onload=alert(3)>\\u202Eright to left <!-- "
questions:
  - id: q
    topic: bad
    level: easy
    scenario: s
    prompt: "</title><style>*{display:none}</style> \`<b>code</b>\` **<i>bold</i>** \\u2028 \${alert(4)}"
    options:
      - { text: "<iframe srcdoc='<script>alert(5)</script>'>", correct: true, why: "<a href='javascript:alert(6)'>x</a>" }
      - { text: "\\e[31mred", why: "]]>" }
    explanation: "<script src=https://example.org/x.js></script>"
    source: { title: "<b>t</b>", url: "https://example.org/?a=\\"><script>alert(7)</script>" }
`;

/** Whether a button is smaller than a thumb wants it. */
const SMALL_TARGETS = `[...document.querySelectorAll('button, select, label.choice, input[type=text], textarea')]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
  .map((one) => one.outerHTML.slice(0, 120))`;

async function everyScreen(page: Page, look: () => Promise<void>): Promise<void> {
  const quizSeed = 11;
  const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: quizSeed });
  const { plan } = await planQuiz(quiz, {}, quizSeed);
  await look();
  await begin(page, thumbs);
  for (const item of plan.items) {
    await look();
    await giveAnswer(page, item, answerTo(item, false), thumbs);
    const next = page.getByRole('button', { name: /^(?:Next question|See the result)$/u });
    await next.waitFor();
    await look();
    await next.tap();
  }
  await page.getByRole('heading', { name: 'Your report' }).waitFor();
  await look();
}

describeInBrowser('a quiz page', (browser) => {
  test('shows whatever a pack says as text', async () => {
    const folder = tempFolder({ 'hostile.yaml': HOSTILE });
    const lawful = await makeQuiz({ packs: [path.join(folder, 'hostile.yaml')] }, { seed: 1 });
    // No pack with such addresses gets as far as here, so they are put in afterwards.
    const quiz = JSON.parse(
      JSON.stringify(lawful).replaceAll(/"https:[^"\\]*(?:\\.[^"\\]*)*"/gu, '"javascript:alert(10)"'),
    ) as typeof lawful;
    expect(JSON.stringify(quiz)).toContain('javascript:alert(10)');
    const { page, complaints, requests } = await browser.open(quizFile(quiz), PHONE);
    expect(await heading(page).innerText()).toBe('</script><script>alert(1)</script>');
    await begin(page, thumbs, '<img src=x onerror=alert(9)>');
    const prompt = await page.locator('#prompt').innerText();
    expect(prompt).toContain('</title><style>*{display:none}</style> <b>code</b> <i>bold</i>');
    expect(await page.locator('.passage').innerText()).toContain(
      '<svg onload=alert(3)><U+202E>right to left',
    );
    await page.locator('.choice').first().tap();
    await page.getByRole('button', { name: 'Answer', exact: true }).tap();
    await page.getByRole('button', { name: 'See the result' }).tap();
    await page.getByRole('heading', { name: 'Your report' }).waitFor();
    expect(await page.locator('script, iframe, img, svg[onload], style').count()).toBe(1);
    expect(await page.locator('main a[href]:not([href^="#"])').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('javascript:alert(10)');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  test.each([
    ['light, as narrow as the narrowest phone', { ...PHONE, viewport: { width: 320, height: 568 } }],
    ['dark', { ...PHONE, colorScheme: 'dark' as const }],
    [
      'on a desk, without motion',
      {
        viewport: { width: 1280, height: 800 },
        hasTouch: true,
        reducedMotion: 'reduce' as const,
        offline: true,
      },
    ],
  ])(
    'fits, reads well and has large targets on every screen: %s',
    async (_name, options) => {
      const found: unknown[] = [];
      const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: 11 });
      const { page, complaints } = await browser.open(quizFile(quiz), options);
      await everyScreen(page, async () => {
        const wide = await overflow(page);
        if (wide > 0) found.push(`${await heading(page).innerText()}: ${wide} pixels too wide`);
        found.push(...(await axeFindings(page)), ...((await page.evaluate(SMALL_TARGETS)) as unknown[]));
      });
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  test('can be read with text at twice its size', async () => {
    const found: string[] = [];
    const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: 11 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await everyScreen(page, async () => {
      const wide = await overflow(page);
      if (wide > 0) found.push(`${await heading(page).innerText()}: ${wide} pixels too wide`);
    });
    expect(found).toEqual([]);
  }, 120_000);

  test('says what it needs where it cannot run', async () => {
    const file = quizFile(await makeQuiz({ packs: ['demo'] }));
    const { page: silent } = await browser.open(file, { ...PHONE, javaScriptEnabled: false });
    expect(await silent.locator('body').innerText()).toContain('This quiz needs JavaScript.');
    const { page: old } = await browser.open(file, PHONE);
    await old.addInitScript('delete globalThis.DecompressionStream');
    await old.reload();
    await old.getByText('This browser is too old for this page.').waitFor();
  });

  test('asks 300 questions and shows each in the result', async () => {
    const folder = tempFolder({ 'large.yaml': largePack(300) });
    const quiz = await makeQuiz({ packs: [path.join(folder, 'large.yaml')] }, { seed: 9, count: 300 });
    const { plan } = await planQuiz(quiz, {}, 9);
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    for (const item of plan.items.slice(0, 20)) {
      await giveAnswer(page, item, answerTo(item, true), thumbs);
      await page.getByRole('button', { name: 'Next question' }).tap();
    }
    await page.getByRole('button', { name: 'Stop', exact: true }).tap();
    await page.getByRole('button', { name: 'Stop here' }).tap();
    const { path: saved } = await saveReport(page, thumbs);
    const report = JSON.parse(readFileSync(saved, 'utf8')) as { items: { outcome: string }[] };
    expect(report.items.filter(({ outcome }) => outcome === 'correct')).toHaveLength(20);
    expect(report.items).toHaveLength(300);
    expect(await page.locator('article.question').count()).toBe(300);
  }, 120_000);
});
