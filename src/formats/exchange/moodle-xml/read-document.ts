import type { XmlElement } from '@rgrove/parse-xml';
import type { DraftQuestion, ExchangeNote, SourceQuestions } from '../../../app/ports-exchange.ts';
import { isId } from '../../../domain/id.ts';
import { categoryNames } from '../category-path.ts';
import { childOf, childrenOf, textOf, valueOf } from './elements.ts';
import type { LineCounter } from './line-counter.ts';
import { QuestionSource } from './question-source.ts';
import { readQuestion } from './read-question.ts';

/** Where the questions behind a category question belong. */
interface Category {
  readonly line: number;
  readonly path: string;
  readonly names: readonly string[];
  readonly id?: string;
  /** what Moodle shows above its questions */
  readonly about: string;
}

function readCategory(source: QuestionSource): Category {
  const category = childOf(source.element, 'category');
  // Moodle writes the path into <text>; files by hand leave that out.
  const path = textOf(category) || (category?.text.trim() ?? '');
  const id = valueOf(source.element, 'idnumber') ?? '';
  return {
    line: source.line,
    path,
    names: categoryNames(path),
    ...(isId(id) ? { id } : {}),
    about: source.rich(childOf(source.element, 'info')),
  };
}

function inCategory(question: DraftQuestion, { path, names, id }: Category): DraftQuestion {
  const topic = names.at(-1);
  const kept = question.extras?.['x-moodle-xml'];
  const known = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    ...question,
    ...(topic === undefined ? {} : { topic }),
    ...(id === undefined ? {} : { topicId: id }),
    // Two names are what an export writes by itself: the pack's and the topic's.
    ...(names.length > 2 ? { extras: { 'x-moodle-xml': { ...known, category: path } } } : {}),
  };
}

const wholeOf = (categories: readonly Category[]): Category | undefined =>
  categories.find(({ names }) => names.length === 1);

/** The outermost category is the pack, where all questions are inside of it. */
function aboutOf(categories: readonly Category[]): SourceQuestions['about'] {
  const [first] = categories[0]?.names ?? [];
  const isOne = first !== undefined && categories.every(({ names }) => names[0] === first);
  if (!isOne || categories.every(({ names }) => names.length < 2)) return {};
  const whole = wholeOf(categories);
  return {
    title: first,
    ...(whole?.id === undefined ? {} : { id: whole.id }),
    ...(whole === undefined || whole.about === '' ? {} : { description: whole.about }),
  };
}

/** What Moodle shows above the questions of a category; a pack's topic has a title alone. */
const unusedTexts = (
  categories: readonly Category[],
  { description }: SourceQuestions['about'],
): ExchangeNote[] =>
  categories
    .filter(({ about }) => about !== '' && about !== description)
    .map(({ line, names }) => ({
      line,
      ...(names.length === 0 ? {} : { name: names.join(' / ') }),
      message: 'The text about this category is left out: a topic has a title alone.',
    }));

/** The questions of a `<quiz>`, or of one `<question>` by itself. */
export function readDocument(root: XmlElement, lines: LineCounter): SourceQuestions {
  const questions: DraftQuestion[] = [];
  const refused: ExchangeNote[] = [];
  const simplified: ExchangeNote[] = [];
  const passedOver: ExchangeNote[] = [];
  const categories: Category[] = [];
  for (const element of root.name === 'question' ? [root] : childrenOf(root, 'question')) {
    const source = new QuestionSource(element, lines);
    const type = element.attributes['type'];
    if (type === 'category') {
      categories.push(readCategory(source));
      continue;
    }
    if (type === 'description') {
      const message = 'This is a text between questions, not a question.';
      passedOver.push({ line: source.line, ...(source.name === '' ? {} : { name: source.name }), message });
      continue;
    }
    const read = readQuestion(source);
    if ('refused' in read) {
      refused.push(read.refused);
      continue;
    }
    const category = categories.at(-1);
    questions.push(category === undefined ? read : inCategory(read, category));
    simplified.push(...source.notes);
  }
  const about = aboutOf(categories);
  passedOver.push(...unusedTexts(categories, about));
  return { type: 'questions', about, questions, refused, simplified, passedOver };
}
