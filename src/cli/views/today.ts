import type { Today } from '../../domain/history/today.ts';
import { plural } from '../../domain/plural.ts';

/** What to do today in one line, and why in small print. */
export interface TodayWords {
  readonly name: string;
  readonly detail: string;
}

function sinceText(daysAgo: number | null): string {
  return daysAgo === null ? 'It would be your first.' : `Your last exam was ${plural(daysAgo, 'day')} ago.`;
}

/** @param packTitle of the pack that a weakness is in */
export function todayWords(today: Today, packTitle: string): TodayWords {
  switch (today.type) {
    case 'review':
      return {
        name: `Today: review what is due (${plural(today.due, 'question')})`,
        detail: 'Ten at a time, so that you do not forget them.',
      };
    case 'exam':
      return {
        name: 'Today: sit a mock exam',
        detail: `${today.exam.title}, ${plural(today.exam.minutes, 'minute')}. ${sinceText(today.lastDaysAgo)}`,
      };
    case 'drill': {
      const { title, topic, expected } = today.weakness;
      // By its weight, so that one that weighs little may be weaker still.
      const where = topic === undefined ? 'Practice' : `In ${packTitle}; practice`;
      const detail = `${where} helps most here: ${Math.round(expected)}% expected on new questions.`;
      return { name: `Today: practise ${title}`, detail };
    }
    case 'missed':
      return {
        name: `Today: review what you missed (${plural(today.missed, 'question')})`,
        detail: 'Nothing is due yet.',
      };
    case 'practice':
      return { name: 'Today: ten questions of every subject', detail: 'Nothing is due yet.' };
  }
}
