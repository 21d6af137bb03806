import { feedbackOf } from '../domain/feedback/feedback.ts';
import { feedbackBlocks } from '../formats/html/report/feedback.ts';
import { SIGNS } from '../formats/html/signs.ts';
import { button, make, sign } from './dom.ts';
import { questionText } from './question-text.ts';
import {
  currentOf,
  type Drawn,
  flagButton,
  noteButton,
  progressHeader,
  stopButton,
  type Turn,
} from './turn.ts';

/** How the answer went and what there is to learn, until the user goes on. */
export function feedbackScreen(turn: Turn): Drawn {
  const { sitting, reply } = turn;
  const { plan, state } = sitting;
  const { item, itemState } = currentOf(sitting);
  const { verdict, blocks } = feedbackOf(item, itemState, plan.scoring);
  const tone = verdict.tone === 'unscored' ? 'none' : verdict.tone;
  const isLast = state.items.every(
    (one, index) => index <= state.current || one.answer !== null || one.isTimedOut,
  );
  const goOn = (): void => reply({ type: 'continue' });
  const language = turn.languageOf(item.pack);
  return {
    screen: {
      title: verdict.text,
      header: progressHeader(
        turn,
        make('span', { class: `chip ${tone}` }, sign(SIGNS[tone], tone), ` ${verdict.text}`),
        `Question ${state.current + 1} of ${plan.items.length}`,
      ),
      main: [
        questionText(item, language),
        make('div', { class: 'feedback', lang: language }, feedbackBlocks(blocks, 'h2')),
        make(
          'div',
          { class: 'actions' },
          button(isLast ? 'See the result' : 'Next question', { class: 'button primary' }, goOn),
        ),
        make(
          'div',
          { class: 'tools', role: 'group', 'aria-label': 'More' },
          flagButton(turn),
          noteButton(turn),
          stopButton(turn),
        ),
      ],
    },
  };
}
