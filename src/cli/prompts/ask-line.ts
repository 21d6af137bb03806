import { columnsOf, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import type { Choice } from './choose.ts';
import { type Frame, frameWidth, type Size, statusLine } from './frame.ts';
import type { KeyHelp } from './key.ts';
import { editLine, type LineDraft, lineDraft, lineView } from './line-edit.ts';
import type { Screen } from './run-screen.ts';
import type { Terminal } from './terminal.ts';

export interface LineAsked {
  readonly title: string;
  /** a sentence in small print */
  readonly tip: string;
  /** what stands there already, to be kept or changed */
  readonly start: string;
  /** what is wrong with a line, in one sentence; null where it will do */
  problem(text: string): string | null;
}

interface Draft {
  readonly line: LineDraft;
  readonly problem: string | null;
}

const KEYS: readonly KeyHelp[] = [
  { key: 'Enter', does: 'go on', brief: 'go on' },
  { key: 'Esc', does: 'leave', brief: 'leave' },
];

function frameOf(asked: LineAsked, { line, problem }: Draft, size: Size, style: Style): Frame {
  const width = frameWidth(size);
  const { pointer } = style.glyphs;
  const indent = columnsOf(pointer) + 1;
  const tip = wrap(asked.tip, width).map((each) => style.dim(each));
  const { text, column } = lineView(line, width - indent);
  const above = [...tip, ''];
  return {
    name: 'line',
    header: [...wrap(asked.title, width).map((each) => style.bold(each)), ''],
    body: [
      ...above,
      `${style.accent(style.bold(pointer))} ${text}`,
      ...(problem === null ? [] : ['', ...wrap(problem, width).map((each) => style.warn(each))]),
    ],
    focus: { from: above.length, to: above.length + 1 },
    caret: { part: 'body', line: above.length, column: indent + column },
    footer: [statusLine(KEYS, style, width)],
  };
}

function lineScreen(asked: LineAsked, style: Style): Screen<Draft, string | null> {
  return {
    style,
    start: { line: lineDraft(asked.start), problem: null },
    startsAtFocus: true,
    key(draft, key) {
      if (key.name === 'escape') return { reply: null };
      if (key.name === 'enter') {
        const text = draft.line.text.trim();
        const problem = asked.problem(text);
        return problem === null ? { reply: text } : { state: { ...draft, problem } };
      }
      const line = editLine(draft.line, key);
      return line === null ? null : { state: { line, problem: null } };
    },
    frame: (draft, size) => frameOf(asked, draft, size, style),
  };
}

/** Asks for one line of text. */
export async function askLine(terminal: Terminal, asked: LineAsked, style: Style): Promise<Choice<string>> {
  const ending = await terminal.run(lineScreen(asked, style));
  if (ending.type === 'interrupt') return ending;
  if (ending.type === 'end-of-input' || ending.reply === null) return { type: 'left' };
  return { type: 'chosen', value: ending.reply };
}
