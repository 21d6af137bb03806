import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { HOSTS } from '../cli/hosts.ts';
import { axeFindings, describeInBrowser } from '../support/browser.ts';
import { answerTo, plainLine } from '../support/quiz/answers.ts';
import { FIXTURES, makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { begin, giveAnswer, heading, keys, saveReport, thumbs } from '../support/quiz/sitter.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, offline: true };

type Wire = Record<string, unknown>;

/** A report without what differs between two sittings that are answered alike: ids, times, who wrote it, its seal. */
function timeless(text: string): Wire {
  const {
    id: _,
    tool: _tool,
    startedAt: _start,
    endedAt: _end,
    elapsed: _elapsed,
    digest: _digest,
    pacing,
    ...rest
  } = JSON.parse(text) as Wire & { pacing: Wire };
  const items = (rest['items'] as Wire[]).map(({ seconds: __, ...item }) => item);
  return { ...rest, items, budget: pacing['budget'] };
}

function workplace(): string {
  const folder = tempFolder();
  cpSync(FIXTURES, path.join(folder, 'content'), { recursive: true });
  return folder;
}

describeInBrowser('an exam in a page', (browser) => {
  test('leaves the report that the program leaves for the same seed and answers', async () => {
    const seed = 4_000_000_007;
    const quiz = await makeQuiz({ exam: 'demo-exam' }, { seed, extraTime: 50 });
    const { plan } = await planQuiz(quiz, {}, seed);
    const answers = plan.items.map((item, place) => answerTo(item, place % 2 === 0));
    const { page, complaints } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs, 'Ben Reyes');
    for (const [place, item] of plan.items.entries()) {
      await page.getByRole('heading', { name: `Question ${place + 1} of 5` }).waitFor();
      await giveAnswer(page, item, answers[place] ?? (null as never), thumbs);
    }
    await thumbs.press(page.getByRole('button', { name: 'Hand in' }));
    await thumbs.press(page.getByRole('dialog').getByRole('button', { name: 'Hand in' }));
    const saved = await saveReport(page, thumbs);

    const folder = workplace();
    const lines = plan.items.map((item, place) => plainLine(item, answers[place] ?? 0));
    const argv = ['exam', 'demo-exam', '--plain', '--seed', String(seed), '--extra-time', '50'];
    await HOSTS['in the process']({
      argv: [...argv, '--candidate', 'Ben Reyes', '--packs', 'content', '--report', 'own.json'],
      stdin: `${lines.join('\n')}\n`,
      directory: folder,
    });
    const [ofPage, own] = [
      readFileSync(saved.path, 'utf8'),
      readFileSync(path.join(folder, 'own.json'), 'utf8'),
    ];
    expect(timeless(ofPage)).toEqual(timeless(own));
    // Also in the order of its keys and in its layout it is the program's file.
    const shape = (text: string): string => text.replaceAll(/: (".*?"|[\d.]+)/gu, ':');
    expect(shape(ofPage)).toBe(shape(own));
    copyFileSync(saved.path, path.join(folder, 'page.json'));
    const verified = await HOSTS['in the process']({
      argv: ['reports', 'verify', 'page.json', 'own.json', '--packs', 'content'],
      directory: folder,
    });
    expect(verified.stdout).toBe('✓ page.json: agrees\n✓ own.json: agrees\n');
    expect(complaints).toEqual([]);
  });

  test('is walked through, flagged, reviewed and handed in with the keyboard alone', async () => {
    const quiz = await makeQuiz({ exam: 'demo-exam' }, { seed: 5 });
    const { plan } = await planQuiz(quiz, {}, 5);
    const { page, complaints } = await browser.open(quizFile(quiz), {
      viewport: { width: 360, height: 640 },
      offline: true,
    });
    await begin(page, keys);
    expect(await page.getByRole('timer').innerText()).toMatch(/^(?:5:00|4:5\d) left$/u);
    await keys.press(page.getByRole('button', { name: 'Flag' }));
    expect(await page.getByRole('button', { name: 'Flag' }).getAttribute('aria-pressed')).toBe('true');
    await keys.press(page.getByRole('button', { name: 'Next question' }));
    await page.getByRole('heading', { name: 'Question 2 of 5' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'All questions' }));
    await page.getByRole('heading', { name: 'All questions' }).waitFor();
    expect(await page.locator('.summary').innerText()).toBe('0 answered, 5 empty, 1 flagged');
    expect(await page.locator('.row-standing').first().innerText()).toBe('○ empty · ⚑ flagged');
    expect(await axeFindings(page)).toEqual([]);
    await keys.press(page.locator('.row').nth(2));
    await page.getByRole('heading', { name: 'Question 3 of 5' }).waitFor();
    const [item] = plan.items.slice(2);
    if (item === undefined) throw new Error('The exam has no third question.');
    await giveAnswer(page, item, answerTo(item, true), keys);
    await page.getByRole('heading', { name: 'Question 4 of 5' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'All questions' }));
    await keys.press(page.getByRole('button', { name: 'Hand in' }));
    expect(await page.getByRole('dialog').innerText()).toContain('Hand in? 4 questions are empty.');
    await page.keyboard.press('Escape');
    expect(await heading(page).innerText()).toBe('All questions');
    await keys.press(page.getByRole('button', { name: 'Hand in' }));
    await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Hand in' }));
    const { path: saved } = await saveReport(page, keys);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      ended: 'finished',
      items: [
        { outcome: 'skipped', flagged: true },
        { outcome: 'skipped' },
        { outcome: 'correct' },
        { outcome: 'skipped' },
        { outcome: 'unseen' },
      ],
    });
    expect(complaints).toEqual([]);
  });

  test('warns once before an answer that was not given is left behind, also after a reload', async () => {
    const quiz = await makeQuiz({ exam: 'demo-exam' }, { seed: 5 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    await page.locator('.choice').first().tap();
    await page.reload();
    await thumbs.press(page.getByRole('button', { name: 'Go on' }));
    await thumbs.press(page.getByRole('button', { name: 'Next question' }));
    expect(await page.getByRole('alert').innerText()).toMatch(/not given yet/u);
    await thumbs.press(page.getByRole('button', { name: 'Next question' }));
    await page.getByRole('heading', { name: 'Question 2 of 5' }).waitFor();
  });

  test('ends by itself when its time is up, also under a question to its user, and says so', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] }, { seed: 5, minutes: 0.03 });
    const { page } = await browser.open(quizFile(quiz), PHONE);
    await begin(page, thumbs);
    await page.getByRole('button', { name: 'Stop', exact: true }).tap();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('main').getByText('The time ran out.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const { path: saved } = await saveReport(page, thumbs);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      ended: 'time-up',
    });
  });
});
