import { describe, expect, it } from 'vitest';
import type { JournalEntry, JournalHeader } from '../../../src/app/ports-journal.ts';
import { readJournal } from '../../../src/formats/journal/read-journal.ts';
import { writeEntry, writeHeader } from '../../../src/formats/journal/write-journal.ts';

const AT = '2026-11-22T01:23:20+08:00';
const LATER = '2026-11-22T01:24:20+08:00';
const HEADER: JournalHeader = {
  id: '20261122-012320-7f3a',
  startedAt: AT,
  candidate: { name: 'Ana' },
  session: {
    mode: 'exam',
    algorithm: 1,
    seed: 42,
    exam: { id: 'mock', sha256: 'cd'.repeat(32) },
    filters: {},
    count: 2,
    order: 'rising',
    minutes: 10,
    extraTime: 25,
    penalty: 0.25,
    multiple: 'net',
  },
  packs: [{ id: 'demo', title: 'Demo', sha256: 'ab'.repeat(32) }],
  plan: {
    mode: 'exam',
    title: 'Mock',
    limitMs: 750_000,
    limitEachMs: null,
    scoring: { multiple: 'net' },
    penalty: 0.25,
    pass: 70,
    hasHints: false,
    asksConfidence: false,
  },
  items: [
    { question: 'demo/a', shown: [2, 0, 1] },
    { question: 'demo/b', shown: [] },
  ],
};
const ENTRIES: readonly JournalEntry[] = [
  { type: 'flag', elapsedMs: 900, at: AT },
  { type: 'note', text: 'line\nbreak \u2028 ✓', elapsedMs: 950, at: AT },
  { type: 'answer', answer: [0, 2], elapsedMs: 1000, at: AT },
  { type: 'resume', elapsedMs: 1000, away: 60, at: LATER },
  { type: 'go', to: 0, elapsedMs: 1500, at: LATER },
  { type: 'resume', elapsedMs: 1500, away: 5, at: LATER },
  { type: 'tick', elapsedMs: 6500, at: LATER },
];

const journal = (entries: readonly JournalEntry[] = ENTRIES): string =>
  writeHeader(HEADER) + entries.map((entry, index) => writeEntry(index + 1, entry)).join('');
const lineCount = (text: string): number => text.split('\n').length - 1;

describe('a journal', () => {
  it('gives back what was written, with the times away summed up', () => {
    expect(readJournal(journal())).toEqual({
      type: 'whole',
      header: HEADER,
      events: ENTRIES.flatMap((entry) => {
        const { at: _, ...event } = entry;
        return event.type === 'resume' ? [] : [event];
      }),
      away: 65,
      lastAt: LATER,
      isTorn: false,
      text: journal(),
    });
  });

  it('without an event was last alive when it started', () => {
    expect(readJournal(journal([]))).toMatchObject({ type: 'whole', events: [], lastAt: AT, away: 0 });
  });

  it('cut off at any byte gives the whole lines before the cut, or is unreadable while it has no header', () => {
    const whole = journal();
    for (let cut = 0; cut < whole.length; cut += 1) {
      const text = whole.slice(0, cut);
      const reading = readJournal(text);
      const lines = lineCount(text);
      if (lines === 0) {
        expect(reading.type).toBe('unreadable');
        continue;
      }
      const kept = text.slice(0, text.lastIndexOf('\n') + 1);
      expect(reading).toMatchObject({ type: 'whole', isTorn: kept !== text, text: kept });
    }
  });

  it('whose last line never reached the disk gives the lines before it', () => {
    const reading = readJournal(`${journal()}${'\0'.repeat(40)}\n`);
    expect(reading).toMatchObject({ type: 'whole', isTorn: true, text: journal() });
  });

  it('of a later format is told from a damaged one, whatever else it holds', () => {
    expect(readJournal('{"format": 2, "sessions": "other"}\nbinary\u0000')).toEqual({ type: 'later' });
  });
});

describe('an unreadable journal is one', () => {
  const lines = journal().split('\n');
  const without = (index: number): string => lines.filter((_, place) => place !== index).join('\n');
  const header = (change: object): string => `${JSON.stringify({ format: 1, ...HEADER, ...change })}\n`;

  it.each([
    ['that is empty', ''],
    ['that is other JSON', '[]\n'],
    ['that is null', 'null\n'],
    ['with a line missing', without(2)],
    ['with a damaged line in the middle', journal().replace('"type":"go"', '"type":"g')],
    ['with an event of no known type', journal().replace('"type":"go"', '"type":"leap"')],
    ['with an event named like a property of every object', journal().replace('"go"', '"constructor"')],
    ['with a jump to nowhere', journal().replace('"to":0', '"to":"x"')],
    ['with a time that is none', journal().replace('"elapsedMs":900', '"elapsedMs":-1')],
    ['with an id that is a path', header({ id: '../../etc/passwd' })],
    ['without a question', header({ items: [] })],
    ['with a limit that is no number', header({ plan: { ...HEADER.plan, limitMs: 'ten' } })],
    ['with a session that is none', header({ session: { mode: 'exam' } })],
  ])('%s', (_what, text) => {
    expect(readJournal(text)).toEqual({ type: 'unreadable' });
  });
});
