import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeDataFolder } from '../../../src/adapters/data-folder.ts';
import { checkData, type DataState } from '../../../src/app/doctor/check-data.ts';
import type { Checked } from '../../../src/app/doctor/trouble.ts';
import { AppError } from '../../../src/domain/app-error.ts';
import { resumableExam, type ResumeBench } from '../../support/resume-bench.ts';
import { ScriptedFace } from '../../support/scripted-face.ts';

type Ports = Parameters<typeof checkData>[0];

function check(bench: ResumeBench, overrides: Partial<Ports> = {}): Promise<Checked<DataState>> {
  const directory = path.join(bench.folder, 'data');
  return checkData({
    directory,
    facts: () => ({ exists: true, whyNotWritable: null }),
    folder: makeDataFolder(directory),
    journals: bench.ports.journals,
    ...overrides,
  });
}

const cutOff = (): { type: 'interrupt' } => ({ type: 'interrupt' });

test('a session that runs is none that can be resumed, and no trouble', async () => {
  const bench = await resumableExam();
  await bench.take(bench.prepared, new ScriptedFace(cutOff));
  const session = await bench.open();
  expect(await check(bench)).toMatchObject({ facts: { reports: 1, interrupted: 0 }, troubles: [] });
  session.journal.release();
  expect(await check(bench)).toMatchObject({ facts: { reports: 1, interrupted: 1 }, troubles: [] });
});

test('a damaged session is named with its file, and not while it runs', async () => {
  const bench = await resumableExam();
  const { report } = await bench.take(bench.prepared, new ScriptedFace(cutOff));
  const session = await bench.open();
  const file = path.join(bench.folder, 'data/sessions', `${report.id}.jsonl`);
  writeFileSync(file, 'torn');
  expect((await check(bench)).troubles).toEqual([]);
  session.journal.release();
  expect(await check(bench)).toMatchObject({
    facts: { interrupted: 0 },
    troubles: [{ code: 'damaged-session', id: report.id, path: file }],
  });
});

const fault = new AppError('not-readable', 'The folder cannot be read: permission denied.');
const bug = new TypeError('a bug');

test('a folder that cannot be read is a trouble, and the rest is still told', async () => {
  const bench = await resumableExam();
  const { journals } = bench.ports;
  const found = await check(bench, {
    facts: () => ({ exists: true, whyNotWritable: 'permission denied' }),
    directory: 'data',
    folder: {
      ...makeDataFolder(bench.folder),
      list: () => {
        throw fault;
      },
    },
    journals: { ...journals, list: () => Promise.reject(fault) },
  });
  expect(found).toEqual({
    facts: { directory: 'data', exists: true, isWritable: false, size: 0, reports: 0, interrupted: 0 },
    troubles: [
      { code: 'not-writable', path: 'data', reason: 'permission denied' },
      { code: 'sessions-unreadable', message: fault.message },
    ],
  });
});

test('a bug is not taken for a trouble', async () => {
  const bench = await resumableExam();
  const journals = { ...bench.ports.journals, list: () => Promise.reject(bug) };
  await expect(check(bench, { journals })).rejects.toBe(bug);
  const list = (): never => {
    throw bug;
  };
  await expect(check(bench, { folder: { ...makeDataFolder(bench.folder), list } })).rejects.toBe(bug);
});
