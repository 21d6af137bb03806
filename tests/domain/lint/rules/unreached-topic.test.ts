import { describe, expect, it } from 'vitest';
import type { CollectionFile } from '../../../../src/domain/lint/rule.ts';
import { unreachedTopic } from '../../../../src/domain/lint/rules/unreached-topic.ts';

const pack = (id: string, ...topics: string[]): CollectionFile => ({
  path: `packs/${id}.yaml`,
  pack: { id, language: 'en', topics, questions: [] },
  draw: [],
});
const exam = (...draw: CollectionFile['draw']): CollectionFile => ({
  path: 'exams/mock.yaml',
  pack: null,
  draw,
});

/** `file: topic` of each finding. */
const found = (...files: CollectionFile[]): string[] =>
  [...unreachedTopic.check(files, {})].map(
    ({ file, at }) => `${files[file]?.path ?? ''}: ${'topic' in at ? at.topic : ''}`,
  );

describe(unreachedTopic.id, () => {
  it('finds a topic that no line draws from', () => {
    expect(found(pack('tax', 'vat', 'income'), exam({ pack: 'tax', topics: ['vat'] }))).toEqual([
      'packs/tax.yaml: income',
    ]);
  });

  it('finds every topic of a pack that no line names', () => {
    expect(found(pack('tax', 'vat'), pack('mail', 'tone'), exam({ pack: 'tax' }))).toEqual([
      'packs/mail.yaml: tone',
    ]);
  });

  it('takes a line without topics as one that draws from all of them', () => {
    expect(found(pack('tax', 'vat', 'income'), exam({ pack: 'tax' }))).toEqual([]);
  });

  it('takes the lines of all files together', () => {
    const files = [exam({ pack: 'tax', topics: ['vat'] }), exam({ pack: 'tax', topics: ['income'] })];
    expect(found(pack('tax', 'vat', 'income'), ...files)).toEqual([]);
  });

  it('says nothing where packs alone were checked', () => {
    expect(found(pack('tax', 'vat'))).toEqual([]);
  });
});
