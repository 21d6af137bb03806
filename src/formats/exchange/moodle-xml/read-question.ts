import type { Draft, DraftQuestion, ExchangeNote, Json } from '../../../app/ports-exchange.ts';
import { isId } from '../../../domain/id.ts';
import type { Body, BodyReading } from './body.ts';
import { readCombinedFeedback } from './combined-feedback.ts';
import { childOf, childrenOf, textOf, valueOf } from './elements.ts';
import { withoutStandard } from './judgement-feedback.ts';
import type { QuestionSource } from './question-source.ts';
import { readMatching } from './read-matching.ts';
import { readMultichoice } from './read-multichoice.ts';
import { readNumerical } from './read-numerical.ts';
import { readOrdering } from './read-ordering.ts';
import { readShortAnswer } from './read-short-answer.ts';
import { readTrueFalse } from './read-true-false.ts';
import { isInParts, type MoodleType, ownSettings } from './settings.ts';
import { refusalOf } from './unknown-types.ts';

const READERS: Readonly<Record<MoodleType, (source: QuestionSource) => BodyReading>> = {
  multichoice: readMultichoice,
  truefalse: readTrueFalse,
  shortanswer: readShortAnswer,
  numerical: readNumerical,
  matching: readMatching,
  ordering: readOrdering,
};

function typeOf(source: QuestionSource): MoodleType | null {
  const type = (source.element.attributes['type'] ?? '').trim();
  if (type === 'match') return 'matching';
  return Object.hasOwn(READERS, type) ? (type as MoodleType) : null;
}

function readTags({ element }: QuestionSource): readonly string[] {
  const lists = [...childrenOf(element, 'tags'), ...childrenOf(element, 'coursetags')];
  const tags = lists.flatMap((list) => childrenOf(list, 'tag')).map((tag) => textOf(tag));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Hints that say something; one without text only sets what else Moodle shows. */
function readHints(source: QuestionSource): readonly string[] {
  const hints = childrenOf(source.element, 'hint')
    .map((hint) => source.rich(childOf(hint, 'hintcontent') ?? hint))
    .filter((hint) => hint !== '');
  if (hints.length > 1) source.note('Only the first hint is shown; the others are kept for export.');
  return hints;
}

function readExplanation(source: QuestionSource, { feedback = [] }: Body): string {
  const general = childOf(source.element, 'generalfeedback');
  const text = source.rich(general, withoutStandard(textOf(general)));
  const said = [...new Set(feedback)].filter((each) => each !== '');
  if (text === '' || said.length === 0) return text || said.join('\n\n');
  source.note('Feedback to answers is kept for export alone: a pack shows the general feedback.');
  return text;
}

const filled = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) =>
        each !== undefined && each !== '' && (typeof each !== 'object' || Object.keys(each).length > 0),
    ),
  ) as T;

function readRetired(source: QuestionSource): true | undefined {
  if (valueOf(source.element, 'hidden') !== '1') return undefined;
  source.note('Moodle hides this question, so it comes in as retired and is never asked.');
  return true;
}

/** A question as a draft, or the note that says why it is none. */
export function readQuestion(source: QuestionSource): DraftQuestion | { readonly refused: ExchangeNote } {
  const name = source.name === '' ? {} : { name: source.name };
  const type = typeOf(source);
  const body = type === null ? refusalOf(source.element) : READERS[type](source);
  if (type === null || body.type === 'refused') {
    const message = body.type === 'refused' ? body.reason : '';
    return { refused: { line: source.line, ...name, message } };
  }
  const idNumber = valueOf(source.element, 'idnumber') ?? '';
  const id = isId(idNumber) ? idNumber : undefined;
  const hints = readHints(source);
  const common = filled({
    id,
    explanation: readExplanation(source, body),
    hint: hints[0],
    tags: readTags(source),
    retired: readRetired(source),
    ...body.common,
  });
  const extras = filled<Record<string, Json | undefined>>({
    name: source.name === id ? undefined : source.name,
    idnumber: id === undefined ? idNumber : undefined,
    settings: ownSettings(source.element, type, 'unit' in body.own),
    feedback: isInParts(type) ? readCombinedFeedback(source) : {},
    hints: hints.slice(1),
    ...body.extras,
  });
  const prompt = source.rich(childOf(source.element, 'questiontext'));
  return {
    line: source.line,
    ...name,
    draft: { ...body.own, prompt, ...common } as Draft,
    ...(Object.keys(extras).length === 0
      ? {}
      : { extras: { 'x-moodle-xml': extras as Record<string, Json> } }),
  };
}
