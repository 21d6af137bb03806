import type { Loaded } from '../app/library.ts';
import type { ContentType } from '../app/ports.ts';
import type { Materials, ReportContent } from '../app/report-content.ts';
import type { ResumePorts } from '../app/resume-session.ts';
import type { Hashed, Quiz } from '../domain/quiz.ts';

function loaded<T extends ContentType>({ value, sha256 }: Hashed<Loaded<T>['value']>): Loaded<T> {
  const file = { path: value.id, stem: value.id, folder: null, origin: 'file' } as const;
  return { value, file, source: { text: '', sha256 } };
}

/** What the page carries, as files that sessions are drawn from. */
export function materialsOf({ packs, exam, track }: Quiz): Materials {
  return {
    packs: packs.map((pack) => loaded<'pack'>(pack)),
    ...(exam === undefined ? {} : { exam: loaded<'exam'>(exam) }),
    ...(track === undefined ? {} : { track: loaded<'track'>(track) }),
    missing: [],
  };
}

/** What reports of this page are shown with. */
export const contentOf = (quiz: Quiz): ReportContent => ({ of: async () => materialsOf(quiz) });

/** The packs as a saved session finds them: the page carries each, so that no copy is kept. */
export function keptPacks(quiz: Quiz): Pick<ResumePorts, 'used' | 'parse'> {
  const { packs } = materialsOf(quiz);
  return {
    used: {
      keep: () => undefined,
      find(hash) {
        const pack = packs.find(({ source }) => source.sha256 === hash);
        return pack === undefined ? null : { path: pack.file.path, source: pack.source };
      },
    },
    async parse(file, source) {
      const value = packs.find((pack) => pack.source.sha256 === source.sha256)?.value ?? null;
      return { type: 'pack', value, file, findings: [] };
    },
  };
}
