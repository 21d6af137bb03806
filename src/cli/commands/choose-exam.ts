import type { Catalogue } from '../../app/library.ts';
import type { Context } from '../context.ts';
import { chooseAt } from '../choose-at.ts';
import { plural } from '../../domain/plural.ts';
import type { Choice } from '../prompts/choose.ts';
import { leftOutEntries } from './left-out-entries.ts';

/** Asks which exam to sit. */
export async function chooseExam(context: Context, library: Catalogue): Promise<Choice<string>> {
  const { items, leftOut } = await library.list('exam');
  return chooseAt(context, {
    title: 'Which exam?',
    entries: [
      ...items.map(({ value }) => {
        const questions = value.draw.reduce((sum, quota) => sum + quota.count, 0);
        const detail = `${plural(questions, 'question')}, ${plural(value.minutes, 'minute')}, pass ${value.pass}%`;
        return { value: value.id, name: value.title, detail };
      }),
      ...leftOutEntries(leftOut),
    ],
  });
}
