import type { ExchangeNote } from '../../../app/ports-exchange.ts';
import { markupRuns } from '../../../domain/markup.ts';
import type { Question } from '../../../domain/question/question.ts';
import type { Losses } from '../losses.ts';
import { standardHtml } from '../markup/judgement-mark.ts';
import { textToHtml } from '../markup/text-to-html.ts';
import { COMBINED } from './combined-feedback.ts';
import type { KeptExtras } from './kept-extras.ts';
import { isInParts, type MoodleType, usualSettings } from './settings.ts';
import {
  acceptedLines,
  gradedLines,
  numberLines,
  optionLines,
  pairLines,
  richElement,
  stepLines,
  truthLines,
} from './write-answers.ts';
import { nested, textElement, xmlText } from './xml-text.ts';

interface WrittenBody {
  readonly type: MoodleType;
  readonly lines: readonly string[];
}

interface Refusal {
  readonly type: 'refused';
  readonly reason: string;
}

const shuffled = (isShuffled: boolean): string => `<shuffleanswers>${isShuffled}</shuffleanswers>`;

function bodyOf(question: Question, kept: KeptExtras): WrittenBody | Refusal {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const head = [`<single>${question.kind === 'single'}</single>`, shuffled(question.shuffle)];
      return { type: 'multichoice', lines: [...head, ...optionLines(question, kept)] };
    }
    case 'judgement': {
      const lines = gradedLines(question);
      if (lines === null) {
        return {
          type: 'refused',
          reason: 'Its marks are no shares of the highest one that Moodle knows, such as a third or a half.',
        };
      }
      return { type: 'multichoice', lines: ['<single>true</single>', shuffled(question.shuffle), ...lines] };
    }
    case 'true-false':
      return { type: 'truefalse', lines: truthLines(question, kept) };
    case 'text':
      return {
        type: 'shortanswer',
        lines: [`<usecase>${question.caseSensitive ? 1 : 0}</usecase>`, ...acceptedLines(question, kept)],
      };
    case 'numeric':
      return { type: 'numerical', lines: numberLines(question, kept) };
    case 'match':
      return { type: 'matching', lines: pairLines(question) };
    case 'order':
      return { type: 'ordering', lines: stepLines(question, kept) };
    case 'transcribe':
      return {
        type: 'refused',
        reason: 'Moodle XML has no question in which figures are copied into fields.',
      };
    case 'typing':
      return {
        type: 'refused',
        reason: 'Moodle XML has no question in which a passage is typed against the clock.',
      };
    case 'rehearse':
      return { type: 'refused', reason: 'Moodle XML has no question that people mark by themselves.' };
    default:
      return question satisfies never;
  }
}

function settingLines(question: Question, type: MoodleType, kept: KeptExtras): readonly string[] {
  const own = kept.texts('settings');
  const usual = usualSettings(type, question.kind === 'numeric' && question.unit !== undefined);
  const settings = Object.entries(usual).map(
    ([name, value]) => `<${name}>${xmlText(own[name] ?? value)}</${name}>`,
  );
  if (!isInParts(type)) return settings;
  const feedback = kept.texts('feedback');
  return [
    ...settings,
    ...Object.entries(COMBINED).map(([name, text]) => richElement(name, feedback[name] ?? text)),
    ...(own['shownumcorrect'] === 'hidden' ? [] : ['<shownumcorrect/>']),
  ];
}

/** What of a question Moodle has no place for; each sort is told once for all questions. */
function noteLosses(question: Question, losses: Losses): void {
  losses.addKeys(question, [
    'level',
    'sources',
    'verified',
    'check',
    'seconds',
    'appVersion',
    'borderline',
    'use',
  ]);
  const add = (isLost: boolean, message: string): void => {
    if (isLost) losses.add(message, question.id);
  };
  add(
    question.scenario !== undefined,
    'The scenario is written in front of the question: Moodle XML has no shared passages.',
  );
  add(
    question.kind === 'numeric' && question.tolerance.isPercent,
    'A tolerance in percent is written as an amount.',
  );
  if (question.kind === 'match') {
    const rights = [...question.pairs.map(({ right }) => right), ...question.extra];
    const hasMarkup = rights.some((right) => markupRuns(right).some(({ type }) => type !== 'plain'));
    add(
      hasMarkup,
      'Stars and backquotes on the right of a matching question show as signs: Moodle has plain text there.',
    );
    add(!question.shuffle, 'Moodle always mixes the right sides of a matching question.');
  }
}

function promptOf({ prompt, scenario }: Question, scenarios: Readonly<Record<string, string>>): string {
  const passage = scenario === undefined ? undefined : scenarios[scenario];
  return passage === undefined ? prompt : `${passage.trimEnd()}\n\n${prompt}`;
}

/** The lines of a question, or why Moodle cannot hold it. */
export function writeQuestion(
  question: Question,
  scenarios: Readonly<Record<string, string>>,
  kept: KeptExtras,
  losses: Losses,
): readonly string[] | ExchangeNote {
  const body = bodyOf(question, kept);
  if (body.type === 'refused') return { name: question.id, message: body.reason };
  noteLosses(question, losses);
  const explanation = textToHtml(question.explanation ?? '');
  const standard = question.kind === 'judgement' ? standardHtml(question) : '';
  const hints = [...(question.hint === undefined ? [] : [question.hint]), ...kept.textList('hints')];
  return nested(
    'question',
    [
      textElement('name', kept.text('name') ?? question.id),
      richElement('questiontext', promptOf(question, scenarios)),
      textElement('generalfeedback', explanation + standard, ' format="html"'),
      '<hidden>0</hidden>',
      `<idnumber>${xmlText(kept.text('idnumber') ?? question.id)}</idnumber>`,
      ...settingLines(question, body.type, kept),
      ...body.lines,
      ...hints.map((hint) => richElement('hint', hint)),
      ...(question.tags.length === 0
        ? []
        : nested(
            'tags',
            question.tags.map((tag) => textElement('tag', tag)),
          )),
    ],
    ` type="${body.type}"`,
  );
}
