import type { ZipFault } from './read-zip.ts';

/** What is wrong with an archive, behind its name. */
export const ZIP_FAULT_WORDS: Readonly<Record<ZipFault, string>> = {
  'not-zip': 'is no zip file',
  'cut-off': 'was cut off: its end is missing',
  damaged: 'is damaged: its list of files is wrong',
  encrypted: 'is locked with a password',
  zip64: 'is a zip64 file, which deskready does not read',
  split: 'is only a part of a zip file',
  'too-many': 'holds more files than deskready takes',
  'too-large': 'would unpack to more than deskready takes',
  'too-dense': 'holds files that would unpack to a suspicious size',
};
