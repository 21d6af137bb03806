import type fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import type { Codec, Draft, PackToWrite } from '../../../src/app/ports-exchange.ts';
import { markupRuns } from '../../../src/domain/markup.ts';
import type { Question, QuestionCommon, QuestionOf } from '../../../src/domain/question/question.ts';
import { anyLine } from './packs.ts';
import { write } from './sheets.ts';

/** What every question of these tests says. */
export const COMMON: Pick<
  QuestionCommon,
  'topic' | 'level' | 'sources' | 'shuffle' | 'tags' | 'use' | 'retired'
> = {
  topic: 'billing',
  level: 'easy',
  sources: [],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
};

export const single: QuestionOf<'single'> = {
  ...COMMON,
  id: 'one',
  kind: 'single',
  prompt: 'What asks for payment?',
  options: [
    { text: 'The invoice', correct: true },
    { text: 'The order', correct: false },
  ],
};

export const packOf = (...questions: readonly Question[]): PackToWrite => ({
  pack: { id: 'p', title: 'Billing', language: 'en', topics: { billing: 'Bills' }, scenarios: {}, questions },
  extras: new Map(),
});

export async function rowsOf(codec: Codec, pack: PackToWrite): Promise<readonly (readonly unknown[])[]> {
  const { content } = await write(codec, [pack]);
  return readSheet(new Blob([new Uint8Array(content as Uint8Array)]), { trim: false });
}

export const refusal = async (codec: Codec, question: Question): Promise<string | undefined> =>
  (await write(codec, [packOf(question)])).refused[0]?.message;

/** What templates can say: plain lines, and what is asked and right. */
export const plainLine = (): fc.Arbitrary<string> =>
  anyLine(20).filter((text) => markupRuns(text).every(({ type }) => type === 'plain'));

export function said(draft: Draft | Question, keys: readonly string[]): object {
  const said = Object.entries(draft).filter(([key]) =>
    ['kind', 'prompt', 'answer', 'accept', ...keys].includes(key),
  );
  const options = 'options' in draft ? draft.options : [];
  return {
    ...Object.fromEntries(said),
    options: options.map(({ text, ...rest }) => [text, 'correct' in rest && rest.correct]),
  };
}
