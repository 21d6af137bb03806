import type { PastFile } from '../app/ports-history.ts';
import type { PastItem, PastSitting } from '../domain/history/past-sitting.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** What is alike wherever a question was asked, until its pack changes. */
export type Asked = Pick<PastItem, 'question' | 'kind' | 'topic' | 'level' | 'keyHash'>;
type Head = Omit<PastSitting, 'items'> & { readonly count: number };
type PackedFile = Exclude<PastFile, { type: 'sitting' }> | { readonly type: 'sitting'; readonly head: Head };

/** Files as one thread sends them to another: an object for each item would take as long to send as a report to parse. */
export interface PackedPast {
  readonly files: readonly PackedFile[];
  /** what the receiver was not told yet */
  readonly asked: readonly Asked[];
  /** `FIELDS` for each item, one sitting after the other */
  readonly items: Float64Array<ArrayBuffer>;
}

/** Places in all that was told, in `OUTCOMES` and `CONFIDENCES`, then the item's figures. */
const FIELDS = 7;
const OUTCOMES: readonly PastItem['outcome'][] = [
  'correct',
  'wrong',
  'partial',
  'skipped',
  'timed-out',
  'unseen',
];
const CONFIDENCES: readonly PastItem['confidence'][] = [undefined, 'sure', 'unsure'];

const isSame = (a: Asked, b: Asked): boolean =>
  a.keyHash === b.keyHash && a.topic === b.topic && a.kind === b.kind && a.level === b.level;

function packItems(files: readonly PastFile[], placeOf: (item: PastItem) => number): PackedPast['items'] {
  const sittings = files.flatMap((file) => (file.type === 'sitting' ? file.sitting : []));
  const items = new Float64Array(FIELDS * sittings.reduce((sum, { items }) => sum + items.length, 0));
  let next = 0;
  for (const sitting of sittings) {
    for (const item of sitting.items) {
      items[next] = placeOf(item);
      items[next + 1] = OUTCOMES.indexOf(item.outcome);
      items[next + 2] = CONFIDENCES.indexOf(item.confidence);
      items[next + 3] = item.credit;
      items[next + 4] = item.seconds;
      items[next + 5] = item.exposure;
      items[next + 6] = item.hinted ? 1 : 0;
      next += FIELDS;
    }
  }
  return items;
}

/** Packs files for one receiver, who keeps what was told before of the questions that were asked. */
export function makePackPast(): (files: readonly PastFile[]) => PackedPast {
  const told: Asked[] = [];
  /** by question, where it was told last */
  const places = new Map<string, number>();
  function placeOf(item: PastItem): number {
    const place = places.get(item.question);
    const known = place === undefined ? undefined : told[place];
    if (place !== undefined && known !== undefined && isSame(known, item)) return place;
    const { question, kind, topic, level, keyHash } = item;
    places.set(question, told.length);
    return told.push({ question, kind, topic, level, keyHash }) - 1;
  }
  return (files) => {
    const before = told.length;
    const packed = files.map((file): PackedFile => {
      if (file.type !== 'sitting') return file;
      const { items, ...head } = file.sitting;
      return { type: 'sitting', head: { ...head, count: items.length } };
    });
    return { files: packed, items: packItems(files, placeOf), asked: told.slice(before) };
  };
}

/** The files that were packed. @param told all that this sender told so far */
export function unpackPast({ files, items }: PackedPast, told: readonly Asked[]): PastFile[] {
  const at = (place: number): number => items[place] ?? 0;
  function itemAt(place: number): PastItem {
    const about = told[at(place)];
    const outcome = OUTCOMES[at(place + 1)];
    if (about === undefined || outcome === undefined)
      throw new RangeError('An item names what is not there.');
    const item: Writable<PastItem> = {
      question: about.question,
      kind: about.kind,
      topic: about.topic,
      level: about.level,
      keyHash: about.keyHash,
      outcome,
      credit: at(place + 3),
      seconds: at(place + 4),
      exposure: at(place + 5),
      hinted: at(place + 6) === 1,
    };
    const confidence = CONFIDENCES[at(place + 2)];
    if (confidence !== undefined) item.confidence = confidence;
    return item;
  }
  let next = 0;
  return files.map((file): PastFile => {
    if (file.type !== 'sitting') return file;
    const { count, ...head } = file.head;
    const start = next;
    next += count * FIELDS;
    const own = Array.from({ length: count }, (_, index) => itemAt(start + index * FIELDS));
    return { type: 'sitting', sitting: { ...head, items: own } };
  });
}
