import type { DraftQuestion, ExchangeNote } from '../../../app/ports-exchange.ts';
import type { WireMap } from '../../yaml/wire-value.ts';
import { lightText } from './light-markup.ts';
import { commentKeys, keysOf, textOf } from './question-keys.ts';
import { type QuizBlock, stretchesOf } from './quiz-blocks.ts';
import { type Reading, sectionQuestion } from './section-question.ts';
import { answersAt, firstLine, type Section, sectionsOf } from './sections.ts';

/** What a quiz block holds. */
export interface ReadQuiz {
  /** '' where it has none */
  title: string;
  readonly questions: DraftQuestion[];
  readonly refused: ExchangeNote[];
  readonly simplified: ExchangeNote[];
  readonly passedOver: ExchangeNote[];
}

/** A list's item with a box, anywhere in a text. */
const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\](?:\s|$)/mu;

/** No question is longer, and the time that parsing takes grows with the square of the length. */
const MAX_STRETCH = 10_000;
const TOO_LONG = `It is longer than ${MAX_STRETCH} characters, which is no question that people can answer.`;

const NO_ANSWERS = 'It has no answers: write each as "- [ ] text", the right ones as "- [x] text".';
const NO_QUESTION = 'It has answers and no question: nothing stands behind "question:" at its start.';

const ONLY_TO_READ =
  'A handout shows a question of this kind to read it, and one without answers has no key; import the pack itself.';

function addQuestion(read: ReadQuiz, section: Section, keys: WireMap, topic: string, reading: Reading): void {
  const line = firstLine(section);
  const question = sectionQuestion(section, reading);
  const { name } = question;
  if ('refusal' in question) {
    read.refused.push({ line, ...(name === '' ? {} : { name }), message: question.refusal });
    return;
  }
  const { draft, topicId } = keysOf(keys);
  read.questions.push({
    draft: { ...question.draft, ...draft } as DraftQuestion['draft'],
    line,
    ...(topicId === undefined ? {} : { topicId }),
    ...(topic === '' ? {} : { topic }),
  });
  for (const message of question.simplified) read.simplified.push({ line, name, message });
}

/** A file of one question, which its front matter asks. */
function addWhole(read: ReadQuiz, quiz: QuizBlock, said: string): void {
  const { markdown, above, front } = quiz;
  const refuse = (message: string): void => {
    read.refused.push({ line: above + 1, ...(said === '' ? {} : { name: said }), message });
  };
  if (markdown.length > MAX_STRETCH) return refuse(TOO_LONG);
  const parts = sectionsOf(quiz);
  const body = parts.flatMap((part) => [...(part.heading === null ? [] : [part.heading]), ...part.body]);
  const whole: Section = { markdown, above, heading: null, body };
  const hasAnswers = answersAt(whole, false) !== -1;
  if (hasAnswers && said !== '') {
    return addQuestion(read, whole, front ?? {}, '', { said, mayBeSteps: false, isCounted: true });
  }
  refuse(hasAnswers ? NO_QUESTION : NO_ANSWERS);
}

/** Questions below headings. A heading without answers is the title, a topic, or passed over. */
function addSections(read: ReadQuiz, quiz: QuizBlock): void {
  // Without a single box in it a text is no quiz, and its numbered lists are no questions.
  const hasAnyBox = BOX.test(quiz.markdown);
  const sections: Section[] = [];
  for (const stretch of stretchesOf(quiz)) {
    if (stretch.markdown.length <= MAX_STRETCH) sections.push(...sectionsOf(stretch));
    else if (BOX.test(stretch.markdown)) read.refused.push({ line: stretch.above + 1, message: TOO_LONG });
  }
  let topic = '';
  for (const [index, section] of sections.entries()) {
    const { heading, body } = section;
    const keys = commentKeys(body);
    const mayBeSteps = heading !== null && ((quiz.mayHaveSteps && hasAnyBox) || keys['kind'] === 'order');
    if (answersAt(section, mayBeSteps) !== -1) {
      addQuestion(read, section, keys, topic, { said: '', mayBeSteps, isCounted: false });
      continue;
    }
    if (keys['id'] !== undefined) {
      read.refused.push({ line: firstLine(section), name: textOf(keys['id']), message: ONLY_TO_READ });
    }
    if (heading === null || keys['id'] !== undefined) continue;
    const name = lightText([heading]).text;
    const next = sections[index + 1]?.heading;
    if (heading.depth === 1 && read.title === '') read.title = name;
    else if (next !== undefined && next !== null && next.depth > heading.depth) topic = name;
    else if (hasAnyBox) {
      read.passedOver.push({ line: firstLine(section), name, message: 'There are no answers below it.' });
    }
  }
}

/** Reads a quiz as questions: those of mdquiz, quizdown, learn.co and of deskready's own handouts. */
export function readQuiz(quiz: QuizBlock): ReadQuiz {
  const { front, markdown } = quiz;
  const said = textOf(front?.['question']);
  const title = textOf(front?.['title']);
  const read: ReadQuiz = { title, questions: [], refused: [], simplified: [], passedOver: [] };
  // One question in the front matter is one question, whatever headings its text has.
  if (said !== '' || (front !== null && !/^#/mu.test(markdown))) addWhole(read, quiz, said);
  else addSections(read, quiz);
  return read;
}
