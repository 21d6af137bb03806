import type { FaceReply } from '../../../app/face.ts';
import { quitWords } from '../../../domain/session/leaving-words.ts';
import type { Mode } from '../../../domain/session/plan.ts';
import { wrap } from '../../layout.ts';
import type { Caret } from '../../prompts/frame.ts';
import { type Key, letterOf } from '../../prompts/key.ts';
import { editLine, type LineDraft, lineDraft, lineView } from '../../prompts/line-edit.ts';
import type { Style } from '../../style.ts';

/** What a question to the user in the footer ends with: a reply, or a word and back to the screen below. */
export type OverlayEnd = { readonly reply: FaceReply } | { readonly message: string | null };

/** What lies over a screen for a moment. */
export type Overlay =
  | { readonly type: 'keys' }
  | { readonly type: 'paused' }
  | { readonly type: 'confirm'; readonly text: string; readonly reply: FaceReply }
  | {
      readonly type: 'line';
      readonly text: string;
      readonly draft: LineDraft;
      submit(text: string): OverlayEnd;
    };

export const askToQuit = (mode: Mode): Overlay => ({
  type: 'confirm',
  text: quitWords(mode),
  reply: { type: 'quit' },
});

/** Asks for one line of text; an empty one changes nothing. */
export function askForLine(text: string, earlier: string, submit: (typed: string) => OverlayEnd): Overlay {
  return {
    type: 'line',
    text,
    draft: lineDraft(earlier),
    submit: (typed) => (typed.trim() === '' ? { message: null } : submit(typed.trim())),
  };
}

/** What a key does to an overlay that takes typing: it stays as it is, changes, or ends. */
export function overlayKey(
  overlay: Exclude<Overlay, { type: 'keys' | 'paused' }>,
  key: Key,
): Overlay | OverlayEnd {
  if (key.name === 'escape') return { message: null };
  if (overlay.type === 'confirm') {
    const letter = letterOf(key);
    if (letter === 'y') return { reply: overlay.reply };
    return letter === 'n' || key.name === 'enter' ? { message: null } : overlay;
  }
  if (key.name === 'enter') return overlay.submit(overlay.draft.text);
  const draft = editLine(overlay.draft, key);
  return draft === null ? overlay : { ...overlay, draft };
}

/** The footer of an overlay, with the caret where something is typed. */
export function overlayFooter(
  overlay: Exclude<Overlay, { type: 'keys' | 'paused' }>,
  style: Style,
  width: number,
): { readonly lines: string[]; readonly caret?: Caret } {
  if (overlay.type === 'confirm') {
    const keys = `${style.bold('y')} ${style.dim('yes')}   ${style.bold('n')} ${style.dim('no')}`;
    return { lines: [...wrap(style.bold(overlay.text), width), keys] };
  }
  const label = wrap(style.bold(overlay.text), width);
  const { pointer } = style.glyphs;
  const { text, column } = lineView(overlay.draft, width - pointer.length - 1);
  return {
    lines: [...label, `${style.accent(pointer)} ${text}`],
    caret: { part: 'footer', line: label.length, column: pointer.length + 1 + column },
  };
}
