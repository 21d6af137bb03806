import type { Quiz } from '../domain/quiz.ts';
import { percentText } from '../domain/percent-text.ts';
import { plural } from '../domain/plural.ts';
import type { Report } from '../domain/report/report.ts';
import { scoreWords } from '../domain/report/result-words.ts';
import { limitMs } from '../domain/session/plan.ts';
import { momentText } from '../formats/html/moment.ts';
import { button, type Child, make } from './dom.ts';
import { drawableCount, type QuizWish, usualCount } from './plan-quiz.ts';
import type { Stage } from './stage.ts';

/** What its user wants of the page. */
export type StartWish =
  | { readonly type: 'start'; readonly wish: QuizWish; readonly name: string }
  | { readonly type: 'resume' }
  | { readonly type: 'drop' }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'wipe' };

export interface StartFacts {
  readonly quiz: Quiz;
  /** whether a session can be gone on with */
  readonly isOpen: boolean;
  /** the newest first */
  readonly reports: readonly Report[];
  readonly isLasting: boolean;
  /** the name that was typed the last time */
  readonly name: string;
}

const COUNTS = [5, 10, 20, 30, 40, 60];

const minutesText = (minutes: number, extraTime: number): string => {
  const whole = limitMs(minutes, 'minutes', extraTime) / 60_000;
  return plural(Number(whole.toFixed(1)), 'minute');
};

/** What the user is in for, in a sentence or two. */
function aboutText({ exam, track, settings }: Quiz, count: number): string {
  if (exam === undefined) {
    const minutes = settings.minutes ?? track?.value.minutes;
    const time = minutes === undefined ? '' : ` You have ${minutesText(minutes, settings.extraTime)}.`;
    return `Practice: after each answer you see whether it was right, and why.${time}`;
  }
  const { minutes, pass, penalty } = exam.value;
  const cost =
    penalty === 0 ? 'A wrong answer costs nothing.' : `A wrong answer costs ${plural(penalty, 'point')}.`;
  const time = minutesText(minutes, settings.extraTime);
  return `Exam: ${plural(count, 'question')} in ${time}. The mark is ${percentText(pass)}. ${cost} The result comes at the end.`;
}

const examCount = ({ exam }: Quiz): number =>
  exam?.value.draw.reduce((sum, { count }) => sum + count, 0) ?? 0;

function listField(
  id: string,
  label: string,
  options: readonly Node[],
): { readonly node: HTMLElement; readonly list: HTMLSelectElement } {
  const list = make('select', { id }, options);
  const node = make('div', { class: 'field' }, make('label', { for: id, class: 'tip' }, label), list);
  return { node, list };
}

const option = (value: string, text: string): HTMLElement => make('option', { value }, text);

/** The topics that a session can draw from, under their packs where there are several. */
function topicOptions({ packs }: Quiz): HTMLElement[] {
  return packs.flatMap(({ value: { id: pack, title, topics, questions } }) => {
    const used = new Set(questions.map(({ topic }) => topic));
    const options = Object.entries(topics)
      .filter(([id]) => used.has(id))
      .map(([id, topic]) => option(`${pack}/${id}`, topic));
    return packs.length === 1 ? options : [make('optgroup', { label: title }, options)];
  });
}

/** How many questions, and of which topic; an exam has both fixed. */
function practiceChoices(quiz: Quiz): { readonly nodes: readonly Node[]; wish(): QuizWish } {
  if (quiz.exam !== undefined) return { nodes: [], wish: () => ({}) };
  const all = drawableCount(quiz);
  const usual = usualCount(quiz);
  const numbers = [...new Set([...COUNTS.filter((count) => count < all), usual, all])].sort((a, b) => a - b);
  const count = listField(
    'count',
    'How many questions',
    numbers.map((number) => option(String(number), number === all ? `All ${all}` : String(number))),
  );
  count.list.value = String(usual);
  const topic = listField('topic', 'Topic', [option('', 'Every topic'), ...topicOptions(quiz)]);
  return {
    nodes: topic.list.options.length > 2 ? [count.node, topic.node] : [count.node],
    wish: () => ({
      count: Number(count.list.value),
      ...(topic.list.value === '' ? {} : { topic: topic.list.value }),
    }),
  };
}

