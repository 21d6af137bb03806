import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { HOSTS } from '../cli/hosts.ts';
import { axeFindings, describeInBrowser, overflow } from '../support/browser.ts';
import { answerTo } from '../support/quiz/answers.ts';
import { EVERY_KIND, FIXTURES, makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { begin, giveAnswer, type Hands, heading, keys, saveReport, thumbs } from '../support/quiz/sitter.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, offline: true };

/** A folder in which the program knows the packs of the page. */
function workplace(): string {
  const folder = tempFolder();
  cpSync(FIXTURES, path.join(folder, 'content'), { recursive: true });
  return folder;
}

async function verify(folder: string, report: string): Promise<string> {
  const argv = ['reports', 'verify', report, '--packs', 'content'];
  const { stdout, stderr } = await HOSTS['in the process']({ argv, directory: folder });
  return stdout + stderr;
}

describeInBrowser('a quiz with every kind', (browser) => {
  async function sit(hands: Hands, isRight: (place: number) => boolean): Promise<void> {
    const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: 11 });
    const { plan } = await planQuiz(quiz, {}, 11);
    const { page, complaints, requests } = await browser.open(quizFile(quiz), PHONE);
    const found: string[] = [];
    const look = async (): Promise<void> => {
      const wide = await overflow(page);
      if (wide > 0) found.push(`${await heading(page).innerText()}: ${wide} pixels too wide`);
      found.push(...(await axeFindings(page)));
    };
    await look();
    await begin(page, hands, 'Ana Cruz');
    for (const [place, item] of plan.items.entries()) {
      await page.getByRole('heading', { name: `Question ${place + 1} of ${plan.items.length}` }).waitFor();
      await look();
      const places = await page
        .locator('input[name="answer"], .step')
        .evaluateAll((all) =>
          all.map((each) => each.getAttribute('value') ?? each.getAttribute('data-step')),
        );
      if (item.shown.length > 0 && item.question.kind !== 'match') {
        expect(places.map(Number), item.key).toEqual(item.shown);
      }
      await giveAnswer(page, item, answerTo(item, isRight(place)), hands);
      const next = page.getByRole('button', { name: /^(Next question|See the result)$/u });
      await next.waitFor();
      await look();
      await hands.press(next);
    }
    const { name, path: saved } = await saveReport(page, hands);
    await look();
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    const report = JSON.parse(readFileSync(saved, 'utf8')) as {
      id: string;
      candidate: unknown;
      items: { question: string; answer: unknown; outcome: string }[];
    };
    expect(name).toBe(`deskready-${report.id}.json`);
    expect(report.candidate).toEqual({ name: 'Ana Cruz' });
    const given = new Map(plan.items.map((item, place) => [item.key, answerTo(item, isRight(place))]));
    for (const { question, answer } of report.items) expect(answer, question).toEqual(given.get(question));
    const folder = workplace();
    copyFileSync(saved, path.join(folder, name));
    expect(await verify(folder, name)).toBe(`✓ ${name}: agrees\n`);
  }

  test(
    'is sat with thumbs and all right, and the program agrees with its report',
    () => sit(thumbs, () => true),
    120_000,
  );

  test(
    'is sat with the keyboard alone and partly wrong, and the program agrees with its report',
    () => sit(keys, (place) => place % 3 === 0),
    120_000,
  );
});
