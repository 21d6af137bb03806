import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The program of quiz pages, as the build made it of `src/quiz`. @param root the package's folder */
export const quizProgram = (root: string): string => readFileSync(path.join(root, 'dist', 'quiz.js'), 'utf8');
