import type { Pack } from '../../pack.ts';
import type { Question } from '../../question/question.ts';
import { type PlacedText, questionTexts } from './question-texts.ts';

/** A text of a pack with its path from the file's root. */
export interface PackText extends PlacedText {
  /** null for a text of the pack itself */
  readonly question: Question | null;
  /** whether people type it, so that it is material rather than something that a question says */
  readonly isTyped: boolean;
}

function typedTexts(question: Question): PlacedText[] {
  switch (question.kind) {
    case 'text':
      return question.accept.map((text, index) => ({ path: ['accept', index], text }));
    case 'transcribe':
      return question.fields.flatMap(({ label, value }, index) => [
        { path: ['fields', index, 'label'], text: label },
        { path: ['fields', index, 'value'], text: value },
      ]);
    case 'typing':
      return [{ path: ['passage'], text: question.passage }];
    default:
      return [];
  }
}

const named = (key: string, texts: Readonly<Record<string, string>>): PlacedText[] =>
  Object.entries(texts).map(([id, text]) => ({ path: [key, id], text }));

function* allTexts(pack: Pack, indices: readonly number[]): Iterable<PackText> {
  const { title, description, topics, scenarios, questions } = pack;
  const own = [
    { path: ['title'], text: title },
    ...(description === undefined ? [] : [{ path: ['description'], text: description }]),
    ...named('topics', topics),
    ...named('scenarios', scenarios),
  ];
  for (const placed of own) yield { ...placed, question: null, isTyped: false };
  for (const [place, question] of questions.entries()) {
    if (question.retired) continue;
    const base = ['questions', indices[place] ?? place];
    for (const { path, text } of questionTexts(question)) {
      yield { path: [...base, ...path], text, question, isTyped: false };
    }
    for (const { path, text } of typedTexts(question)) {
      yield { path: [...base, ...path], text, question, isTyped: true };
    }
  }
}

/** Several rules go through the texts of a pack, one rule after the other. */
let last: { readonly pack: Pack; readonly texts: readonly PackText[] } | null = null;

/**
 * The texts of a pack that people read or type, but for retired questions.
 *
 * @param indices index in the file of each question
 */
export function packTexts(pack: Pack, indices: readonly number[]): readonly PackText[] {
  if (last?.pack !== pack) last = { pack, texts: [...allTexts(pack, indices)] };
  return last.texts;
}

/** Whether a text, or any text of its question, says something that matches. */
export function isAbout({ text, question }: PackText, pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return false;
  return (
    pattern.test(text) || (question !== null && questionTexts(question).some((own) => pattern.test(own.text)))
  );
}
