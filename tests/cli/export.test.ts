import { describe, expect, test } from 'vitest';
import { place } from './place.ts';

describe('export', () => {
  test('takes a pack that is named twice once, and tells each sentence once', async () => {
    const { run } = place({});
    const { stderr } = await run('export', 'data-entry', 'data-entry', '--as', 'gift', '--out', 'a.gift');
    expect(stderr).toMatch(/copy-order-line, copy-supplier-record/u);
    expect(stderr.match(/GIFT has no typing tests/gu)).toHaveLength(1);
    expect(stderr.match(/copy-order-line/gu)).toHaveLength(1);
  });

  test('refuses the name of a pack, and --answers for what is no handout', async () => {
    const { run, read } = place({ 'mine.yaml': 'format: 1\n' });
    const over = await run('export', 'data-entry', '--as', 'csv', '--out', 'mine.yaml', '--overwrite');
    expect([over.code, read('mine.yaml')]).toEqual([2, 'format: 1\n']);
    const { code, stderr } = await run('export', 'data-entry', '--as', 'csv', '--answers', 'none');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--as markdown')]);
  });

  const SHIPPED = ['export', 'accounting-ap', '--as'] as const;

  test('writes a handout that imports again as the questions that it shows', async () => {
    const { run } = place({});
    const { code, stderr } = await run(...SHIPPED, 'markdown', '--answers', 'inline', '--out', 'ap.md');
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^\d+ questions written to ap\.md, 0 left out\./u),
    ]);
    const { stdout } = await run('import', 'ap.md', '--out', 'again.yaml', '--lenient');
    expect(stdout).toContain('Written: again.yaml');
    expect((await run('lint', 'again.yaml')).stdout).not.toMatch(/ error/u);
  });

  test('keeps a file that is there unless --overwrite says otherwise', async () => {
    const { run, read } = place({ 'ap.txt': 'mine' });
    const { code, stderr } = await run(...SHIPPED, 'anki', '--out', 'ap.txt');
    expect([code, stderr, read('ap.txt')]).toEqual([2, expect.stringContaining('--overwrite'), 'mine']);
    await run(...SHIPPED, 'anki', '--out', 'ap.txt', '--overwrite');
    expect(read('ap.txt')).toMatch(/^#separator:tab\n/u);
  });

  test('prints a text to stdout, and names what was left out on stderr', async () => {
    const { run } = place({});
    const { code, stdout, stderr } = await run('export', 'data-entry', '--as', 'anki');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^#separator:tab\n/u);
    expect(stderr).toMatch(/Left out\n.*copy-order-line, [^:]*: Copying a\s+form/u);
    expect((await run('export', 'data-entry', '--as', 'anki', '--lenient')).code).toBe(0);
  });

  test('of a pack that is not there names it', async () => {
    const { run } = place({});
    expect(await run('export', 'nowhere', '--as', 'gift')).toMatchObject({ code: 2 });
  });

  test('as html writes a page that asks, named after what it asks, and says that the answers are in it', async () => {
    const { run, read } = place({});
    const quiz = await run('export', '--exam', 'mock-quick-15', '--as', 'html', '--seed', '7');
    expect(quiz).toMatchObject({ code: 0, stdout: 'mock-quick-15.html\n' });
    expect(quiz.stderr).toContain('The answers are in the page');
    expect(read('mock-quick-15.html')).toContain('Content-Security-Policy');
    const pack = await run('export', 'accounting-ap', '--as', 'html', '--count', '5', '--out', 'ap.html');
    expect(pack).toMatchObject({ code: 0, stdout: 'ap.html\n' });
  });

  test('refuses options of a page where none is written, and a page that asks nothing or two things', async () => {
    const { run } = place({});
    const refusal = async (...argv: string[]): Promise<string> => {
      const { code, stderr } = await run('export', ...argv);
      return `${code} ${stderr.split('\n')[0] ?? ''}`;
    };
    expect(await refusal('accounting-ap', '--as', 'gift', '--exam', 'mock-ap-30')).toBe(
      '2 --exam is for quiz pages, and gift is no page.',
    );
    expect(await refusal('accounting-ap', '--as', 'csv', '--extra-time', '25%')).toBe(
      '2 --extra-time is for quiz pages, and csv is no page.',
    );
    expect(await refusal('accounting-ap', '--as', 'csv', '--seed', '0')).toBe(
      '2 --seed is for quiz pages, and csv is no page.',
    );
    expect(await refusal('accounting-ap', '--as', 'html', '--overwrite')).toBe(
      '2 --overwrite means nothing for a quiz page.',
    );
    expect(await refusal('--as', 'gift')).toBe('2 Name the packs to export.');
    expect(await refusal('--as', 'html')).toBe(
      '2 Say what the quiz asks: packs, --exam EXAM or --track TRACK.',
    );
    expect(await refusal('accounting-ap', '--track', 'csr', '--as', 'html')).toBe(
      '2 A quiz asks one thing: packs, --exam EXAM or --track TRACK.',
    );
    expect(await refusal('--exam', 'mock-quick-15', '--count', '3', '--as', 'html')).toBe(
      '2 An exam has its own number of questions and its own time.',
    );
  });
});
