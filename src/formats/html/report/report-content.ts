import type { ReportPage } from '../../../app/ports-page.ts';
import { plural } from '../../../domain/plural.ts';
import { card } from '../card.ts';
import { type Child, el, type Html } from '../element.ts';
import { momentText } from '../moment.ts';
import { partCards } from './parts.ts';
import { questionArticle, questionIndex } from './question.ts';

const MODES: Readonly<Record<ReportPage['report']['session']['mode'], string>> = {
  exam: 'Exam',
  practice: 'Practice',
  review: 'Review',
};

/** What was sat, by whom and when. */
export function reportHeader({ report, title, timeUsed }: ReportPage): Html {
  const { candidate, session, startedAt } = report;
  const person = [candidate?.name, candidate?.id, candidate?.group].filter((each) => each !== undefined);
  const facts: readonly (readonly [string, string])[] = [
    ...(person.length === 0 ? [] : [['Candidate', person.join(' · ')] as const]),
    ['Date', momentText(startedAt)],
    ['Time', timeUsed.replace(/^Time: /u, '')],
    ...(session.extraTime === 0 ? [] : [['Extra time', `${session.extraTime}%`] as const]),
  ];
  return el(
    'header',
    { class: 'top' },
    el('p', { class: 'eyebrow' }, `${MODES[session.mode]} report`),
    el('h1', { dir: 'auto' }, title),
    el(
      'dl',
      {},
      facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { dir: 'auto' }, value))),
    ),
  );
}

function questionsCard({ questions }: ReportPage): Child {
  if (questions.length === 0) return null;
  const again = questions.filter(({ isToLookAtAgain }) => isToLookAtAgain).length;
  const isMixed = again > 0 && again < questions.length;
  return card(
    'Question by question',
    'questions',
    questionIndex(questions),
    isMixed
      ? [
          el('input', { type: 'checkbox', id: 'only-again', class: 'filter' }),
          el('label', { for: 'only-again' }, `Show only the ${plural(again, 'question')} to look at again`),
        ]
      : null,
    questions.map(questionArticle),
  );
}

/** Figures that a page may have besides; a page that must stay small has none. */
export interface ReportFigures {
  readonly time: Child;
  readonly course: Child;
}

/** What a session came to in its parts: the points, how it was sat, every question. The verdict stands above it. */
export function reportDetails(page: ReportPage, { time, course }: ReportFigures): Child {
  const { habits } = page;
  return [
    partCards(page),
    time,
    habits.length === 0
      ? null
      : card(
          'How it was sat',
          'habits',
          el(
            'ul',
            {},
            habits.map((habit) => el('li', {}, habit)),
          ),
        ),
    course,
    questionsCard(page),
  ];
}
