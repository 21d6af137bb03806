import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { addExamOptions, addPracticeOptions } from './session-options.ts';

/** The command `practice`. */
export function addPractice(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addPracticeOptions(program.command('practice'))
    .description('practise with feedback after each answer')
    .argument('[pack...]', 'ids or files of packs (default: a mix of all)')
    .addHelpText(
      'after',
      examples(
        'deskready practice office-excel',
        'deskready practice --track general-back-office --count 20',
        'deskready practice my-pack.yaml --topic lookup --seconds 60',
      ),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { practice } = await import('./commands/practice.ts');
      setExitCode(await practice(packs, command.optsWithGlobals(), await load()));
    });
}

/** The command `exam`. */
export function addExam(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addExamOptions(program.command('exam'))
    .description('sit a mock exam: one clock, no feedback before the end')
    .argument('[exam]', 'id or file of an exam (default: asks which)')
    .addHelpText(
      'after',
      examples(
        'deskready exam mock-quick-15',
        'deskready exam mock-quick-15 --extra-time 25% --report result.json',
      ),
    )
    .action(async (id: string | undefined, _options: unknown, command: Command) => {
      const { exam } = await import('./commands/exam.ts');
      setExitCode(await exam(id, command.optsWithGlobals(), await load()));
    });
}
