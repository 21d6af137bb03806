import type { FormWords } from './form-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** between a question word and its verb: "which of the following statements about loans" */
const ASKED = String.raw`(?:\s+(?:one|ones|of|the|these|those|following|above|statements?|claims?|assertions?|options?|answers?|choices?))*(?:\s+(?:about|regarding|concerning|on|of)\s[^,.;:?]{1,80})?`;
const OTHERS = String.raw`(?:other|listed|given|above|mentioned|following)`;
const OPTIONS = String.raw`(?:options?|answers?|choices?|statements?|alternatives?|responses?|questions?|items?)`;
/** the others as a whole: the phrase ends here, or says how they are */
const WHOLE = String.raw`(?=\W*$|\s*[,;:(.–—]|\s+(?:-|is|are|apply|applies|would|were|can be)\b)`;
const THEM = String.raw`(?:(?:of\s+)?(?:the\s+)?(?:above|below)(?:\s+${OPTIONS})?|of\s+the\s+following|(?:of\s+)?(?:these|those|them)(?:\s+${OPTIONS})?|(?:of\s+)?(?:the|these|those)(?:\s+${OTHERS})*\s+${OPTIONS}(?:\s+(?:above|below))?)${WHOLE}`;
/** the letter that some write before an option */
const LETTER = String.raw`^\W*(?:[a-h][.)]\s*)?`;

