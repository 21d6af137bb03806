import type { Codec, ExchangeNote, Source, SourceReading } from '../../app/ports-exchange.ts';
import { decodeText } from './decode.ts';
import { quizBlocks } from './markdown/quiz-blocks.ts';
import { readQuiz } from './markdown/read-quiz.ts';
import { writeHandout } from './markdown/write-handout.ts';

/** Parsing Markdown takes its time; a larger text is no quiz that people wrote. */
const MAX_CHARACTERS = 2 * 1024 * 1024;
/** Quotes and lists inside each other beyond this depth are made to exhaust a parser. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){100}/mu;

const CHECKBOX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?:[ \t]|$)/mu;
const LESSON = /^\?:/mu;
const FRONT_QUESTION = /^\uFEFF?---[\s\S]{0,2000}?^question:/mu;

function sureness({ name, bytes }: Source): number {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536)).replaceAll('\r\n', '\n');
  if (LESSON.test(start) && /^[([][ xX][)\]](?=\s|$)/mu.test(start)) return 0.9;
  if (FRONT_QUESTION.test(start)) return 0.9;
  const isMarkdown = /\.(?:md|markdown|qd)$/iu.test(name);
  if (CHECKBOX.test(start)) return isMarkdown ? 0.95 : 0.6;
  return isMarkdown ? 0.2 : 0;
}

/** A site's table of contents, which is no quiz. */
const isIndex = (name: string): boolean => /^_index\.(?:[a-z-]+\.)?md$/iu.test(name);

async function read({ name, bytes }: Source): Promise<SourceReading> {
  const decoded = decodeText(bytes);
  if (decoded.type === 'unusable') return decoded;
  const { text } = decoded;
  if (text.length > MAX_CHARACTERS || TOO_DEEP.test(text)) {
    return {
      type: 'unusable',
      message:
        text.length > MAX_CHARACTERS
          ? 'The text is too long for a quiz.'
          : 'Lists or quotes are nested too deep.',
      hint: 'Split it into several files.',
    };
  }
  const indexNote: ExchangeNote = {
    line: 1,
    message: 'This is the index page of a folder, which holds no question.',
  };
  const quizzes = isIndex(name) ? [] : quizBlocks(text).map(readQuiz);
  const title = quizzes.find((quiz) => quiz.title !== '')?.title;
  return {
    type: 'questions',
    about: title === undefined ? {} : { title },
    questions: quizzes.flatMap(({ questions }) => questions),
    refused: quizzes.flatMap(({ refused }) => refused),
    simplified: quizzes.flatMap(({ simplified }) => simplified),
    passedOver: [...(isIndex(name) ? [indexNote] : []), ...quizzes.flatMap(({ passedOver }) => passedOver)],
  };
}

/** Quizzes in Markdown (mdquiz, quizdown, learn.co) and handouts. */
export const markdownCodec: Codec = {
  id: 'markdown',
  title: 'Markdown',
  extension: 'md',
  recognise: sureness,
  read,
  write: async (packs, { answers }) => {
    const { text, simplified } = writeHandout(packs, answers);
    return { content: text, refused: [], simplified };
  },
};
