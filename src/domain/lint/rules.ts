import type { LintRule } from './rule.ts';
import { absoluteTerms } from './rules/absolute-terms.ts';
import { allOfTheAbove } from './rules/all-of-the-above.ts';
import { blankInMiddle } from './rules/blank-in-middle.ts';
import { convergence } from './rules/convergence.ts';
import { grammaticalCue } from './rules/grammatical-cue.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { kType } from './rules/k-type.ts';
import { keyPosition } from './rules/key-position.ts';
import { longSentences } from './rules/long-sentences.ts';
import { longestKeyShare } from './rules/longest-key-share.ts';
import { longestOption } from './rules/longest-option.ts';
import { lookAlikeCharacters } from './rules/look-alike-characters.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { negativeStem } from './rules/negative-stem.ts';
import { noExplanation } from './rules/no-explanation.ts';
import { noSource } from './rules/no-source.ts';
import { noWhy } from './rules/no-why.ts';
import { noneOfTheAbove } from './rules/none-of-the-above.ts';
import { oldVerification } from './rules/old-verification.ts';
import { optionOrder } from './rules/option-order.ts';
import { positionalOption } from './rules/positional-option.ts';
import { stemEcho } from './rules/stem-echo.ts';
import { straySpaces } from './rules/stray-spaces.ts';
import { trueFalseSeries } from './rules/true-false-series.ts';
import { unbalancedTrueFalse } from './rules/unbalanced-true-false.ts';
import { unexpandedAcronym } from './rules/unexpanded-acronym.ts';
import { unfocusedStem } from './rules/unfocused-stem.ts';
import { unreachedTopic } from './rules/unreached-topic.ts';
import { unusedScenario } from './rules/unused-scenario.ts';
import { unusedTopic } from './rules/unused-topic.ts';
import { vagueTerms } from './rules/vague-terms.ts';
import { wideTable } from './rules/wide-table.ts';
import { wordyPrompt } from './rules/wordy-prompt.ts';

/** Every rule that can be set, by id. Structural faults are no rules of this list: a file that has one cannot be used. */
export const RULES: readonly LintRule[] = [
  absoluteTerms,
  allOfTheAbove,
  blankInMiddle,
  convergence,
  grammaticalCue,
  hardToRead,
  hiddenCharacters,
  kType,
  keyPosition,
  longSentences,
  longestKeyShare,
  longestOption,
  lookAlikeCharacters,
  nearDuplicate,
  negativeStem,
  noExplanation,
  noSource,
  noWhy,
  noneOfTheAbove,
  oldVerification,
  optionOrder,
  positionalOption,
  stemEcho,
  straySpaces,
  trueFalseSeries,
  unbalancedTrueFalse,
  unexpandedAcronym,
  unfocusedStem,
  unreachedTopic,
  unusedScenario,
  unusedTopic,
  vagueTerms,
  wideTable,
  wordyPrompt,
];
