// Lint over many questions against parsing them with `yaml` alone, and against Spectral: whole processes, interleaved.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePacks } from './make-packs.mjs';
import { program, row, skipped, timeInterleaved } from './measure.mjs';

const SPECTRAL = '@stoplight/spectral-cli@6.16.3';
/** Without a network npm tries again and again. */
const INSTALL_MS = 60_000;
const QUESTIONS_IN_FILE = 50;
const COLD_LIMIT = 1;
const WARM_LIMIT = 0.05;
const SPECTRAL_LIMIT = 0.5;
const MEMORY_LIMIT_MIB = 600;
const SIZES = [10_000, 25_000, 50_000, 100_000];

const yamlAlone = path.join(import.meta.dirname, 'yaml-alone.mjs');
const ruleset = path.join(import.meta.dirname, 'spectral-ruleset.yaml');
const lint = (packs) => [program, 'lint', packs, '--format', 'compact'];

async function withFolder(use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program of a Spectral of its own in a folder; null where it cannot be installed, as without a network. */
function installSpectral(folder) {
  try {
    const npm = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', [...npm, SPECTRAL], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
      timeout: INSTALL_MS,
    });
    return path.join(folder, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  } catch {
    return null;
  }
}

/** The limits are those of the first size: over few questions, most of the time is V8 getting to know the code. */
async function compare(questions, runs) {
  const limited = (limit) => (questions < SIZES[0] ? {} : { limit });
  return withFolder(async (folder) => {
    const packs = path.join(folder, 'packs');
    makePacks(packs, questions / QUESTIONS_IN_FILE, questions);
    const spectral = installSpectral(path.join(folder, 'spectral'));
    const times = await timeInterleaved(
      {
        alone: { args: [yamlAlone, packs] },
        cold: { args: lint(packs) },
        first: {
          args: [...lint(packs), '--cache'],
          before: () => rmSync(path.join(folder, '.deskreadycache'), { force: true }),
        },
        warm: { args: [...lint(packs), '--cache'] },
        ...(spectral === null
          ? {}
          : { spectral: { args: [spectral, 'lint', `${packs}/*.yaml`, '--ruleset', ruleset, '--quiet'] } }),
      },
      { runs, cwd: folder, home: path.join(folder, 'home') },
    );
    const alone = row(
      'lint/alone',
      `peer: ${questions.toLocaleString('en')} questions parsed by yaml alone`,
      times.alone.ms,
    );
    const cold = row('lint/cold', 'lint, all default rules', times.cold.ms, {
      to: alone,
      ...limited(COLD_LIMIT),
    });
    const peer =
      times.spectral &&
      row('lint/spectral', 'peer: Spectral with three rules', times.spectral.ms, { to: alone });
    return [
      alone,
      cold,
      row('lint/cache-first', 'lint --cache, first time', times.first.ms, { to: alone }),
      row('lint/cache-warm', 'lint --cache, nothing changed', times.warm.ms, {
        to: cold,
        ...limited(WARM_LIMIT),
      }),
      ...(peer === undefined
        ? [skipped('lint/spectral', 'peer: Spectral with three rules', `npm could not install ${SPECTRAL}`)]
        : [
            peer,
            row('lint/to-spectral', 'lint beside Spectral', times.cold.ms, {
              to: peer,
              ...limited(SPECTRAL_LIMIT),
            }),
          ]),
    ];
  });
}

async function growth(questions, runs) {
  return withFolder(async (folder) => {
    const packs = path.join(folder, 'packs');
    makePacks(packs, questions / QUESTIONS_IN_FILE, questions);
    const { cold } = await timeInterleaved(
      { cold: { args: lint(packs) } },
      { runs, warmUps: 0, peak: true, home: path.join(folder, 'home') },
    );
    const count = questions.toLocaleString('en');
    return [
      row(`lint/growth-${questions}`, `lint of ${count} questions`, cold.ms),
      row(`lint/growth-${questions}-memory`, `lint of ${count} questions, memory`, cold.peakMiB, {
        unit: 'MiB',
        limit: MEMORY_LIMIT_MIB,
      }),
    ];
  });
}

export async function measure({ quick = false } = {}) {
  const rows = await compare(quick ? 2500 : SIZES[0], quick ? 3 : 5);
  // What takes long varies little.
  for (const questions of quick ? [2500, 5000] : SIZES)
    rows.push(...(await growth(questions, quick || questions > 25_000 ? 1 : 3)));
  return rows;
}
