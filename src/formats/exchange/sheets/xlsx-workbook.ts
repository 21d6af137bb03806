import type { ZipArchive } from '../zip.ts';
import { builtInFormat } from './cell-text.ts';
import { readXml, unescapeText } from './xlsx-xml.ts';

const WORKBOOK = 'xl/workbook.xml';

export interface SharedText {
  readonly text: string;
  /** some of it is bold, italic, raised …, which plain text does not say */
  readonly isStyled: boolean;
}

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  readonly is1904: boolean;
  /** number format by the style of a cell */
  readonly formats: readonly string[];
  readonly texts: readonly SharedText[];
}

export const isWorkbook = ({ names }: ZipArchive): boolean => names.includes(WORKBOOK);

const nothing = (): void => undefined;

function eachElement(
  bytes: Uint8Array | null,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  close: (name: string) => void = nothing,
): void {
  if (bytes !== null) readXml(bytes, { open, close, text: nothing });
}

/** File by the id of its relation. Targets are relative to the workbook's folder, or start at the root. */
function filesOf(zip: ZipArchive): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  eachElement(zip.read('xl/_rels/workbook.xml.rels'), (name, { Id: id = '', Target: target = '' }) => {
    if (name === 'Relationship') files.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return files;
}

const STYLES = ['b', 'i', 'u', 'strike', 'vertAlign'];

function sharedTexts(bytes: Uint8Array | null): readonly SharedText[] {
  const texts: SharedText[] = [];
  let [text, isStyled, isText, isSpoken] = ['', false, false, false];
  if (bytes === null) return texts;
  readXml(bytes, {
    open(name) {
      if (name === 'si') [text, isStyled] = ['', false];
      if (name === 't') isText = true;
      // How a text is spoken stands beside it in East Asian workbooks.
      if (name === 'rPh') isSpoken = true;
      if (STYLES.includes(name)) isStyled = true;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
      if (name === 'si') texts.push({ text: unescapeText(text), isStyled });
    },
    text(part) {
      if (isText && !isSpoken) text += part;
    },
  });
  return texts;
}

function formatsOf(bytes: Uint8Array | null): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyle = false;
  eachElement(
    bytes,
    (name, { numFmtId = '0', formatCode = 'General' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') own.set(id, formatCode);
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) formats.push(own.get(id) ?? builtInFormat(id));
    },
    (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  );
  return formats;
}

/** What the sheets of a workbook share. @throws ZipFault */
export function readWorkbook(zip: ZipArchive): Workbook {
  const files = filesOf(zip);
  const sheets: { name: string; file: string }[] = [];
  let is1904 = false;
  eachElement(zip.read(WORKBOOK), (element, attributes) => {
    const { name = '', date1904 = '0' } = attributes;
    if (element === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
    if (element !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const file = files.get(relation);
    if (file !== undefined) sheets.push({ name, file });
  });
  return {
    sheets,
    is1904,
    formats: formatsOf(zip.read('xl/styles.xml')),
    texts: sharedTexts(zip.read('xl/sharedStrings.xml')),
  };
}
