import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlTree, named, textOf } from '../support/html-tree.ts';
import { HOSTS } from './hosts.ts';
import { edit, EXAM, EXAM_INPUT, reports, run, theReport, workplace } from './reports-workplace.ts';

const idOf = (file: string): string => path.basename(file, '.json');
const pageText = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');
/** What a reader of the page reads, in one line. */
const words = (page: string): string => {
  const [body] = named(htmlTree(page), 'body');
  return body === undefined ? '' : textOf(body).replaceAll(/\s+/gu, ' ');
};

async function sat(): Promise<string> {
  const folder = workplace();
  await run(folder, EXAM, EXAM_INPUT);
  return folder;
}

describe('reports html', () => {
  test('writes the newest report as a page named for it, and prints its path', async () => {
    const folder = await sat();
    const name = `${idOf(theReport(folder))}.html`;
    expect(await run(folder, ['reports', 'html'])).toEqual({ code: 0, stdout: `${name}\n`, stderr: '' });
    const page = words(pageText(folder, name));
    expect(page).toContain('Exam report');
    expect(page).toContain('Ana Cruz');
    expect(page).toContain('○ Not yet');
    expect(page).toMatch(/Your note: Is this right\?/u);
    expect(page).toContain('(the right answer)');
    expect(page).not.toContain('changed after deskready wrote it');
  });

  test('names every outcome, point and reason as the report and its packs have them', async () => {
    const folder = await sat();
    const report = JSON.parse(readFileSync(theReport(folder), 'utf8'));
    const { stdout } = await run(folder, ['reports', 'html', '--out', '-']);
    const page = words(stdout);
    expect(page).toContain(`${report.score.points} of ${report.score.outOf} points.`);
    expect(page).toContain(`The mark is ${report.score.pass}%.`);
    expect(named(htmlTree(stdout), 'article')).toHaveLength(report.items.length);
    const signs = named(htmlTree(stdout), 'nav').map(textOf).join('');
    expect(signs.match(/[✓✗◐○]/gu)).toHaveLength(report.items.length);
  });

  test('takes a file, an id or a folder, and of several the newest', async () => {
    const folder = await sat();
    mkdirSync(path.join(folder, 'class'));
    cpSync(theReport(folder), path.join(folder, 'class/old.json'));
    edit(path.join(folder, 'class/old.json'), (wire) =>
      Object.assign(wire, { id: 'older', startedAt: '2020-01-01T08:00:00+08:00' }),
    );
    const id = idOf(theReport(folder));
    for (const files of [[id], [theReport(folder)], ['class', id]]) {
      expect((await run(folder, ['reports', 'html', ...files, '--out', 'p.html'])).stdout).toBe('p.html\n');
      expect(words(pageText(folder, 'p.html'))).toContain(`From report ${id},`);
    }
    expect((await run(folder, ['reports', 'html', 'class'])).stdout).toBe('older.html\n');
  });

  test('shows the course over earlier sittings of the same exam by the same person alone', async () => {
    const folder = await sat();
    const copy = (name: string, change: object): void => {
      const file = path.join(reports(folder), `${name}.json`);
      cpSync(theReport(folder), file);
      edit(file, (wire) => Object.assign(wire, { id: name }, change));
    };
    const newest = theReport(folder);
    copy('20200101-080000-aaaa', { startedAt: '2020-01-01T08:00:00+08:00' });
    copy('20200102-080000-bbbb', {
      startedAt: '2020-01-02T08:00:00+08:00',
      candidate: { name: 'Ben Reyes' },
    });
    copy('20990101-080000-cccc', { startedAt: '2099-01-01T08:00:00+08:00' });
    await run(folder, ['reports', 'html', idOf(newest), '--out', 'p.html']);
    const page = pageText(folder, 'p.html');
    expect(words(page)).toContain('2 sittings, this one last');
    expect(words(page)).toContain('2020-01-01 08:00');
    expect(words(page)).not.toContain('2020-01-02 08:00');
    expect(words(page)).not.toContain('2099-01-01 08:00');
  });

  test('never joins the sittings of people without names from another folder', async () => {
    const folder = await sat();
    mkdirSync(path.join(folder, 'class'));
    for (const [name, startedAt] of [
      ['one', '2020-01-01T08:00:00+08:00'],
      ['two', '2020-01-02T08:00:00+08:00'],
    ] as const) {
      const file = path.join(folder, `class/${name}.json`);
      cpSync(theReport(folder), file);
      edit(file, (wire) => {
        Object.assign(wire, { id: name, startedAt });
        delete wire['candidate'];
      });
    }
    const { stdout } = await run(folder, ['reports', 'html', 'class', '--out', '-']);
    expect(words(stdout)).toContain('From report two,');
    expect(words(stdout)).not.toContain('Earlier sittings');
  });

  test('replaces a page of its own and no other file', async () => {
    const folder = await sat();
    const html = (): ReturnType<typeof run> => run(folder, ['reports', 'html', '--out', 'page.html']);
    await html();
    const first = pageText(folder, 'page.html');
    expect((await html()).code).toBe(0);
    expect(pageText(folder, 'page.html')).toBe(first);
    for (const text of ['', '<!doctype html><title>Mine</title>']) {
      writeFileSync(path.join(folder, 'page.html'), text);
      const refused = await html();
      expect(refused).toMatchObject({ code: 2, stdout: '' });
      expect(refused.stderr).toContain(
        'page.html exists and is not a page of deskready, so it stays as it is.',
      );
      expect(pageText(folder, 'page.html')).toBe(text);
    }
    const nowhere = await run(folder, ['reports', 'html', '--out', 'none/page.html']);
    expect(nowhere.stderr).toContain('cannot be written to none/page.html: its folder does not exist.');
    expect((await run(folder, ['reports', 'html', '--out', 'content'])).code).toBe(2);
  });

  test('shows what the report holds where a pack is missing, and says so', async () => {
    const folder = await sat();
    rmSync(path.join(folder, 'home/used'), { recursive: true });
    const page = words((await run(folder, ['reports', 'html', '--out', '-'])).stdout);
    expect(page).toMatch(
      /Not on this computer as it was in this session: pack .*\(demo\), exam demo-exam\./u,
    );
    expect(page).toContain('Its text is not on this computer');
    expect(page).not.toContain('the right answer');
    const found = words((await run(folder, ['reports', 'html', '--packs', 'content', '--out', '-'])).stdout);
    expect(found).toContain('(the right answer)');
    expect(found).not.toContain('Not on this computer');
  });

  test('says when the report was changed after it was written', async () => {
    const folder = await sat();
    edit(theReport(folder), (wire) => Object.assign(wire['score'] ?? {}, { percent: 99 }));
    const page = words((await run(folder, ['reports', 'html', '--out', '-'])).stdout);
    expect(page).toContain('This report was changed after deskready wrote it');
  });

  test('shows an answer that is none to its question as the edit that it is', async () => {
    const folder = await sat();
    edit(theReport(folder), (wire) => {
      for (const item of wire['items'] ?? []) Object.assign(item, { answer: [7, 7] });
    });
    const ran = await run(folder, ['reports', 'html', '--out', '-']);
    expect(ran.code).toBe(0);
    expect(words(ran.stdout)).toContain('is no answer to this question, so the report was changed');
  });

  test('keeps the key and the score of an exam that can be resumed', async () => {
    const folder = await sat();
    const file = theReport(folder);
    edit(file, (wire) => Object.assign(wire, { ended: 'interrupted' }));
    mkdirSync(path.join(folder, 'home/sessions'), { recursive: true });
    writeFileSync(path.join(folder, `home/sessions/${idOf(file)}.jsonl`), '');
    const page = (await run(folder, ['reports', 'html', '--out', '-'])).stdout;
    expect(words(page)).toContain('The result is shown when the exam is over.');
    expect(named(htmlTree(page), 'article')).toEqual([]);
    expect(page).not.toContain('the right answer');
    expect(words(page)).not.toMatch(/\d points|Not yet/u);
    rmSync(path.join(folder, 'home/sessions'), { recursive: true });
    expect((await run(folder, ['reports', 'html', '--out', '-'])).stdout).toContain('the right answer');
  });

  test('shows rehearsals with the points that the user gave, though nothing was scored', async () => {
    const folder = workplace();
    const argv = ['practice', 'content/records.yaml', '--kind', 'rehearse', '--plain', '--seed', '1'];
    await run(folder, argv, '2\n1\n');
    const page = words((await run(folder, ['reports', 'html', '--out', '-'])).stdout);
    expect(page).toContain('Nothing here was scored.');
    expect(page).toContain('Rehearsed: 1 answer, 3 of 4 points by your own judgement');
    expect(page).toContain('Your points, 3 of 4');
    rmSync(path.join(folder, 'home/used'), { recursive: true });
    const lost = words((await run(folder, ['reports', 'html', '--out', '-'])).stdout);
    expect(lost).toContain('Rehearsed, not scored');
    expect(lost).toContain('Its text is not on this computer');
  });

  test('covers a question that was never reached, so that it stays new', async () => {
    const folder = workplace();
    await run(folder, EXAM, 'a\n:q\n');
    const { stdout } = await run(folder, ['reports', 'html', '--out', '-']);
    const covered = named(htmlTree(stdout), 'article').map((article) =>
      named(article, 'summary').map(textOf).join(''),
    );
    expect(covered.filter((summary) => summary.startsWith('Show this question'))).toHaveLength(3);
    expect(covered.slice(0, 2)).toEqual(['', '']);
  });

  test('says that there is none, and takes only what makes sense', async () => {
    const folder = workplace();
    const none = await run(folder, ['reports', 'html']);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('There is no report yet.');
    const open = await run(folder, ['reports', 'html', '--out', '-', '--open']);
    expect(open).toMatchObject({ code: 2, stdout: '' });
    expect(open.stderr).toContain('A page that goes to stdout cannot be opened.');
  });
});

describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('reports html --open', () => {
  const openWith = async (
    script: string | null,
  ): Promise<{ folder: string; stderr: string; code: number | null }> => {
    const folder = await sat();
    mkdirSync(path.join(folder, 'bin'));
    if (script !== null) writeFileSync(path.join(folder, 'bin/xdg-open'), script, { mode: 0o755 });
    const call = { argv: ['reports', 'html', '--open', '--out', "a $(b) 'c.html"], directory: folder };
    const { stderr, code } = await HOSTS['in the process']({
      ...call,
      env: { PATH: path.join(folder, 'bin') },
    });
    return { folder, stderr, code };
  };

  test('hands the whole path to the opener, with no shell between', async () => {
    const { folder, stderr, code } = await openWith('#!/bin/sh\necho "$1" > "${0%/bin/*}/opened"\n');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(pageText(folder, 'opened')).toBe(`${path.join(folder, "a $(b) 'c.html")}\n`);
  });

  test.each([
    ['is not there', null],
    ['fails', '#!/bin/sh\nexit 3\n'],
  ])('says where the page is when the opener %s', async (_why, script) => {
    const { folder, stderr, code } = await openWith(script);
    expect(code).toBe(0);
    expect(stderr).toContain("The page cannot be opened from here. Open a $(b) 'c.html in a browser.");
    expect(existsSync(path.join(folder, "a $(b) 'c.html"))).toBe(true);
    expect(readdirSync(folder)).not.toContain('opened');
  });
});
