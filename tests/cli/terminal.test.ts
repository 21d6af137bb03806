import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { datedReports } from '../support/dated-reports.ts';
import {
  folder,
  hasTmux,
  inTerminals,
  openShell,
  press,
  reports,
  resize,
  screen,
  start,
  waitFor,
} from './real-terminal.ts';

inTerminals();

describe.skipIf(!hasTmux())('in a real terminal (skipped where tmux is missing)', () => {
  test('after practice the missed ones are offered again', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written --topic sums --color');
    await waitFor('Question 1 of 2');
    press('a');
    await waitFor('●');
    press('Enter');
    await waitFor('Enter go on');
    press('Enter');
    await waitFor('Question 2 of 2');
    press('a');
    await waitFor('■ A');
    press('c');
    await waitFor('■ C');
    press('Enter');
    await waitFor('Right');
    press('Enter');
    await waitFor('Practise the question you missed again? y/N');
    press('y', 'Enter');
    await waitFor('Question 1 of 1');
    press('b');
    await waitFor('● B');
    press('Enter');
    await waitFor('Right');
    press('Enter');
    await waitFor('exit 0');
    expect(reports()).toHaveLength(2);
  });

  test('a review with nothing due offers what is due next', async () => {
    writeFileSync(path.join(folder(), 'right'), 'b\nb\na c\nt\na\n');
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written --count 5 < right');
    await waitFor('exit 0');
    datedReports(path.join(folder(), 'home'), [30, 25, 1]);
    press('clear', 'Enter');
    start('review content/demo.yaml');
    const offer = await waitFor('Review it now, ahead of time? y/N');
    expect(offer).toContain('Nothing is due, and nothing was missed.');
    expect(offer).not.toContain('--ahead');
    press('Enter');
    await waitFor('exit 0');
    expect(reports()).toHaveLength(3);
    press('clear', 'Enter');
    start('review content/demo.yaml');
    await waitFor('Review it now, ahead of time? y/N');
    press('y', 'Enter');
    await waitFor('Question 1 of 5');
    press('C-c');
    await waitFor('exit 130');
    expect(reports()).toHaveLength(4);
  });

  test('Ctrl-C gives the terminal back, writes the report as interrupted and exits with 130', async () => {
    await openShell(80, 24);
    start('exam demo-exam --packs content');
    await waitFor('Question 1 of 5');
    press('b', 'Enter');
    await waitFor('Question 2 of 5');
    press('C-c');
    await waitFor('exit 130');
    // It goes on with resume, so its key stays a secret until it is over.
    expect(screen('-S', '-')).not.toMatch(/Score|the right answer/u);
    expect(reports()).toMatchObject([{ ended: 'interrupted', items: [{ answer: 1 }, {}, {}, {}, {}] }]);
    press('clear; stty -a', 'Enter');
    expect(await waitFor('icanon')).toMatch(/[^-]icanon[\s\S]*[^-]echo /u);
  });

  test('Ctrl-Z stops the program and fg brings the question back', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --order as-written');
    await waitFor('Question 1 of 5');
    press('C-z');
    await waitFor(/Stopped/u);
    press('fg', 'Enter');
    await waitFor('Question 1 of 5');
    press('b');
    await waitFor('●');
    press('Enter');
    await waitFor('Right');
    press('C-c');
    // `; echo` ran when the program was stopped, so the report tells that it is over.
    await waitFor('Report:');
    expect(reports()).toMatchObject([{ ended: 'interrupted', items: [{ answer: 1 }, {}, {}, {}, {}] }]);
  });

  test('the clock runs while the question waits', async () => {
    await openShell(80, 24);
    start('exam demo-exam --packs content');
    await waitFor(/4:5\d left/u);
    press('b');
    const before = await waitFor(/› . B/u);
    const clock = /4:5\d/u.exec(before)?.[0] ?? '';
    await vi.waitFor(() => expect(screen()).not.toContain(clock), { timeout: 5000, interval: 50 });
    expect(screen()).toMatch(/› . B/u);
  });

  test.each([
    [80, 24],
    [40, 15],
  ])(
    'at %i by %i nothing is wider or longer than the screen, and nothing stays in the scrollback',
    async (columns, rows) => {
      await openShell(columns, rows);
      start('practice office-mail-docs --kind single --seed 3 --minutes 5', 'NO_COLOR=1');
      await waitFor('Question 1 of 10');
      press('NPage');
      press('NPage');
      press('a');
      await waitFor(/[■●]/u);
      press('Enter');
      await waitFor('Enter go on');
      resize(columns - 4, rows - 2);
      resize(columns, rows);
      press('q');
      const asked = await waitFor('Quit now?');
      expect(asked.trimEnd().split('\n').length).toBeLessThanOrEqual(rows);
      expect(screen('-e')).not.toMatch(/\u001B\[3\dm/u);
      expect(screen('-S', '-').split('\n').length).toBeLessThanOrEqual(rows + 1);
      press('y');
      await waitFor('exit 0');
      expect(screen('-S', '-')).not.toContain('Quit now?');
    },
  );

  test('a sentence on a narrow screen breaks between words alone', async () => {
    await openShell(40, 15);
    press('clear', 'Enter');
    start('exam nothing-of-that-name --packs content');
    const shown = await waitFor('exit 2');
    const words = shown.split(/\s+/u);
    for (const word of ['nothing-of-that-name.', 'deskready', 'exams']) expect(words).toContain(word);
  });
});
