import { make } from './dom.ts';

/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * The file as the browser's share sheet takes it; null where it takes none. Some browsers share no JSON but plain text, so
 * that it gets a second ending.
 */
export function shareableFile(name: string, text: string): File | null {
  const asJson = new File([text], name, { type: 'application/json' });
  const asText = new File([text], `${name}.txt`, { type: 'text/plain' });
  const canShare = (file: File): boolean => {
    try {
      return typeof navigator.share === 'function' && navigator.canShare({ files: [file] });
    } catch {
      return false;
    }
  };
  return [asJson, asText].find(canShare) ?? null;
}

/** Copies a text, also where a page may not use the clipboard's own interface; false where it could not. */
export function copyText(text: string): boolean {
  const field = make('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: -1 });
  field.value = text;
  document.body.append(field);
  const before = document.activeElement;
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
