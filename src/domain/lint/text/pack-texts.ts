import type { Pack } from '../../pack.ts';
import type { Question } from '../../question/question.ts';
import type { Path } from '../fault.ts';
import { type PlacedText, questionTexts } from './question-texts.ts';

/** Texts that are read together: what a pack says of itself, one scenario, one question. */
export interface TextGroup {
  /** null for texts of the pack itself */
  readonly question: Question | null;
  /** where the paths of the texts begin, from the file's root */
  readonly base: Path;
  readonly texts: readonly PlacedText[];
  /** what people type, so that it is material rather than something that a question says */
  readonly typed: readonly PlacedText[];
}

const NONE: readonly PlacedText[] = [];
const ROOT: Path = [];

function typedTexts(question: Question): readonly PlacedText[] {
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
      return NONE;
  }
}

const named = (key: string, texts: Readonly<Record<string, string>>): PlacedText[] =>
  Object.entries(texts).map(([id, text]) => ({ path: [key, id], text }));

const ofPack = (texts: readonly PlacedText[]): TextGroup => ({
  question: null,
  base: ROOT,
  texts,
  typed: NONE,
});

function allTexts(
  { title, description, topics, scenarios, questions }: Pack,
  indices: readonly number[],
): TextGroup[] {
  const header = [
    { path: ['title'], text: title },
    ...(description === undefined ? [] : [{ path: ['description'], text: description }]),
    ...named('topics', topics),
  ];
  const groups = [ofPack(header), ...named('scenarios', scenarios).map((placed) => ofPack([placed]))];
  for (const [place, question] of questions.entries()) {
    if (question.retired) continue;
    const base = ['questions', indices[place] ?? place];
    groups.push({ question, base, texts: questionTexts(question), typed: typedTexts(question) });
  }
  return groups;
}

/** Several rules go through the texts of a pack, one rule after the other. */
let last: { readonly pack: Pack; readonly groups: readonly TextGroup[] } | null = null;

/**
 * The texts of a pack that people read or type, but for retired questions.
 *
 * @param indices index in the file of each question
 */
export function packTexts(pack: Pack, indices: readonly number[]): readonly TextGroup[] {
  if (last?.pack !== pack) last = { pack, groups: allTexts(pack, indices) };
  return last.groups;
}

/** Whether a text, or any text of its question, says something that matches. */
export function isAbout(text: string, question: Question | null, pattern: RegExp | undefined): boolean {
  if (pattern === undefined) return false;
  return (
    pattern.test(text) || (question !== null && questionTexts(question).some((own) => pattern.test(own.text)))
  );
}
