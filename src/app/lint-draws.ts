import type { ExamQuota, TrackShare } from '../domain/blueprint.ts';
import { isScoredKind } from '../domain/question/kinds.ts';
import { isId } from '../domain/id.ts';
import { nearestName } from '../domain/edit-distance.ts';
import { drawFaults } from '../domain/lint/draw-faults.ts';
import { faultFinding } from '../domain/lint/fault-finding.ts';
import type { Fault } from '../domain/lint/fault.ts';
import type { Finding } from '../domain/lint/finding.ts';
import type { PackFacts, QuestionFacts } from '../domain/lint/facts.ts';
import type { Candidate } from '../domain/session/draw.ts';
import { candidatesOf, quotaFilter } from './plan-session.ts';
import type { LintedFile } from './ports-lint.ts';

/** The packs that draws can name. A pack with errors is there, but what it holds is not known. */
export interface PackIndex {
  ids(): Promise<readonly string[]>;
  pack(id: string): Promise<PackFacts | 'broken' | null>;
}

type Line = ExamQuota | TrackShare;

const isQuota = (line: Line): line is ExamQuota => 'count' in line;
const isShare = (line: Line): line is TrackShare => 'percent' in line;

interface NamedFault {
  readonly fault: Fault;
  /** as in `LintedFile.places` */
  readonly path: string;
}

/** Faults in what a line names, and its pack where the line can be judged further. */
async function checkNames(
  line: Line,
  path: string,
  index: PackIndex,
): Promise<{ faults: NamedFault[]; pack: PackFacts | null }> {
  // What is no id has its fault already, and must not be taken for the path of a file.
  if (!isId(line.pack)) return { faults: [], pack: null };
  const pack = await index.pack(line.pack);
  if (pack === 'broken') return { faults: [], pack: null };
  if (pack === null) {
    const nearest = nearestName(line.pack, await index.ids());
    const fault = { rule: 'unknown-pack', pack: line.pack, nearest } as const;
    return { faults: [{ fault, path: `${path}/pack` }], pack: null };
  }
  const topicIds = pack.topics;
  const faults = (line.topics ?? []).flatMap((topic, place): NamedFault[] => {
    if (topicIds.includes(topic)) return [];
    const nearest = nearestName(topic, topicIds);
    const fault = { rule: 'unknown-topic', topic, nearest, pack: pack.id } as const;
    return [{ fault, path: `${path}/topics/${place}` }];
  });
  return { faults, pack: faults.length === 0 ? pack : null };
}

function findingsOf(content: LintedFile, faults: readonly NamedFault[]): Finding[] {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return faults.map(({ fault, path }) => faultFinding(fault, content.path, content.places[path] ?? start));
}

/** Kinds that a line names although an exam never draws them. */
function unscoredKinds(quota: ExamQuota, line: number): NamedFault[] {
  return (quota.kinds ?? []).flatMap((kind) =>
    isScoredKind(kind) ? [] : [{ fault: { rule: 'unscored-draw', kind } as const, path: `draw/${line}` }],
  );
}

async function examFaults(draw: readonly ExamQuota[], index: PackIndex): Promise<NamedFault[]> {
  const faults: NamedFault[] = [];
  const quotas = [];
  for (const [line, quota] of draw.entries()) {
    const checked = await checkNames(quota, `draw/${line}`, index);
    const unscored = unscoredKinds(quota, line);
    faults.push(...checked.faults, ...unscored);
    // A line that cannot be judged takes nothing from the others.
    const pack = unscored.length > 0 ? null : checked.pack;
    quotas.push(
      pack === null
        ? { candidates: [], count: 0 }
        : { candidates: candidatesOf(pack, line, quotaFilter(quota), 'exam'), count: quota.count },
    );
  }
  const unfillable = [...drawFaults(quotas)].map(([line, fault]) => ({ fault, path: `draw/${line}` }));
  return [...faults, ...unfillable];
}

async function trackFaults(draw: readonly TrackShare[], index: PackIndex): Promise<NamedFault[]> {
  const faults: NamedFault[] = [];
  for (const [line, share] of draw.entries()) {
    const path = `draw/${line}`;
    const checked = await checkNames(share, path, index);
    faults.push(...checked.faults);
    if (checked.pack === null) continue;
    const filter = { topics: share.topics ?? [], levels: [], kinds: [], tags: [] };
    if (candidatesOf(checked.pack, line, filter, 'practice').length > 0) continue;
    const fault = { rule: 'unfillable-draw', reason: 'too few', wanted: 1, available: 0 } as const;
    faults.push({ fault, path });
  }
  return faults;
}

/** The questions that the lines of an exam can draw, those of packs that are broken or not there left out. */
export async function examCandidates(
  draw: LintedFile['draw'],
  index: PackIndex,
): Promise<Candidate<QuestionFacts>[]> {
  const candidates: Candidate<QuestionFacts>[] = [];
  for (const [line, quota] of draw.filter(isQuota).entries()) {
    const { pack } = await checkNames(quota, '', index);
    if (pack !== null) candidates.push(...candidatesOf(pack, line, quotaFilter(quota), 'exam'));
  }
  return candidates;
}

/** What an exam or a track says of packs that is not so. */
export async function lintDraws(content: LintedFile, index: PackIndex): Promise<Finding[]> {
  const quotas = content.draw.filter(isQuota);
  const shares = content.draw.filter(isShare);
  return findingsOf(content, [...(await examFaults(quotas, index)), ...(await trackFaults(shares, index))]);
}
