import { makePageFiles } from '../adapters/page-files.ts';
import { sha256 } from '../adapters/sha256.ts';
import type { Host, PageTools } from '../cli/deps.ts';
import { isOwnPage } from '../formats/html/page.ts';
import { quizPageText } from '../formats/html/quiz-page.ts';
import { progressPageText } from '../formats/html/progress/progress-page.ts';
import { reportPageText } from '../formats/html/report/report-page.ts';
import { quizProgram } from './quiz-program.ts';

/** What commands work with that write pages. */
export function makePageTools(root: string, host: Host): PageTools {
  const maker = { version: host.version, sha256 };
  return {
    files: makePageFiles(host.directory, host.env, isOwnPage),
    reportPage: (page) => reportPageText(page, maker),
    progressPage: (page) => progressPageText(page, maker),
    quizPage: (quiz) => quizPageText(quiz, quizProgram(root), maker),
  };
}
