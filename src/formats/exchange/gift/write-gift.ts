import type { ExchangeNote, PackToWrite, Written } from '../../../app/ports-exchange.ts';
import type { Pack } from '../../../domain/pack.ts';
import type { Question } from '../../../domain/question/question.ts';
import { categoryNames, categoryPath } from '../category-path.ts';
import { type Losses, makeLosses } from '../losses.ts';
import { standardHtml } from '../markup/judgement-mark.ts';
import { textToHtml } from '../markup/text-to-html.ts';
import { fromExtras, type GiftExtras } from './gift-extras.ts';
import type { TextFormat } from './gift-question.ts';
import { formatFor, richText, stemText } from './rich-text.ts';
import { escaped } from './slice.ts';
import { writeAnswers } from './write-answers.ts';

/** What Moodle takes in a tag; commas part tags there. */
const TAG = /^[^\p{Cc}<>`,]+$/u;

const bracketed = (name: string, label: string): string =>
  `[${name}:${label.replaceAll(']', String.raw`\]`)}]`;

function labelLine(question: Question, { idNumber }: GiftExtras, losses: Losses): string {
  const tags = question.tags.filter((tag) => TAG.test(tag) && !/\\$|\\\]/u.test(tag));
  if (tags.length < question.tags.length)
    losses.add('Tags that Moodle does not take are left out.', question.id);
  const id = idNumber === undefined || /\p{Cc}/u.test(idNumber) ? question.id : idNumber;
  return ['//', bracketed('id', id), ...tags.map((tag) => bracketed('tag', tag))].join(' ');
}

function promptOf(pack: Pack, { id, prompt, scenario }: Question, losses: Losses): string {
  const passage = scenario === undefined ? undefined : pack.scenarios[scenario];
  if (passage === undefined) return prompt;
  losses.add('The scenario stands in front of the question.', id);
  return `${passage.trimEnd()}\n\n${prompt}`;
}

const lineOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The explanation; in graded judgement with the standard that the marks follow. */
function generalText(question: Question, usual: TextFormat): string {
  const { explanation = '' } = question;
  if (question.kind !== 'judgement') return richText(explanation, usual);
  return `[html]${escaped(textToHtml(explanation) + standardHtml(question))}`;
}

/** A question as a block of GIFT, or why it cannot be one. */
function writeQuestion(
  pack: Pack,
  question: Question,
  extras: GiftExtras,
  losses: Losses,
): string | ExchangeNote {
  const prompt = promptOf(pack, question, losses);
  const usual = formatFor(prompt);
  const written = writeAnswers(question, { extras, usual, losses });
  if (written.type === 'refused') return { name: question.id, message: written.message };
  losses.addKeys(question, [
    'level',
    'hint',
    'sources',
    'verified',
    'check',
    'seconds',
    'shuffle',
    'appVersion',
    'borderline',
    'use',
  ]);
  const isSaid = question.explanation === undefined || question.explanation === written.explains;
  const general = isSaid && question.kind !== 'judgement' ? [] : [`####${generalText(question, usual)}`];
  const open = written.isNumeric === true ? '{#' : '{';
  return [
    labelLine(question, extras, losses),
    `::${escaped(lineOf(extras.title ?? question.id))}::${stemText(prompt)}${open}`,
    ...[...written.lines, ...general].map((line) => `\t${line}`),
    '}',
    '',
    '',
  ].join('\n');
}

/** @param isAlone whether no other pack is in the file, from which its topics must be told */
function categoryOf(pack: Pack, topic: string, extras: GiftExtras, isAlone: boolean): string {
  const title = pack.topics[topic] ?? topic;
  const { category } = extras;
  const isKept =
    category !== undefined && !/[\n\r]/u.test(category) && categoryNames(category).at(-1) === title;
  return isKept ? category : categoryPath((isAlone ? [title] : [pack.title, title]).map(lineOf));
}

/** Writes packs as GIFT, a category for each topic. */
export function writeGift(packs: readonly PackToWrite[]): Written {
  const losses = makeLosses('GIFT');
  const refused: ExchangeNote[] = [];
  const parts: string[] = [];
  let category: string | null = null;
  for (const { pack, extras: all } of packs) {
    for (const question of pack.questions) {
      if (question.retired) continue;
      const extras = fromExtras(all.get(question.id));
      const block = writeQuestion(pack, question, extras, losses);
      if (typeof block !== 'string') {
        refused.push(block);
        continue;
      }
      const own = categoryOf(pack, question.topic, extras, packs.length === 1);
      if (own !== category) parts.push(`$CATEGORY: ${own}\n\n`);
      category = own;
      parts.push(block);
    }
  }
  return { content: parts.join(''), refused, simplified: losses.notes() };
}
