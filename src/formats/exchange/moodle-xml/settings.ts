import type { XmlElement } from '@rgrove/parse-xml';
import { childOf, valueOf } from './elements.ts';

type Settings = Readonly<Record<string, string>>;

/** Types that a pack has a kind for, under the names that Moodle writes. */
export type MoodleType = 'multichoice' | 'truefalse' | 'shortanswer' | 'numerical' | 'matching' | 'ordering';

/** Settings that a pack knows nothing of, with what Moodle's own forms start with. */
const USUAL: Readonly<Record<MoodleType, Settings>> = {
  multichoice: { answernumbering: 'abc', showstandardinstruction: '0' },
  truefalse: { penalty: '1' },
  shortanswer: {},
  numerical: { unitgradingtype: '0', unitpenalty: '0.1', showunits: '3', unitsleft: '0' },
  matching: { shuffleanswers: 'true' },
  ordering: {
    layouttype: 'VERTICAL',
    selecttype: 'ALL',
    selectcount: '0',
    gradingtype: 'ABSOLUTE_POSITION',
    showgrading: 'SHOW',
    numberingstyle: 'none',
  },
};

/** Types that tell how many parts are right, with feedback for right, partly right and wrong. */
const IN_PARTS: ReadonlySet<MoodleType> = new Set(['multichoice', 'matching', 'ordering']);
export const isInParts = (type: MoodleType): boolean => IN_PARTS.has(type);

/** What a question of a type is written with unless it says otherwise. */
export function usualSettings(type: MoodleType, hasUnit: boolean): Settings {
  const usual = { defaultgrade: '1', penalty: '0.3333333', ...USUAL[type] };
  return hasUnit ? { ...usual, showunits: '0' } : usual;
}

/** Moodle writes 1.0000000 for 1, and earlier versions round otherwise. */
const isSame = (one: string, other: string): boolean =>
  one === other || Math.abs(Number(one) - Number(other)) < 1e-4;

/** Settings of a question that are not the usual ones. */
export function ownSettings(element: XmlElement, type: MoodleType, hasUnit: boolean): Settings {
  const own = Object.entries(usualSettings(type, hasUnit)).flatMap(([name, usual]) => {
    const value = valueOf(element, name) ?? '';
    return value === '' || isSame(value, usual) ? [] : [[name, value] as const];
  });
  // Only where a question says what else is shown with an answer does the missing element mean no.
  const isSilent = isInParts(type) && childOf(element, 'correctfeedback') !== undefined;
  const isCounted = !isSilent || childOf(element, 'shownumcorrect') !== undefined;
  return Object.fromEntries(isCounted ? own : [...own, ['shownumcorrect', 'hidden']]);
}
