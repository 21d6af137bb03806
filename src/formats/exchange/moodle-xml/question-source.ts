import type { XmlElement } from '@rgrove/parse-xml';
import type { ExchangeNote } from '../../../app/ports-exchange.ts';
import { HTML_NOTES } from '../markup/html-notes.ts';
import { childOf, childrenOf, textOf } from './elements.ts';
import { formattedText } from './formatted-text.ts';
import type { LineCounter } from './line-counter.ts';

/** Characters of a file's name that a sentence can hold. */
const MAX_NAME = 60;

/** What says of a file that it is left out already. */
const FILE_NOTES = [HTML_NOTES.image, HTML_NOTES.media, HTML_NOTES.file];

/** A question of the file, with what is said about reading it. */
export class QuestionSource {
  readonly element: XmlElement;
  readonly line: number;
  readonly name: string;
  readonly #format: string;
  readonly #lines: LineCounter;
  readonly #notes = new Map<string, ExchangeNote>();

  constructor(element: XmlElement, lines: LineCounter) {
    this.element = element;
    this.#lines = lines;
    this.line = lines.lineAt(element.start);
    this.name = textOf(childOf(element, 'name')).replaceAll(/\s+/gu, ' ');
    this.#format = childOf(element, 'questiontext')?.attributes['format'] ?? 'html';
    this.#noteImage();
  }

  /** in the file's order */
  get notes(): readonly ExchangeNote[] {
    return [...this.#notes.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  /** Adds a sentence about what was changed; one that is there already stays at its first place. */
  note(message: string, at: XmlElement = this.element): void {
    if (this.#notes.has(message)) return;
    const name = this.name === '' ? {} : { name: this.name };
    this.#notes.set(message, { line: this.#lines.lineAt(at.start), ...name, message });
  }

  /**
   * The text of an element with light markup, whatever format it says it has.
   *
   * @param html what stands in the element instead
   */
  rich(at: XmlElement | undefined, html: string = textOf(at)): string {
    if (at === undefined) return '';
    const { text, simplified } = formattedText(html, at.attributes['format'] ?? this.#format);
    const isTold = FILE_NOTES.some((message) => simplified.includes(message));
    for (const { attributes } of isTold ? [] : childrenOf(at, 'file'))
      this.#noteFile(attributes['name'] ?? '', at);
    for (const message of simplified) this.note(message, at);
    return text;
  }

  #noteFile(name: string, at: XmlElement): void {
    const named = name === '' || name.length > MAX_NAME ? 'A file' : `The file “${name}”`;
    this.note(`${named} is left out.`, at);
  }

  /** Before version 2, Moodle kept one image beside the text. */
  #noteImage(): void {
    const image = childOf(this.element, 'image');
    const name = image?.text.trim() ?? '';
    if (image !== undefined && name !== '') this.#noteFile(name.split('/').pop() ?? '', image);
  }
}
