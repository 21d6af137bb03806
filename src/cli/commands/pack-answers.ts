import type { PackWish } from '../../app/new-pack.ts';
import type { Kind } from '../../domain/question/question.ts';

/** What the user must say of a new pack; null is what the flags left open. */
export interface PackAnswers {
  readonly title: string | null;
  readonly topics: PackWish['topics'] | null;
  readonly kinds: readonly Kind[] | null;
}

/** A choice, a selection, a number and a text: enough to see how kinds differ. */
export const USUAL_KINDS: readonly Kind[] = ['single', 'multiple', 'numeric', 'text'];
export const USUAL_TOPICS: PackWish['topics'] = [{ id: 'basics', title: 'First things' }];
