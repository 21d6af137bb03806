import { cpSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { HOSTS } from '../cli/hosts.ts';
import { edit, reportFiles } from '../cli/reports-workplace.ts';
import { axeFindings, describeInBrowser, overflow } from '../support/browser.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

const run = (directory: string, argv: readonly string[], stdin = ''): Promise<unknown> =>
  HOSTS['in the process']({ argv, stdin, directory });

const LOOKS = [360, 1400].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describeInBrowser('the page of a report in a browser', (browser) => {
  const folder = sharedFolder();
  const exam = path.join(folder, 'exam.html');
  const hostile = path.join(folder, 'hostile.html');

  beforeAll(async () => {
    for (const seed of ['1', '2']) {
      await run(folder, ['exam', 'mock-quick-15', '--plain', '--seed', seed], 'a\n:s\n'.repeat(15));
    }
    // Answers from a pipe take no time, and a chart of nothing is no chart.
    for (const [index, file] of reportFiles(folder).entries()) {
      edit(file, (wire) => {
        Object.assign(wire, { startedAt: `2026-11-2${index}T08:00:00+08:00` });
        for (const [place, item] of (wire['items'] ?? ([] as object[])).entries()) {
          Object.assign(item, { seconds: 20 + 9 * place });
        }
      });
    }
    await run(folder, ['reports', 'html', '--out', 'exam.html']);
    cpSync(path.join(fixtures, 'hostile-pack.yaml'), path.join(folder, 'hostile-pack.yaml'));
    const argv = ['practice', 'hostile-pack.yaml', '--plain', '--seed', '1', '--order', 'as-written'];
    const name = ['--candidate', '<img src=x onerror="window.caught = 1"> \u202Etxt'];
    await run(
      folder,
      [...argv, ...name, '--data', 'other'],
      ':! </p><script>window.caught = 1</script>\nb\n<plaintext \u001B[2J\n<noscript> 13\n</script>\n',
    );
    await run(folder, ['reports', 'html', '--out', 'hostile.html', '--data', 'other']);
  }, 60_000);

  test.each(LOOKS)('axe-core finds nothing at $width pixels, $scheme', async ({ width, scheme }) => {
    for (const file of [exam, hostile]) {
      const options = { viewport: { width, height: 800 }, colorScheme: scheme };
      const { page, complaints, requests } = await browser.open(file, options);
      for (const summary of await page.locator('summary').all())
        if (await summary.isVisible()) await summary.click();
      expect(await axeFindings(page)).toEqual([]);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    }
  });

  test.each([320, 360, 800, 1400])('nothing is wider than a window of %i pixels', async (width) => {
    for (const file of [exam, hostile]) {
      const { page } = await browser.open(file, { viewport: { width, height: 800 } });
      expect(await overflow(page)).toBe(0);
    }
  });

  test('the text of a hostile pack stays text', async () => {
    const { page, complaints, requests } = await browser.open(hostile);
    const active =
      'script, img, iframe, object, embed, link, form, base, textarea, noscript, plaintext, svg svg';
    expect(await page.locator(active).count()).toBe(0);
    expect(await page.locator('style').count()).toBe(1);
    const found = await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: {
          querySelectorAll(selector: string): Iterable<{
            getAttributeNames(): string[];
            getAttribute(name: string): string | null;
          }>;
          body: { innerText: string };
        };
      };
      const elements = [...document.querySelectorAll('*')];
      return {
        caught: 'caught' in globalThis,
        handlers: elements.flatMap((each) =>
          each.getAttributeNames().filter((name) => /^on|^style$/u.test(name)),
        ),
        addresses: elements.flatMap((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? []),
        text: document.body.innerText,
      };
    });
    expect(found).toMatchObject({ caught: false, handlers: [] });
    expect(found.addresses.filter((address) => !/^(?:#question-\d+|https:\/\/)/u.test(address))).toEqual([]);
    for (const part of [
      '<script>window.caught = 1</script> "Pack" &amp; <b onclick=alert(1)>',
      '<img src=x onerror="window.caught = 1"> <U+202E>txt',
      '<iframe src="javascript:alert(1)"></iframe>',
      '<svg onload=alert(1)>',
      '<plaintext <U+001B>[2J',
      '</style><script>alert(1)</script>',
      '</p><script>window.caught = 1</script>',
    ]) {
      expect(found.text).toContain(part);
    }
    expect(found.text).not.toMatch(/[\u001B\u202E]/u);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  test('its policy stops what would be put into it', async () => {
    const { page, complaints } = await browser.open(exam);
    await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: { body: { insertAdjacentHTML(place: string, text: string): void } };
      };
      const parts =
        '<img src="https://example.com/x.png" onerror="window.caught = 1"><p style="color: red">x</p>';
      document.body.insertAdjacentHTML('beforeend', parts);
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/Content Security Policy/u);
    expect(await page.evaluate(() => 'caught' in globalThis)).toBe(false);
  });

  test('the keyboard reaches everything that can be operated, and it works', async () => {
    const { page } = await browser.open(exam);
    const operable = await page.locator('a:visible, summary:visible, input:visible, pre:visible').count();
    const reached = new Set<string>();
    for (let presses = 0; presses <= operable + 2; presses += 1) {
      await page.keyboard.press('Tab');
      const path = await page.evaluate(() => {
        const { document } = globalThis as unknown as {
          document: { activeElement: Element | null; querySelectorAll(selector: string): Iterable<Element> };
        };
        const { activeElement } = document;
        const place = [...document.querySelectorAll('*')].findIndex((each) => each === activeElement);
        return activeElement === null || activeElement.matches('body') ? '' : String(place);
        interface Element {
          matches(selector: string): boolean;
        }
      });
      if (path !== '') reached.add(path);
    }
    expect(reached.size).toBe(operable);
    await page.getByRole('checkbox').focus();
    const shown = (): Promise<number> => page.locator('article:visible').count();
    const all = await shown();
    await page.keyboard.press('Space');
    await expect.poll(shown).toBeLessThan(all);
    await page.keyboard.press('Space');
    await expect.poll(shown).toBe(all);
    await page.getByText('The figures as a table').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('table:visible').count()).toBe(1);
    await page.getByRole('link', { name: /^Question 7: / }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#question-7$/u);
  });

  test('prints on A4, light whatever the screen is', async () => {
    const { page } = await browser.open(exam, { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ground = await page.evaluate(() => {
      const { document, getComputedStyle } = globalThis as unknown as {
        document: { body: object };
        getComputedStyle(element: object): { backgroundColor: string };
      };
      return getComputedStyle(document.body).backgroundColor;
    });
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  test('without a script, everything is there', async () => {
    const { page } = await browser.open(exam, { javaScriptEnabled: false });
    expect(await page.getByRole('article').count()).toBe(15);
    expect(await page.getByRole('img', { name: /^Score: / }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Time a question/ }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Scores of the same session/ }).count()).toBe(1);
  });
});
