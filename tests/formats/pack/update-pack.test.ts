import { describe, expect, test } from 'vitest';
import { placeDrafts } from '../../../src/app/import-identity.ts';
import type { DraftQuestion, WrittenPack } from '../../../src/app/ports-exchange.ts';
import { readPack } from '../../../src/formats/exchange/read-pack.ts';
import { writePack } from '../../../src/formats/pack/write-pack.ts';

const PACK = `# Ours.
format: 1
id: pay
title: Pay
language: en
topics: {general: General}
scenarios:
  slip: |
    Gross 900,
    tax 100.
questions:
  # asked first
  - id: net
    topic: general
    level: hard # as our tests showed
    prompt: |
      What is net pay?
      Think of tax.
    options:
      - {text: Pay before tax, why: This is gross.} # often picked
      - text: Pay after tax
        correct: true
      - text: The tax
    explanation: >
      Tax is taken off,
      and the rest is net.
    verified: {on: 2026-11-22, by: source}
    source:
      - {title: Pay guide, publisher: Marwit}
    tags: [pay, tax]
  - id: amount
    kind: numeric
    topic: general
    level: easy
    scenario: slip
    prompt: "How much is net pay?"
    answer: 800
    tolerance: 5
    unit: PHP
    check: {formula: "=900-100"}
    x-gift: {title: Amount, answers: [{text: "900", weight: 50}]}
`;

const NET: DraftQuestion = {
  line: 1,
  draft: {
    id: 'net',
    kind: 'single',
    prompt: 'What is net pay?\nThink of tax.',
    options: [
      { text: 'Pay before tax', correct: false },
      { text: 'Pay after tax', correct: true },
      { text: 'The tax', correct: false },
    ],
    verified: { on: '2026-11-22', by: 'source' },
    sources: [{ title: 'Pay guide', publisher: 'Marwit' }],
  },
};

const AMOUNT: DraftQuestion = {
  line: 2,
  draft: {
    id: 'amount',
    kind: 'numeric',
    prompt: 'Gross 900, tax 100.\n\nHow much is net pay?',
    answer: 800,
    tolerance: { amount: 5, isPercent: false },
    unit: 'PHP',
    check: { cells: {}, formula: '=900-100' },
  },
  extras: { 'x-gift': { title: 'Amount', answers: [{ text: '900', weight: 50 }] } },
};

function update(...drafts: readonly DraftQuestion[]): WrittenPack {
  const pack = readPack(PACK, 'pay')?.pack ?? null;
  return writePack({
    existing: PACK,
    about: { id: 'pay', title: 'Pay', language: 'en' },
    questions: placeDrafts(drafts, pack),
    level: 'medium',
    schema: '',
    extrasKey: 'x-gift',
  });
}

const isGone = (line: string, text: string): boolean => PACK.includes(line) && !text.includes(line);

describe('A pack that is written over', () => {
  test('stays to the letter where a source says the same in other words of YAML, and puts a passage in front', () => {
    const { text, states } = update(AMOUNT, NET);
    expect(states).toEqual(['unchanged', 'unchanged']);
    expect(text).toBe(PACK);
  });

  test('keeps line breaks that a format of single lines cannot have', () => {
    const draft = { ...NET.draft, prompt: 'What is net pay? Think of tax.' };
    expect(update({ ...NET, draft }).text).toBe(PACK);
  });

  test('changes the one question that changed, and no other letter', () => {
    const draft = { ...AMOUNT.draft, prompt: 'How much is paid?\nIn PHP.' };
    const { text, states } = update(NET, { ...AMOUNT, draft });
    expect(states).toEqual(['unchanged', 'updated']);
    expect(text.startsWith(PACK.slice(0, PACK.indexOf('  - id: amount')))).toBe(true);
    expect(text).toContain('    prompt: |-\n      How much is paid?\n      In PHP.\n');
  });

  test('loses a tolerance and kept weights that the source has no more, and keeps a unit that it cannot say', () => {
    const { text } = update({
      line: 2,
      draft: {
        id: 'amount',
        kind: 'numeric',
        prompt: 'How much is net pay?',
        answer: 800,
        tolerance: { amount: 0, isPercent: false },
      },
    });
    expect(isGone('tolerance: 5', text)).toBe(true);
    expect(text).not.toContain('x-gift');
    expect(text).toContain('unit: PHP');
  });

  test('keeps what was written to options by hand when they come in another order', () => {
    const options = [
      { text: 'The tax', correct: true },
      { text: 'Pay before tax', correct: false },
      { text: 'A bonus', correct: false },
    ];
    const { text } = update({ ...NET, draft: { ...NET.draft, options } as DraftQuestion['draft'] });
    expect(text).toMatch(
      /options:\n *- text: The tax\n *correct: true\n *- \{ ?text: Pay before tax, why: This is gross\. ?\} # often picked\n *- text: A bonus\n/u,
    );
    expect(text).not.toContain('Pay after tax');
  });
});
