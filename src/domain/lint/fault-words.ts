import { cutText } from '../cut-text.ts';
import { aboveLimits } from '../limits.ts';
import { visible } from '../visible.ts';
import type { Fault, Form, Found, Wanted } from './fault.ts';
import { syntaxWords } from './syntax-words.ts';

/** A name from the file in quotes, cut where it is long. */
function name(text: string): string {
  const shown = visible(text).replace(/\s+/gu, ' ');
  return `"${shown.length > 60 ? `${cutText(shown, 59)}…` : shown}"`;
}

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean ${name(nearest)}?`);

const count = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

const WANTED: Readonly<Record<Wanted, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list, with "- " before each entry',
  keys: 'keys with values, such as "title: …"',
  cell: 'text, a number, or true or false',
  'one or list': 'keys with values, or a list of them',
  'number or percentage': 'a number, or a percentage such as 5%',
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'nothing',
  date: 'a date',
  list: 'a list',
  keys: 'keys with values',
};

const FORMS: Readonly<Record<Form, string>> = {
  date: 'a date that exists, such as 2026-11-22',
  url: 'an address that starts with http:// or https://',
  language: 'a language code, such as en or en-PH',
  'cell-name': 'the name of a cell, such as A2',
  formula: 'a formula that starts with "="',
  unit: 'a unit such as PHP, % or hours, without a digit or a sign of a number at its start',
  tolerance: 'a number from 0 up, or a percentage such as 5%',
};

/** @public `scripts/schema.mjs` puts it into the schemas, for editors */
export const formWords = (form: Form): string => FORMS[form];

function unquotedWords({ key, source, found }: Extract<Fault, { rule: 'unquoted-text' }>): string {
  if (found === 'comment') {
    return `YAML reads ${name(source)} as a comment, so ${name(key)} is empty; put the text in quotes.`;
  }
  const read = found === 'nothing' ? 'as no value' : `as ${FOUND[found]}`;
  return `YAML reads ${name(source)} ${read}, but ${name(key)} takes text; put it in quotes.`;
}

function rangeWords({ key, of, bound, limit }: Extract<Fault, { rule: 'out-of-range' }>): string {
  if (bound === 'whole') return `${name(key)} must be a whole number.`;
  if (bound === 'finite') return `${name(key)} must be an ordinary number.`;
  if (of === 'value') return `${name(key)} must be ${bound} ${limit}.`;
  return `${name(key)} must have ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}.`;
}

function typeWords({ key, isEntry, wanted, found }: Extract<Fault, { rule: 'wrong-type' }>): string {
  if (key === null) {
    return `A pack, an exam or a track is written as keys with values, from "format: 1" on; here is ${FOUND[found]}.`;
  }
  const subject = isEntry ? `Each entry of ${name(key)}` : name(key);
  if (found === 'nothing') return `${subject} must be ${WANTED[wanted]}; here is no value.`;
  const unquote = found === 'text' && (wanted === 'number' || wanted === 'boolean') ? ', without quotes' : '';
  return `${subject} must be ${WANTED[wanted]}${unquote}; here is ${FOUND[found]}.`;
}

function keyWords({ key, owner, nearest, kinds }: Extract<Fault, { rule: 'unknown-key' }>): string {
  if (owner === null) return `${name(key)} cannot be a key; choose another name.`;
  if (kinds.length > 0) {
    return `${name(key)} is no key of this ${owner}; kind ${list(kinds)} has it. Check "kind", or take it out.`;
  }
  if (nearest === null) return `${name(key)} is no key of ${article(owner)}; take it out.`;
  return `${name(key)} is no key of ${article(owner)}.${meant(nearest)}`;
}

const article = (owner: string): string => `${/^[aeiou]/u.test(owner) ? 'an' : 'a'} ${owner}`;

function drawWords({ reason, wanted, available }: Extract<Fault, { rule: 'unfillable-draw' }>): string {
  const asked = `This line asks for ${count(wanted, 'question')}`;
  switch (reason) {
    case 'too few':
      return available === 0
        ? 'No question matches this line; change its pack, topics, kinds, levels or tags.'
        : `${asked}, but only ${available} ${available === 1 ? 'matches' : 'match'}; ask for fewer or widen the line.`;
    case 'shared':
      return `${asked}, but the lines above need the same ones and leave at most ${available}; ask for fewer or widen a line.`;
    case 'order':
      return `${asked}, but the lines above can take the same ones and leave ${available}; move this line up, above the wider ones.`;
  }
}

function typableWords({ key, reason }: Extract<Fault, { rule: 'not-typable' }>): string {
  switch (reason) {
    case 'tab':
      return `${name(key)} holds a tab, which nobody can type; write spaces.`;
    case 'line':
      return `${name(key)} must stand on one line, without a tab, since a field takes one line.`;
    case 'long':
      return `${name(key)} is longer than 2000 characters; nobody types so much in one question.`;
  }
}

function ignoreWords({
  reason,
  name: rule = '',
  nearest = null,
}: Extract<Fault, { rule: 'bad-ignore' }>): string {
  switch (reason) {
    case 'form':
      return 'Write "# deskready-ignore rule-id -- reason", with the id of a rule.';
    case 'no reason':
      return 'Say behind " -- " why the finding does not matter here.';
    case 'place':
      return 'Move this comment to a line of its own, above the question or the option that it speaks for.';
    case 'unknown':
      return `${name(rule)} is no rule.${meant(nearest)} See: deskready rules`;
    case 'error':
      return `${name(rule)} cannot be ignored: the file cannot be used until it is mended.`;
  }
}

function sizeWords({ what, limits }: Extract<Fault, { rule: 'too-large' }>): string {
  const most = limits[what].toLocaleString('en');
  const counted = what === 'parts' ? `${most} lines, keys and entries` : `${most} questions`;
  return `This file has more than ${counted}; ${aboveLimits(limits)}`;
}

/** A fault in one plain sentence, with what to do. The only place where structural faults have words. */
export function faultWords(fault: Fault): string {
  switch (fault.rule) {
    case 'yaml-syntax':
      return syntaxWords(fault.code, visible(fault.detail));
    case 'too-many-aliases':
      return 'The aliases ("*name") of this file stand for too much text; write the text out.';
    case 'too-deep':
      return 'Lists and keys are nested too deeply here; no file of deskready needs that.';
    case 'too-large':
      return sizeWords(fault);
    case 'too-many-faults':
      return `This file has more than ${fault.limit} faults; mend these first, then check it again.`;
    case 'duplicate-key':
      return `${name(fault.key)} stands here a second time, after line ${fault.firstLine}; take one of the two out.`;
    case 'unknown-key':
      return keyWords(fault);
    case 'missing-key':
      return `This ${fault.owner} has no ${name(fault.key)}; add it.`;
    case 'wrong-type':
      return typeWords(fault);
    case 'unquoted-text':
      return unquotedWords(fault);
    case 'empty-text':
      return `${name(fault.key)} has no text; write it or take the key out.`;
    case 'unknown-value':
      return `${name(fault.value)} is no ${name(fault.key)}; take ${list(fault.known)}.${meant(fault.nearest)}`;
    case 'out-of-range':
      return rangeWords(fault);
    case 'percent-sum':
      return `The percents of "draw" add up to ${fault.sum}; they must add up to 100.`;
    case 'bad-id':
      return `${name(fault.id)} is no id; use lower-case letters, digits and single hyphens, at most 64 characters.`;
    case 'wrong-form':
      return `${name(fault.key)} must be ${FORMS[fault.form]}.`;
    case 'id-not-file-name':
      return `The id is ${name(fault.id)}, but the file is named ${name(fault.stem)}; make them the same.`;
    case 'format-version':
      return `This file has format ${fault.found}, so it is made for a newer deskready; this one reads format ${fault.newest}.`;
    case 'duplicate-id':
      return `The id ${name(fault.id)} is used already in line ${fault.firstLine}; choose another.`;
    case 'unknown-topic': {
      const owner = fault.pack === null ? 'this pack' : `the pack ${name(fault.pack)}`;
      return `${name(fault.topic)} is no topic of ${owner}.${meant(fault.nearest)}`;
    }
    case 'unknown-scenario':
      return `${name(fault.scenario)} is no scenario of this pack.${meant(fault.nearest)}`;
    case 'key-count':
      return fault.wanted === 'one'
        ? `This question has ${count(fault.found, 'correct option')}; give exactly one of them "correct: true".`
        : 'This question has no correct option; give at least one of them "correct: true".';
    case 'duplicate-option':
      return `Option ${fault.index + 1} says the same as option ${fault.first + 1}; change one of the two.`;
    case 'duplicate-step':
      return `Step ${fault.index + 1} says the same as step ${fault.first + 1}; change one of the two.`;
    case 'duplicate-left':
      return `The left of pair ${fault.index + 1} says the same as that of pair ${fault.first + 1}; change one of the two.`;
    case 'order-unshuffled':
      return 'Steps in the order of the file would be the answer, so they are always shuffled; take "shuffle: false" out.';
    case 'extra-is-right':
      return `Extra right ${fault.index + 1} is there already; change it or take it out.`;
    case 'right-count':
      return `This question has ${count(fault.found, 'different right')}; it needs ${fault.least} to ${fault.most}, those of "extra" included.`;
    case 'too-many-digits':
      return `This answer has more than ${fault.limit} digits, so nobody could type it exactly; round it.`;
    case 'percent-of-zero':
      return 'A percentage of 0 allows nothing; write the tolerance as a number.';
    case 'duplicate-accept':
      return `Accepted text ${fault.index + 1} is taken as the same as text ${fault.first + 1}; take one of the two out.`;
    case 'duplicate-label':
      return `Field ${fault.index + 1} has the same label as field ${fault.first + 1}; change one of the two.`;
    case 'duplicate-rubric':
      return `Line ${fault.index + 1} of the rubric says the same as line ${fault.first + 1}; change one of the two.`;
    case 'not-typable':
      return typableWords(fault);
    case 'unscored-draw':
      return `Users score ${name(fault.kind)} themselves, so an exam cannot draw it; take it out of "kinds".`;
    case 'bad-ignore':
      return ignoreWords(fault);
    case 'unused-ignore':
      return `Nothing of the rule ${name(fault.name)} is found here any more; take this comment out.`;
    case 'no-marks':
      return 'No option earns marks; give the best one "marks: 3".';
    case 'duplicate-pack-id':
      return `The ${fault.type} ${name(fault.id)} is also in ${fault.otherFile}; give one of the two another id.`;
    case 'unknown-pack':
      return `There is no pack ${name(fault.pack)}.${meant(fault.nearest)}`;
    case 'unfillable-draw':
      return drawWords(fault);
  }
}
