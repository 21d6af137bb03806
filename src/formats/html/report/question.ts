import type { PageQuestion } from '../../../app/ports-page.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { type Child, el, type Html } from '../element.ts';
import { prose } from '../prose.ts';
import { type Sign, SIGNS } from '../signs.ts';
import { address, feedbackBlocks } from './feedback.ts';

export const signOf = ({ verdict: { tone } }: PageQuestion): Sign => (tone === 'unscored' ? 'none' : tone);

const seconds = (value: number): string => clockText(Math.round(value) * 1000);

function facts({ topic, pack, level, seconds: spent, budgetSeconds, remarks }: PageQuestion): string {
  const time = budgetSeconds === null ? seconds(spent) : `${seconds(spent)} of ${seconds(budgetSeconds)}`;
  return [topic, pack, level, `time ${time}`, ...remarks].join(' · ');
}

const WHY_NO_TEXT = {
  missing: 'Its text is not on this computer as it was in this session.',
  unfit: 'What the report holds is no answer to this question, so the report was changed.',
} as const;

/** A question with what feedback says of it, or why it cannot be shown. */
function body({ text, given }: PageQuestion): Child {
  if (typeof text === 'string') {
    return [
      el('p', { class: 'aside' }, WHY_NO_TEXT[text]),
      given === undefined
        ? null
        : el('p', { class: 'answer-line' }, el('span', {}, el('strong', {}, 'Your answer:'), ' ', given)),
    ];
  }
  const { language, passage, prompt, blocks, issues } = text;
  return [
    el(
      'div',
      { lang: language },
      passage === undefined ? null : el('div', { class: 'passage' }, prose(passage)),
      el('div', { class: 'prompt' }, prose(prompt)),
      feedbackBlocks(blocks, 'h4'),
    ),
    issues === undefined
      ? null
      : el('p', { class: 'aside' }, 'Something wrong with it? Report it at ', address(issues)),
  ];
}

/** A question that nobody saw stays new until somebody opens it, and so do later scores. */
function bodyOrCover(question: PageQuestion): Child {
  if (!question.isUnseen || typeof question.text === 'string') return body(question);
  const cover = 'Show this question and its answer. It is new to you only until then.';
  return el('details', {}, el('summary', {}, cover), body(question));
}

/** One question with its answer, the right one, the reasons and the sources. */
export function questionArticle(question: PageQuestion): Html {
  const { number, verdict, note, isToLookAtAgain } = question;
  const sign = signOf(question);
  return el(
    'article',
    {
      id: `question-${number}`,
      class: `question ${sign}${isToLookAtAgain ? '' : ' known'}`,
      'aria-labelledby': `question-${number}-title`,
    },
    el(
      'header',
      {},
      el('h3', { id: `question-${number}-title` }, `Question ${number}`),
      el(
        'p',
        { class: `chip ${sign}` },
        el('span', { 'aria-hidden': 'true' }, SIGNS[sign]),
        ` ${verdict.text}`,
      ),
      el('p', { class: 'facts' }, facts(question)),
    ),
    bodyOrCover(question),
    note === undefined
      ? null
      : el('p', { class: 'own-note', dir: 'auto' }, el('strong', {}, 'Your note:'), ' ', note),
  );
}

/** Every question by its number, to go there; its sign says how it went. */
export function questionIndex(questions: readonly PageQuestion[]): Html {
  return el(
    'nav',
    { class: 'index', 'aria-label': 'Questions' },
    el(
      'ol',
      {},
      questions.map((question) =>
        el(
          'li',
          {},
          el(
            'a',
            {
              href: `#question-${question.number}`,
              class: signOf(question),
              'aria-label': `Question ${question.number}: ${question.verdict.text}`,
            },
            question.number,
            el('span', { 'aria-hidden': 'true' }, SIGNS[signOf(question)]),
          ),
        ),
      ),
    ),
  );
}
