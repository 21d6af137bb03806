import { visible } from '../../domain/visible.ts';
import type { BlueprintSummary, ExamSummary, PackSummary } from '../../app/describe.ts';
import type { LeftOut } from '../../app/listing.ts';
import { plural } from '../../domain/plural.ts';
import { columnsOf, hanging, markup, padTo, wrap } from '../layout.ts';
import type { Style } from '../style.ts';

function levelsText({ easy, medium, hard }: PackSummary['levels']): string {
  return `${easy} easy, ${medium} medium, ${hard} hard`;
}

const kindsText = (kinds: PackSummary['kinds']): string =>
  Object.entries(kinds)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

/** Ids in a column, so that titles stand below each other. */
function heading(id: string, title: string, idColumns: number, style: Style, width: number): string[] {
  return hanging(`${style.accent(padTo(id, idColumns))}  `, style.bold(title), width);
}

const idColumnsOf = (summaries: readonly { readonly id: string }[]): number =>
  Math.max(0, ...summaries.map(({ id }) => columnsOf(id)));

const indented = (text: string, width: number): string[] => hanging('  ', text, width);

/** Titles, topics, counts by level and what guessing scores, for every pack. */
export function packsView(packs: readonly PackSummary[], style: Style, width: number): string {
  const idColumns = idColumnsOf(packs);
  const lines = packs.flatMap((pack) => [
    ...heading(pack.id, pack.title, idColumns, style, width),
    ...indented(
      `${plural(pack.questions, 'question')}: ${levelsText(pack.levels)}; guessing scores ${pack.guessing}%`,
      width,
    ),
    ...indented(style.dim(pack.topics.map(({ title }) => title).join(` ${style.glyphs.dot} `)), width),
  ]);
  return [...lines, '', `${plural(packs.length, 'pack')}. Practise one with: deskready practice PACK`].join(
    '\n',
  );
}

/** One pack with its topics. */
export function packView(pack: PackSummary, style: Style, width: number): string {
  const ids = Math.max(0, ...pack.topics.map(({ id }) => columnsOf(id)));
  return [
    style.bold(pack.title) + style.dim(` (${pack.id})`),
    ...(pack.description === undefined ? [] : wrap(markup(pack.description, style), width)),
    '',
    `Questions: ${pack.questions} (${levelsText(pack.levels)})`,
    ...hanging('Kinds: ', kindsText(pack.kinds), width),
    `Guessing scores: ${pack.guessing}%`,
    `Language: ${pack.language}`,
    ...(pack.license === undefined ? [] : [`License: ${pack.license}`]),
    ...hanging('File: ', visible(pack.file), width),
    '',
    'Topics:',
    ...pack.topics.flatMap(({ id, title, questions }) =>
      hanging(`  ${style.accent(padTo(id, ids))}  `, `${title} (${questions})`, width),
    ),
  ].join('\n');
}

function blueprintFacts(summary: BlueprintSummary): string {
  const facts = [
    ...(summary.minutes === undefined ? [] : [plural(summary.minutes, 'minute')]),
    ...(summary.pass === undefined ? [] : [`pass ${summary.pass}%`]),
    ...(summary.strong === undefined ? [] : [`strong ${summary.strong}%`]),
    ...(summary.guessing === undefined ? [] : [`guessing scores ${summary.guessing}%`]),
  ];
  return facts.join(', ');
}

const isExam = (summary: BlueprintSummary | ExamSummary): summary is ExamSummary => 'questions' in summary;

/** Exams or tracks, a few lines each. */
export function blueprintsView(
  summaries: readonly (BlueprintSummary | ExamSummary)[],
  next: string,
  style: Style,
  width: number,
): string {
  const idColumns = idColumnsOf(summaries);
  const lines = summaries.flatMap((summary) => [
    ...heading(summary.id, summary.title, idColumns, style, width),
    ...indented(
      (isExam(summary) ? `${plural(summary.questions, 'question')}, ` : '') + blueprintFacts(summary),
      width,
    ),
    ...(summary.problem === undefined
      ? []
      : indented(style.warn(`Cannot be used now: ${summary.problem}`), width)),
  ]);
  return [...lines, '', next].join('\n');
}

function scoringText(exam: ExamSummary): string {
  const penalty =
    exam.penalty === 0 ? 'no penalty for a wrong answer' : `${exam.penalty} points off for a wrong answer`;
  const multiple =
    exam.multiple === 'net'
      ? 'several-answer questions count right less wrong ticks'
      : 'several-answer questions count all or nothing';
  return `Scoring: ${penalty}; ${multiple}; order ${exam.order}`;
}

/** One exam or track with its draw. */
export function blueprintView(summary: BlueprintSummary | ExamSummary, style: Style, width: number): string {
  const packs = Math.max(0, ...summary.draw.map(({ pack }) => columnsOf(pack)));
  const unit = isExam(summary) ? '' : '%';
  return [
    style.bold(summary.title) + style.dim(` (${summary.id})`),
    ...(summary.description === undefined ? [] : wrap(markup(summary.description, style), width)),
    '',
    ...wrap(
      (isExam(summary) ? `${plural(summary.questions, 'question')}, ` : '') + blueprintFacts(summary),
      width,
    ),
    ...(isExam(summary) ? wrap(scoringText(summary), width) : []),
    ...(summary.problem === undefined
      ? []
      : wrap(style.warn(`Cannot be used now: ${summary.problem}`), width)),
    ...hanging('File: ', visible(summary.file), width),
    '',
    'Draws:',
    ...summary.draw.flatMap(({ pack, topics, share, available }) =>
      hanging(
        `  ${style.accent(padTo(pack, packs))}  `,
        `${share}${unit} of ${plural(available, 'question')}` +
          (topics === undefined ? '' : ` (${topics.join(', ')})`),
        width,
      ),
    ),
  ].join('\n');
}

/** Which files were left out of a list, and the command that shows why, on a line of its own to be copied. */
export function leftOutView(leftOut: readonly LeftOut[], style: Style, width: number): string[] {
  return leftOut.flatMap(({ file, errors }) => [
    ...hanging(
      `${style.warn(style.glyphs.wrong)} `,
      `${visible(file.path)} is left out: it has ${plural(errors, 'error')}. See why with:`,
      width,
    ),
    `  deskready lint ${visible(file.path)}`,
  ]);
}
