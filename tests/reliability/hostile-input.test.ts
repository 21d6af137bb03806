import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Pack } from '../../src/domain/pack.ts';
import type { TextQuestion } from '../../src/domain/question/text.ts';
import { HIDDEN } from '../../src/domain/visible.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { type Play, planOf, play, SINGLE, TRUE_FALSE } from '../cli/faces/interactive/sittings.ts';
import { KEYS, settle, virtualTerminal } from '../cli/faces/interactive/virtual-terminal.ts';
import { HOSTILE_TEXTS, hostilePack } from '../support/hostile/hostile-texts.ts';

const { hint: _hint, options: _options, ...COMMON } = SINGLE;
const TEXT: TextQuestion = {
  ...COMMON,
  id: 'word',
  kind: 'text',
  accept: ['net thirty'],
  caseSensitive: false,
};

let sitting: Play | null = null;
afterEach(() => {
  sitting?.abort();
  sitting?.close();
  sitting = null;
});

/** What a terminal sends when something is pasted. */
const paste = (text: string): string => `\u001B[200~${text}\u001B[201~`;

/** Any byte, with the keys among them that mean most to a terminal. */
const anyKeys = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...Object.values(KEYS).filter((key) => key !== KEYS.ctrlC)) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('\u001B[200~', '\u001B[201~', '\u001BO', '\u001B[', '\u001B]0;t\u0007'),
    },
    {
      weight: 3,
      arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    },
  ),
  { maxLength: 40 },
);

describe('an answer that is pasted', () => {
  it('keeps all its lines, as one line, and is not given before Enter', async () => {
    const terminal = virtualTerminal();
    sitting = await play(terminal, planOf([TEXT, TRUE_FALSE]));
    await terminal.press(paste('net\r\nthirty\n'));
    expect(await terminal.screen()).toContain('net thirty');
    expect(sitting.replies).toEqual([]);
    await terminal.press(KEYS.enter);
    expect(sitting.state().items[0]).toMatchObject({ answer: 'net thirty' });
  });

  it('of megabytes is cut and shown at once', async () => {
    const terminal = virtualTerminal();
    sitting = await play(terminal, planOf([TEXT]));
    await terminal.press(...Array.from(paste('word '.repeat(400_000)).match(/[\s\S]{1,65536}/gu) ?? []));
    await terminal.press(KEYS.home, 'x', KEYS.end, KEYS.backspace, KEYS.enter);
    const { answer } = sitting.state().items[0] ?? { answer: null };
    expect(typeof answer === 'string' && answer.length).toBeGreaterThan(9000);
    expect(typeof answer === 'string' && answer.length).toBeLessThan(10_001);
  }, 20_000);

  it('picks no option, and is dropped where nothing waits', async () => {
    const terminal = virtualTerminal();
    sitting = await play(terminal, planOf([SINGLE, TRUE_FALSE]));
    await terminal.press(paste('b\nc\n'));
    expect(sitting.replies).toEqual([]);
    expect(sitting.state().current).toBe(0);
  });

  it('is no longer marked once the terminal was given back', async () => {
    const terminal = virtualTerminal();
    sitting = await play(terminal, planOf([TEXT]));
    sitting.close();
    expect(terminal.takeOutput().split('\u001B[?2004l')[1] ?? '').not.toContain('?2004h');
  });
});

describe('whatever is pressed', () => {
  it('never breaks the sitting, which keeps its questions and gives the terminal back', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeys, async (keys) => {
        const terminal = virtualTerminal(40, 12);
        const played = await play(terminal, planOf([SINGLE, TEXT, TRUE_FALSE]));
        for (const key of keys) await terminal.press(key);
        const { items } = played.state();
        expect(items).toHaveLength(3);
        for (const { spentMs } of items) expect(spentMs).toBeGreaterThanOrEqual(0);
        await terminal.press(KEYS.ctrlC);
        played.abort();
        await played.over;
        expect(await terminal.isAlternate()).toBe(false);
        expect(terminal.isRaw()).toBe(false);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('a storm of sizes leaves one whole screen', async () => {
    const terminal = virtualTerminal();
    sitting = await play(terminal, planOf([SINGLE]));
    for (let turn = 0; turn < 60; turn += 1)
      await terminal.resize(20 + ((turn * 37) % 100), 3 + ((turn * 13) % 40));
    await terminal.resize(80, 24);
    const screen = await terminal.screen();
    expect(screen.match(/VLOOKUP\(15/gu)).toHaveLength(1);
    expect(await terminal.scrolledRows()).toBe(0);
  });
});

describe.each(Object.entries(HOSTILE_TEXTS))('the screen of a pack whose texts hold %s', (_, hostile) => {
  it('shows no raw sign of it', async () => {
    const file = { path: 'hostile.yaml', stem: 'hostile', folder: null, origin: 'file' } as const;
    const content = await parseContent(file, { text: hostilePack(hostile), sha256: 'f'.repeat(64) });
    const terminal = virtualTerminal(60, 30);
    sitting = await play(terminal, planOf((content.value as Pack).questions));
    for (let question = 0; question < 9; question += 1) {
      await terminal.press(KEYS.escape, 'h', KEYS.escape, '?', KEYS.escape);
      await settle();
      await terminal.press('a', KEYS.enter, KEYS.enter, KEYS.escape, 's', KEYS.enter);
    }
    // What deskready itself writes to move and paint; nothing of a pack is left when it is taken out.
    const written = terminal.takeOutput().replace(/\u001B\[(?:\?\d+[hl]|\d+;\d+H|K|2J)/gu, '');
    expect(written.match(HIDDEN)).toBeNull();
    expect(written.length).toBeGreaterThan(1000);
  });
});
