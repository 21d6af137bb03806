import type {
  CopiedField,
  FeedbackBlock,
  FeedbackPart,
  MarkedOption,
  MarkedPair,
  Tone,
} from '../../../domain/feedback/feedback-part.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { Source } from '../../../domain/question/question.ts';
import { type Child, el, type Html, isSafeAddress } from '../element.ts';
import { inline, prose } from '../prose.ts';
import { SIGNS } from '../signs.ts';
import { typedHelp, typedSteps } from './typed-steps.ts';

/** A sign whose meaning words beside it say too. */
const sign = (tone: Tone): Html =>
  el('span', { class: `sign ${tone}`, 'aria-hidden': 'true' }, tone === 'none' ? '' : SIGNS[tone]);

const TONE_WORDS: Readonly<Record<Exclude<Tone, 'none'>, string>> = {
  good: 'right',
  bad: 'wrong',
  partly: 'nearly right',
};

/** A sign that stands for its word. */
const speakingSign = (tone: Tone): Html =>
  tone === 'none'
    ? sign(tone)
    : el('span', { class: `sign ${tone}`, role: 'img', 'aria-label': TONE_WORDS[tone] }, SIGNS[tone]);

/** A website's address as a link, anything else as text. */
export function address(text: string): Child {
  if (!isSafeAddress(text) || text.startsWith('#')) return text;
  return el('a', { href: text, rel: 'noopener noreferrer' }, text);
}

function marked(
  { tone, note }: Pick<MarkedOption, 'tone' | 'note'>,
  label: string,
  text: Child,
  why: Child,
): Html {
  return el(
    'li',
    { class: `option ${tone}` },
    sign(tone),
    el('span', { class: 'letter' }, label),
    el(
      'div',
      {},
      el(
        'p',
        { class: 'prose', dir: 'auto' },
        text,
        note === '' ? null : [' ', el('span', { class: `note ${tone}` }, '(', inline(note), ')')],
      ),
      why,
    ),
  );
}

const option = (each: MarkedOption, place: number): Html =>
  marked(
    each,
    each.label ?? letterAt(place),
    inline(each.text),
    each.why === undefined ? null : el('div', { class: 'why' }, prose(each.why)),
  );

const pair = (each: MarkedPair): Html =>
  marked(each, each.label, [inline(each.left), ' → ', inline(each.right)], null);

function field({ label, value, tone, steps }: CopiedField): Html {
  const isEmpty = tone === 'bad' && steps === undefined;
  return el(
    'li',
    { class: `option ${tone}` },
    speakingSign(tone),
    el(
      'div',
      {},
      el('p', { class: 'prose' }, el('strong', {}, `${label}:`), ' ', el('code', {}, value)),
      isEmpty ? el('p', { class: 'note bad' }, '(left empty)') : null,
      steps === undefined ? null : typedSteps(steps),
    ),
  );
}

function source({ title, publisher, url }: Source): Html {
  const name = title + (publisher === undefined ? '' : `, ${publisher}`);
  return el('li', {}, name, url === undefined ? null : [': ', address(url)]);
}

function part(each: FeedbackPart, heading: 'h2' | 'h4'): Child {
  switch (each.type) {
    case 'heading':
      return el(heading, {}, each.text);
    case 'prose':
      return prose(each.text);
    case 'text':
      return el('p', { class: `prose ${each.tone}`, dir: 'auto' }, each.text);
    case 'options':
      return el('ul', { class: 'options' }, each.options.map(option));
    case 'pairs':
      return el('ul', { class: 'options' }, each.pairs.map(pair));
    case 'line':
      return el(
        'p',
        { class: 'answer-line' },
        speakingSign(each.tone),
        el('span', {}, el('strong', {}, each.label), ' ', each.text),
      );
    case 'also':
      return el('p', { class: 'prose' }, `${each.label} ${each.text}`);
    case 'fields':
      return [
        el('ul', { class: 'options' }, each.fields.map(field)),
        each.fields.some(({ steps }) => steps !== undefined) ? typedHelp() : null,
      ];
    case 'compared':
      return [typedSteps(each.steps), typedHelp()];
    case 'points':
      return el(
        'ul',
        { class: 'options' },
        each.lines.map(({ points, text }) =>
          el(
            'li',
            { class: 'option none' },
            el('span', { class: 'letter' }, points ?? '–'),
            el('p', { class: 'prose', dir: 'auto' }, inline(text)),
          ),
        ),
      );
    case 'sources':
      return el('ul', { class: 'sources' }, each.sources.map(source));
  }
}

/**
 * What a question teaches, in its blocks.
 *
 * @param heading the level at which their headings follow what stands above them
 */
export const feedbackBlocks = (blocks: readonly FeedbackBlock[], heading: 'h2' | 'h4'): readonly Html[] =>
  blocks.map((block) =>
    el(
      'div',
      { class: 'block' },
      block.map((each) => part(each, heading)),
    ),
  );
