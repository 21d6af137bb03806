import { exportQuiz, type QuizSource } from '../../app/export-quiz.ts';
import { AppError } from '../../domain/app-error.ts';
import type { QuizSettings } from '../../domain/quiz.ts';
import { contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { checkPageOptions, putPage } from '../put-page.ts';
import type { QuizCliOptions } from '../session-options.ts';

/** What the page asks. @throws AppError `usage` where it is none or more than one of packs, an exam and a track */
function sourceOf(packs: readonly string[], { exam, track }: QuizCliOptions): QuizSource {
  const sources: QuizSource[] = [
    ...(packs.length > 0 ? [{ packs }] : []),
    ...(exam === undefined ? [] : [{ exam }]),
    ...(track === undefined ? [] : [{ track }]),
  ];
  const [source, ...others] = sources;
  if (source !== undefined && others.length === 0) return source;
  const what = source === undefined ? 'Say what the quiz asks' : 'A quiz asks one thing';
  throw new AppError('usage', `${what}: packs, --exam EXAM or --track TRACK.`, {
    hint: 'Such as: deskready export office-excel --as html',
  });
}

const settingsOf = ({ count, minutes, seconds, extraTime, seed }: QuizCliOptions): QuizSettings => ({
  extraTime,
  ...(count === undefined ? {} : { count }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(seconds === undefined ? {} : { secondsEach: seconds }),
  ...(seed === undefined ? {} : { seed }),
});

/** The page's usual name: what it asks. */
function fileOf(source: QuizSource, firstPack: string): string {
  if ('packs' in source) return `${firstPack}.html`;
  const named = 'exam' in source ? source.exam : source.track;
  return `${(named.split(/[\\/]/u).at(-1) ?? 'quiz').replace(/\.ya?ml$/iu, '')}.html`;
}

/** Writes one page that asks the questions of packs, of an exam or of a track by itself. */
export async function exportQuizPage(
  packs: readonly string[],
  options: QuizCliOptions,
  deps: Deps,
): Promise<ExitCode> {
  checkPageOptions(options);
  const source = sourceOf(packs, options);
  const context = await makeContext(options, deps);
  const { quiz, notes } = await exportQuiz(source, settingsOf(options), {
    library: contextLibrary(context, options.packs),
    sha256: deps.sha256,
    tool: { name: 'deskready', version: deps.version },
  });
  for (const note of notes) context.note(note);
  const { quizPage } = await deps.pageTools();
  await putPage(quizPage(quiz), fileOf(source, quiz.packs[0]?.value.id ?? 'quiz'), options, context);
  context.note('The answers are in the page: it is for practice, not for a test that counts.');
  return 0;
}
