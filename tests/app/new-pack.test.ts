import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/sha256.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { checkNewPack, readTopics } from '../../src/app/new-pack.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a topic of a new pack', () => {
  test.each([
    ['Looking values up', { id: 'looking-values-up', title: 'Looking values up' }],
    ['lookup=Looking values up', { id: 'lookup', title: 'Looking values up' }],
    [' sums = 2 + 2 = 4 ', { id: 'sums', title: '2 + 2 = 4' }],
    ['电话', { id: 'topic-1', title: '电话' }],
  ])('written as %j is %j', (text, topic) => {
    expect(readTopics([text])).toEqual([topic]);
  });

  test.each([
    [['Bad Id=Sums'], 'Bad Id is no id of a topic.'],
    [['=Sums'], '=Sums is no id of a topic.'],
    [['sums='], "A topic's title must be a line of text."],
    [['a=One', 'b=Two', 'a=Three'], 'Two topics have the id a.'],
  ])('written as %j is refused', (texts, message) => {
    expect(() => readTopics(texts)).toThrow(message);
  });
});

describe('the id of a new pack', () => {
  test.each([
    ['My Pack', 'Try: deskready new my-pack'],
    ['Office Mail.yaml', 'Try: deskready new office-mail'],
    ['电话', 'Try: deskready new my-pack'],
  ])('%j is refused, with one that would do', (id, hint) => {
    const files = makeContentFiles(tempFolder(), sha256, () => process.stdin);
    expect(() => checkNewPack(id, '.', { files })).toThrow(
      expect.objectContaining({ code: 'usage', hint, message: expect.stringContaining(`${id} is no id`) }),
    );
  });
});
