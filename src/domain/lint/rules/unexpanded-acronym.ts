import { acronymsIn, hasCapitals, isExpanded } from '../acronyms.ts';
import type { PackRule, PackSubject, Problem } from '../rule.ts';
import { packTexts, type TextGroup } from '../text/pack-texts.ts';
import { plainText } from '../text/plain-text.ts';
import type { PlacedText } from '../text/question-texts.ts';
import { CURRENCY_CODES } from '../words/currency-codes.ts';

/** A group of texts with those of them that have capitals side by side; few do. */
interface Group extends Pick<TextGroup, 'base' | 'texts'> {
  readonly loud: readonly PlacedText[];
}

const groupsOf = ({ pack, indices }: PackSubject): Group[] =>
  packTexts(pack, indices).map(({ base, texts }) => ({
    base,
    texts,
    loud: texts.filter(({ text }) => hasCapitals(text)),
  }));

const CODE = /`[^`\n]*`/gu;
/** Names of functions, as code without its marks has them. */
const CALL = /\p{Lu}[\p{Lu}\p{N}.]+(?=\()/gu;
const NAME = /\p{Lu}{2,}/gu;
/** Letters of codes with digits, such as order numbers. */
const IN_NUMBERS = /(?<!\p{Lu})\p{Lu}{2,}(?=-?\d)|(?<=\d-?)\p{Lu}{2,}/gu;
/** Each is looked for in all texts of its group, and a group that people wrote has fewer. */
const MOST_NAMES = 50;

/** Names in a pack's code and numbers: of functions, fields, files and series. They are no words. */
function namesInCode(groups: readonly Group[], { pack }: PackSubject): Set<string> {
  const names = new Set<string>();
  const add = (code: string): void => {
    for (const [name] of code.matchAll(NAME)) names.add(name);
  };
  for (const { text } of groups.flatMap(({ loud }) => loud)) {
    if (text.includes('`')) for (const [code] of text.matchAll(CODE)) add(code);
    for (const [letters] of text.matchAll(IN_NUMBERS)) names.add(letters);
    if (text.includes('(')) for (const [call] of text.matchAll(CALL)) add(call);
  }
  for (const { check } of pack.questions) if (check !== undefined) add(check.formula);
  return names;
}

/** Whether a name is a word that stands in capitals to be stressed: the pack has it in small letters too. */
function isStressed(name: string, groups: readonly Group[], stopWords: readonly string[]): boolean {
  const word = name.toLowerCase();
  if (stopWords.includes(word)) return true;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}@._-])${word}(?![\\p{L}\\p{N}@_-])`, 'u');
  return groups.some(({ texts }) => texts.some(({ text }) => pattern.test(text)));
}

export const unexpandedAcronym: PackRule<{ allow: readonly string[] }> = {
  looksAt: 'pack',
  id: 'unexpanded-acronym',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'An acronym that the pack never spells out.',
  settings: { allow: [] as readonly string[] },
  *check(subject, { allow }): Iterable<Problem> {
    const { words } = subject;
    if (words === null) return;
    const groups = groupsOf(subject);
    const spared = new Set([...allow, ...words.knownAcronyms, ...namesInCode(groups, subject)]);
    const open = new Map<string, Problem>();
    const closed = new Set<string>();
    for (const { base, texts: all, loud } of groups) {
      let texts: string[] | null = null;
      const judged = new Set<string>();
      for (const { path, text } of loud) {
        for (const { name, start, end } of acronymsIn(text)) {
          if (closed.has(name) || spared.has(name) || CURRENCY_CODES.has(name)) continue;
          if (judged.has(name) || judged.size === MOST_NAMES) continue;
          judged.add(name);
          texts ??= all.map((each) => plainText(each.text));
          if (isExpanded(texts, name)) {
            closed.add(name);
            open.delete(name);
          } else if (!open.has(name)) {
            if (isStressed(name, groups, words.stopWords)) {
              closed.add(name);
              continue;
            }
            open.set(name, {
              message: `This pack never says what "${name}" means; spell it out where it first stands, as in "words in full (${name})".`,
              path: [...base, ...path],
              within: { start, end },
            });
          }
        }
      }
    }
    yield* open.values();
  },
};
