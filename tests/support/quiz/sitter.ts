import type { Locator, Page } from 'playwright-core';
import type { RehearseAnswer } from '../../../src/domain/question/rehearse.ts';
import type { Answer } from '../../../src/domain/question/question.ts';
import type { PlannedItem } from '../../../src/domain/session/plan.ts';

/** How somebody works a page. */
export interface Hands {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
}

export const thumbs: Hands = {
  press: (target) => target.tap(),
  async type(target, text) {
    await target.tap();
    await target.fill('');
    await target.pressSequentially(text);
  },
  choose: async (target, value) => void (await target.selectOption(value)),
};

/** Goes to an element with the Tab key alone, as far as the page has any. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  const isThere = (): Promise<boolean> =>
    target.evaluate(
      (element) =>
        element ===
        (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement,
    );
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${String(target)}.`);
}

export const keys: Hands = {
  async press(target) {
    const type = await target.getAttribute('type');
    if (type === 'radio') {
      // Of a group of radio buttons, Tab reaches one and arrows the others.
      const group = target.page().locator(`input[name="${(await target.getAttribute('name')) ?? ''}"]`);
      const place = await group.evaluateAll(
        (all, value) => all.findIndex((one) => one.getAttribute('value') === value),
        await target.getAttribute('value'),
      );
      await tabTo(group.first());
      await target.page().keyboard.press('Space');
      for (let step = 0; step < place; step += 1) await target.page().keyboard.press('ArrowDown');
      return;
    }
    await tabTo(target);
    await target.page().keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
  },
  async type(target, text) {
    await tabTo(target);
    await target.page().keyboard.press('Control+A');
    await target.page().keyboard.type(text);
  },
  async choose(target, value) {
    await tabTo(target);
    const texts = await target
      .locator('option')
      .evaluateAll((options) => options.map((one) => one.getAttribute('value')));
    for (let step = 0; step < texts.indexOf(value); step += 1)
      await target.page().keyboard.press('ArrowDown');
  },
};

async function putInOrder(page: Page, order: readonly number[], hands: Hands): Promise<void> {
  const steps = async (): Promise<number[]> =>
    (await page.locator('.step').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-step')))).map(
      Number,
    );
  for (const [place, step] of order.entries()) {
    const up = page.locator(`.step[data-step="${step}"] button`).first();
    while ((await steps()).indexOf(step) > place) await hands.press(up);
  }
}

async function rehearse(page: Page, { outline = '', scores }: RehearseAnswer, hands: Hands): Promise<void> {
  if (outline !== '') await hands.type(page.getByLabel('Your outline'), outline);
  await hands.press(page.getByRole('button', { name: 'Start my time' }));
  await hands.press(page.getByRole('button', { name: 'I have finished' }));
  for (const [line, score] of scores.entries()) {
    if (score !== null) await hands.press(page.locator(`input[name="line-${line}"]`).nth(score));
  }
}

/** Puts an answer into the page and gives it. */
export async function giveAnswer(page: Page, item: PlannedItem, answer: Answer, hands: Hands): Promise<void> {
  const { kind } = item.question;
  const choice = (index: number): Locator => page.locator(`input[name="answer"][value="${index}"]`);
  switch (kind) {
    case 'single':
    case 'judgement':
      await hands.press(choice(answer as number));
      break;
    case 'true-false':
      await hands.press(choice(answer === true ? 0 : 1));
      break;
    case 'multiple':
      for (const index of answer as readonly number[]) await hands.press(choice(index));
      break;
    case 'numeric':
      await hands.type(page.locator('#answer'), (answer as { typed: string }).typed);
      break;
    case 'text':
    case 'typing':
      await hands.type(page.locator('#answer'), answer as string);
      break;
    case 'order':
      await putInOrder(page, answer as readonly number[], hands);
      break;
    case 'match':
      for (const [left, right] of (answer as readonly (number | null)[]).entries()) {
        if (right !== null) await hands.choose(page.locator(`#left-${left}`), String(right));
      }
      break;
    case 'transcribe':
      for (const [field, text] of (answer as readonly string[]).entries()) {
        await hands.type(page.locator(`#field-${field}`), text);
      }
      break;
    case 'rehearse':
      await rehearse(page, answer as RehearseAnswer, hands);
      break;
  }
  await submit(page, hands);
}

/** Presses Answer, a second time where the page asks whether that was meant. */
async function submit(page: Page, hands: Hands): Promise<void> {
  const button = page.getByRole('button', { name: 'Answer', exact: true });
  await hands.press(button);
  const message = page.locator('.message');
  const isAsked = (await message.count()) > 0 && /again/u.test((await message.textContent()) ?? '');
  if (isAsked) await hands.press(button);
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Begins a session from the first screen. */
export async function begin(page: Page, hands: Hands, name = ''): Promise<void> {
  if (name !== '') await hands.type(page.getByLabel(/^Your name/u), name);
  await hands.press(page.getByRole('button', { name: 'Start', exact: true }));
  await page.getByRole('heading', { name: /^Question 1 of/u }).waitFor();
}

/** Saves the report that the page shows. */
export async function saveReport(page: Page, hands: Hands): Promise<{ name: string; path: string }> {
  await page.getByRole('heading', { name: 'Your report' }).waitFor();
  const download = page.waitForEvent('download');
  await hands.press(page.getByRole('button', { name: 'Save', exact: true }));
  const saved = await download;
  return { name: saved.suggestedFilename(), path: await saved.path() };
}
