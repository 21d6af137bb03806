import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLineInput } from '../../src/adapters/line-input.ts';

const never = new AbortController().signal;

async function linesOf(pieces: readonly (string | Buffer)[]): Promise<string[]> {
  const input = makeLineInput(Readable.from(pieces));
  const lines: string[] = [];
  for (let line = await input.next(never); line !== null; line = await input.next(never)) lines.push(line);
  return lines;
}

/** Lets everything that is under way in the stream happen. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('lines from a pipe', () => {
  it('come whole, however the pieces were cut', async () => {
    const anyText = fc.array(fc.constantFrom('a', 'ñ', '日', '🙂', '\n', '\r\n', ' '), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(fc.nat(60), { maxLength: 6 }), async (parts, cuts) => {
        const text = parts.join('');
        const bytes = Buffer.from(text);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        const expected = text.split(/\r?\n/u);
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(pieces.filter((piece) => piece.length > 0))).toEqual(expected);
      }),
    );
  });

  it('may end with a line end or without', async () => {
    expect(await linesOf(['a\nb'])).toEqual(['a', 'b']);
    expect(await linesOf(['a\nb\n'])).toEqual(['a', 'b']);
    expect(await linesOf(['a\n\n'])).toEqual(['a', '']);
    expect(await linesOf([])).toEqual([]);
  });

  it('of Windows lose their carriage return, also one that comes in the next piece', async () => {
    expect(await linesOf(['a\r\nb\r', '\nc\r\n'])).toEqual(['a', 'b', 'c']);
  });

  it('stay at their end: every later call says so too', async () => {
    const input = makeLineInput(Readable.from(['a\n']));
    expect(await input.next(never)).toBe('a');
    expect(await input.next(never)).toBeNull();
    expect(await input.next(never)).toBeNull();
  });

  it('of megabytes are cut, and no character in two', async () => {
    const input = new PassThrough();
    const lines = makeLineInput(input);
    input.write(`a${'🎉'.repeat(300_000)}`);
    input.end('\nnext\n');
    const first = await lines.next(new AbortController().signal);
    expect(first).toBe(`a${'🎉'.repeat(4999)}`);
    expect(await lines.next(new AbortController().signal)).toBe('next');
  });

  it('without number are left to wait, and all come', async () => {
    const input = new PassThrough();
    const lines = makeLineInput(input);
    for (let piece = 0; piece < 50; piece += 1) input.write('yes\n'.repeat(1000));
    input.end('last');
    await new Promise((resolve) => setImmediate(resolve));
    expect(input.isPaused()).toBe(true);
    let count = 0;
    let last: string | null = '';
    for (let line: string | null = ''; line !== null; count += 1) {
      last = line;
      line = await lines.next(new AbortController().signal);
    }
    expect([count, last]).toEqual([50_002, 'last']);
  });

  it('end where the stream breaks', async () => {
    const stream = new PassThrough();
    const input = makeLineInput(stream);
    stream.write('a\n');
    stream.destroy(new Error('the other end has gone'));
    await settle();
    expect([await input.next(never), await input.next(never)]).toContain(null);
  });
});

describe('waiting for a line', () => {
  it('ends with the next line, typed in pieces', async () => {
    const stream = new PassThrough();
    const next = makeLineInput(stream).next(never);
    for (const piece of ['an', 'swer', '\nlater\n']) stream.write(piece);
    expect(await next).toBe('answer');
  });

  it('is broken off by the signal, and the line that comes later is kept for the next call', async () => {
    const stream = new PassThrough();
    const input = makeLineInput(stream);
    const abort = new AbortController();
    const waiting = input.next(abort.signal);
    abort.abort(new Error('time is up'));
    await expect(waiting).rejects.toThrow('time is up');
    stream.write('late\nlater\n');
    await settle();
    expect(await input.next(never)).toBe('late');
    expect(await input.next(never)).toBe('later');
  });

  it('does not begin under a signal that was given before', async () => {
    const waiting = makeLineInput(new PassThrough()).next(AbortSignal.abort(new Error('over')));
    await expect(waiting).rejects.toThrow('over');
  });

  it('leaves no listener at the signal', async () => {
    const stream = new PassThrough();
    const input = makeLineInput(stream);
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    const waiting = input.next(signal);
    expect(listeners).toBe(1);
    stream.write('a\n');
    await waiting;
    expect(listeners).toBe(0);
  });
});

describe('a half-typed line when the time is up', () => {
  it('is thrown away with everything before the next Enter', async () => {
    const stream = new PassThrough();
    const input = makeLineInput(stream);
    stream.write('one\nha');
    await settle();
    const discarded = input.discardTyped(never);
    stream.write('lf\n');
    await discarded;
    stream.write('fresh\n');
    expect(await input.next(never)).toBe('fresh');
  });

  it('is no longer waited for when the signal comes or the input ends', async () => {
    const abort = new AbortController();
    const discarded = makeLineInput(new PassThrough()).discardTyped(abort.signal);
    abort.abort();
    await expect(discarded).resolves.toBeUndefined();
    await expect(makeLineInput(Readable.from([])).discardTyped(never)).resolves.toBeUndefined();
  });
});

describe('closing', () => {
  it('lets go of the stream, which a second session may read, and ends the lines', async () => {
    const stream = new PassThrough();
    const input = makeLineInput(stream);
    const waiting = input.next(never);
    input.close();
    expect(await waiting).toBeNull();
    const second = makeLineInput(stream);
    stream.write('again\n');
    expect(await second.next(never)).toBe('again');
  });
});
