import type { Command } from 'commander';
import type { LoadDeps, SetExitCode } from './deps.ts';
import { examples } from './examples.ts';
import { addReviewOptions } from './session-options.ts';

/** The command `review`. */
export function addReview(program: Command, load: LoadDeps, setExitCode: SetExitCode): void {
  addReviewOptions(program.command('review'))
    .description('practise what is due, what you missed, and a little that is new')
    .argument('[pack...]', 'ids or files of packs (default: all)')
    .addHelpText(
      'after',
      examples(
        'deskready review',
        'deskready review office-excel --count 20',
        'deskready review --ahead --retention 0.95',
      ),
    )
    .action(async (packs: string[], _options: unknown, command: Command) => {
      const { review } = await import('./commands/review.ts');
      setExitCode(await review(packs, command.optsWithGlobals(), await load()));
    });
}
