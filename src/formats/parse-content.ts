import type { ContentFile, ContentType, LintedContent, SourceText } from '../app/ports.ts';
import type { Place, Places } from '../domain/lint/finding.ts';
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

/** Places are kept rather than the document: they outlive it, and can be sent to another thread. */
function placesOf(type: ContentType, value: WireMap, reporter: Reporter): Places {
  const places: Record<string, Place> = { id: reporter.placeOf(['id']) };
  if (type === 'pack') return places;
  for (const [index, line] of linesOf(value).entries()) {
    places[`draw/${index}`] = reporter.placeOf(['draw', index]);
    places[`draw/${index}/pack`] = reporter.placeOf(['draw', index, 'pack']);
    const topics = isWireMap(line) ? line['topics'] : null;
    for (const topic of Array.isArray(topics) ? topics.keys() : []) {
      places[`draw/${index}/topics/${topic}`] = reporter.placeOf(['draw', index, 'topics', topic]);
    }
  }
  return places;
}

const PARSERS = { pack: parsePack, exam: parseExam, track: parseTrack } as const;

/** A file without any key: what it holds cannot be told, so it counts as a pack. */
function withoutKeys(file: ContentFile, yaml: YamlFile, reporter: Reporter): LintedContent {
  if (yaml.isWhole) {
    const found = Array.isArray(yaml.value) ? 'list' : yaml.value === null ? 'nothing' : 'text';
    reporter.mark({
      fault: { rule: 'wrong-type', key: null, isEntry: false, wanted: 'keys', found },
      path: [],
      part: 'value',
    });
  }
  const findings = reporter.findings();
  return { file, findings, type: 'pack', value: null, id: null, questions: 0, draw: [], places: {} };
}

/**
 * Turns a file's text into checked content. It never throws, and it finds every fault that the file alone shows.
 *
 * A file that a directory walk met and that has no `format` is none of ours: type `other`, no findings.
 */
export async function parseContent(file: ContentFile, source: SourceText): Promise<LintedContent> {
  const yaml = loadYaml(source.text);
  if (!isOurs(file, yaml)) {
    return {
      file,
      findings: [],
      type: 'other',
      value: null,
      id: null,
      questions: 0,
      draw: [],
      places: {},
    };
  }
  const reporter = makeReporter(yaml, file.path);
  const { value } = yaml;
  if (!isWireMap(value)) return withoutKeys(file, yaml, reporter);
  const type = typeOf(value, file);
  const content = PARSERS[type](value, reporter);
  checkFileName(value, file, reporter);
  const findings = reporter.findings();
  const hasError = findings.some((finding) => finding.severity === 'error');
  const { id, questions } = value;
  return {
    file,
    findings,
    type,
    value: hasError ? null : content,
    id: typeof id === 'string' ? id : null,
    questions: type === 'pack' && Array.isArray(questions) ? questions.length : 0,
    draw: content !== null && 'draw' in content ? content.draw : [],
    places: placesOf(type, value, reporter),
  } as LintedContent;
}
