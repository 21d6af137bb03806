import { contradictions } from '../domain/report/contradictions.ts';
import { type Difference, differences } from '../domain/report/differences.ts';
import type { Report } from '../domain/report/report.ts';
import { isScored } from '../domain/question/kinds.ts';
import type { SessionPlan } from '../domain/session/plan.ts';
import { type PreparedSession, recordOf } from './plan-session.ts';
import type { Digest, Sha256 } from './ports.ts';
import { recountReport } from './recount-report.ts';
import { redraw } from './redraw.ts';
import type { Materials, MissingFile, ReportContent } from './report-content.ts';

/** What verifying a report came to. */
export interface Verification {
  /** `partly`: all that could be checked agrees, and something could not be */
  readonly verdict: 'agrees' | 'partly' | 'differs';
  readonly differences: readonly Difference[];
  readonly missing: readonly MissingFile[];
}

/** What was drawn and how it is scored, as far as the draw could be done again. */
interface DrawCheck {
  readonly differences: readonly Difference[];
  readonly plan: SessionPlan | null;
}

function questionsOf(plan: SessionPlan): { readonly items: string[]; readonly rehearsals: string[] } {
  const keys = (wantsScored: boolean): string[] =>
    plan.items.filter(({ question }) => isScored(question) === wantsScored).map(({ key }) => key);
  return { items: keys(true), rehearsals: keys(false) };
}

/** Whether the rehearsals are some of those drawn, in their order: what was never seen is not in the report. */
function rehearsalDifferences({ rehearsals }: Report, drawn: readonly string[]): Difference[] {
  let next = 0;
  return rehearsals.flatMap(({ question }, index) => {
    const place = drawn.indexOf(question, next);
    if (place !== -1) next = place + 1;
    return place === -1
      ? [
          {
            field: `rehearsals[${index}].question`,
            written: question,
            why: 'The seed does not draw it here.',
          },
        ]
      : [];
  });
}

function drawDifferences(report: Report, prepared: PreparedSession): Difference[] {
  const drawn = questionsOf(prepared.plan);
  const { session, packs } = recordOf(prepared);
  const written = report.items.map(({ question }) => ({ question }));
  return [
    ...differences(report.session, session, 'session'),
    ...differences(report.packs, packs, 'packs'),
    ...differences(
      written,
      drawn.items.map((question) => ({ question })),
      'items',
    ),
    ...rehearsalDifferences(report, drawn.rehearsals),
  ];
}

/** Questions that history chose: what a session asks comes from them, and the packs have them. */
function poolDifferences({ session, items }: Report, { packs, missing }: Materials): Difference[] {
  const pool = session.pool ?? [];
  const known = new Set(packs.flatMap(({ value }) => value.questions.map(({ id }) => `${value.id}/${id}`)));
  const unknown = missing.length > 0 ? [] : [...pool.entries()].filter(([, key]) => !known.has(key));
  const outside = [...items.entries()].filter(
    ([, { question }]) => session.pool !== undefined && !pool.includes(question),
  );
  return [
    ...unknown.map(([index, written]) => ({
      field: `session.pool[${index}]`,
      written,
      why: 'No pack of the report has it.',
    })),
    ...outside.map(([index, { question }]) => ({
      field: `items[${index}].question`,
      written: question,
      why: 'It is not in the pool.',
    })),
  ];
}

async function checkDraw(report: Report, materials: Materials): Promise<DrawCheck> {
  if (materials.missing.length > 0) return { differences: [], plan: null };
  const redrawn = await redraw(report.session, materials);
  if (redrawn.type === 'drawn') {
    const { prepared } = redrawn;
    return { differences: drawDifferences(report, prepared), plan: prepared.plan };
  }
  const { seed } = report.session;
  const why = `No session can be drawn so. ${redrawn.why}`;
  return { differences: [{ field: 'session', written: { seed }, why }], plan: null };
}

/** The same place is named once, by what was found first. */
function eachOnce(found: readonly Difference[]): Difference[] {
  const fields = new Set<string>();
  return found.filter(({ field }) => {
    const isNew = !fields.has(field);
    fields.add(field);
    return isNew;
  });
}

/**
 * Draws a session again, scores its answers again and compares all that follows with what the report says.
 *
 * What hangs on nothing else in the file, such as times of day, only its digest seals.
 */
export async function verifyReport(
  report: Report,
  digest: Digest,
  content: ReportContent,
  sha256: Sha256,
): Promise<Verification> {
  const materials = await content.of(report);
  const draw = await checkDraw(report, materials);
  const found = eachOnce([
    ...draw.differences,
    ...poolDifferences(report, materials),
    ...(await recountReport(report, materials, draw.plan, sha256)),
    ...contradictions(report),
    ...differences(digest.written, digest.computed, 'digest'),
  ]);
  const { missing } = materials;
  const verdict = found.length > 0 ? 'differs' : missing.length > 0 ? 'partly' : 'agrees';
  return { verdict, differences: found, missing };
}
