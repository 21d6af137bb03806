import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datedReports } from '../support/dated-reports.ts';
import { folder, hasTmux, inTerminals, openShell, press, reports, start, waitFor } from './real-terminal.ts';

inTerminals();

describe.skipIf(!hasTmux())('the menu in a real terminal (skipped where tmux is missing)', () => {
  test('it leads a newcomer to ten easy questions with hints in one key press', async () => {
    await openShell(80, 24);
    start('');
    await waitFor(/› 1 {2}Start here: ten easy questions/u);
    press('Enter');
    const first = await waitFor('Question 1 of 10');
    expect(first).toMatch(/, easy$/mu);
    expect(first).not.toMatch(/\d:\d\d left/u);
    // In kinds that take text, commands are reached through Esc; in the others it shows the keys, where they work too.
    press('Escape');
    expect(await waitFor('show these keys')).toMatch(/show a hint/u);
    press('q');
    await waitFor('Quit now?');
    press('y');
    expect(await waitFor('exit 0')).toContain('deskready exam mock-quick-15');
  });

  test('it leads anyone else to ten questions in three key presses', async () => {
    await openShell(80, 24);
    start('practice content/demo.yaml --plain < /dev/null');
    await waitFor('exit 0');
    press('clear', 'Enter');
    start('');
    await waitFor(/› 1 {2}Today: ten questions of every subject/u);
    press('2');
    await waitFor(/› 2 {2}Practise: ten questions/u);
    press('Enter');
    await waitFor('What do you want to practise?');
    press('Enter');
    expect(await waitFor('Question 1 of 10')).toContain('Enter answer');
  });

  test('the first entry says what to do today and starts it', async () => {
    writeFileSync(path.join(folder(), 'answers'), 'a\n'.repeat(14));
    await openShell(80, 24);
    start('practice office-excel --kind single --count 14 --seed 1 < answers');
    await waitFor('exit 0');
    press('clear', 'Enter');
    start('');
    await waitFor(
      /› 1 {2}Today: practise Excel for office work\n +Practice helps most here: \d+% expected on new questions\./u,
    );
    press('q');
    await waitFor('exit 0');
    datedReports(path.join(folder(), 'home'), [3]);
    press('clear', 'Enter');
    start('');
    await waitFor(/› 1 {2}Today: review what is due \(14 questions\)\n +Ten at a time/u);
    press('Enter');
    await waitFor('Question 1 of 10');
    press('C-c');
    await waitFor('exit 130');
    press('clear', 'Enter');
    start('');
    expect(await waitFor(/ 2 {2}Today: /u)).toMatch(/› 1 {2}Go on with: /u);
  });

  test('after some practice the first entry is a first mock exam', async () => {
    writeFileSync(path.join(folder(), 'answers'), 'a\n'.repeat(30));
    await openShell(80, 24);
    start('practice office-excel customer-service --kind single --count 25 --seed 1 < answers');
    await waitFor('exit 0');
    press('clear', 'Enter');
    start('');
    const menu = await waitFor(/› 1 {2}Today: sit a mock exam/u);
    expect(menu).toMatch(/, \d+ minutes\. It would be your first\.$/mu);
    press('Enter');
    await waitFor('Question 1 of');
    press('C-c');
    await waitFor('exit 130');
    expect(reports().filter(({ ended }) => ended === 'interrupted')).toHaveLength(1);
  });
});
