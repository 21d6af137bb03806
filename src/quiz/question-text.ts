import type { PlannedItem } from '../domain/session/plan.ts';
import { prose } from '../formats/html/prose.ts';
import { make } from './dom.ts';

/** What a question asks: its subject, the passage that it is about, and its prompt. */
export function questionText({ topicTitle, question, passage }: PlannedItem, language: string): HTMLElement {
  return make(
    'div',
    { class: 'asked', lang: language },
    make('p', { class: 'eyebrow', dir: 'auto' }, `${topicTitle}, ${question.level}`),
    passage === undefined ? [] : make('div', { class: 'passage' }, prose(passage)),
    make('div', { class: 'prompt', id: 'prompt' }, prose(question.prompt)),
  );
}
