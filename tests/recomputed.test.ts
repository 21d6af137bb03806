import { describe, expect, it } from 'vitest';
import { shippedQuestions } from './support/shipped-packs.ts';

/** Questions whose options set a source beside an entry: "`A` | `B`". */
const COMPARISONS = shippedQuestions.flatMap(([name, { kind, options = [] }]) => {
  const pairs = options.map(({ text, correct }) => {
    const [, source, entry] = /^`([^`]+)` \| `([^`]+)`$/u.exec(text) ?? [];
    return { source, entry, isKey: correct === true };
  });
  const isComparison = kind === 'multiple' && pairs.every(({ entry }) => entry !== undefined);
  return isComparison ? [[name, pairs] as const] : [];
});

/** Amounts on one side of an entry such as "Debit Inventory 6,000 and Input VAT 720; credit Accounts Payable 6,720". */
const amountsIn = (side: string): number[] =>
  Array.from(side.matchAll(/ (\d[\d,]*(?:\.\d+)?)(?= and |$)/gu), ([, amount = '']) =>
    Number(amount.replaceAll(',', '')),
  );
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const ENTRIES = shippedQuestions.flatMap(([name, { options = [] }]) =>
  options.flatMap(({ text, correct }) => {
    const [, debit, credit] = /^Debit (.+); credit (.+)$/u.exec(text) ?? [];
    return debit === undefined || credit === undefined || correct !== true
      ? []
      : [[name, ` ${debit}`, ` ${credit}`] as const];
  }),
);

describe('what a machine can compute again', () => {
  it.each(COMPARISONS)('%s: the entries that differ are the keys', (_name, pairs) => {
    for (const { source, entry, isKey } of pairs) expect(source !== entry).toBe(isKey);
  });

  it('finds comparisons and entries to compute', () => {
    expect(COMPARISONS.length).toBeGreaterThanOrEqual(3);
    expect(ENTRIES.length).toBeGreaterThanOrEqual(5);
  });

  it.each(ENTRIES)('%s: debits equal credits', (_name, debit, credit) => {
    expect(sumOf(amountsIn(debit))).toBeGreaterThan(0);
    expect(sumOf(amountsIn(debit))).toBe(sumOf(amountsIn(credit)));
  });

  it('every numeric key carries the formula that proves it', () => {
    const bare = shippedQuestions.filter(([, { kind, check }]) => kind === 'numeric' && check === undefined);
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('no two options are told apart by O and 0, or l and 1, alone', () => {
    const folded = (text: string): string => text.replaceAll(/[oO]/gu, '0').replaceAll(/[lI]/gu, '1');
    for (const [name, { options = [] }] of shippedQuestions) {
      const texts = options.map(({ text }) => text);
      expect(new Set(texts.map(folded)).size, name).toBe(new Set(texts).size);
    }
  });
});
