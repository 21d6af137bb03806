import { Parser } from 'htmlparser2';
import { ZipFault } from '../zip.ts';

export interface XmlSink {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** whether the rest need not be read */
  readonly isDone?: () => boolean;
}

const STEP = 64 * 1024;
/** No part of a workbook is deeper, or has an element with more; what is costs the parser ever more time. */
const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 200;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as a stream of events. Names come without their prefix. The parser knows the five entities of XML alone, reads
 * no declaration and opens nothing, so that no document can grow or reach out.
 *
 * @throws ZipFault where the document is no part of a workbook
 */
export function readXml(bytes: Uint8Array, sink: XmlSink): void {
  let [depth, attributes] = [0, 0];
  const parser = new Parser(
    {
      onattribute: () => {
        attributes += 1;
        if (attributes > MAX_ATTRIBUTES) throw new ZipFault('damaged');
      },
      onopentag: (name, values) => {
        [depth, attributes] = [depth + 1, 0];
        if (depth > MAX_DEPTH) throw new ZipFault('damaged');
        sink.open(localName(name), values);
      },
      onclosetag: (name) => {
        depth -= 1;
        sink.close(localName(name));
      },
      ontext: (text) => sink.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length && sink.isDone?.() !== true; start += STEP) {
    parser.write(decoder.decode(bytes.subarray(start, start + STEP), { stream: true }));
  }
  parser.end();
}

/** `_x000A_` in a text of a workbook is the character with that number (ECMA-376 Part 1, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n');

const escapedUnits = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** The same backwards: what XML cannot hold, what writers of XML drop, and what would be taken for such a sign. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4})/gu, '_x005F_')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFD\p{Noncharacter_Code_Point}]/gu, escapedUnits);
