import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RehearseAnswer } from '../../src/domain/question/rehearse.ts';
import type { Answer } from '../../src/domain/question/question.ts';
import type { PlannedItem } from '../../src/domain/session/plan.ts';
import { planQuiz } from '../../src/quiz/plan-quiz.ts';
import { HOSTS } from '../cli/hosts.ts';
import { FIREFOX, type Firefox, startFirefox } from '../support/firefox.ts';
import { answerTo } from '../support/quiz/answers.ts';
import { EVERY_KIND, FIXTURES, makeQuiz, quizFile } from '../support/quiz/quiz-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const why = FIREFOX === undefined ? ' (skipped: there is no Firefox on the PATH)' : '';

const picked = (index: number): string => `input[name="answer"][value="${index}"]`;

async function giveAnswer(firefox: Firefox, { question }: PlannedItem, answer: Answer): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'judgement':
      return firefox.click(picked(answer as number));
    case 'true-false':
      return firefox.click(picked(answer === true ? 0 : 1));
    case 'multiple':
      for (const index of answer as readonly number[]) await firefox.click(picked(index));
      return undefined;
    case 'numeric':
      return firefox.type('#answer', (answer as { typed: string }).typed);
    case 'text':
    case 'typing':
      return firefox.type('#answer', answer as string);
    case 'transcribe':
      for (const [field, text] of (answer as readonly string[]).entries()) {
        await firefox.type(`#field-${field}`, text);
      }
      return undefined;
    case 'match':
      for (const [left, right] of (answer as readonly (number | null)[]).entries()) {
        if (right === null) continue;
        await firefox.click(`#left-${left} option[value="${right}"]`);
      }
      return undefined;
    case 'order':
      for (const step of [...(answer as readonly number[])].reverse()) {
        while ((await firefox.run(`return document.querySelector('.step').dataset.step`)) !== String(step)) {
          await firefox.click(`.step[data-step="${step}"] button`);
        }
      }
      return undefined;
    case 'rehearse':
      await firefox.click('.rehearse .primary');
      await firefox.click('.rehearse .primary');
      for (const [line, score] of (answer as RehearseAnswer).scores.entries()) {
        await firefox.run(`document.querySelectorAll('input[name="line-${line}"]')[${score ?? 0}].click()`);
      }
      return undefined;
  }
}

describe.skipIf(FIREFOX === undefined)(`a quiz in Firefox${why}`, { timeout: 120_000 }, () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
  }, 60_000);
  afterAll(() => firefox.quit(), 60_000);

  test('is sat in every kind, over a reload, and the program agrees with its report', async () => {
    const quiz = await makeQuiz({ packs: EVERY_KIND }, { count: 15, seed: 11 });
    const { plan } = await planQuiz(quiz, {}, 11);
    const address = pathToFileURL(quizFile(quiz)).href;
    await firefox.goTo(address);
    await firefox.until(`document.querySelector('form .primary')`);
    await firefox.click('form .primary');
    for (const [place, item] of plan.items.entries()) {
      await firefox.until(`document.querySelector('h1')?.textContent === 'Question ${place + 1} of 15'`);
      if (place === 4) {
        await firefox.goTo(address);
        await firefox.until(`document.querySelector('#open-heading')`);
        await firefox.click('[aria-labelledby="open-heading"] .primary');
        await firefox.until(
          `document.querySelector('form #answer, form fieldset, form select, form .step, form input, .rehearse')`,
        );
      }
      await giveAnswer(firefox, item, answerTo(item, true));
      await firefox.click('form > .actions .primary');
      await firefox.until(`document.querySelector('.feedback')`);
      await firefox.click('.actions .primary');
    }
    await firefox.until(`document.querySelector('.hand-on')`);
    const wide = await firefox.run('return document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
    const kept = await firefox.run(
      `return Object.entries(localStorage).find(([name]) => name.includes('/reports/'))[1]`,
    );
    expect(JSON.parse(String(kept))).toMatchObject({ score: { percent: 100 }, rehearsals: [{}] });
    const folder = tempFolder();
    cpSync(FIXTURES, path.join(folder, 'content'), { recursive: true });
    writeFileSync(path.join(folder, 'page.json'), String(kept));
    const argv = ['reports', 'verify', 'page.json', '--packs', 'content'];
    expect((await HOSTS['in the process']({ argv, directory: folder })).stdout).toBe('✓ page.json: agrees\n');
  });
});
