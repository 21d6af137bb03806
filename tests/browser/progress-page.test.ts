import { cpSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { HOSTS } from '../cli/hosts.ts';
import { axeFindings, describeInBrowser, overflow } from '../support/browser.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

const run = (directory: string, argv: readonly string[], stdin = ''): Promise<unknown> =>
  HOSTS['in the process']({ argv, stdin, directory });

describeInBrowser('the page of progress in a browser', (browser) => {
  const folder = sharedFolder();
  const file = path.join(folder, 'progress.html');

  beforeAll(async () => {
    cpSync(path.join(fixtures, 'hostile-pack.yaml'), path.join(folder, 'packs/hostile-pack.yaml'));
    for (const seed of ['1', '2']) {
      await run(folder, ['exam', 'mock-quick-15', '--plain', '--seed', seed], 'a\n:s\n'.repeat(15));
    }
    await run(folder, ['practice', 'packs/hostile-pack.yaml', '--plain'], 'b\n<plaintext\nx\ny\n');
    await run(folder, ['progress', 'html', '--packs', 'packs']);
  }, 60_000);

  test.each([
    { width: 360, scheme: 'light' },
    { width: 360, scheme: 'dark' },
    { width: 1400, scheme: 'light' },
    { width: 1400, scheme: 'dark' },
  ] as const)('axe-core finds nothing at $width pixels, $scheme', async ({ width, scheme }) => {
    const options = { viewport: { width, height: 800 }, colorScheme: scheme };
    const { page, complaints, requests } = await browser.open(file, options);
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await axeFindings(page)).toEqual([]);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  });

  test.each([320, 360, 800, 1400])('nothing is wider than a window of %i pixels', async (width) => {
    const { page } = await browser.open(file, { viewport: { width, height: 800 } });
    expect(await overflow(page)).toBe(0);
  });

  test('shows its pictures, and the titles of a hostile pack as text', async () => {
    const { page, complaints } = await browser.open(file);
    for (const name of [/^Calendar of practice/u, /scores over time/u, /^Score of all answers/u]) {
      expect(await page.getByRole('img', { name }).count()).toBeGreaterThan(0);
    }
    expect(await page.getByText('<script>window.caught = 1</script>').count()).toBeGreaterThan(0);
    expect(await page.locator('script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('prints', async () => {
    const { page } = await browser.open(file);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
  });
});
