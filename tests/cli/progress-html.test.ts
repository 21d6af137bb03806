import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { htmlTree, named, textOf } from '../support/html-tree.ts';
import { EXAM, EXAM_INPUT, run, workplace } from './reports-workplace.ts';

const words = (page: string): string =>
  named(htmlTree(page), 'body').map(textOf).join('').replaceAll(/\s+/gu, ' ');

async function sat(): Promise<string> {
  const folder = workplace();
  await run(folder, EXAM, EXAM_INPUT);
  return folder;
}

test('progress html writes progress.html and prints its path', async () => {
  const folder = await sat();
  const argv = ['progress', 'html', '--packs', 'content'];
  expect(await run(folder, argv)).toEqual({ code: 0, stdout: 'progress.html\n', stderr: '' });
  const page = readFileSync(path.join(folder, 'progress.html'), 'utf8');
  expect(words(page)).toContain('Your progress');
  expect(words(page)).toContain('1 report');
  expect(words(page)).toContain('Demo exam');
  expect((await run(folder, argv)).code).toBe(0);
  writeFileSync(path.join(folder, 'progress.html'), 'mine');
  expect(await run(folder, argv)).toMatchObject({ code: 2, stdout: '' });
});

test('progress html is of one candidate where that is asked for', async () => {
  const folder = await sat();
  const { stdout } = await run(folder, ['progress', 'html', '--candidate', 'ana cruz', '--out', '-']);
  expect(words(stdout)).toContain('Progress of ana cruz');
  expect(await run(folder, ['progress', 'html', '--candidate', 'Ben', '--out', '-'])).toMatchObject({
    code: 2,
  });
});

test('the commands that it names find the same packs and reports', async () => {
  const folder = await sat();
  const argv = ['progress', 'html', '--packs', 'content', '--data', 'home', '--out', '-'];
  expect(words((await run(folder, argv)).stdout)).toContain('deskready review --packs content --data home');
});
