import type { ExchangeNote, PackToWrite, Written } from '../../../app/ports-exchange.ts';
import { markupRuns } from '../../../domain/markup.ts';
import type { Pack } from '../../../domain/pack.ts';
import type { Question, QuestionOf } from '../../../domain/question/question.ts';
import { type Losses, makeLosses } from '../losses.ts';

/** What Moodle takes for a choice or a key at the start of a line. */
const MARK = /^(?:[A-Z][).]|\(?A\s?[).]|ANSWER\b)/u;
/** Moodle passes over lines that are shorter. */
const LEAST_LINE = 2;

interface Refused {
  readonly refused: string;
}

/** A text on one line, as Aiken must have it. */
function lineOf(text: string, id: string, losses: Losses): string {
  const line = text.trim().replaceAll(/[^\S\n]*\n\s*/gu, ' ');
  if (line !== text) losses.add('Line breaks, and spaces at the ends of texts, are left out.', id);
  if (markupRuns(text).some(({ type }) => type !== 'plain')) {
    losses.add('Aiken is plain text: the signs of code and bold stay in it.', id);
  }
  return line;
}

function promptOf(pack: Pack, { id, prompt, scenario }: Question, losses: Losses): string {
  const passage = scenario === undefined ? undefined : pack.scenarios[scenario];
  if (passage === undefined) return prompt;
  losses.add('The scenario stands in front of the question.', id);
  return `${passage.trimEnd()}\n\n${prompt}`;
}

function writeSingle(pack: Pack, question: QuestionOf<'single'>, losses: Losses): string | Refused {
  const { id, options } = question;
  const found = makeLosses('Aiken');
  const prompt = lineOf(promptOf(pack, question, found), id, found);
  if (MARK.test(prompt)) {
    return { refused: 'Its text starts like a choice or an ANSWER line; Aiken would take it for one.' };
  }
  if (prompt.length < LEAST_LINE)
    return { refused: 'Its text is a single character, which Aiken passes over.' };
  const letters = options.map((_, index) => String.fromCodePoint(65 + index));
  const choices = options.map(({ text }, index) => `${letters[index]}) ${lineOf(text, id, found)}`);
  const key = letters[options.findIndex(({ correct }) => correct)] ?? '';
  for (const { message } of found.notes()) losses.add(message, id);
  if (options.some(({ why }) => why !== undefined)) losses.add('Remarks on single options are left out.', id);
  losses.addKeys(question, [
    'level',
    'explanation',
    'hint',
    'sources',
    'verified',
    'check',
    'seconds',
    'shuffle',
    'tags',
    'appVersion',
    'borderline',
    'use',
  ]);
  return [prompt, ...choices, `ANSWER: ${key}`, '', ''].join('\n');
}

/** Writes the single-choice questions of packs as Aiken, which can say nothing else. */
export function writeAiken(packs: readonly PackToWrite[]): Written {
  const losses = makeLosses('Aiken');
  const refused: ExchangeNote[] = [];
  const parts: string[] = [];
  for (const { pack } of packs) {
    for (const question of pack.questions) {
      if (question.retired) continue;
      if (question.kind !== 'single') {
        const message = `Aiken has only questions with one right option; this one is of kind "${question.kind}".`;
        refused.push({ name: question.id, message });
        continue;
      }
      const written = writeSingle(pack, question, losses);
      if (typeof written === 'string') parts.push(written);
      else refused.push({ name: question.id, message: written.refused });
      if (typeof written === 'string')
        losses.add('Ids and topics are left out: Aiken has no place for them.', question.id);
    }
  }
  return { content: parts.join(''), refused, simplified: losses.notes() };
}
