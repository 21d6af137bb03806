import type { Progress } from '../../../domain/history/progress.ts';
import { plural } from '../../../domain/plural.ts';
import { wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { examLines } from './exam-lines.ts';
import { levelLines, partLines } from './part-lines.ts';
import { practiceLines } from './practice-lines.ts';
import { readinessLines } from './readiness-lines.ts';
import { weaknessLines } from './weakness-lines.ts';

export interface ProgressScreen {
  readonly progress: Progress;
  /** ids or files of packs that it was asked for; empty is all */
  readonly packs: readonly string[];
  /** of every pack there is, by id */
  readonly packTitles: ReadonlyMap<string, string>;
  /** a command of this program as a line that can be copied */
  command(argv: readonly string[]): string;
}

/** A heading with its lines, and a sentence on how to read them; nothing without lines. */
function section(
  title: string,
  explained: string,
  lines: readonly string[],
  style: Style,
  width: number,
): string[] {
  if (lines.length === 0) return [];
  const sentences = explained === '' ? [] : wrap(explained, width).map((line) => style.dim(line));
  const heading = wrap(title, width).map((line) => style.bold(line));
  return ['', ...heading, ...sentences, ...lines];
}

/** Everything that reports say about somebody, the question that matters most first, what to do next last. */
export function progressView(screen: ProgressScreen, style: Style, width: number): string {
  const { progress } = screen;
  const { at, reports, packs, exams } = progress;
  return [
    ...wrap(`Progress on ${at.slice(0, 10)}, from ${plural(reports, 'report')}`, width),
    ...section('Are you ready?', '', readinessLines(screen, style, width), style, width),
    ...section('Practice', '', practiceLines(screen, style, width), style, width),
    ...section(
      'By subject',
      'The score to expect on new questions, how it changed, and the number of new answers.',
      partLines(packs, style, width),
      style,
      width,
    ),
    ...section('New questions right, by level', '', levelLines(packs, style, width), style, width),
    ...section('Exams', '', examLines(exams, style, width), style, width),
    ...section('Practise next', '', weaknessLines(screen, style, width), style, width),
  ].join('\n');
}
