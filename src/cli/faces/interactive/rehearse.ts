import {
  MAX_OUTLINE,
  type RehearseAnswer,
  type RehearseQuestion,
  type RubricScore,
} from '../../../domain/question/rehearse.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { wrap } from '../../layout.ts';
import { type Key, letterOf } from '../../prompts/key.ts';
import { editLine, type LineDraft, lineDraft } from '../../prompts/line-edit.ts';
import type { Style } from '../../style.ts';
import { outlineLength } from '../../../domain/question/outline-length.ts';
import type { KindBody, KindScreen } from './kind-screen.ts';
import { movedPlace, optionList, withTip } from './option-list.ts';
import { typedRows } from './typed-rows.ts';
import { TOO_LONG } from './typing.ts';

/** First an outline, then speaking, then the rubric. */
export interface RehearseDraft {
  readonly stage: 'outline' | 'speak' | 'rubric';
  readonly outline: LineDraft;
  /** when the speaking time ends, on the session's clock */
  readonly endMs: number;
  /** the line of the rubric that is scored */
  readonly at: number;
  readonly scores: readonly RubricScore[];
}

const SCORES: Readonly<Record<string, RubricScore>> = { '0': 0, '1': 1, '2': 2 };

function keyOnRubric(draft: RehearseDraft, key: Key): { readonly draft: RehearseDraft } | null {
  const { at, scores } = draft;
  const to = movedPlace(at, key, scores.length);
  if (to !== null) return { draft: { ...draft, at: to } };
  const isClearing = key.name === 'backspace' || key.name === 'delete';
  const score = isClearing ? null : SCORES[letterOf(key)];
  if (score === undefined) return null;
  const next = isClearing ? at : Math.min(at + 1, scores.length - 1);
  return { draft: { ...draft, at: next, scores: scores.map((old, i) => (i === at ? score : old)) } };
}

const typedOutline = ({ outline }: RehearseDraft): string => outline.text.trim();

function outlineBody(draft: RehearseDraft, seconds: number, style: Style, width: number): KindBody {
  const tip = `You have ${clockText(seconds * 1000)} to answer aloud. Note some words first if you like; Enter starts your time.`;
  const lines = [...wrap(tip, width), ''];
  let caret: KindBody['caret'];
  for (const row of typedRows('', draft.outline, true, width - 2)) {
    if (row.caret !== null) caret = { line: lines.length, column: row.caret + 2 };
    lines.push(`${style.accent(style.glyphs.pointer.charAt(0))} ${row.typed ?? ''}`);
  }
  const length = typedOutline(draft) === '' ? 'Your outline' : outlineLength(typedOutline(draft));
  const focus = { from: 0, to: lines.length + 1 };
  return { lines: [...lines, style.dim(length)], focus, ...(caret === undefined ? {} : { caret }) };
}

function speakBody(draft: RehearseDraft, style: Style, width: number, elapsedMs: number): KindBody {
  const leftMs = Math.max(0, draft.endMs - elapsedMs);
  const clock =
    leftMs === 0
      ? style.warn(style.bold('Your time is up. Finish your sentence, then press Enter.'))
      : style.bold(`Speak now: ${clockText(leftMs)} left.`) + ' Enter goes on to the rubric.';
  const outline = typedOutline(draft);
  const notes = outline === '' ? [] : ['', style.dim('Your outline'), ...wrap(outline, width)];
  return { lines: [...wrap(clock, width), ...notes] };
}

function rubricBody(draft: RehearseDraft, rubric: readonly string[], style: Style, width: number): KindBody {
  const options = rubric.map((text, index) => {
    const score = draft.scores[index] ?? null;
    return { text, isPicked: score !== null, sign: `[${score ?? ' '}]`, label: '' };
  });
  const tip = wrap(style.dim('Be your own judge: 0 not there, 1 partly, 2 fully. Enter when done.'), width);
  return withTip(tip, optionList(options, draft.at, style, width));
}

export const rehearseScreen: KindScreen<RehearseQuestion, RehearseAnswer, RehearseDraft> = {
  typesText: true,
  isTicking: true,
  start: ({ question }, earlier) => ({
    stage: 'outline',
    outline: lineDraft(earlier?.outline ?? ''),
    endMs: 0,
    at: 0,
    scores: earlier?.scores ?? question.rubric.map(() => null),
  }),
  key(draft, key, { question }, elapsedMs) {
    if (draft.stage === 'rubric') return keyOnRubric(draft, key);
    if (draft.stage === 'speak') {
      return key.name === 'enter' ? { draft: { ...draft, stage: 'rubric' } } : null;
    }
    if (key.name === 'enter') {
      return { draft: { ...draft, stage: 'speak', endMs: elapsedMs + question.seconds * 1000 } };
    }
    const outline = editLine(draft.outline, key);
    if (outline === null) return null;
    return outline.text.length > MAX_OUTLINE
      ? { draft, message: TOO_LONG }
      : { draft: { ...draft, outline } };
  },
  picked(draft) {
    if (draft.scores.every((score) => score === null)) return null;
    const outline = typedOutline(draft);
    return { scores: draft.scores, ...(outline === '' ? {} : { outline }) };
  },
  whenEmpty: 'Give at least one line 0, 1 or 2. Esc and then s skips the question.',
  body(draft, { question }, style, width, elapsedMs) {
    if (draft.stage === 'outline') return outlineBody(draft, question.seconds, style, width);
    if (draft.stage === 'speak') return speakBody(draft, style, width, elapsedMs);
    return rubricBody(draft, question.rubric, style, width);
  },
  keys: ({ glyphs: { up, down } }) => [
    { key: '0 1 2', does: 'points for a line of the rubric (Backspace takes them off)' },
    { key: `${up} ${down}`, does: 'go to the line above or below' },
  ],
};
