import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import type { UnusableSource } from '../../../app/ports-exchange.ts';
import { guardXml } from './guard-xml.ts';

export interface ParsedDocument {
  readonly type: 'document';
  readonly root: XmlElement;
}

/** The reason without the place and the excerpt that the parser puts behind it. */
const reasonOf = (error: XmlError): string =>
  (error.message.split('\n')[0] ?? '').replace(/ \(line .*$/u, '');

/** Parses XML of any content. Entities are not replaced but for those of XML itself, and nothing that it names is opened. */
export function parseDocument(text: string): ParsedDocument | UnusableSource {
  const danger = guardXml(text);
  if (danger !== null) return danger;
  try {
    // HTML's own entities, such as &nbsp;, stay as they are: the reader of HTML knows them.
    const { root } = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
    if (root !== null) return { type: 'document', root };
    return { type: 'unusable', message: 'The file has no XML element.' };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return {
      type: 'unusable',
      line: error.line,
      message: `The XML is broken or ends too early: ${reasonOf(error)}.`,
      hint: 'Export the questions from Moodle again, and do not change the file by hand.',
    };
  }
}
