import { cutText } from '../../domain/cut-text.ts';
import type { Codec, Source, SourceReading } from '../../app/ports-exchange.ts';
import { decodeText } from './decode.ts';
import { LineCounter } from './moodle-xml/line-counter.ts';
import { parseDocument } from './moodle-xml/parse-document.ts';
import { readDocument } from './moodle-xml/read-document.ts';
import { writeDocument } from './moodle-xml/write-document.ts';

/** As far as a file is looked at to tell its format. */
const START_BYTES = 4096;
const QUIZ = /^[^<]{0,9}<[\s\S]*?<quiz[\s>]|^[^<]{0,9}<quiz[\s>]/u;
const QUESTION = /^\s*<question\s+type\s*=/u;

function recognise({ bytes }: Source): number {
  // Marks at the start and the zero bytes of UTF-16 are skipped: reading then says what is wrong.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START_BYTES)).replaceAll('\0', '');
  return QUIZ.test(start) || QUESTION.test(start) ? 1 : 0;
}

async function read({ bytes }: Source): Promise<SourceReading> {
  const decoded = decodeText(bytes);
  if (decoded.type === 'unusable') return decoded;
  const document = parseDocument(decoded.text);
  if (document.type === 'unusable') return document;
  const { root } = document;
  if (root.name === 'quiz' || root.name === 'question')
    return readDocument(root, new LineCounter(decoded.text));
  return {
    type: 'unusable',
    message: `This is XML, but not Moodle XML: it begins with <${cutText(root.name, 40)}>, not with <quiz>.`,
    hint: 'In Moodle, open the question bank, choose Export, and there Moodle XML format.',
  };
}

/** Moodle's own format for questions, the only one that keeps all of them. */
export const moodleXmlCodec: Codec = {
  id: 'moodle-xml',
  title: 'Moodle XML',
  extension: 'xml',
  extrasKey: 'x-moodle-xml',
  recognise,
  read,
  write: async (packs) => writeDocument(packs),
};
