import { type Difference, differences } from '../domain/report/differences.ts';
import { reopenSitting } from '../domain/report/reopen-sitting.ts';
import type { Report, ReportItem } from '../domain/report/report.ts';
import { marksOf, totalsOf } from '../domain/report/totals.ts';
import { isScored, rulesOf } from '../domain/question/kinds.ts';
import type { PlannedItem, SessionPlan } from '../domain/session/plan.ts';
import type { Sha256 } from './ports.ts';
import type { Materials } from './report-content.ts';
import { itemOf, planOf } from './reopen-report.ts';

type Entry = Pick<ReportItem, 'question' | 'hinted'> & { readonly answer: unknown };

/** A question as its pack has it, or what keeps it from being scored: a fault, or only that its pack is missing. */
type Looked = { readonly item: PlannedItem } | { readonly faults: readonly Difference[] };

function lookUp(
  entry: Entry,
  at: string,
  wantsScored: boolean,
  report: Report,
  materials: Materials,
): Looked {
  const { question: written, answer, hinted } = entry;
  const item = itemOf(written, materials, report.session);
  const fault = (field: string, value: unknown, why: string): Looked => ({
    faults: [{ field: `${at}.${field}`, written: value, why }],
  });
  if (item === undefined) {
    // The pack of a question is known by its id alone, so any pack that is missing may be the one.
    if (materials.missing.some(({ type }) => type === 'pack')) return { faults: [] };
    return fault('question', written, 'No pack of the report has it.');
  }
  if (isScored(item.question) !== wantsScored) {
    return fault('question', written, wantsScored ? 'It is not scored.' : 'It is no rehearsal.');
  }
  if (hinted && item.question.hint === undefined) return fault('hinted', hinted, 'It has no hint.');
  if (answer === null || rulesOf(item.question).isAnswer(item.question, answer)) return { item };
  return fault(wantsScored ? 'answer' : 'scores', answer, 'It is no answer to this question.');
}

/** What the first answer earned is in no report, so that the gain is taken as written; `contradictions` bounds it. */
const withGain = (computed: ReportItem, { changeGain }: ReportItem): ReportItem =>
  changeGain === undefined ? computed : { ...computed, changeGain };

/**
 * Scores every answer of a report again and counts it together.
 *
 * @param marks how the draw says that it is scored, as far as it could be drawn again; else as the report says
 * @returns where the report says something else than its answers come to
 */
export async function recountReport(
  report: Report,
  materials: Materials,
  marks: Pick<SessionPlan, 'scoring' | 'penalty' | 'pass' | 'strong'> | null,
  sha256: Sha256,
): Promise<Difference[]> {
  // In a chunk of its own, which sessions load late.
  const { buildReport } = await import('../domain/report/build-report.ts');
  const scored = report.items.map((entry, index) =>
    lookUp(entry, `items[${index}]`, true, report, materials),
  );
  const rehearsed = report.rehearsals.map(({ outline, ...entry }, index) => {
    const answer = { scores: entry.scores, ...(outline === undefined ? {} : { outline }) };
    return lookUp({ ...entry, answer }, `rehearsals[${index}]`, false, report, materials);
  });
  const known = [...scored, ...rehearsed].flatMap((looked) => ('item' in looked ? [looked.item] : []));
  const plan = { ...planOf(report, known), ...(marks === null ? {} : { scoring: marks.scoring }) };
  const again = buildReport(plan, reopenSitting(report, plan), {
    ...report,
    exposures: new Map(report.items.map(({ question, exposure }) => [question, exposure])),
    sha256,
  });
  const computedItem = new Map(again.items.map((item) => [item.question, item]));
  const computedRehearsal = new Map(again.rehearsals.map((rehearsal) => [rehearsal.question, rehearsal]));
  const items = report.items.map((item) => withGain(computedItem.get(item.question) ?? item, item));
  const rehearsals = report.rehearsals.map((entry) => computedRehearsal.get(entry.question) ?? entry);
  const isWhole = scored.every((looked) => 'item' in looked);
  const { pacing } = isWhole
    ? again
    : { pacing: { ...report.pacing, unreached: items.filter(({ outcome }) => outcome === 'unseen').length } };
  const totals = totalsOf(items, marksOf(marks ?? { ...report.score, penalty: report.session.penalty }));
  return [
    ...[...scored, ...rehearsed].flatMap((looked) => ('faults' in looked ? looked.faults : [])),
    ...differences(report.items, items, 'items'),
    ...differences(report.rehearsals, rehearsals, 'rehearsals'),
    ...(['score', 'byTopic', 'byLevel', 'byPack'] as const).flatMap((part) =>
      differences(report[part], totals[part], part),
    ),
    ...differences(report.pacing, pacing, 'pacing'),
    ...(report.elapsed === undefined ? [] : differences(report.elapsed, again.elapsed, 'elapsed')),
  ];
}
