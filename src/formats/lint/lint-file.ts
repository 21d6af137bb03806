import type { ContentFile, SourceText } from '../../app/ports.ts';
import type { LintedFile } from '../../app/ports-lint.ts';
import { type Limits, USUAL_LIMITS } from '../../domain/limits.ts';
import type { Configuration } from '../../domain/lint/configuration.ts';
import { factsOf, type PackFacts } from '../../domain/lint/facts.ts';
import type { Place, Places } from '../../domain/lint/finding.ts';
import { packProblems, poolProblems, sourceProblems } from '../../domain/lint/run-rules.ts';
import type { Pack } from '../../domain/pack.ts';
import { hasErrors, type ReadContent, readContent } from '../parse-content.ts';
import { findIgnores } from './find-ignores.ts';
import { isWireMap, type WireMap, type WireValue } from '../yaml/wire-value.ts';

const linesOf = (wire: WireValue): readonly WireValue[] => {
  const draw = isWireMap(wire) ? wire['draw'] : null;
  return Array.isArray(draw) ? draw : [];
};

/** Places are kept rather than the document: they outlive it, and can be sent to another thread. */
function placesOf({ type, wire, indices, reporter }: ReadContent): Places {
  const places: Record<string, Place> = { id: reporter.placeOf(['id']) };
  if (type === 'pack') {
    for (const index of indices) places[`questions/${index}`] = reporter.placeOf(['questions', index, 'id']);
    const topics = wire?.['topics'];
    for (const topic of isWireMap(topics) ? Object.keys(topics) : []) {
      places[`topics/${topic}`] = reporter.placeOf(['topics', topic], 'key');
    }
    return places;
  }
  places['draw'] = reporter.placeOf(['draw'], 'key');
  for (const [index, line] of linesOf(wire).entries()) {
    places[`draw/${index}`] = reporter.placeOf(['draw', index]);
    places[`draw/${index}/pack`] = reporter.placeOf(['draw', index, 'pack']);
    const topics = isWireMap(line) ? line['topics'] : null;
    for (const topic of Array.isArray(topics) ? topics.keys() : []) {
      places[`draw/${index}/topics/${topic}`] = reporter.placeOf(['draw', index, 'topics', topic]);
    }
  }
  return places;
}

/** How many questions a file lists. */
function listedIn(wire: WireMap | null): number {
  const questions = wire?.['questions'];
  return Array.isArray(questions) ? questions.length : 0;
}

/** Runs the rules on what could be read. Where the parser had to guess, what it made of the text proves nothing. */
function judge(
  read: ReadContent,
  text: string,
  configuration: Configuration,
  today: string,
): PackFacts | null {
  const { reporter, yaml, value, indices, wire } = read;
  for (const judged of sourceProblems(text, configuration)) reporter.sourceProblem(judged);
  if (read.type !== 'pack' || value === null || yaml.guessesFrom !== null) return null;
  const pack = value as Pack;
  for (const judged of packProblems(pack, indices, configuration, today, listedIn(wire))) {
    reporter.problem(judged);
  }
  const facts = factsOf(pack, indices);
  const { questions } = facts;
  for (const { rule, severity, problem } of poolProblems({ type: 'pack', questions }, configuration)) {
    reporter.problem({ rule, severity, problem: { message: problem, path: ['questions'], part: 'key' } });
  }
  return facts;
}

/**
 * Lints one file by itself. It never throws.
 *
 * @param today YYYY-MM-DD
 */
export function lintFile(
  file: ContentFile,
  source: Pick<SourceText, 'text'>,
  configuration: Configuration,
  today: string,
  limits: Limits = USUAL_LIMITS,
): LintedFile {
  const { path, stem } = file;
  const read = readContent(file, source, limits);
  if (read === null) {
    return {
      path,
      stem,
      type: 'other',
      findings: [],
      id: null,
      questions: 0,
      pack: null,
      draw: [],
      places: {},
      ignores: [],
    };
  }
  const { type, value, wire, reporter } = read;
  const isSound = !hasErrors(reporter.findings());
  const ignores = findIgnores(read.yaml, reporter);
  const facts = judge(read, source.text, configuration, today);
  const id = wire?.['id'];
  return {
    path,
    stem,
    type,
    findings: reporter.findings(),
    id: typeof id === 'string' ? id : null,
    questions: type === 'pack' ? listedIn(wire) : 0,
    pack: isSound ? facts : null,
    draw: value !== null && 'draw' in value ? value.draw : [],
    places: placesOf(read),
    ignores,
  };
}
