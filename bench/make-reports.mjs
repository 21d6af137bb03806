// Writes reports as if somebody had practised the shipped packs for years: the same ones for the same numbers.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript, root } from '../scripts/load-typescript.mjs';
import { makeChance } from './make-packs.mjs';

const SITTINGS_A_DAY = 5;
const DAY_MS = 86_400_000;
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every question that practice can ask, as reports name it. */
async function shippedQuestions() {
  const { keyHash, promptHash } = await loadTypeScript('src/domain/report/hashes.ts');
  const folder = path.join(root, 'dist', 'compiled');
  const packs = readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .map(([, compiled, ...text]) => ({ ...JSON.parse(compiled), text: text.join('\n') }))
    .filter(({ type }) => type === 'pack')
    .map(({ value, text }) => ({ ...value, sha256: sha256(text) }));
  const questions = packs.flatMap((pack) =>
    pack.questions
      .filter(({ kind, use, retired }) => kind !== 'rehearse' && use !== 'exam' && !retired)
      .map((question) => ({
        question: `${pack.id}/${question.id}`,
        kind: question.kind,
        topic: question.topic,
        level: question.level,
        promptHash: promptHash(question, pack.scenarios[question.scenario], sha256),
        keyHash: keyHash(question, sha256),
      })),
  );
  return { questions, packs: packs.map(({ id, title, sha256 }) => ({ id, title, sha256 })) };
}

function itemOf(question, chance, times) {
  const exposure = times.get(question.question) ?? 0;
  times.set(question.question, exposure + 1);
  const isRight = chance.below(100) < 55 + 5 * Math.min(exposure, 6);
  return {
    ...question,
    shown: [0, 1, 2, 3],
    answer: chance.below(4),
    outcome: isRight ? 'correct' : 'wrong',
    credit: isRight ? 1 : 0,
    seconds: (50 + chance.below(700)) / 10,
    exposure,
    changes: 0,
    flagged: chance.below(20) === 0,
    hinted: false,
    ...(chance.below(3) === 0 ? { confidence: chance.below(2) === 0 ? 'sure' : 'unsure' } : {}),
  };
}

const stamp = (ms) => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;

/** Parts of a score as reports have them; they are of no account for history. */
function partsOf(items, nameOf) {
  const parts = new Map();
  for (const item of items) {
    const part = parts.get(nameOf(item)) ?? { points: 0, outOf: 0 };
    parts.set(nameOf(item), { points: part.points + item.credit, outOf: part.outOf + 1 });
  }
  return [...parts].map(([name, { points, outOf }]) => ({
    name,
    points,
    outOf,
    percent: Math.round((10_000 * points) / outOf) / 100,
  }));
}

/**
 * Writes reports of the days before `endMs`, five a day.
 *
 * @returns writes one more, a minute after the last one
 */
export async function makeReports(folder, count, itemsEach, endMs) {
  const { canonicalJson } = await loadTypeScript('src/domain/report/canonical-json.ts');
  const { questions, packs } = await shippedQuestions();
  const chance = makeChance(count);
  const times = new Map();
  mkdirSync(folder, { recursive: true });

  function write(startMs) {
    const items = Array.from({ length: itemsEach }, () => itemOf(chance.of(questions), chance, times));
    const points = items.reduce((sum, { credit }) => sum + credit, 0);
    const startedAt = stamp(startMs);
    const elapsed = Math.round(items.reduce((sum, { seconds }) => sum + seconds, 0));
    const isExam = chance.below(10) === 0;
    const id = `${startedAt.slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-')}-${(chance.below(60_000) + 4096).toString(16)}`;
    const report = {
      format: 1,
      id,
      tool: { name: 'deskready', version: '0.1.0' },
      startedAt,
      endedAt: stamp(startMs + elapsed * 1000),
      ended: 'finished',
      session: {
        mode: isExam ? 'exam' : 'practice',
        algorithm: 1,
        seed: chance.below(2 ** 32),
        ...(isExam ? { exam: { id: 'mock-backoffice-40', sha256: sha256('exam') } } : {}),
        filters: {},
        count: itemsEach,
        order: 'shuffled',
        extraTime: 0,
        penalty: 0,
        multiple: 'net',
      },
      packs,
      items,
      rehearsals: [],
      away: 0,
      elapsed,
      score: {
        points,
        outOf: itemsEach,
        percent: Math.round((10_000 * points) / itemsEach) / 100,
        ...(isExam ? { pass: 70, passed: points / itemsEach >= 0.7 } : {}),
      },
      byTopic: partsOf(items, ({ question, topic }) => `${question.split('/')[0]}/${topic}`),
      byLevel: partsOf(items, ({ level }) => level),
      byPack: partsOf(items, ({ question }) => question.split('/')[0]),
      pacing: { budget: 60 * itemsEach, rushed: [], overstayed: [], unreached: 0 },
    };
    const sealed = { ...report, digest: sha256(canonicalJson(report)) };
    writeFileSync(path.join(folder, `${id}.json`), `${JSON.stringify(sealed, null, 2)}\n`);
  }

  const stepMs = DAY_MS / SITTINGS_A_DAY;
  for (let number = 0; number < count; number += 1) write(endMs - (count - number) * stepMs);
  let lastMs = endMs - stepMs;
  return () => write((lastMs += 60_000));
}
