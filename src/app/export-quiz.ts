import { AppError } from '../domain/app-error.ts';
import type { Pack } from '../domain/pack.ts';
import type { Question } from '../domain/question/question.ts';
import { canonicalJson } from '../domain/report/canonical-json.ts';
import type { Hashed, Quiz, QuizSettings } from '../domain/quiz.ts';
import type { Library, Loaded } from './library.ts';
import { examQuotas, packsOfExam, planExam } from './plan-exam.ts';
import { trackQuotas } from './plan-practice.ts';
import { candidatesOf, NO_FILTER, packNotes } from './plan-session.ts';
import type { ContentType, Sha256 } from './ports.ts';

/** What a quiz is made of: packs by id or file, or one exam or track. */
export type QuizSource =
  | { readonly packs: readonly string[] }
  | { readonly exam: string }
  | { readonly track: string };

export interface QuizPorts {
  readonly library: Library;
  readonly sha256: Sha256;
  readonly tool: Quiz['tool'];
}

export interface ExportedQuiz {
  readonly quiz: Quiz;
  /** sentences for the user, such as which of two packs is used */
  readonly notes: readonly string[];
}

type Contents = Omit<Quiz, 'id' | 'tool' | 'settings'>;

const hashed = <T extends ContentType>({ value, source }: Loaded<T>): Hashed<Loaded<T>['value']> => ({
  value,
  sha256: source.sha256,
});

/** A question without what only lint, the proof of its key and the draw of an exam read. */
function carried(question: Question, isForExam: boolean): Question {
  const { check: _, verified: _verified, borderline: _borderline, ...rest } = question;
  return (isForExam ? rest : { ...rest, tags: [] }) as Question;
}

/** A pack with the questions that a session can draw; others would only make the page larger and give keys away. */
function slimPack(
  { value, source }: Loaded<'pack'>,
  drawable: ReadonlySet<string>,
  isForExam: boolean,
): Hashed<Pack> {
  const { description: _, ...pack } = value;
  const questions = value.questions
    .filter(({ id }) => drawable.has(`${value.id}/${id}`))
    .map((question) => carried(question, isForExam));
  const used = new Set(questions.map(({ scenario }) => scenario));
  const scenarios = Object.fromEntries(Object.entries(value.scenarios).filter(([id]) => used.has(id)));
  return { value: { ...pack, questions, scenarios }, sha256: source.sha256 };
}

const slimPacks = (
  packs: readonly Loaded<'pack'>[],
  candidates: readonly { readonly key: string }[],
  isForExam: boolean,
): Hashed<Pack>[] => {
  const drawable = new Set(candidates.map(({ key }) => key));
  return packs.map((pack) => slimPack(pack, drawable, isForExam));
};

async function namedPacks(names: readonly string[], library: Library): Promise<Loaded<'pack'>[]> {
  const packs = new Map<string, Loaded<'pack'>>();
  for (const name of names) {
    const loaded = await library.one('pack', name);
    packs.set(loaded.value.id, loaded);
  }
  return [...packs.values()];
}

/** The exam, its packs, and a sentence for each pack of which there are two. @throws AppError `unfillable` */
async function examContents(
  name: string,
  { extraTime, seed = 0 }: QuizSettings,
  library: Library,
): Promise<{ contents: Contents; packs: Loaded<'pack'>[] }> {
  const exam = await library.one('exam', name);
  await planExam(exam, { seed, extraTime }, library);
  const packs = await packsOfExam(exam, library);
  const candidates = examQuotas(exam, packs).flatMap((quota) => quota.candidates);
  const contents = { title: exam.value.title, packs: slimPacks(packs, candidates, true), exam: hashed(exam) };
  return { contents, packs };
}

async function trackContents(
  name: string,
  library: Library,
): Promise<{ contents: Contents; packs: Loaded<'pack'>[] }> {
  const track = await library.one('track', name);
  const packs = await namedPacks(
    track.value.draw.map(({ pack }) => pack),
    library,
  );
  const quotas = trackQuotas(
    track.value,
    packs,
    track.value.draw.map(() => 0),
  );
  const candidates = quotas.flatMap((quota) => quota.candidates);
  const contents = {
    title: track.value.title,
    packs: slimPacks(packs, candidates, false),
    track: hashed(track),
  };
  return { contents, packs };
}

async function packContents(
  names: readonly string[],
  library: Library,
): Promise<{ contents: Contents; packs: Loaded<'pack'>[] }> {
  const packs = await namedPacks(names, library);
  const candidates = packs.flatMap(({ value }, place) => candidatesOf(value, place, NO_FILTER, 'practice'));
  const title = packs.map(({ value }) => value.title).join(', ');
  return { contents: { title, packs: slimPacks(packs, candidates, false) }, packs };
}

/**
 * Gathers what one page needs to run a quiz by itself, so that its reports are those that this program would write.
 *
 * @throws AppError `usage` where an exam is given settings that it has itself; `unfillable` where nothing can be drawn;
 *   `not-found`, `broken-content`
 */
export async function exportQuiz(
  from: QuizSource,
  settings: QuizSettings,
  { library, sha256, tool }: QuizPorts,
): Promise<ExportedQuiz> {
  const { count, minutes, secondsEach } = settings;
  if ('exam' in from && (count ?? minutes ?? secondsEach) !== undefined) {
    throw new AppError('usage', 'An exam has its own number of questions and its own time.', {
      hint: 'Leave out --count, --minutes and --seconds.',
    });
  }
  const gathered =
    'exam' in from
      ? await examContents(from.exam, settings, library)
      : 'track' in from
        ? await trackContents(from.track, library)
        : await packContents(from.packs, library);
  const { contents, packs } = gathered;
  if (contents.packs.every(({ value }) => value.questions.length === 0)) {
    throw new AppError('unfillable', 'There is no question that this quiz could ask.', {
      hint: 'Retired questions, and those kept for exams, are left out of practice.',
    });
  }
  const id = sha256(canonicalJson({ ...contents, settings })).slice(0, 16);
  return { quiz: { id, ...contents, tool, settings }, notes: packNotes(packs) };
}
