import type { PackFaults } from '../../app/ports-exchange.ts';
import { type Limits, USUAL_LIMITS } from '../../domain/limits.ts';
import { readContent } from '../parse-content.ts';

/**
 * Checks a pack's text as lint does, and tells which question each error belongs to.
 *
 * @returns the first error of each question that has some, by its index in the file, and the others
 */
export function packFaults(text: string, stem: string, limits: Limits = USUAL_LIMITS): PackFaults {
  const content = readContent({ path: stem, stem, folder: null, origin: 'file' }, { text }, limits);
  if (content === null) return { questions: new Map(), others: ['it holds no pack'] };
  const { reporter, wire } = content;
  const errors = reporter.findings().filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { questions: new Map(), others: [] };
  const listed = wire?.['questions'];
  const count = Array.isArray(listed) ? listed.length : 0;
  const starts = Array.from({ length: count }, (_, index) => reporter.placeOf(['questions', index]).line);
  const questions = new Map<number, string>();
  const others: string[] = [];
  for (const { line, message } of errors) {
    const index = starts.findLastIndex((start) => start <= line);
    if (index === -1) others.push(message);
    else if (!questions.has(index)) questions.set(index, message);
  }
  return { questions, others };
}
