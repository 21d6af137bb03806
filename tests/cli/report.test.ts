import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOSTS } from './hosts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const STDIN = 'a\nb\n:f\nc\nd\na c\nt\n:s\nb\na\na\nb\nc\n1\na b\nd\nb\n';

interface Item {
  question: string;
  promptHash: string;
  keyHash: string;
  shown: number[];
  answer: number | boolean | number[] | null;
  outcome: string;
  credit: number;
  exposure: number;
}

interface ReportFile {
  digest: string;
  items: Item[];
  packs: { id: string; sha256: string }[];
  session: { exam: { sha256: string } };
  score: { points: number; outOf: number; percent: number; pass: number; passed: boolean };
  byTopic: { points: number; outOf: number }[];
}

interface WireQuestion {
  id: string;
  kind?: string;
  prompt: string;
  scenario?: string;
  answer?: boolean;
  options?: { text: string; correct?: boolean; marks?: number }[];
  steps?: string[];
  pairs?: { left: string; right: string }[];
  extra?: string[];
  accept?: string[];
}

const CHOICES = ['single', 'multiple', 'true-false', 'judgement'];
let directory = '';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 8785, written once more for the test: JSON.stringify with a sorted copy of each object. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

async function sitExam(home: string): Promise<ReportFile> {
  const copy = path.join(directory, `${home}.json`);
  const ran = await HOSTS.spawned({
    argv: ['exam', 'mock-quick-15', '--plain', '--seed', '7', '--report', copy],
    stdin: STDIN,
    directory,
    env: { DESKREADY_HOME: path.join(directory, home) },
  });
  expect(ran.code).toBe(0);
  return JSON.parse(readFileSync(copy, 'utf8')) as ReportFile;
}

function wireQuestion(key: string): { question: WireQuestion; passage: string | null } {
  const [pack = '', id = ''] = key.split('/');
  const file = readFileSync(path.join(root, 'questions/packs', `${pack}.yaml`), 'utf8');
  const wire = parse(file) as { questions: WireQuestion[]; scenarios?: Record<string, string> };
  const question = wire.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${key}`);
  return {
    question,
    passage: question.scenario === undefined ? null : (wire.scenarios?.[question.scenario] ?? null),
  };
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[.,;:!?…]+(?=\s|$)/gu, '')
    .replaceAll(/\s+/gu, '');

function keyTexts({ kind = 'single', options = [], answer, ...own }: WireQuestion): string[] {
  if (kind === 'true-false') return [String(answer)];
  if (kind === 'judgement') return options.map(({ marks, text }) => `${marks} ${text}`);
  if (kind === 'order') return (own.steps ?? []).map((step, index) => `${index + 1} ${step}`);
  if (kind === 'match') return (own.pairs ?? []).map(({ left, right }) => `${left} \u001F ${right}`);
  if (kind === 'text') return own.accept ?? [];
  return options.flatMap(({ correct, text }) => (correct === true ? [text] : []));
}

/** What a question shows beside its prompt. */
function shownTexts({ kind, options = [], steps = [], pairs = [], extra = [] }: WireQuestion): string[] {
  if (kind === 'order') return steps;
  const rights = new Set([...pairs.map(({ right }) => right), ...extra]);
  return kind === 'match' ? [...pairs.map(({ left }) => left), ...rights] : options.map(({ text }) => text);
}

function credit(
  { kind = 'single', options = [], answer: key }: WireQuestion,
  answer: Item['answer'],
): number {
  if (answer === null) return 0;
  if (typeof answer === 'boolean') return answer === key ? 1 : 0;
  if (Array.isArray(answer)) {
    const right = answer.filter((index) => options[index]?.correct === true).length;
    const keys = options.filter(({ correct }) => correct === true).length;
    return Math.max(0, (right - (answer.length - right)) / keys);
  }
  if (kind === 'judgement') {
    return (options[answer]?.marks ?? 0) / Math.max(...options.map(({ marks }) => marks ?? 0));
  }
  return options[answer]?.correct === true ? 1 : 0;
}

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-report-'));
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the report of a shipped exam', () => {
  test('the same seed gives the same questions, in the same order, with the same options', async () => {
    const [first, second] = [await sitExam('one'), await sitExam('two')];
    const drawn = ({ items }: ReportFile): unknown =>
      items.map(({ question, shown }) => ({ question, shown }));
    expect(drawn(second)).toEqual(drawn(first));
    expect(first.items).toHaveLength(15);
    expect(new Set(first.items.map(({ question }) => question)).size).toBe(15);
  });

  test('satisfies its schema', async () => {
    const schema = JSON.parse(readFileSync(path.join(root, 'schema/report.schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(await sitExam('one'));
    expect(validate.errors).toBeNull();
  });

  test('has arithmetic, hashes and a digest that can be computed from outside', async () => {
    const report = await sitExam('one');
    const { digest, ...unsealed } = report;
    expect(digest).toBe(sha256(canonical(unsealed)));
    let credits = 0;
    for (const item of report.items) {
      const { question, passage } = wireQuestion(item.question);
      const { kind = 'single', prompt } = question;
      const seen = { prompt, scenario: passage, options: shownTexts(question) };
      expect(item.promptHash).toBe(sha256(canonical(seen)).slice(0, 16));
      expect(item.keyHash).toBe(
        sha256(canonical({ kind, key: keyTexts(question).map(fold).sort() })).slice(0, 16),
      );
      if (CHOICES.includes(kind)) expect(item.credit).toBeCloseTo(credit(question, item.answer), 10);
      credits += item.credit;
    }
    const { score } = report;
    expect(score.percent).toBe(Math.round((10_000 * credits) / 15) / 100);
    expect(score.passed).toBe(score.percent >= score.pass);
    expect(report.byTopic.reduce((sum, { outOf }) => sum + outOf, 0)).toBe(15);
  });

  test('names the files it used by hashes under which they are kept', async () => {
    const report = await sitExam('one');
    const used = [...report.packs.map(({ sha256: hash }) => hash), report.session.exam.sha256];
    for (const hash of used) {
      const kept = readFileSync(path.join(directory, 'one/used', `${hash}.yaml`), 'utf8');
      expect(sha256(kept)).toBe(hash);
    }
  });

  test('lies in the data directory too, and the next one counts how often a question was met', async () => {
    const first = await sitExam('one');
    const second = await sitExam('one');
    expect(readdirSync(path.join(directory, 'one/reports'))).toHaveLength(2);
    expect(first.items.map(({ exposure }) => exposure)).toEqual(first.items.map(() => 0));
    expect(second.items.map(({ exposure }) => exposure)).toEqual(
      first.items.map(({ outcome }) => (outcome === 'unseen' ? 0 : 1)),
    );
  });
});
