import type { FaceReply, Sitting } from '../../../app/face.ts';
import { wrap } from '../../layout.ts';
import { bodyRoom, type Frame, frameWidth, keyTable, type Size, statusLine } from '../../prompts/frame.ts';
import { type Key, type KeyHelp, letterOf } from '../../prompts/key.ts';
import type { Screen, Step } from '../../prompts/run-screen.ts';
import type { Style } from '../../style.ts';
import type { KindBody } from './kind-screen.ts';
import { isTimeUp, progressLine, untilFullSecond, untilNextSecond } from './clocks.ts';
import { askForLine, askToQuit, type Overlay, overlayFooter, overlayKey } from './overlay.ts';

/** What a key did to a part of a sitting; null where the part has no use for it. */
export type PartStep<Inner> =
  | { readonly inner: Inner; readonly message?: string }
  | { readonly reply: FaceReply }
  | { readonly overlay: Overlay }
  | null;

/** What differs between the question, its feedback and the review. */
export interface Part<Inner> {
  readonly name: 'question' | 'confidence' | 'feedback' | 'review';
  readonly start: Inner;
  /** letters are typed into the answer, so that commands are reached through Esc */
  readonly typesText: boolean;
  /** what it shows changes with the clock */
  readonly isTicking?: boolean;
  readonly keys: readonly KeyHelp[];
  /** what answers, picks or types */
  key(inner: Inner, key: Key): PartStep<Inner>;
  /** what else the part can do; in parts that type text it is reached through Esc */
  command(inner: Inner, key: Key): PartStep<Inner>;
  /** @param isRoomy whether blank lines may set blocks apart */
  body(inner: Inner, width: number, isRoomy: boolean): KindBody;
}

export interface SittingState<Inner> {
  readonly inner: Inner;
  readonly overlay: Overlay | null;
  /** a word to the user, in place of the status line until the next key */
  readonly message: string | null;
}

/** On a screen this low, blank lines cost more than they help. */
const LOW_ROWS = 18;

const SCROLL_KEYS: ReadonlySet<string> = new Set(['up', 'down', 'pageup', 'pagedown', 'home', 'end']);

/** Lines of a body, blank lines kept where all fits or the screen is high; given up first on small ones. */
function fitBody<Inner>(
  part: Part<Inner>,
  inner: Inner,
  size: Size,
  header: number,
  footer: number,
): KindBody {
  const width = frameWidth(size);
  const room = bodyRoom(size, header, footer);
  const roomy = part.body(inner, width, true);
  if (roomy.lines.length <= room) return roomy;
  const tight = part.body(inner, width, false);
  return size.rows < LOW_ROWS || tight.lines.length <= room ? tight : roomy;
}

