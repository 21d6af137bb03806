import { describe, expect, test } from 'vitest';
import { lostQuestion, lostRehearsal, remarksOf, sessionTitle } from '../../src/app/page-words.ts';
import type { Materials } from '../../src/app/report-content.ts';
import type { Rehearsal } from '../../src/domain/report/rehearsals.ts';
import type { Report, ReportItem } from '../../src/domain/report/report.ts';
import { examOf, memoryLibrary, trackOf } from '../support/memory-library.ts';
import { reportOf } from '../support/reports.ts';

const REPORT = reportOf();
const SHA256 = 'ab'.repeat(32);
const library = memoryLibrary({ exams: [examOf('mock', [])], tracks: [trackOf('clerk', [])] });
const NOTHING: Materials = { packs: [], missing: [] };
const materials: Materials = {
  packs: [],
  exam: await library.one('exam', 'mock'),
  track: await library.one('track', 'clerk'),
  missing: [],
};

const packs = (...ids: readonly string[]): Report['packs'] =>
  ids.map((id) => ({ id, title: `Pack ${id}`, sha256: SHA256 }));
const session = (of: Partial<Report['session']>): Partial<Report> => ({
  session: { ...REPORT.session, ...of },
});

describe('what was sat is called', () => {
  test.each<[string, Partial<Report>, Materials, string]>([
    ['by the title of the exam', session({ exam: { id: 'mock', sha256: SHA256 } }), materials, 'Exam mock'],
    ['by the id of an exam that is gone', session({ exam: { id: 'mock', sha256: SHA256 } }), NOTHING, 'mock'],
    [
      'by the title of the track',
      session({ track: { id: 'clerk', sha256: SHA256 } }),
      materials,
      'Track clerk',
    ],
    [
      'by the id of a track that is gone',
      session({ track: { id: 'clerk', sha256: SHA256 } }),
      NOTHING,
      'clerk',
    ],
    [
      'by the titles of up to three packs',
      { packs: packs('a', 'b', 'c') },
      NOTHING,
      'Pack a, Pack b, Pack c',
    ],
    [
      'by the packs that were chosen, of all that it could draw from',
      { packs: packs('a', 'b', 'c', 'd'), ...session({ filters: { packs: ['b', 'd'] } }) },
      NOTHING,
      'Pack b, Pack d',
    ],
    ['by the number of packs beyond three', { packs: packs('a', 'b', 'c', 'd') }, NOTHING, '4 packs'],
  ])('%s', (_how, changes, found, title) => {
    expect(sessionTitle({ ...REPORT, ...changes }, found)).toBe(title);
  });
});

describe('remarks on a question', () => {
  const QUIET = { isFlagged: false, isHinted: false, changes: 0 };
  test.each<[Parameters<typeof remarksOf>[0], number, readonly string[]]>([
    [QUIET, 0, []],
    [{ ...QUIET, isSure: true }, 0, ['You were sure']],
    [{ ...QUIET, isSure: false }, 0, ['You were unsure']],
    [{ ...QUIET, changes: 1 }, 1, ['Answer changed once', 'Met once before']],
    [
      { isFlagged: true, isHinted: true, changes: 3 },
      2,
      ['Answer changed 3 times', 'Hint used', 'Flagged', 'Met 2 times before'],
    ],
  ])('of %o, met %i times before', (state, exposure, remarks) => {
    expect(remarksOf(state, exposure)).toEqual(remarks);
  });
});

describe('a question whose text is not there', () => {
  const itemOf = (changes: Partial<ReportItem>): ReportItem => {
    const [item] = REPORT.items;
    if (item === undefined) throw new Error('The report has no items.');
    return { ...item, ...changes };
  };
  const lost = (changes: Partial<ReportItem>): ReturnType<typeof lostQuestion> =>
    lostQuestion(itemOf(changes), 4, 'missing', REPORT);

  test.each<[ReportItem['answer'], string | undefined]>([
    ['receiving report', 'receiving report'],
    [true, 'True'],
    [false, 'False'],
    [{ typed: '48.50', value: 48.5 }, '48.50'],
    [['Northwind', 'INV-1'], 'Northwind; INV-1'],
    [2, undefined],
    [[0, 2], undefined],
    [null, undefined],
  ])('shows of the answer %j what can be read without it: %s', (answer, given) => {
    expect(lost({ answer }).given).toBe(given);
  });

  test.each<[Partial<ReportItem>, ReturnType<typeof lostQuestion>['verdict']]>([
    [{ outcome: 'correct' }, { tone: 'good', text: 'Right' }],
    [
      { outcome: 'partial', credit: 0.666 },
      { tone: 'partly', text: 'Partly right: 67% of the points' },
    ],
    [{ outcome: 'wrong' }, { tone: 'bad', text: 'Wrong' }],
    [{ outcome: 'skipped' }, { tone: 'open', text: 'Not answered' }],
    [{ outcome: 'timed-out' }, { tone: 'open', text: 'Time ran out' }],
    [{ outcome: 'unseen' }, { tone: 'open', text: 'Not reached' }],
  ])('has the verdict of the report: %j', (changes, verdict) => {
    expect(lost(changes)).toMatchObject({ verdict, isUnseen: changes.outcome === 'unseen' });
  });

  test('keeps its number, its note and what was done at it, and its pack is called by its title', () => {
    expect(lost({ confidence: 'unsure', flagged: true, note: 'Is this right?', exposure: 1 })).toMatchObject({
      number: 4,
      pack: 'Demo',
      note: 'Is this right?',
      remarks: ['You were unsure', 'Flagged', 'Met once before'],
    });
    expect(lost({ confidence: 'sure' })).not.toHaveProperty('note');
    expect(lost({ question: 'gone/q1' }).pack).toBe('gone');
  });
});

describe('a rehearsal whose text is not there', () => {
  const REHEARSAL: Rehearsal = {
    question: 'demo/greet',
    topic: 'calls',
    level: 'easy',
    promptHash: '0'.repeat(16),
    scores: [2, null],
    seconds: 41,
    flagged: true,
    hinted: false,
  };

  test('shows the outline and the note that were written', () => {
    const page = lostRehearsal({ ...REHEARSAL, outline: 'One example', note: 'Again' }, 2, REPORT);
    expect(page).toMatchObject({
      number: 2,
      pack: 'Demo',
      verdict: { tone: 'unscored', text: 'Rehearsed, not scored' },
      remarks: ['Flagged'],
      note: 'Again',
      given: 'One example',
    });
  });

  test('was not answered where no line got points', () => {
    const page = lostRehearsal({ ...REHEARSAL, question: 'gone/greet', scores: [null, null] }, 2, REPORT);
    expect(page).toMatchObject({ pack: 'gone', verdict: { tone: 'open', text: 'Not answered' } });
    expect(page).not.toHaveProperty('given');
  });
});
