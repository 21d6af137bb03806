import { button, type Child, make } from './dom.ts';

/** What the page shows at one time. */
export interface Screen {
  /** of the window */
  readonly title: string;
  /** a header, with the heading that is read first */
  readonly header: Child;
  readonly main: readonly Child[];
}

/** The page: one screen at a time, and ways to tell its user something beside it. */
export interface Stage {
  show(screen: Screen): void;
  /** what screen readers say, without anything to see */
  say(text: string): void;
  /** a sentence that stays above every screen */
  notice(text: string): void;
  clearNotice(): void;
  /** asks yes or no; Escape is no */
  confirm(text: string, yes: string): Promise<boolean>;
  /** asks for some text; null when the user thinks better of it */
  ask(text: string, earlier: string): Promise<string | null>;
}

/** Runs a dialog and says whether its own button closed it. */
function runDialog(children: readonly Child[], yes: string): Promise<boolean> {
  const no = button('Cancel', { class: 'button' }, () => dialog.close());
  const form = make(
    'form',
    { method: 'dialog' },
    children,
    make('div', { class: 'actions' }, no, make('button', { class: 'button primary', value: 'yes' }, yes)),
  );
  const dialog = make('dialog', { 'aria-labelledby': 'dialog-text' }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

const dialogText = (text: string): HTMLElement =>
  make('p', { id: 'dialog-text', class: 'dialog-text' }, text);

export function openStage(root: HTMLElement): Stage {
  const notices = make('div', { class: 'notices', role: 'status' });
  const header = make('div');
  const main = make('main');
  const live = make('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  root.replaceChildren(make('div', { role: 'region', 'aria-label': 'Notices' }, notices, live), header, main);
  return {
    show(screen) {
      // What a dialog asked about is over, as when the time ran out meanwhile.
      document.querySelector('dialog')?.close();
      document.title = screen.title;
      header.replaceChildren(make('div', {}, screen.header));
      main.replaceChildren(make('div', { class: 'main-inner' }, screen.main));
      window.scrollTo({ top: 0, behavior: 'instant' });
      const heading = header.querySelector('h1');
      // So that a screen reader goes on from here, not from a button that is gone.
      if (heading !== null) heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    },
    say: (text) => live.replaceChildren(text),
    notice: (text) => notices.replaceChildren(make('p', { class: 'notice' }, text)),
    clearNotice: () => notices.replaceChildren(),
    confirm: (text, yes) => runDialog([dialogText(text)], yes),
    async ask(text, earlier) {
      const field = make('textarea', { rows: 3, maxlength: 500, 'aria-labelledby': 'dialog-text' });
      field.value = earlier;
      const isGiven = await runDialog([dialogText(text), field], 'Keep');
      return isGiven ? field.value.trim() : null;
    },
  };
}
