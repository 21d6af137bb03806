import { feedbackOf } from '../domain/feedback/feedback.ts';
import { isScored, rulesOf } from '../domain/question/kinds.ts';
import { LEVELS } from '../domain/question/question.ts';
import type { Report } from '../domain/report/report.ts';
import { habitSentences } from '../domain/report/habit-sentences.ts';
import { isToLookAtAgain, timeUsedWords } from '../domain/report/result-words.ts';
import { isResultSecret } from '../domain/report/subject.ts';
import type { ItemState } from '../domain/session/machine.ts';
import { budgetSeconds } from '../domain/session/pacing.ts';
import type { PlannedItem } from '../domain/session/plan.ts';
import type { PartScore } from '../domain/session/score.ts';
import { lostQuestion, lostRehearsal, remarksOf, sessionTitle } from './page-words.ts';
import type { CourseSitting, PageQuestion, ReportPage } from './ports-page.ts';
import { type ReopenedReport, reopenReport } from './reopen-report.ts';
import type { Materials, ReportContent } from './report-content.ts';

export interface PageWish {
  readonly report: Report;
  readonly isSealed: boolean;
  /** whether the session was cut off and can be resumed */
  readonly isOpen: boolean;
  /** earlier sittings of the same subject by the same person, the oldest first */
  readonly earlier: readonly Report[];
}

function courseSitting({ startedAt, score }: Report): CourseSitting {
  const { percent, pass, passed } = score;
  return {
    startedAt,
    percent,
    ...(pass === undefined ? {} : { pass }),
    ...(passed === undefined ? {} : { passed }),
  };
}

/** Whether an answer can be one to a question; no answer can. */
const fits = ({ question }: PlannedItem, { answer }: ItemState): boolean =>
  answer === null || rulesOf(question).isAnswer(question, answer);

/** A question whose text is there; null where the report's answer is none to it. */
function knownQuestion(
  reopened: ReopenedReport,
  item: PlannedItem,
  index: number,
  materials: Materials,
): PageQuestion | null {
  const { report, plan, state, numbers } = reopened;
  const itemState = state.items[index];
  if (itemState === undefined || !fits(item, itemState)) return null;
  const feedback = feedbackOf(item, itemState, plan.scoring);
  const { key, question, passage, issues, topicTitle, packTitle } = item;
  const reported = report.items.find((each) => each.question === key);
  const isUnseen = reported?.outcome === 'unseen';
  return {
    number: numbers[index] ?? index + 1,
    key,
    kind: question.kind,
    level: question.level,
    topic: topicTitle,
    pack: packTitle,
    verdict: isUnseen ? { tone: 'open', text: 'Not reached' } : feedback.verdict,
    seconds: Math.round(itemState.spentMs / 100) / 10,
    budgetSeconds: isScored(question) ? budgetSeconds(question) : null,
    remarks: remarksOf(itemState, reported?.exposure ?? 0),
    ...(itemState.note === undefined ? {} : { note: itemState.note }),
    isUnseen,
    isToLookAtAgain: reported !== undefined && isToLookAtAgain(reported),
    text: {
      language: materials.packs.find(({ value }) => value.id === item.pack)?.value.language ?? 'en',
      ...(passage === undefined ? {} : { passage }),
      prompt: question.prompt,
      blocks: feedback.blocks,
      ...(issues === undefined ? {} : { issues }),
    },
  };
}

/** The session's questions by their numbers; of those that cannot be shown, what the report holds. */
function pageQuestions(reopened: ReopenedReport, materials: Materials): PageQuestion[] {
  const { report, plan, numbers } = reopened;
  const known = plan.items.flatMap((item, index) => knownQuestion(reopened, item, index, materials) ?? []);
  const shown = new Set(known.map(({ key }) => key));
  const places = new Map(plan.items.map(({ key }, index) => [key, numbers[index] ?? index + 1] as const));
  const items = report.items.flatMap((item, index) => {
    if (shown.has(item.question)) return [];
    const place = places.get(item.question);
    return lostQuestion(item, place ?? index + 1, place === undefined ? 'missing' : 'unfit', report);
  });
  const rehearsals = report.rehearsals.flatMap((rehearsal, index) =>
    shown.has(rehearsal.question)
      ? []
      : // Behind the others, as where the session cannot be drawn again.
        lostRehearsal(rehearsal, report.items.length + index + 1, report),
  );
  return [...known, ...items, ...rehearsals].sort((a, b) => a.number - b.number);
}

/** Parts under their titles. */
const titled = (parts: readonly PartScore[], titles: ReadonlyMap<string, string>): PartScore[] =>
  parts.map((part) => ({ ...part, name: titles.get(part.name) ?? part.name }));

/** Topics under their titles; those of one title in several packs name their packs too. */
function topicTitles({ packs }: Materials): Map<string, string> {
  const entries = packs.flatMap(({ value }) =>
    Object.entries(value.topics).map(([id, title]) => ({
      key: `${value.id}/${id}`,
      title,
      pack: value.title,
    })),
  );
  const isShared = (title: string): boolean => entries.filter((entry) => entry.title === title).length > 1;
  return new Map(
    entries.map(({ key, title, pack }) => [key, isShared(title) ? `${title} (${pack})` : title] as const),
  );
}

const byLevel = (parts: readonly PartScore[]): PartScore[] =>
  LEVELS.flatMap((level) => parts.filter(({ name }) => name === level));

/** Everything that the page of a report says, from the report and the packs as they were. */
export async function makeReportPage(wish: PageWish, content: ReportContent): Promise<ReportPage> {
  const { report, isSealed, isOpen, earlier } = wish;
  const materials = await content.of(report);
  const reopened = await reopenReport(report, content);
  const { plan, state, numbers, missing } = reopened;
  const isKeptSecret = isResultSecret(report, isOpen);
  return {
    report,
    title: sessionTitle(report, materials),
    isSealed,
    isKeptSecret,
    timeUsed: timeUsedWords(plan, state),
    packs: titled(report.byPack, new Map(report.packs.map(({ id, title }) => [id, title]))),
    topics: titled(report.byTopic, topicTitles(materials)),
    levels: byLevel(report.byLevel),
    habits: habitSentences({ plan, report, numbers }),
    course: [...earlier, report].filter(({ score }) => score.outOf > 0).map(courseSitting),
    questions: isKeptSecret ? [] : pageQuestions(reopened, materials),
    missing: missing.map(({ type, id, sha256 }) => {
      const title = report.packs.find((pack) => pack.sha256 === sha256)?.title;
      return `${type} ${title === undefined ? id : `${title} (${id})`}`;
    }),
  };
}
