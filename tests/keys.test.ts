import { DetailedCellError, HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { comparable, keyOf } from '../scripts/check-keys.mjs';
import { type ShippedQuestion, shippedQuestions } from './support/shipped-packs.ts';

/** Computes a question's formula beside its cells, as text. */
function compute({ cells = {}, formula }: NonNullable<ShippedQuestion['check']>): string {
  const sheet = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  try {
    for (const name of ['TRUE', 'FALSE']) sheet.addNamedExpression(name, `=${name}()`);
    sheet.addSheet('Sheet1');
    for (const [cell, value] of Object.entries(cells)) {
      const address = sheet.simpleCellAddressFromString(cell, 0);
      if (address === undefined) throw new Error(`${cell} is not a cell`);
      sheet.setCellContents(address, value);
    }
    if (!sheet.validateFormula(formula)) throw new Error(`${formula} is not a formula`);
    const result = sheet.calculateFormula(formula, 0);
    if (Array.isArray(result)) throw new Error(`${formula} fills several cells`);
    if (result instanceof DetailedCellError) {
      // An unknown name says more of the engine than of the formula: that proves nothing.
      if (result.value === '#NAME?') throw new Error(`${formula}: ${result.message}`);
      return result.value;
    }
    // Sums of decimals carry binary noise in their last places, which no spreadsheet shows.
    if (typeof result === 'number') return String(Number(result.toPrecision(12)));
    return typeof result === 'boolean' ? String(result).toUpperCase() : String(result ?? '');
  } finally {
    sheet.destroy();
  }
}

const checked = shippedQuestions.filter(([, question]) => question.check !== undefined);

describe('the keys that a formula proves', () => {
  it.each(checked)('%s', (_name, question) => {
    const { check } = question;
    expect(comparable(check === undefined ? '' : compute(check))).toBe(comparable(keyOf(question)));
  });

  it('are all the keys that say they are verified by a formula', () => {
    const claiming = shippedQuestions.filter(
      ([, { verified }]) => (verified as { by?: string } | undefined)?.by === 'formula',
    );
    expect(checked.length).toBeGreaterThan(0);
    expect(claiming.filter(([, { check }]) => check === undefined).map(([name]) => name)).toEqual([]);
  });

  it('are computed, not taken on trust', () => {
    expect(compute({ cells: { A1: 2, A2: 3 }, formula: '=A1*A2' })).toBe('6');
    expect(compute({ cells: { A1: 1 }, formula: '=IF(A1=1,TRUE,FALSE)' })).toBe('TRUE');
    expect(compute({ formula: '=VLOOKUP("x",A1:B2,2,FALSE)' })).toBe('#N/A');
    expect(() => compute({ formula: '=NOSUCHFUNCTION(1)' })).toThrow('NOSUCHFUNCTION');
    expect(compute({ cells: { A1: 0.1, A2: 0.2 }, formula: '=A1+A2' })).toBe('0.3');
    expect(() => compute({ formula: 'A1+' })).toThrow('is not a formula');
    expect(comparable('`1,250.50`')).toBe(comparable('1250.5'));
    expect(comparable('-5')).not.toBe(comparable('5'));
  });
});
