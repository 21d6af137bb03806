import { CHARTS } from './charts.ts';
import { COLORS } from './colors.ts';
import { PRINT } from './print.ts';
import { PROGRESS } from './progress.ts';
import { QUESTIONS } from './questions.ts';
import { QUIZ } from './quiz.ts';
import { RESULT } from './result.ts';
import { TEXT } from './text.ts';

/** The one style of every page that is read. What stands last wins, so print comes last. */
export const STYLE: string = [COLORS, TEXT, RESULT, CHARTS, QUESTIONS, PROGRESS, PRINT].join('');

/** The style of a quiz, which has no charts and must stay small. */
export const QUIZ_STYLE: string = [COLORS, TEXT, RESULT, QUESTIONS, PRINT, QUIZ].join('');
