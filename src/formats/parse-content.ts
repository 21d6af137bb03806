import type { Content, ContentFile, ContentType, SourceText } from '../app/ports.ts';
import type { Exam, Track } from '../domain/blueprint.ts';
import { type Limits, USUAL_LIMITS } from '../domain/limits.ts';
import type { Finding } from '../domain/lint/finding.ts';
import type { Pack } from '../domain/pack.ts';
import { parseExam } from './blueprint/exam.ts';
import { parseTrack } from './blueprint/track.ts';
import { parsePack } from './pack/parse-pack.ts';
import { makeReporter, type Reporter } from './reporter.ts';
import { loadYaml, type YamlFile } from './yaml/load-yaml.ts';
import { isWireMap, type WireMap, type WireValue } from './yaml/wire-value.ts';

const linesOf = (value: WireValue): readonly WireValue[] => {
  const draw = isWireMap(value) ? value['draw'] : null;
  return Array.isArray(draw) ? draw : [];
};

const hasLineWith = (value: WireMap, key: string): boolean =>
  linesOf(value).some((line) => isWireMap(line) && Object.hasOwn(line, key));

/** What a file holds: its folder says it, elsewhere its keys tell. */
function typeOf(value: WireMap, { folder }: ContentFile): ContentType {
  if (folder === 'exams') return 'exam';
  if (folder === 'tracks') return 'track';
  if (Object.hasOwn(value, 'questions')) return 'pack';
  if (hasLineWith(value, 'percent')) return 'track';
  return Object.hasOwn(value, 'draw') ? 'exam' : 'pack';
}

/** Whether a file that nobody named wants to be read by deskready at all. */
function isOurs(file: ContentFile, { value, isWhole, text }: YamlFile): boolean {
  if (file.origin === 'file') return true;
  return isWhole && isWireMap(value)
    ? Object.hasOwn(value, 'format')
    : /^["']?format["']?[ \t]*:/mu.test(text);
}

function checkFileName(value: WireMap, { stem }: ContentFile, reporter: Reporter): void {
  const { id } = value;
  // What comes from a pipe has no name.
  if (typeof id !== 'string' || stem === '' || id === stem) return;
  reporter.mark({ fault: { rule: 'id-not-file-name', id, stem }, path: ['id'], part: 'value' });
}

/** A file of ours as it was read, with what leads back to its places. */
export interface ReadContent {
  readonly type: ContentType;
  readonly value: Pack | Exam | Track | null;
  /** index in the file of each question of a pack; [] of others */
  readonly indices: readonly number[];
  /** the document's keys; null where it has none */
  readonly wire: WireMap | null;
  readonly yaml: YamlFile;
  readonly reporter: Reporter;
}

function parsed(
  type: ContentType,
  wire: WireMap,
  limits: Limits,
  reporter: Reporter,
): Pick<ReadContent, 'value' | 'indices'> {
  if (type === 'exam') return { value: parseExam(wire, reporter), indices: [] };
  if (type === 'track') return { value: parseTrack(wire, reporter), indices: [] };
  const { pack, indices } = parsePack(wire, limits, reporter) ?? { pack: null, indices: [] };
  return { value: pack, indices };
}

/** A file without any key: what it holds cannot be told, so it counts as a pack. */
function withoutKeys(yaml: YamlFile, reporter: Reporter): ReadContent {
  if (yaml.isWhole) {
    const found = Array.isArray(yaml.value) ? 'list' : yaml.value === null ? 'nothing' : 'text';
    reporter.mark({
      fault: { rule: 'wrong-type', key: null, isEntry: false, wanted: 'keys', found },
      path: [],
      part: 'value',
    });
  }
  return { type: 'pack', value: null, indices: [], wire: null, yaml, reporter };
}

/**
 * Reads a file and finds every structural fault that the file alone shows; they wait in the reporter.
 *
 * @returns null for a file that a directory walk met and that has no `format`: it is none of ours
 */
export function readContent(
  file: ContentFile,
  { text }: Pick<SourceText, 'text'>,
  limits: Limits = USUAL_LIMITS,
): ReadContent | null {
  const yaml = loadYaml(text, limits);
  if (!isOurs(file, yaml)) return null;
  const reporter = makeReporter(yaml, file.path);
  const { value: wire } = yaml;
  if (!isWireMap(wire)) return withoutKeys(yaml, reporter);
  const type = typeOf(wire, file);
  const content = parsed(type, wire, limits, reporter);
  checkFileName(wire, file, reporter);
  return { type, ...content, wire, yaml, reporter };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'error');

/**
 * Turns a file's text into checked content. It never throws, and it finds every fault that the file alone shows.
 *
 * A file that a directory walk met and that has no `format` is none of ours: type `other`, no findings.
 */
export async function parseContent(
  file: ContentFile,
  source: SourceText,
  limits: Limits = USUAL_LIMITS,
): Promise<Content> {
  const read = readContent(file, source, limits);
  if (read === null) return { file, findings: [], type: 'other', value: null };
  const findings = read.reporter.findings();
  return { file, findings, type: read.type, value: hasErrors(findings) ? null : read.value } as Content;
}
