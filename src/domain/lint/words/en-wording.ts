import type { WordingWords } from './wording-words.ts';

const list = (words: string): readonly string[] => words.split(' ');
const phrases = (text: string): readonly string[] => text.split(', ');

/** `often called` asks for a name, however often it is used. */
const named = ['called', 'known', 'named', 'referred', 'termed', 'described', 'abbreviated', 'used'].flatMap(
  (verb) =>
    list('commonly frequently generally normally often sometimes typically usually').map(
      (often) => `${often} ${verb}`,
    ),
);

/** `every two hours` says how often. */
const counted = [
  ...list('two three four five six seven eight nine ten twelve few'),
  ...Array.from({ length: 99 }, (_none, at) => String(at + 1)),
].map((count) => `every ${count}`);

export const englishWording: WordingWords = {
  askingWords: list(
    'above according across add again against agree almost already among amount answer apply approach approximate approximately around aspect associate assume available away back base basis become begin believe below best between bring call case cause certain change characteristic choose claim come common compare complete concept concern conclude condition consequence consider consist contain continue correct correctly could create decrease define definition degree depend describe determine difference different each effect either else end enough equal equation even event ever every example except existing expect explain explanation express expression fact factor false far feature figure find first follow following form function general generally give given go good great greater group half happen have help high higher identify important include incorrect increase indicate item itself keep kind know known large larger last lead least leave left less level likely line list little long low lower made main majority make man many matter mean measure method model much must name nearly need neither never new nor number object occur often old only onto option order others outside own pair part particular people per percent perhaps person place plus point possible present primarily primary principle problem process produce property provide purpose question quite range rate rather really reason refer relate relation relationship remain represent require respect response result right role same second see select set several show similar since single small smaller some something sort specific state statement step still structure study suggest system take taken tend term test themselves theory thing though three throughout time today together total toward towards true turn twice two type typically under understand unit upon use used usually value various way well whether whose will within without work wrong year yet zero',
  ),
  absoluteTerms: phrases(
    'absolutely, all, always, completely, entirely, every, everybody, everyone, everything, exclusively, impossible, in no case, invariably, never, no one, nobody, none, nothing, only, solely, totally, under no circumstances, without exception',
  ),
  sparedAbsolutes: [
    ...counted,
    ...phrases(
      'above all, after all, all at once, all but, all day, all in all, all night, all of the above, all of them, all of these, all over, all right, all round, all the above, all the same, all the time, all the way, all together, all year, almost all, almost always, almost every, almost never, an only, at all, every day, every month, every now and then, every other, every time, every week, every year, everything else, first of all, if only, in all, nearly all, none of the above, none of them, none of these, none the, not all, not always, not completely, not entirely, not every, not everyone, not impossible, not only, nothing but, of all, once and for all, only a, only about, only if, only then, only when, or all, or completely, or entirely, or only, or totally, overall, read only, the only',
    ),
  ],
  sparedOptions: /^\W*(?:[\p{L}]+\W*$|(?:none|nothing)\b\W|nothing more\b)|^[^.]*\p{N}[^.]*\bonly\W*$/iu,
  vagueTerms: phrases(
    'a few, a lot, a number of, commonly, few, frequent, frequently, generally, in general, likely, mainly, many, may, might, more or less, most of, most people, mostly, normally, occasional, occasionally, often, possibly, probably, rarely, regularly, relatively, seldom, several, some, sometimes, somewhat, typically, unlikely, usual, usually, various',
  ),
  vagueInPrompt: phrases('commonly, frequently, occasionally, often, rarely, seldom, sometimes, usually'),
  sparedVague: [
    ...phrases(
      'as few, as many, how few, how frequently, how likely, how many, how often, infinitely many, least commonly, least frequently, least likely, least often, less commonly, less frequently, less likely, less often, more commonly, more frequently, more likely, more often, most commonly, most frequently, most likely, most often, so many, than usual, too few, too many',
    ),
    ...named,
  ],
  picksTruth:
    /\ball(?: of)?(?: the| these)? (?:following|statements)\b.*\b(?:true|false|correct|incorrect|accurate)\b|\b(?:choose|identify|indicate|mark|pick|select|tick)\b.*\b(?:true|false|correct|incorrect|right|wrong|accurate)(?: (?:answers?|choices?|options?|statements?))?(?=\W*$|\s+(?:about|concerning|for|from|of|on|regarding)\b)|^\W*(?:(?:which|what)(?: one)?(?: of (?:these|them|the following))? is (?:the )?(?:best|correct|right|true)(?: \p{L}+)?|(?:choose|mark|pick|select) (?:the )?(?:best|correct|right) (?:answer|choice|one|option)|(?:choose|mark|pick|select) all that appl(?:y|ies))\W*$/iu,
  questionWords: new Set(list('how what when where which who whom whose why')),
  taskVerbs: new Set(
    list(
      'add analyze answer apply arrange assign assume balance calculate change choose classify compare complete compute consider convert count decide define derive describe determine discuss draw estimate evaluate examine explain express factor fill find give graph identify imagine indicate let list look make mark match name order pick place predict prove provide rank read recall round select show simplify solve sort state subtract suppose tell translate true use using which write',
    ),
  ),
  namingWords: new Set(
    list(
      'abbreviated called defined denotes describes equals involves known means named refers says stands states symbol synonym term termed unit',
    ),
  ),
  closedEndings: new Set(
    list(
      'a an as at between by during for from in into like of on onto over than the through to under using via with',
    ),
  ),
  articles: new Set(['a', 'an', 'the']),
  joiningWords: ['to', 'because', 'that', 'by'],
  articleBefore(word) {
    if (!/^\p{L}{3}/u.test(word)) return null;
    if (/^(?:eu|once|one(?!r)|uni(?![mn])|uri|us[eu]|uti)/u.test(word)) return 'a';
    return /^(?:[aeiou]|heir|honest|hono|hour)/u.test(word) ? 'an' : 'a';
  },
  wrongArticle:
    /^\W*(?:[Aa] (?!eu|one|once|ewe|(?:also|always|and|are|into|only|over)\b)[aeio]\p{Ll}{2,}(?<!s)|[Aa]n [b-df-gj-np-tv-z]\p{Ll}{2,})(?!\p{L})/u,
  asksForSeveral:
    /^(?:what|which|who)(?: of (?:the following|these|those))? (?:are|were)\b(?! (?:one|the following|correct|false|true))|\b(?:are|were)[\s:]*$/iu,
  asksForOne: /^(?:what|which|who) (?:is|was)\b|\b(?:an?|is|was)[\s:]*$/iu,
  namesSeveral: /[^siu]s(?: (?:at|for|from|in|of|on|to|with)\b.*)?$|\band\b/iu,
  verbEnding: /(?:es?|s|e?d|ing)$/u,
  adverb: /\p{L}{3}ly$|^(?:always|never)$/u,
  gerund: /^\p{L}{2,}ing$/u,
  passage:
    /\b(?:passages?|excerpts?|quotations?|quotes?|extracts?|letters?|articles?|emails?|following (?:information|text|story|case|scenarios?|program|code|algorithm|statements?|table|data)|scenario \d|statement \d|table (?:above|below)|(?:above|below) (?:table|data|program|code))\b/iu,
};