/** A part of a sitting as a screen: progress and clocks above, status below, and the keys that all parts share. */
export function sittingScreen<Inner>(
  sitting: Sitting,
  part: Part<Inner>,
  style: Style,
): Screen<SittingState<Inner>, FaceReply> {
  const { plan } = sitting;
  const isReview = part.name === 'review';
  const help: KeyHelp[] = [
    ...part.keys,
    ...(isReview
      ? []
      : [
          { key: '*', does: 'flag the question, or take the flag off' },
          { key: '!', does: 'note what is wrong with the question' },
        ]),
    ...(plan.mode === 'exam' ? [] : [{ key: 'p', does: 'pause' }]),
    { key: 'PgUp PgDn', does: 'scroll a long text' },
    { key: 'q', does: 'quit', brief: 'quit' },
    part.typesText
      ? { key: 'Esc', does: 'show these keys; the next key is a command', brief: 'skip, quit, keys' }
      : { key: '?', does: 'show these keys', brief: 'keys' },
  ];
  // Where letters are typed, Esc stands for all keys that are reached through it.
  const briefKeys = part.typesText ? help.filter(({ key }) => !/^(\S|Esc .+)$/u.test(key)) : help;

  const noteOverlay = (): Overlay => {
    const { current } = sitting.state;
    const issues = plan.items[current]?.issues;
    const where = issues === undefined ? '' : ` You can also report it at ${issues}`;
    return askForLine(
      'What is wrong with this question? Enter keeps the note, Esc drops it.',
      sitting.state.items[current]?.note ?? '',
      (text) => {
        sitting.act({ type: 'note', text });
        return { message: `Noted in your report.${where}` };
      },
    );
  };

  /** Keys that all parts share. */
  function shared(inner: Inner, key: Key): PartStep<Inner> {
    const letter = letterOf(key);
    if (letter === 'q') return { overlay: askToQuit(plan.mode) };
    if (letter === '?' || key.name === 'escape') return { overlay: { type: 'keys' } };
    if (isReview) return null;
    if (letter === '!') return { overlay: noteOverlay() };
    if (letter === 'p' && plan.mode !== 'exam') {
      sitting.pause();
      return { overlay: { type: 'paused' } };
    }
    if (letter !== '*') return null;
    sitting.act({ type: 'flag' });
    const isFlagged = sitting.state.items[sitting.state.current]?.isFlagged === true;
    return { inner, message: isFlagged ? 'Flagged. * takes the flag off.' : 'The flag is off.' };
  }

  function settle(inner: Inner, step: PartStep<Inner>): Step<SittingState<Inner>, FaceReply> {
    if (step === null || 'reply' in step) return step;
    if ('overlay' in step) return { state: { inner, overlay: step.overlay, message: null } };
    return { state: { inner: step.inner, overlay: null, message: step.message ?? null } };
  }

  function keyBelow(inner: Inner, key: Key, isCommand: boolean): PartStep<Inner> {
    const command = (): PartStep<Inner> => part.command(inner, key) ?? shared(inner, key);
    // Over the keys a command comes first, so that keys which answer a kind do not hide it.
    if (isCommand) return command() ?? (part.typesText ? null : part.key(inner, key));
    const answering = part.key(inner, key);
    if (answering !== null) return answering;
    if (part.typesText) return key.name === 'escape' ? { overlay: { type: 'keys' } } : null;
    return command();
  }

  function key(state: SittingState<Inner>, key: Key): Step<SittingState<Inner>, FaceReply> {
    const { inner, overlay, message } = state;
    if (overlay === null) {
      const step = settle(inner, keyBelow(inner, key, false));
      const isStale = message !== null && !SCROLL_KEYS.has(key.name);
      return step ?? (isStale ? { state: { ...state, message: null } } : null);
    }
    if (overlay.type === 'paused') {
      const isOver = key.name === 'enter' || key.name === 'escape' || letterOf(key) === 'p';
      if (!isOver) return null;
      sitting.goOn();
      return { state: { inner, overlay: null, message: null } };
    }
    if (overlay.type !== 'keys') {
      const next = overlayKey(overlay, key);
      if ('type' in next) return { state: { ...state, overlay: next } };
      return 'reply' in next ? next : { state: { inner, overlay: null, message: next.message } };
    }
    if (SCROLL_KEYS.has(key.name)) return null;
    const closed = { state: { inner, overlay: null, message: null } };
    const isPlainClose = key.name === 'escape' || key.name === 'enter' || letterOf(key) === '?';
    return isPlainClose ? closed : (settle(inner, keyBelow(inner, key, true)) ?? closed);
  }

  function frame({ inner, overlay, message }: SittingState<Inner>, size: Size): Frame {
    const width = frameWidth(size);
    const isLow = size.rows < LOW_ROWS;
    const header = [progressLine(sitting, isReview, style, width), ...(isLow ? [] : [''])];
    if (overlay?.type === 'paused') {
      const body = [style.bold('Paused'), ...wrap('The clocks stand still. Enter goes on.', width)];
      const closing: KeyHelp[] = [{ key: 'Enter', does: 'go on', brief: 'go on' }];
      return { name: 'paused', header, body, footer: [statusLine(closing, style, width)] };
    }
    if (overlay?.type === 'keys') {
      const closing: KeyHelp[] = [{ key: 'Enter', does: 'back', brief: 'back' }];
      const footer = [statusLine(closing, style, width)];
      return { name: 'keys', header, body: [style.bold('Keys'), ...keyTable(help, style, width)], footer };
    }
    const asked = overlay === null ? null : overlayFooter(overlay, style, width);
    const footer =
      asked?.lines ??
      (message === null ? [statusLine(briefKeys, style, width)] : wrap(style.warn(message), width));
    const { lines, focus, caret } = fitBody(part, inner, size, header.length, footer.length);
    const typing =
      asked === null ? (caret === undefined ? undefined : { part: 'body' as const, ...caret }) : asked.caret;
    return {
      name: part.name,
      header,
      body: lines,
      footer,
      ...(focus === undefined ? {} : { focus }),
      ...(typing === undefined ? {} : { caret: typing }),
    };
  }

  return {
    style,
    start: { inner: part.start, overlay: null, message: null },
    startsAtFocus: isReview,
    key,
    frame,
    wait: () => untilNextSecond(sitting) ?? (part.isTicking === true ? untilFullSecond(sitting) : null),
    timeUp: () => (isTimeUp(sitting) ? { type: 'time-up' } : null),
  };
}
