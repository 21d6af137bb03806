import type { Question } from '../../question/question.ts';
import type { Path } from '../fault.ts';

/** A text of a pack with where it stands. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

function ownTexts(question: Question): PlacedText[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'judgement':
      return question.options.flatMap(({ text, why }, index) => [
        { path: ['options', index, 'text'], text },
        ...(why === undefined ? [] : [{ path: ['options', index, 'why'], text: why }]),
      ]);
    case 'order':
      return question.steps.map((text, index) => ({ path: ['steps', index], text }));
    case 'match':
      return [
        ...question.pairs.flatMap(({ left, right }, index) => [
          { path: ['pairs', index, 'left'], text: left },
          { path: ['pairs', index, 'right'], text: right },
        ]),
        ...question.extra.map((text, index) => ({ path: ['extra', index], text })),
      ];
    case 'rehearse':
      return [
        ...question.rubric.map((text, index) => ({ path: ['rubric', index], text })),
        { path: ['sample'], text: question.sample },
      ];
    // What is to be typed is material, not something that a question says.
    case 'transcribe':
    case 'typing':
    case 'text':
    case 'numeric':
    case 'true-false':
      return [];
  }
}

const known = new WeakMap<Question, readonly PlacedText[]>();

function textsOf(question: Question): PlacedText[] {
  const { hint, explanation } = question;
  return [
    { path: ['prompt'], text: question.prompt },
    ...(hint === undefined ? [] : [{ path: ['hint'], text: hint }]),
    ...ownTexts(question),
    ...(explanation === undefined ? [] : [{ path: ['explanation'], text: explanation }]),
  ];
}

/** What a question says to its reader, in the order in which it is read, with paths from the question. */
export function questionTexts(question: Question): readonly PlacedText[] {
  const before = known.get(question);
  if (before !== undefined) return before;
  const texts = textsOf(question);
  known.set(question, texts);
  return texts;
}
