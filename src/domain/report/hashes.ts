import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { canonicalJson } from './canonical-json.ts';

type Sha256 = (text: string) => string;

const short = (hex: string): string => hex.slice(0, 16);

/**
 * A text with what a typing mistake may change taken away: NFKC, lower case, no white space, straight quotes, and no
 * sentence punctuation at a word's end. Signs inside a word stay, since `A1:A3` and `A1,A3`, or −5 and 5, differ.
 */
export function foldKeyText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[.,;:!?…]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, '');
}

/** 16 hex digits over what a candidate sees: `{options, prompt, scenario}`, NFC, scenario null without one. */
export function promptHash(question: Question, passage: string | undefined, sha256: Sha256): string {
  const seen = {
    prompt: question.prompt.normalize('NFC'),
    scenario: passage?.normalize('NFC') ?? null,
    options: rulesOf(question)
      .shownTexts(question)
      .map((text) => text.normalize('NFC')),
  };
  return short(sha256(canonicalJson(seen)));
}

/** All that `keyHash` hangs on, as it stands: cheap to make, and as long as it is the same, so is the hash. */
export const keySource = (question: Question): string =>
  JSON.stringify([question.kind, ...rulesOf(question).keyTexts(question)]);

/** @param source of `keySource` */
export function hashOfKey(source: string, sha256: Sha256): string {
  const [kind, ...texts] = JSON.parse(source) as [Question['kind'], ...string[]];
  // Sorted after folding: a capital letter that was mended must not change the order.
  return short(sha256(canonicalJson({ kind, key: texts.map(foldKeyText).sort() })));
}

/** 16 hex digits over what is right: `{key, kind}` with the key's texts folded; a changed key starts progress anew. */
export const keyHash = (question: Question, sha256: Sha256): string => hashOfKey(keySource(question), sha256);
