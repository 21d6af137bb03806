import type { Catalogue } from '../library.ts';
import type { ContentType } from '../ports.ts';
import type { Checked, Trouble } from './trouble.ts';

type Counts = Readonly<Record<ContentType, number>>;

export interface PacksState {
  /** the folder of what was added */
  readonly added: Counts & { readonly directory: string };
  /** the folder of what came with the program */
  readonly shipped: Counts & { readonly directory: string };
  /** which file of two with one id is used */
  readonly notes: readonly string[];
}

const TYPES = ['pack', 'exam', 'track'] as const satisfies readonly ContentType[];

/** How many packs, exams and tracks each place holds, and which files cannot be used. */
export async function checkPacks(
  catalogue: Catalogue,
  { added, shipped }: { readonly added: string; readonly shipped: string },
): Promise<Checked<PacksState>> {
  const counts = { data: { pack: 0, exam: 0, track: 0 }, shipped: { pack: 0, exam: 0, track: 0 } };
  const broken = new Map<string, number>();
  const notes: string[] = [];
  for (const type of TYPES) {
    const listing = await catalogue.list(type);
    for (const { file } of listing.items) counts[file.origin === 'data' ? 'data' : 'shipped'][type] += 1;
    for (const { file, errors } of listing.leftOut) broken.set(file.path, errors);
    notes.push(...listing.notes);
  }
  const troubles = [...broken].map(([file, errors]): Trouble => ({ code: 'left-out', file, errors }));
  return {
    facts: {
      added: { directory: added, ...counts.data },
      shipped: { directory: shipped, ...counts.shipped },
      notes,
    },
    troubles,
  };
}
