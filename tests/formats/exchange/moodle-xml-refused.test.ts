import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, BANK, questionsOf, quiz, reading } from '../../support/exchange/moodle-xml.ts';

describe('a question of Moodle', () => {
  it.each<readonly [about: string, xml: string, reason: RegExp]>([
    [
      'a grade that Moodle does not know',
      quiz('multichoice', `${answer('100', 'a')}${answer('37', 'b')}`),
      /“b” is 37 percent/u,
    ],
    ['a grade that is no number', quiz('multichoice', `${answer('all', 'a')}`), /no number/u],
    [
      'two whole keys where one is picked',
      quiz('multichoice', `${answer('100', 'a')}${answer('100', 'b')}`),
      /“a” and “b”/u,
    ],
    ['no key', quiz('multichoice', `${answer('50', 'a')}`), /no key/u],
    [
      'neither true nor false',
      quiz('truefalse', `${answer('0', 'true')}${answer('0', 'false')}`),
      /not clear what is right/u,
    ],
    ['any text as the key', quiz('shortanswer', `${answer('100', '*frog*')}`), /\* for any text/u],
    ['a word where a number is right', quiz('numerical', `${answer('100', 'two')}`), /“two” is no number/u],
    ['no answers at all', quiz('ordering', ''), /nothing to put in order/u],
    ['a type that nobody knows', quiz('stack', ''), /“stack”/u],
  ])('stays out with %s', async (_about, xml, reason) => {
    const { questions, refused } = await questionsOf(xml);
    expect(questions).toEqual([]);
    expect(refused).toEqual([{ line: 2, name: 'N', message: expect.stringMatching(reason) }]);
  });
});

describe('a file that is no Moodle XML', () => {
  it.each<readonly [about: string, content: string | Uint8Array, line: number | undefined, message: RegExp]>([
    ['that breaks off', BANK.slice(0, BANK.indexOf('Three-way')), 22, /broken or ends too early/u],
    ['with tags that do not match', '<quiz>\n<question></quiz>', 2, /broken/u],
    ['of another kind', '<html></html>', undefined, /not Moodle XML: it begins with <html>/u],
    [
      'with entities of its own',
      '<?xml version="1.0"?>\n<!DOCTYPE q [<!ENTITY a "b">]>\n<quiz>&a;</quiz>',
      2,
      /declares entities/u,
    ],
    ['nested without end', '<quiz>'.repeat(10_000), 1, /inside each other/u],
    ['in another encoding', new Uint8Array([0x3c, 0x71, 0x0a, 0xe9, 0x3e]), 2, /UTF-8/u],
    ['that is empty', '', undefined, /./u],
  ])('is refused %s', async (_about, content, line, message) => {
    const found = await reading(content);
    expect(found.type).toBe('unusable');
    if (found.type === 'questions') return;
    expect(found.message).toMatch(message);
    if (line !== undefined) expect(found.line).toBe(line);
  });

  it('names no file that is then opened', async () => {
    const { questions } = await questionsOf(
      `<!DOCTYPE quiz SYSTEM "file:///etc/passwd">${quiz('truefalse', '<answer fraction="100"><text>true</text></answer>')}`,
    );
    expect(questions).toHaveLength(1);
  });

  it('never makes the codec throw, and loses no question, wherever it is cut or changed', async () => {
    const bytes = new TextEncoder().encode(BANK);
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      byte: fc.integer({ min: 0, max: 255 }),
      end: fc.nat(bytes.length),
    });
    await fc.assert(
      fc.asyncProperty(change, fc.boolean(), async ({ at, byte, end }, isCut) => {
        const changed = isCut ? bytes.slice(0, end) : bytes.with(at, byte);
        const found = await reading(changed);
        if (found.type === 'unusable') return;
        const names = new TextDecoder().decode(changed).match(/<question type="(?!category)/gu) ?? [];
        const told = found.questions.length + found.refused.length + found.passedOver.length;
        expect(told).toBeGreaterThanOrEqual(names.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
