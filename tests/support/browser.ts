import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine; undefined where there is none. */
const CHROMIUM: string | undefined = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  .find(isProgram);

/** A page that was opened, and what it did besides showing itself. */
export interface OpenedPage {
  readonly page: Page;
  /** what stood in its console, what it threw, what it asked the user */
  readonly complaints: readonly string[];
  /** addresses that it loaded from, without its own file */
  readonly requests: readonly string[];
}

export interface BrowserUnderTest {
  open(file: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

/** Tests in a real headless browser, started once for all of them. Without one they are skipped, and their name says so. */
export function describeInBrowser(name: string, tests: (browser: BrowserUnderTest) => void): void {
  const why = CHROMIUM === undefined ? ' (skipped: there is no Chromium on the PATH)' : '';
  describe.skipIf(CHROMIUM === undefined)(name + why, { timeout: 60_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    }, 60_000);
    afterAll(() => browser.close());
    tests({
      async open(file, options) {
        const context = await browser.newContext(options);
        onTestFinished(() => context.close());
        const page = await context.newPage();
        const address = pathToFileURL(file).href;
        const complaints: string[] = [];
        const requests: string[] = [];
        page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('dialog', (dialog) => {
          complaints.push(`${dialog.type()}: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('request', (request) => {
          if (request.url() !== address) requests.push(request.url());
        });
        await page.goto(address);
        return { page, complaints, requests };
      },
    });
  });
}

/** What axe-core finds wrong in a page, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number } };
      innerWidth: number;
    };
    return document.documentElement.scrollWidth - innerWidth;
  });
