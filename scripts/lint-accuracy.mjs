// Tells how often each question rule speaks on real questions, and how often it is right on those that somebody read.
// docs/rules/accuracy.md says what the questions are, how they are sampled and what counts as right.
//
//   npm run lint-accuracy                            the table
//   npm run lint-accuracy -- FILE                    the same over another copy of the questions
//   npm run lint-accuracy -- --unread RULE           hits of a rule's sample that nobody has judged yet
//   npm run lint-accuracy -- --write                 the table, written into docs/rules/accuracy.md
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript, root } from './load-typescript.mjs';

const SAMPLE = 40;
const LABELS = path.join(root, 'docs/rules/accuracy-sample.json');
const PAGE = path.join(root, 'docs/rules/accuracy.md');
/** No rule that is measured here looks at the date. */
const TODAY = '2026-11-22';

/** A row's name in the sample, so that its text need not stand in the repository. */
const keyOf = ({ question, choices }) =>
  createHash('sha256')
    .update(JSON.stringify([question, choices]))
    .digest('hex')
    .slice(0, 12);

const questionOf = ({ question, choices, answer }, index, shuffle) => ({
  id: `row-${index}`,
  kind: 'single',
  topic: 'any',
  level: 'medium',
  tags: [],
  use: 'any',
  retired: false,
  prompt: question.trim(),
  sources: [],
  shuffle,
  options: choices.map((text, place) => ({ text: text.trim(), correct: place === answer })),
});

/** Rows that each rule speaks of, as indices. Some rules need options as written and some shuffled ones, so both are tried. */
async function hitsByRule(rows) {
  const { packProblems } = await loadTypeScript('src/domain/lint/run-rules.ts');
  const { configurationOf } = await loadTypeScript('src/domain/lint/configuration.ts');
  const configuration = configurationOf({ extends: 'recommended', isPreview: true, rules: [] });
  const hits = new Map();
  for (const shuffle of [false, true]) {
    const questions = rows.map((row, index) => questionOf(row, index, shuffle));
    const pack = {
      id: 'rows',
      title: 'Rows',
      language: 'en',
      topics: { any: 'Any' },
      scenarios: {},
      questions,
    };
    for (const { rule, problem } of packProblems(pack, [...rows.keys()], configuration, TODAY)) {
      const [, index] = problem.path;
      if (typeof index === 'number') hits.set(rule, (hits.get(rule) ?? new Set()).add(index));
    }
  }
  return hits;
}

/** The hits that are read: the first ones by key, which has nothing to do with what a row says. */
const sampleOf = (hits, keys) => [...hits].sort((a, b) => (keys[a] < keys[b] ? -1 : 1)).slice(0, SAMPLE);

function tableRow({ id, severity, isPreview }, hits, keys, labels) {
  const verdicts = new Map((labels[id] ?? []).map(({ key, hit }) => [key, hit]));
  const read = sampleOf(hits, keys).flatMap((index) => verdicts.get(keys[index]) ?? []);
  const right = read.filter(Boolean).length;
  const rate = `${hits.size} (${((100 * hits.size) / keys.length).toFixed(2)}%)`;
  const precision = read.length === 0 ? '–' : (right / read.length).toFixed(2);
  return `| ${id} | ${severity}${isPreview ? ', preview' : ''} | ${rate} | ${read.length} of ${Math.min(SAMPLE, hits.size)} | ${right} | ${precision} |`;
}

function unreadHits(rule, hits, rows, keys, labels) {
  const read = new Set((labels[rule] ?? []).map(({ key }) => key));
  return sampleOf(hits, keys)
    .filter((index) => !read.has(keys[index]))
    .map((index) => {
      const { subject, question, choices, answer } = rows[index];
      const options = choices.map((text, place) => `  ${place === answer ? '*' : '-'} ${text}`);
      return [`${keys[index]} (${subject}) ${question}`, ...options, ''].join('\n');
    })
    .join('\n');
}

async function accuracyTable(hits, keys, labels) {
  const { RULES } = await loadTypeScript('src/domain/lint/rules.ts');
  return [
    '| rule | level | flagged | read | right | precision |',
    '|---|---|---|---|---|---|',
    ...RULES.map((rule) => [rule, hits.get(rule.id) ?? new Set()])
      // A rule on what these rows do not hold, such as an explanation, speaks of all of them or of none.
      .filter(([rule, found]) => rule.looksAt === 'question' && found.size > 0 && found.size < keys.length)
      .map(([rule, found]) => tableRow(rule, found, keys, labels)),
  ].join('\n');
}

async function main({ values, positionals }) {
  const file = path.resolve(
    positionals[0] ?? path.join(root, '../shared/fixtures/mcq-quality/mmlu-redux.jsonl'),
  );
  if (!existsSync(file)) {
    console.error(
      `There are no questions at ${file}; name the file with the rows of MMLU-Redux: npm run lint-accuracy -- FILE`,
    );
    return 2;
  }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
  const keys = rows.map(keyOf);
  const labels = JSON.parse(readFileSync(LABELS, 'utf8'));
  const hits = await hitsByRule(rows);
  if (values.unread !== undefined) {
    console.log(unreadHits(values.unread, hits.get(values.unread) ?? new Set(), rows, keys, labels));
    return 0;
  }
  const table = await accuracyTable(hits, keys, labels);
  console.log(table);
  if (values.write) {
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(
      PAGE,
      page.replace(/(?:^\|.*\n)+/mu, () => `${table}\n`),
    );
  }
  return 0;
}

process.exitCode = await main(
  parseArgs({
    allowPositionals: true,
    options: { unread: { type: 'string' }, write: { type: 'boolean', default: false } },
  }),
);
