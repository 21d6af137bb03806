import type { ReviewQueue } from '../../domain/history/review-queue.ts';
import { visibleLine } from '../../domain/visible.ts';
import { plural } from '../../domain/plural.ts';
import { wrap } from '../layout.ts';
import { waitText } from '../../domain/wait-text.ts';

/**
 * @param packs ids or files that the review was asked for
 * @param isAsked whether the user is asked right below to review ahead of time
 */
export function nothingDueView(
  { upcoming, answered, mastered, nextInMs }: ReviewQueue,
  packs: readonly string[],
  isAsked: boolean,
  width: number,
): string {
  if (nextInMs === null) {
    const none = 'Nothing is due: no question here was answered yet. Start with:';
    return [...wrap(none, width), '  deskready practice'].join('\n');
  }
  const lines = wrap(
    `Nothing is due, and nothing was missed. The next question is due ${waitText(nextInMs)}. ` +
      `Of ${plural(answered, 'answered question')}, you have mastered ${mastered}.`,
    width,
  );
  if (upcoming.length === 0) {
    const today = 'All of them were answered today. To practise something new:';
    return [...lines, ...wrap(today, width), '  deskready practice'].join('\n');
  }
  if (isAsked) return lines.join('\n');
  const command = ['deskready review', ...packs.map(visibleLine), '--ahead'].join(' ');
  return [...lines, 'To review ahead of time:', `  ${command}`].join('\n');
}
