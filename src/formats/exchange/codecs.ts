import type { Codec, FormatId } from '../../app/ports-exchange.ts';

/** Every format, loaded when it is needed. A new one is one more file and a line here. */
export const CODECS: Readonly<Record<FormatId, () => Promise<Codec>>> = {
  gift: async () => (await import('./gift.ts')).giftCodec,
  aiken: async () => (await import('./aiken.ts')).aikenCodec,
  'moodle-xml': async () => (await import('./moodle-xml.ts')).moodleXmlCodec,
  csv: async () => (await import('./delimited.ts')).csvCodec,
  tsv: async () => (await import('./delimited.ts')).tsvCodec,
  xlsx: async () => (await import('./xlsx.ts')).xlsxCodec,
  kahoot: async () => (await import('./kahoot.ts')).kahootCodec,
  quizizz: async () => (await import('./quizizz.ts')).quizizzCodec,
  markdown: async () => (await import('./markdown.ts')).markdownCodec,
  anki: async () => (await import('./anki.ts')).ankiCodec,
};