export const englishForm: FormWords = {
  allOfThem: new RegExp(
    String.raw`${LETTER}(?:all|any|each|every one)\s+${THEM}|^\W*every(?:thing (?:above|listed)| (?:answer|choice|option))\W*$|^\W*all (?:options|answers|choices|statements)\W*$|^\W*all(?: ${OPTIONS})? (?:are|is) (?:correct|true|right)\W*$|^\W*all (?:three|four|of it)\W*$`,
    'u',
  ),
  noneOfThem: new RegExp(
    String.raw`${LETTER}(?:none|neither|not any|no one)\s+${THEM}|^\W*not (?:listed|given|mentioned)(?: (?:above|here))?\W*$|^\W*(?:none|neither)(?: ${OPTIONS})? (?:are|is) (?:correct|true|right)\W*$|^\W*(?:there is )?(?:no|not a) (?:correct |right )?${OPTIONS}(?: (?:is|are) (?:correct|true|right))?\W*$`,
    'u',
  ),
  bareNone: /^\W*(?:none|neither)\W*$/u,
  someOfThem: new RegExp(
    String.raw`^\W*(?:both|either|(?:any )?(?:two|three|2|3)|any one or combinations?|more than one|one or more|some|(?:a |any )?combinations?)\s+${THEM}|^\W*both\W*$`,
    'u',
  ),
  labelWords: set(
    'above all alone and answer answers are both but choice choices correct either neither nor not of only option options or right statement statements the true',
  ),
  pickingWords: /\b(?:alone|both|either|neither|only)\b\s*/u,
  placeName: new RegExp(
    String.raw`\b(?:of|all|both|than|as)\s+(?:the\s+)?(?:above|below|preceding|previous|foregoing)(?:\s+${OPTIONS})?(?=\W*$|[,;:.]|\s+(?:is|are)\b)|\bthe\s+(?:above|foregoing|(?:above|preceding|previous|next|first|second|third|fourth|last|foregoing)(?:\s+(?:two|three))?\s+(?:options?|answers?|choices?))\W*$|\b(?:options?|answers?|choices?)\s+(?:above|below)\b|^\W*any\s+(?:2|3|two|three)\s+of\s+the\s+above\b`,
    'u',
  ),
  optionNames: set('option options answer answers choice choices'),
  // Without the flag u it is four times as fast, and this says only where to look closely.
  maybeNegative: /n['’]t\b|\bnot\b|never|cannot|except|least|false|incorrect|untrue|inaccurate|unlikely/i,
  exceptions: new RegExp(
    String.raw`(?<=\b(?:which|(?<!\p{L}\s+)what)${ASKED}\s+(?:is|are)\s+(?:(?:\p{L}+ly|most)\s+)?)(?:false|incorrect|untrue|inaccurate|unlikely)\b|(?<=\b(?:identify|select|choose|pick|find|mark|name)\s+the\s+(?:\p{L}+\s+){1,2}(?:that|which)\s+(?:is|are|was|were|does|do|did)\s+)not\b|\bexcept(?:ing)?(?:\s+(?:for|one|which|that))*(?=\W*$)|\bexcept(?:\s+for)?\s+which\b|\bleast\s+(?:acceptable|accurate|applicable|appropriate|consistent|correct|desirable|effective|helpful|likely|plausible|probable|relevant|suitable|true|useful)\b`,
    'giu',
  ),
  loudNegations:
    /\b(?:NOT|EXCEPT|LEAST|NEVER|CANNOT)\b(?<=\p{Ll}.*)|\*\*(?:not|NOT|except|EXCEPT|least|LEAST|never|NEVER|cannot|CANNOT)\*\*/gu,
  negations:
    /\b(?:not|never|cannot|(?:is|are|was|were|do|does|did|has|have|had|ca|could|would|should|must|wo)n['’]t)\b/giu,
  sparedNegations:
    /\bwhy\b[^,;:?]*|(?:\bor|\bbut|,)\s+not\b|\bif\s+not\b|\b(?:a|an|and|the)\s+not\b|\bnot\s+(?:and|or|function|operator|gate|key|only|just|merely|yet|(?:later|earlier|more|less|fewer)\s+than|exceed\p{L}*|all|every)\b|(?<!\b(?:is|are|was|were|be)\s+)\bnot\s+(?:to|\p{L}+ing)\b|\bto\s+not\b|\bnot-\p{L}+|(?<=\p{L}\s+)(?:you|he|she|they|we|i|it)\s+(?:(?:do|does|did|can|could|should|would|will|has|have|had|must|may|might|is|are|was|were)(?:\s+not|n['’]t)|cannot|can['’]t|won['’]t)\b/giu,
  sideClauses:
    /^\W*(?:if|when|whenever|unless|because|since|although|though|while|whereas|given\s+that|assuming\s+that|suppose\s+that)\b(?:.*?,\s*(?=(?:then\s+)?(?:which|what|who|how|where|why)\b)|[^,;:?]*,|[^,;:?]*?(?=\s(?:which|what|who|how|where)\b))|(?<=\p{L}:)\s+\p{Lu}[^?]*|\b(?:assuming|if|when|whenever|unless|because|since|although|though|while|whereas|that|whether|until|after|before)\b(?<=\p{L}.*\s\p{L}+)[^,;:?]*|\b(?:who|whom|whose|where|which(?!\s+(?:of|one)\b))\b(?<=\p{L}{3,}\s+(?:\p{L}{1,4}\s+)?\p{L}+)[^,;:?]*/giu,
  questionStart:
    /(?<=[^.?!:,;]\s)(?:Which|What|Who|How|Why|Where|When|All of the following|Of the following)\s(?=[^A-Z])/gu,
  asks: /\b(?:which|what|who|whom|whose|how|where|when|all of the following|choose|pick|select|find|name|identify)\b/iu,
  months: 'january february march april may june july august september october november december'.split(' '),
  verdict:
    /^\W*(?:(?:true|false|yes|no|right|correct|incorrect|wrong|not\s+(?:wrong|true)|untrue)(?:\s*(?:[,;/&|]|\band\b)\s*|\W*$))+$/u,
  saysTrueOrFalse: /^\W*(?:true\s*(?:or|\/)\s*(?:false|not true)|t\s*\/\s*f)\b/iu,
  asksForTruth: new RegExp(
    String.raw`\b(?:which|what)\b(?![^.?]*?\b(?:is|are)\s+(?:\p{L}+ly\s+|not\s+)?(?:correct|incorrect|right|wrong|valid|accurate|inaccurate)\b(?<!\b(?:following|these|those|statements?|claims?|assertions?)\b[^.?]*))[^.?]*?\b(?:is|are|is/are|be|was|were)\s+(?:(?:not|always|never|also|the|a|an|most|least|\p{L}+ly)\s+)*(?:true|false|correct|incorrect|accurate|inaccurate|untrue|valid|right|wrong)(?:\s+(?:statement|claim|assertion)s?)?(?=\W*$|\s*[,;:(]|\s+(?:about|of|regarding|concerning|for|with|in|as|when|if|within|on|at|to|by|according|during|under|based|from)\b)|\b(?:pick|choose|select|identify|find|mark)\s+the\s+(?:true|false|correct|incorrect|right|wrong)\s+(?:statement|sentence|claim)|\ball\s+(?:of\s+)?(?:the|these)\b[^.?]*\b(?:is|are|were)\s+(?:considered\s+)?(?:true|false|correct|incorrect)\b[^.?]*\bexcept`,
    'iu',
  ),
};
