import path from 'node:path';
import { describe, expect, it } from 'vitest';
import claims from './fixtures/seed-claims.json' with { type: 'json' };
import { shippedQuestions } from './support/shipped-packs.ts';

const questionsOf = (claim: string): string[] =>
  shippedQuestions.filter(([, { tags = [] }]) => tags.includes(`seed-${claim}`)).map(([name]) => name);

const kindOf = new Map(shippedQuestions.map(([name, { kind = 'single' }]) => [name, kind]));

describe('the claims that the first interviews and guides made', () => {
  it.each(claims)('$id is covered by a question', ({ id }) => {
    expect(questionsOf(id)).not.toEqual([]);
  });

  it('are asked for judgement, not as facts, where they are opinions', () => {
    const opinions = claims.filter(({ keyed }) => keyed.join('') === 'O');
    expect(opinions.length).toBeGreaterThan(0);
    for (const { id } of opinions) {
      for (const name of questionsOf(id)) {
        expect(['numeric', 'text', 'true-false'], `${name} for ${id}`).not.toContain(kindOf.get(name));
      }
    }
  });

  it('are the only ones that tags name', () => {
    const known = new Set(claims.map(({ id }) => `seed-${id}`));
    const named = shippedQuestions.flatMap(([, { tags = [] }]) =>
      tags.filter((tag) => tag.startsWith('seed-')),
    );
    expect(named.filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('stand with their questions in docs/coverage.md', async () => {
    const rows = claims.map(
      ({ id, claim, note }) =>
        `| ${id} | ${claim} | ${note} | ${questionsOf(id)
          .map((name) => `\`${name}\``)
          .join(', ')} |`,
    );
    const text = `# What the questions cover

The claims from which this bank started, with the questions that carry their tag (\`tags: [seed-A5]\`). F: a fact, keyed from a source of its
own; O: an opinion or advice, asked in reasoning, judgement or rehearsal only; X: never keyed. Written by a test from the
packs; \`npx vitest run tests/coverage.test.ts -u\` writes it again.

| claim | what it says | flag | questions |
|---|---|---|---|
${rows.join('\n')}
`;
    await expect(text).toMatchFileSnapshot(path.resolve('docs/coverage.md'));
  });
});
