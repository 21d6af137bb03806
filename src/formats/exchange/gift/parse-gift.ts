import {
  type GiftAnswer,
  type GiftAnswers,
  type GiftQuestion,
  type GiftText,
  TEXT_FORMATS,
  type TextFormat,
} from './gift-question.ts';
import {
  cut,
  joined,
  type Slice,
  sliceOf,
  splitBefore,
  splitOnce,
  trimmed,
  trimText,
  unescaped,
} from './slice.ts';

/** Why a text is no question of GIFT that can be read: a whole sentence. */
export interface GiftFault {
  readonly type: 'fault';
  readonly message: string;
  readonly title?: string;
}

/** More than anybody wrote by hand; comparing each with each takes its time. */
const MAX_ANSWERS = 100;

const fault = (message: string): GiftFault => ({ type: 'fault', message });

const isFault = (value: object): value is GiftFault => 'type' in value && value.type === 'fault';

const FORMAT = new RegExp(`^\\[(${TEXT_FORMATS.join('|')})\\]`, 'u');
/** Moodle takes one or two digits before the point; 100 reads as two of them and a third behind. */
const WEIGHT = /^%\s*(-?\d{1,3}(?:[.,]\d*)?)\s*%/u;
/** Of the ordering question, a plugin of Moodle. */
const ORDERING = /^>\s*~?\d*\s*(?:ALL|EXACT|REL|CONTIG|VERTICAL|HORIZONTAL|V|H|\n|$)/iu;
const TRUE_FALSE: Readonly<Record<string, boolean>> = { T: true, TRUE: true, F: false, FALSE: false };

/** Lines of the file as Moodle reads them; what sets off answers there is no part of a text. */
const unindented = (text: string): string => text.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/gu, '\n');

function textOf(slice: Slice, usual: TextFormat): GiftText {
  const { text } = trimmed(slice);
  const found = FORMAT.exec(text);
  const format = (found?.[1] ?? usual) as TextFormat;
  const written = text.slice(found?.[0].length ?? 0);
  const keepsIndents = format === 'html' || format === 'markdown';
  return { format, text: trimText(unescaped(keepsIndents ? written : unindented(written))) };
}

/** A text where something stands, else nothing. */
function filled(slice: Slice | null, usual: TextFormat): GiftText | undefined {
  const text = slice === null ? undefined : textOf(slice, usual);
  return text?.text === '' ? undefined : text;
}

function answerOf(slice: Slice, usual: TextFormat, marked: number): GiftAnswer | GiftFault {
  const found = WEIGHT.exec(slice.text);
  const weight = found === null ? marked : Number((found[1] ?? '').replace(',', '.'));
  if (weight < -100 || weight > 100) return fault(`A weight of ${weight}% is not between -100% and 100%.`);
  const [answer, behind] = splitOnce(cut(slice, found?.[0].length ?? 0), '#');
  const feedback = filled(behind, usual);
  return { text: textOf(answer, usual), weight, ...(feedback === undefined ? {} : { feedback }) };
}

function answersOf(
  parts: readonly { readonly sign: string; readonly part: Slice }[],
  usual: TextFormat,
  marked: (sign: string) => number,
): readonly GiftAnswer[] | GiftFault {
  const answers = parts.map(({ sign, part }) => answerOf(part, usual, marked(sign)));
  const broken = answers.find(isFault);
  return broken ?? answers.filter((answer): answer is GiftAnswer => !isFault(answer));
}

function choiceAnswers(body: Slice, usual: TextFormat): GiftAnswers | GiftFault {
  const parts = splitBefore(body, '~=');
  if (parts.length < 2) return fault('A multiple choice question needs at least two answers.');
  const answers = answersOf(parts, usual, (sign) => (sign === '=' ? 100 : 0));
  if (isFault(answers)) return answers;
  return { type: 'choice', isSingle: parts.some(({ sign }) => sign === '='), answers };
}

function matchAnswers(body: Slice, usual: TextFormat): GiftAnswers | GiftFault {
  const parts = splitBefore(body, '=').map(({ part }) => splitOnce(part, '->'));
  if (parts.some(([, right]) => right === null)) {
    return fault('A pair of the matching question has no "->" between its two texts.');
  }
  const pairs = parts.flatMap(([left, right]) =>
    right === null ? [] : [{ left: textOf(left, usual), right: trimText(unescaped(unindented(right.text))) }],
  );
  return pairs.length < 2 ? fault('A matching question needs at least two pairs.') : { type: 'match', pairs };
}

function numericAnswers(body: Slice, usual: TextFormat): GiftAnswers | GiftFault {
  const answers = answersOf(splitBefore(body, '=~'), usual, (sign) => (sign === '~' ? 0 : 100));
  return isFault(answers) ? answers : { type: 'numeric', answers };
}

