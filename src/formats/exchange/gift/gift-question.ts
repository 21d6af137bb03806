export const TEXT_FORMATS = ['moodle', 'html', 'markdown', 'plain'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** A text with the format in which it is written. Escapes are gone from it. */
export interface GiftText {
  readonly format: TextFormat;
  readonly text: string;
}

export interface GiftAnswer {
  readonly text: GiftText;
  /** percent of the marks, -100 to 100 */
  readonly weight: number;
  readonly feedback?: GiftText;
}

/** What stands between a question's braces. */
export type GiftAnswers =
  | { readonly type: 'description' | 'essay' }
  | {
      readonly type: 'true-false';
      readonly answer: boolean;
      readonly wrong?: GiftText;
      readonly right?: GiftText;
    }
  /** one answer may be picked where `isSingle`, else several */
  | { readonly type: 'choice'; readonly isSingle: boolean; readonly answers: readonly GiftAnswer[] }
  | { readonly type: 'short'; readonly answers: readonly GiftAnswer[] }
  | { readonly type: 'numeric'; readonly answers: readonly GiftAnswer[] }
  | {
      readonly type: 'match';
      readonly pairs: readonly { readonly left: GiftText; readonly right: string }[];
    };

/** A question as GIFT says it, before it is fitted to what a pack can say. */
export interface GiftQuestion {
  readonly title?: string;
  readonly idNumber?: string;
  readonly tags: readonly string[];
  readonly text: GiftText;
  readonly general?: GiftText;
  readonly answers: GiftAnswers;
}