function openSession(choose: (wish: StartWish) => void, stage: Stage): HTMLElement {
  async function drop(): Promise<void> {
    const isSure = await stage.confirm(
      'Delete the session that you began? Its answers are lost.',
      'Delete it',
    );
    if (isSure) choose({ type: 'drop' });
  }
  return make(
    'section',
    { class: 'card', 'aria-labelledby': 'open-heading' },
    make('h2', { id: 'open-heading' }, 'You have begun already'),
    make('p', {}, 'Your answers so far are kept on this device.'),
    make(
      'div',
      { class: 'actions' },
      button('Delete it', {}, () => void drop()),
      button('Go on', { class: 'button primary' }, () => choose({ type: 'resume' })),
    ),
  );
}

function earlierResults(reports: readonly Report[], choose: (wish: StartWish) => void): Child {
  if (reports.length === 0) return [];
  const rows = reports.map((report) =>
    make(
      'li',
      {},
      button(
        [
          make(
            'span',
            { class: 'row-text' },
            make('span', {}, momentText(report.startedAt)),
            make('span', { class: 'row-prompt' }, scoreWords(report)?.score ?? 'Not scored'),
          ),
        ],
        { class: 'row' },
        () => choose({ type: 'report', report }),
      ),
    ),
  );
  return make(
    'section',
    { class: 'card', 'aria-labelledby': 'earlier-results' },
    make('h2', { id: 'earlier-results' }, 'Earlier results'),
    make('ul', { class: 'rows' }, rows),
  );
}

function about({ packs, tool }: Quiz, isLasting: boolean, wipe: () => void): HTMLElement {
  const licences = packs.map(
    ({ value: { title, license } }) => title + (license === undefined ? '' : ` (${license})`),
  );
  return make(
    'footer',
    {},
    make('p', {}, 'This page works without a network and sends nothing.'),
    isLasting
      ? [
          make('p', {}, 'Your answers and results are kept in this browser, on this device alone.'),
          button('Delete everything kept here', { class: 'tool' }, wipe),
        ]
      : [],
    make('p', {}, `Questions: ${licences.join('; ')}. Made with ${tool.name} ${tool.version}.`),
  );
}

/** The first screen: what this is, and ways to begin. Resolves with what was chosen. */
export function startScreen(
  stage: Stage,
  { quiz, isOpen, reports, isLasting, name }: StartFacts,
): Promise<StartWish> {
  return new Promise((choose) => {
    const choices = practiceChoices(quiz);
    const nameField = make('input', {
      id: 'name',
      type: 'text',
      autocomplete: 'name',
      maxlength: 100,
      dir: 'auto',
    });
    nameField.value = name;
    const form = make(
      'form',
      { class: 'card', 'aria-label': 'Begin' },
      make('p', { class: 'lead' }, aboutText(quiz, examCount(quiz))),
      choices.nodes,
      make(
        'div',
        { class: 'field' },
        make('label', { for: 'name', class: 'tip' }, 'Your name, for the report (you may leave it out)'),
        nameField,
      ),
      make(
        'div',
        { class: 'actions' },
        make('button', { class: 'button primary' }, isOpen ? 'Start anew' : 'Start'),
      ),
    );

    async function start(): Promise<void> {
      const question = 'Start anew? The session that you began is deleted, with its answers.';
      if (isOpen && !(await stage.confirm(question, 'Start anew'))) return;
      choose({ type: 'start', wish: choices.wish(), name: nameField.value.trim() });
    }

    async function wipe(): Promise<void> {
      const question = 'Delete all answers and results that this page keeps in this browser?';
      if (await stage.confirm(question, 'Delete everything')) choose({ type: 'wipe' });
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void start();
    });
    stage.show({
      title: quiz.title,
      header: make(
        'header',
        { class: 'top large' },
        make('p', { class: 'eyebrow' }, quiz.exam === undefined ? 'Practice' : 'Exam'),
        make('h1', { dir: 'auto' }, quiz.title),
      ),
      main: [
        isOpen ? openSession(choose, stage) : [],
        form,
        earlierResults(reports, choose),
        about(quiz, isLasting, () => void wipe()),
      ],
    });
  });
}
