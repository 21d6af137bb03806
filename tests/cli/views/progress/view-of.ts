import { commandLine } from '../../../../src/cli/command-line.ts';
import type { Style } from '../../../../src/cli/style.ts';
import { progressView } from '../../../../src/cli/views/progress/progress-view.ts';
import type { Progress } from '../../../../src/domain/history/progress.ts';
import { PROGRESS } from '../../../support/progress-example.ts';

const packTitles = new Map([
  ['office-excel', 'Excel for office work'],
  ['data-entry', 'Data entry'],
]);

/** The screen between two line breaks, so that snapshots stand at the margin. */
export function viewOf(
  style: Style,
  width: number,
  progress: Progress = PROGRESS,
  packs: readonly string[] = [],
): string {
  return `\n${progressView({ progress, packs, packTitles, command: commandLine }, style, width)}\n`;
}
