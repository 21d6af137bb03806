import { compareTexts } from '../domain/compare-texts.ts';
import { visible } from '../domain/visible.ts';
import type { Cards } from './ports-cache.ts';
import type { Content, ContentFile, ContentType, Origin } from './ports.ts';

/** What lists say of a pack, an exam or a track, with its file. */
export interface Listed<T extends ContentType> {
  readonly value: Cards[T];
  readonly file: ContentFile;
}

/** A file that was not used because it has errors. */
export interface LeftOut {
  readonly file: ContentFile;
  /** how many */
  readonly errors: number;
}

export interface Listing<Item> {
  /** one for each id, sorted by id */
  readonly items: readonly Item[];
  readonly leftOut: readonly LeftOut[];
  /** sentences, such as which of two packs with one id is used */
  readonly notes: readonly string[];
}

const ORIGIN_NAMES: Readonly<Record<Origin, string>> = {
  file: 'the named file',
  'packs-dir': 'the one from --packs',
  data: 'the added one',
  shipped: 'the shipped one',
};

/** Says which of two files of one id is used. */
export const insteadOf = (id: string, used: ContentFile, unused: ContentFile): string =>
  `There are two of ${id}; ${ORIGIN_NAMES[used.origin]} (${visible(used.path)}) is used, not ${ORIGIN_NAMES[unused.origin]}.`;

/** A file as a listing meets it. */
export interface Met<Item> {
  readonly file: ContentFile;
  readonly type: Content['type'];
  readonly errors: number;
  /** null where it cannot be used */
  readonly item: Item | null;
}

/** What files, the strongest first, come to as the list of a type. */
export function listingOf<
  Item extends { readonly value: { readonly id: string }; readonly file: ContentFile },
>(type: ContentType, met: readonly Met<Item>[]): Listing<Item> {
  const items = new Map<string, Item>();
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  for (const { file, type: found, errors, item } of met) {
    // A file that cannot be read counts as what its folder says, elsewhere as a pack.
    const isOfType = found === type || (found === 'other' && (file.folder !== null || type === 'pack'));
    if (errors > 0 && isOfType) leftOut.push({ file, errors });
    if (errors > 0 || found !== type || item === null) continue;
    const { id } = item.value;
    const stronger = items.get(id);
    if (stronger === undefined) items.set(id, item);
    else notes.push(insteadOf(id, stronger.file, file));
  }
  const sorted = [...items.values()].sort((a, b) => compareTexts(a.value.id, b.value.id));
  return { items: sorted, leftOut, notes };
}
