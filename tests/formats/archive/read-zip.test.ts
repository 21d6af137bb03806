import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { crc32, inflate } from '../../../src/adapters/zip-codec.ts';
import { EXPORT_LIMITS, readZip, type ZipLimits } from '../../../src/formats/archive/read-zip.ts';
import { writeZip } from '../../../src/formats/archive/write-zip.ts';
import { handZip } from '../../support/hand-zip.ts';

const read = (bytes: Uint8Array, limits: Partial<ZipLimits> = {}): ReturnType<typeof readZip> =>
  readZip(bytes, { inflate, crc32 }, { ...EXPORT_LIMITS, ...limits });

function opened(bytes: Uint8Array): Exclude<ReturnType<typeof readZip>, string> {
  const archive = read(bytes);
  if (typeof archive === 'string') throw new Error(archive);
  return archive;
}

const textsOf = (bytes: Uint8Array): (readonly [string, string])[] => {
  const { entries, bytesOf } = opened(bytes);
  return entries.map((entry) => {
    const content = bytesOf(entry);
    return [entry.path, typeof content === 'string' ? content : Buffer.from(content).toString()];
  });
};

const two = [
  { name: 'reports/a.json', content: 'first '.repeat(50) },
  { name: 'packs/b.yaml', content: 'second', method: 0 },
] as const;

describe('a zip that is sound', () => {
  it('gives its files, packed or stored', () => {
    expect(textsOf(handZip(two))).toEqual([
      ['reports/a.json', 'first '.repeat(50)],
      ['packs/b.yaml', 'second'],
    ]);
  });

  it('may be empty, or have a comment that looks like an end', () => {
    expect(textsOf(handZip([]))).toEqual([]);
    expect(textsOf(handZip(two, { comment: 'PK\u0005\u0006 and more of it' }))).toHaveLength(2);
  });
});

const LIE = 4_000_000_000;

// Each differs from a sound one in one thing.
describe('a zip is refused before anything is unpacked', () => {
  test.each([
    ['text', Buffer.from('a text that is no zip at all'), 'not-zip'],
    ['nothing', Buffer.alloc(0), 'not-zip'],
    ['half of one', handZip(two).subarray(0, 100), 'cut-off'],
    ['one without its last byte', handZip(two).subarray(0, -1), 'cut-off'],
    ['bytes behind the end', Buffer.concat([handZip(two), Buffer.from('x')]), 'cut-off'],
    ['bytes before the start', Buffer.concat([Buffer.from('x'), handZip(two)]), 'damaged'],
    ['a list that is elsewhere', handZip(two, { directoryAt: 0 }), 'damaged'],
    ['more files counted than listed', handZip(two, { count: 3 }), 'damaged'],
    ['fewer files counted than listed', handZip(two, { count: 1 }), 'damaged'],
    ['a header that is elsewhere', handZip([{ name: 'a', headerAt: 5 }]), 'damaged'],
    ['a header behind all', handZip([{ name: 'a', headerAt: LIE }]), 'damaged'],
    ['two names of one file', handZip([{ name: 'reports/a.json', localName: '../../a.json' }]), 'damaged'],
    ['packed bytes that reach too far', handZip([{ name: 'a', packedSize: 9999 }]), 'damaged'],
    ['files that share their bytes', handZip([two[0], { ...two[0], headerAt: 0 }]), 'damaged'],
    ['a password', handZip([{ ...two[0], flags: 1 }]), 'encrypted'],
    ['a hidden list', handZip([{ ...two[0], flags: 0x2000 }]), 'encrypted'],
    ['sizes in zip64', handZip([{ name: 'a', size: 0xffffffff }]), 'zip64'],
    ['a count in zip64', handZip(two, { count: 0xffff }), 'zip64'],
    ['one part of several', handZip(two, { disk: 1 }), 'split'],
    ['a file that says it is huge', handZip([{ name: 'a', size: 17_000_000 }]), 'too-large'],
    ['a bomb', handZip([{ name: 'a', content: Buffer.alloc(15_000_000) }]), 'too-dense'],
  ])('%s', (_what, bytes, fault) => {
    expect(read(bytes)).toBe(fault);
  });

  it('with more files, or more bytes together, than the limits', () => {
    expect(read(handZip(two), { entries: 1 })).toBe('too-many');
    expect(read(handZip(two), { totalBytes: 305 })).toBe('too-large');
    expect(read(handZip(two), { entries: 2, totalBytes: 306 })).not.toBeTypeOf('string');
  });
});

describe('a file of a zip is not unpacked', () => {
  test.each([
    ['beyond the size that the list gives', { ...two[0], size: 20 }, 'damaged'],
    ['where it comes to less', { ...two[0], size: 301 }, 'damaged'],
    ['where its checksum does not fit', { ...two[0], crc: 1 }, 'damaged'],
    ['where it is no deflate', { ...two[0], method: 8, crc: 0, packedSize: 3 }, 'damaged'],
    ['where it is packed in another way', { ...two[1], method: 12 }, 'unknown-packing'],
  ])('%s', (_what, entry, fault) => {
    expect(textsOf(handZip([entry]))).toEqual([[entry.name, fault]]);
  });
});

it('says of a link that it is one', () => {
  const { entries } = opened(handZip([{ name: 'a', mode: 0o120777 }, two[0]]));
  expect(entries.map(({ isLink }) => isLink)).toEqual([true, false]);
});

it('never throws, whatever bytes of a zip are changed or cut off', () => {
  const whole = handZip(two);
  const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(places, fc.nat(whole.length), (changes, length) => {
      const bytes = Buffer.from(whole);
      for (const [place, byte] of changes) bytes[place] = byte;
      const archive = read(bytes.subarray(0, length));
      if (typeof archive !== 'string') for (const entry of archive.entries) archive.bytesOf(entry);
    }),
    { numRuns: 2000 },
  );
});

describe('a written zip', () => {
  const files = fc.uniqueArray(
    fc.record({
      path: fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,20}$/u),
      bytes: fc.uint8Array({ maxLength: 400 }),
    }),
    { selector: ({ path }) => path, maxLength: 8 },
  );

  it('gives back what was written, to us and to another reader', () => {
    fc.assert(
      fc.property(files, (written) => {
        const bytes = Buffer.concat(writeZip(written));
        const { entries, bytesOf } = opened(bytes);
        expect(entries.map((entry) => [entry.path, Buffer.from(bytesOf(entry) as Uint8Array)])).toEqual(
          written.map(({ path, bytes: content }) => [path, Buffer.from(content)]),
        );
        const others = unzipSync(bytes);
        for (const { path, bytes: content } of written)
          expect(Buffer.from(others[path] ?? [1])).toEqual(Buffer.from(content));
      }),
    );
  });

  it('has the same bytes in every time zone and at every time', () => {
    const at = (zone: string): Buffer => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        return Buffer.concat(writeZip([{ path: 'reports/a.json', bytes: Buffer.from('text') }]));
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    };
    expect(at('Asia/Manila')).toEqual(at('America/New_York'));
  });
});
