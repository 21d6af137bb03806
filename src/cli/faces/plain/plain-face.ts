import type { Face, FaceReply, Sitting } from '../../../app/face.ts';
import { canAnswer } from '../../../domain/session/machine.ts';
import type { LineInput, Suspension } from '../../../app/ports.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { plural } from '../../../domain/plural.ts';
import { markup, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { answerText, COMMAND_HELP, type PlainCommand, readCommand } from './commands.ts';
import { PLAIN_KINDS } from './kinds.ts';
import { foldAnswer } from './letters.ts';
import { makeNextLine } from './next-line.ts';
import { openNumbers, timeText } from './sitting-texts.ts';

export interface PlainFaceOptions {
  /** called after the first question is shown, since opening the input takes time */
  readonly openLines: () => LineInput;
  readonly print: (text: string) => void;
  readonly style: Style;
  readonly width: number;
  /** a terminal echoes what is typed, so it gets a prompt sign, and a half-typed line can be thrown away */
  readonly isTerminal: () => boolean;
  /** absent where programs cannot be stopped */
  readonly suspension?: Suspension;
}

/** The plain face: the whole product in plain lines, with no cursor movement and no redraw. */
export function makePlainFace(options: PlainFaceOptions): Face {
  const { openLines, print, style, width, isTerminal } = options;
  let opened: LineInput | null = null;
  const lines = (): LineInput => (opened ??= openLines());
  const say = (...texts: readonly string[]): void => print(`${texts.join('\n')}\n`);
  const saySentence = (text: string): void => say(...wrap(text, width));

  const nextLine = makeNextLine({ lines, ...options });
  let receipt: string | null = null;

  /** Says that an answer is kept only when it is: it is on the disk once the next turn comes. */
  function sayReceipt(): void {
    if (receipt !== null) saySentence(receipt);
    receipt = null;
  }

  function showQuestion(sitting: Sitting): void {
    const { plan, state } = sitting;
    const item = plan.items[state.current];
    if (item === undefined) return;
    const { question } = item;
    const flag = state.items[state.current]?.isFlagged === true ? `, ${style.glyphs.flag} flagged` : '';
    const kind = PLAIN_KINDS[question.kind];
    const earlier = state.items[state.current]?.answer ?? null;
    say(
      '',
      style.bold(`Question ${state.current + 1} of ${plan.items.length}${flag}`),
      ...wrap(style.dim(`${item.packTitle}: ${item.topicTitle}, ${question.level}`), width),
      ...timeText(sitting),
      '',
      ...(item.passage === undefined ? [] : [...wrap(markup(item.passage, style), width), '']),
      ...wrap(markup(question.prompt, style), width),
      ...kind.lines(item, style, width),
      ...(earlier === null ? [] : [`Your answer so far: ${kind.typed(item, earlier)}`]),
    );
    const isLast =
      plan.mode === 'exam' &&
      !state.items.some((other, index) => index > state.current && other.answer === null);
    const open = isLast ? openNumbers(sitting) : '';
    if (open !== '') saySentence(`Open: ${open}. :goto N goes there; an answer or :s here hands in.`);
  }

  /** @param before lines of the answer so far */
  function askAgain(sitting: Sitting, before: readonly string[]): void {
    showQuestion(sitting);
    const item = sitting.plan.items[sitting.state.current];
    if (item === undefined || before.length === 0) return;
    saySentence(PLAIN_KINDS[item.question.kind].accepts(item, before));
  }

  function back(sitting: Sitting): FaceReply | null {
    const { plan, state } = sitting;
    for (let to = state.current - 1; to >= 0; to -= 1) {
      if (canAnswer(plan, state, to)) return { type: 'go', to };
    }
    saySentence('There is no earlier question that still takes an answer.');
    return null;
  }

  function goTo(sitting: Sitting, number: number): FaceReply | null {
    const { plan, state } = sitting;
    if (canAnswer(plan, state, number - 1)) return { type: 'go', to: number - 1 };
    const exists = number >= 1 && number <= plan.items.length;
    saySentence(
      exists
        ? `Question ${number} takes no answer any more.`
        : `There is no question ${number}. Type a number from 1 to ${plan.items.length}.`,
    );
    return null;
  }

  function showHint(sitting: Sitting): void {
    const hint = sitting.plan.items[sitting.state.current]?.question.hint;
    if (sitting.plan.mode === 'exam') return saySentence('There are no hints in an exam.');
    if (!sitting.plan.hasHints) return saySentence('Hints are off in this session; --hints turns them on.');
    if (hint === undefined) return saySentence('This question has no hint.');
    sitting.act({ type: 'hint' });
    saySentence(`Hint: ${markup(hint, style)}`);
  }

  /** Does what a command says; null means that the same question still waits for its answer. */
  function obey(sitting: Sitting, command: PlainCommand): FaceReply | null {
    switch (command.type) {
      case 'skip':
      case 'hand-in':
      case 'quit':
        return { type: command.type };
      case 'back':
        return back(sitting);
      case 'goto':
        return goTo(sitting, command.number);
      case 'hint':
        showHint(sitting);
        return null;
      case 'flag': {
        sitting.act({ type: 'flag' });
        const isFlagged = sitting.state.items[sitting.state.current]?.isFlagged === true;
        saySentence(isFlagged ? 'Flagged. :f takes the flag off.' : 'The flag is off.');
        return null;
      }
      case 'note':
        if (command.text === '') saySentence('Type the note behind it, such as: :! Two options are right.');
        else {
          sitting.act({ type: 'note', text: command.text });
          saySentence('Noted. Your note is kept in the report.');
        }
        return null;
      case 'unknown':
        saySentence(`${command.typed} is no command. Commands: ${COMMAND_HELP}.`);
        return null;
    }
  }

  /** @param before lines of the answer so far; a line that goes on with it is added */
  function takeLine(sitting: Sitting, line: string, before: string[]): FaceReply | null {
    const item = sitting.plan.items[sitting.state.current];
    if (item === undefined) return null;
    const kind = PLAIN_KINDS[item.question.kind];
    const command = readCommand(line, kind.picksLetters);
    if (command !== null) return obey(sitting, command);
    const read = kind.read(item, answerText(line), before);
    if ('invalid' in read) {
      saySentence(`${kind.accepts(item, before)} :s skips, :q quits.`);
      return null;
    }
    if ('more' in read) {
      before.push(answerText(line));
      if (read.more !== null) saySentence(markup(read.more, style));
      return null;
    }
    if (read.note !== undefined) saySentence(read.note);
    if (sitting.plan.mode === 'exam') receipt = `Answer ${kind.typed(item, read.answer)} is kept.`;
    return { type: 'answer', answer: read.answer };
  }

  async function sayTimeIsUp(sitting: Sitting, signal: AbortSignal): Promise<void> {
    const { sessionMs } = sitting.timeLeft();
    saySentence(sessionMs === 0 ? 'The time is up.' : 'The time for this question is up.');
    if (sessionMs === 0 || !isTerminal()) return;
    saySentence('Press Enter to go on; what you typed is thrown away.');
    const untilOver = sessionMs === null ? [] : [AbortSignal.timeout(Math.ceil(sessionMs))];
    await lines().discardTyped(AbortSignal.any([signal, ...untilOver]));
  }

  return {
    open({ plan }) {
      const limit = plan.limitMs === null ? 'no time limit' : `${clockText(plan.limitMs)} minutes`;
      say(style.bold(plan.title), `${plural(plan.items.length, 'question')}, ${limit}.`);
      saySentence('Type your answer and press Enter. Commands:');
      saySentence(`${COMMAND_HELP}.`);
    },
    async question(sitting, signal) {
      sayReceipt();
      showQuestion(sitting);
      const before: string[] = [];
      while (true) {
        const line = await nextLine(sitting, signal, () => askAgain(sitting, before));
        if (typeof line !== 'string') {
          if (line.type === 'time-up') await sayTimeIsUp(sitting, signal);
          return line;
        }
        const reply = takeLine(sitting, line, before);
        if (reply !== null) return reply;
      }
    },
    async confidence(sitting, signal) {
      const ask = (): void => saySentence('Were you sure? Type sure or unsure.');
      while (true) {
        ask();
        const line = await nextLine(sitting, signal, ask);
        if (typeof line !== 'string') return line;
        const typed = foldAnswer(line);
        if (['sure', 's', 'y', 'yes'].includes(typed)) return { type: 'confidence', isSure: true };
        if (['unsure', 'u', 'n', 'no'].includes(typed)) return { type: 'confidence', isSure: false };
        const command = readCommand(line, false);
        const isSide = command?.type === 'flag' || command?.type === 'note' || command?.type === 'quit';
        const reply = isSide ? obey(sitting, command) : null;
        if (reply !== null) return reply;
      }
    },
    async feedback(sitting) {
      const { feedbackView } = await import('../../views/feedback.ts');
      const { plan, state } = sitting;
      const item = plan.items[state.current];
      const itemState = state.items[state.current];
      if (item !== undefined && itemState !== undefined) {
        say('', ...feedbackView(item, itemState, plan.scoring, style, width));
      }
      return { type: 'continue' };
    },
    // Behind the last question plain mode hands in: it reads nothing but answers.
    review() {
      sayReceipt();
      return Promise.resolve({ type: 'hand-in' });
    },
    close: () => opened?.close(),
  };
}
