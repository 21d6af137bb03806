import { weaknessText } from '../../../domain/history/progress-words.ts';
import { hanging } from '../../layout.ts';
import type { Style } from '../../style.ts';
import type { ProgressScreen } from './progress-view.ts';

const MOST_WEAKNESSES = 3;

/** Where practice would help most, each with its command on a line of its own: it is never broken, so that it can be copied. */
export function weaknessLines(screen: ProgressScreen, style: Style, width: number): string[] {
  return screen.progress.weakest
    .slice(0, MOST_WEAKNESSES)
    .flatMap((weakness) => [
      ...hanging('', weaknessText(weakness, screen.packTitles), width),
      `  ${style.accent(screen.command(weakness.argv))}`,
    ]);
}