function shortAnswers(body: Slice, usual: TextFormat): GiftAnswers | GiftFault {
  const answers = answersOf(splitBefore(body, '='), usual, () => 100);
  return isFault(answers) ? answers : { type: 'short', answers };
}

/** The kind of a question shows in its answers' signs; the order of the checks is Moodle's. */
function parseAnswers(body: Slice, usual: TextFormat): GiftAnswers | GiftFault {
  if (body.text === '') return { type: 'essay' };
  if (splitBefore(body, '~=').length > MAX_ANSWERS) return fault(`It has more than ${MAX_ANSWERS} answers.`);
  if (ORDERING.test(body.text)) {
    return fault('Ordering questions of Moodle cannot be imported from GIFT; export them as Moodle XML.');
  }
  if (body.mask.startsWith('#')) return numericAnswers(trimmed(cut(body, 1)), usual);
  if (body.mask.includes('~')) return choiceAnswers(body, usual);
  if (body.mask.includes('=') && body.mask.includes('->')) return matchAnswers(body, usual);
  const [word, behind] = splitOnce(body, '#');
  const answer = TRUE_FALSE[word.text.trim()];
  if (answer === undefined) return shortAnswers(body, usual);
  const [first, second] = behind === null ? [null, null] : splitOnce(behind, '#');
  const [wrong, right] = [filled(first, usual), filled(second, usual)];
  return {
    type: 'true-false',
    answer,
    ...(wrong === undefined ? {} : { wrong }),
    ...(right === undefined ? {} : { right }),
  };
}

function splitTitle(slice: Slice): { readonly title?: string; readonly rest: Slice } {
  if (!slice.mask.startsWith('::')) return { rest: slice };
  const [title, rest] = splitOnce(cut(slice, 2), '::');
  if (rest === null) return { rest: title };
  const text = unescaped(title.text).replaceAll(/\s+/gu, ' ').trim();
  return { rest: trimmed(rest), ...(text === '' ? {} : { title: text }) };
}

/** More than Moodle keeps of an id or a tag. */
const MAX_LABEL = 255;

/** What Moodle notes in comments: `[id:…]` and any number of `[tag:…]`, with `\]` for a bracket. */
function labelsOf(comments: readonly string[]): {
  readonly idNumber?: string;
  readonly tags: readonly string[];
} {
  const all = (name: string): string[] =>
    comments.flatMap((comment) =>
      [
        ...comment.matchAll(new RegExp(`\\[${name}:((?:\\\\\\]|[^\\]\\p{Cc}]){1,${MAX_LABEL}})\\]`, 'gu')),
      ].map(([, label = '']) => label.replaceAll(String.raw`\]`, ']').trim()),
    );
  const idNumber = all('id').find((label) => label !== '');
  const tags = [...new Set(all('tag').filter((label) => label !== ''))];
  return idNumber === undefined ? { tags } : { idNumber, tags };
}

/** The question that a block of a GIFT file says. */
export function parseGift(text: string, comments: readonly string[]): GiftQuestion | GiftFault {
  const { title, rest } = splitTitle(trimmed(sliceOf(text)));
  const named = title === undefined ? {} : { title };
  const refuse = (message: string): GiftFault => ({ type: 'fault', message, ...named });
  const [start, end] = [rest.mask.indexOf('{'), rest.mask.indexOf('}')];
  const hasBraces = start !== -1 || end !== -1;
  if (hasBraces && (start === -1 || end === -1 || end < start)) {
    const missing = start === -1 || (end !== -1 && end < start) ? '"{" before it' : '"}" behind it';
    return refuse(
      `A brace has no ${missing}. Braces hold the answers; write \\{ and \\} for braces that are part of a text.`,
    );
  }
  const between = cut(rest, start + 1, end);
  const behind = trimmed(cut(rest, end + 1));
  if (hasBraces && /[{}]/u.test(between.mask + behind.mask)) {
    return refuse(
      'There are more braces than one pair; write \\{ and \\} for braces that are part of a text.',
    );
  }
  const whole = hasBraces
    ? joined([cut(rest, 0, start), ...(behind.text === '' ? [] : [sliceOf('_____'), cut(rest, end + 1)])])
    : rest;
  const question = textOf(whole, 'moodle');
  if (question.text === '') return refuse('The question has no text.');
  const place = hasBraces ? between.mask.lastIndexOf('####') : -1;
  const general = place === -1 ? undefined : filled(cut(between, place + 4), question.format);
  const body = trimmed(place === -1 ? between : cut(between, 0, place));
  const answers = hasBraces ? parseAnswers(body, question.format) : { type: 'description' as const };
  if (isFault(answers)) return { ...answers, ...named };
  return {
    ...named,
    ...labelsOf(comments),
    text: question,
    ...(general === undefined ? {} : { general }),
    answers,
  };
}
