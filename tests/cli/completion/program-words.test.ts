import { expect, test } from 'vitest';
import { slotsOf } from '../../../src/cli/completion/aim.ts';
import { COMPLETION_SCRIPTS } from '../../../src/cli/completion/scripts.ts';
import { valueSource } from '../../../src/cli/completion/values.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { HOSTS } from '../hosts.ts';
import { allBelow, programUnderTest } from './program-under-test.ts';

test('completion knows where the values of every option and argument come from (values.ts says it)', () => {
  const unknown = allBelow(programUnderTest())
    .flatMap(slotsOf)
    .filter(
      ({ owner, placeholder, choices }) =>
        choices === undefined && valueSource(owner, placeholder) === undefined,
    )
    .map(({ owner, placeholder }) => `${owner.name()} ${placeholder}`);
  expect(unknown).toEqual([]);
});

test('the help of every command has an example', async () => {
  const directory = tempFolder();
  const missing: string[] = [];
  for (const command of allBelow(programUnderTest())) {
    const words = [command.parent?.parent?.name(), command.parent?.name(), command.name()].slice(-2);
    const argv = [
      ...words.filter((word) => word !== undefined && word !== 'deskready'),
      '--help',
    ] as string[];
    const { code, stdout } = await HOSTS['in the process']({ argv, directory });
    if (code !== 0 || !/^Examples:\n {2}.*deskready/mu.test(stdout)) missing.push(argv.join(' '));
  }
  expect(missing).toEqual([]);
});

test.each(Object.entries(COMPLETION_SCRIPTS))('the script for %s is printed alone', async (shell, script) => {
  const ran = await HOSTS.spawned({ argv: ['completion', shell], directory: tempFolder() });
  expect(ran).toEqual({ code: 0, stdout: script, stderr: '' });
});

test('the script for PowerShell registers a completer that asks the program', () => {
  const { powershell } = COMPLETION_SCRIPTS;
  expect(powershell).toContain('Register-ArgumentCompleter -Native -CommandName deskready');
  expect(powershell).toContain(`@('complete', "--word=$wordToComplete", '--') + $before`);
  for (const [open, close] of ['()', '{}', '[]'] as const) {
    expect(powershell.split(open ?? '').length).toBe(powershell.split(close ?? '').length);
  }
});
