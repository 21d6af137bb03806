import { make } from '../dom.ts';

/** What keeps a phone from writing something else than was typed. */
export const AS_TYPED = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
} as const;

export interface TextField {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
}

/** A line to type into, with what it is for above it. */
export function textField(
  id: string,
  label: string,
  value: string,
  attributes: Readonly<Record<string, string | number>>,
): TextField {
  const input = make('input', { type: 'text', id, ...AS_TYPED, ...attributes });
  input.value = value;
  return { label: make('label', { for: id, class: 'tip' }, label), input };
}
