import type {
  FileList,
  HistoryFiles,
  KeptHistory,
  LeftCache,
  PastFile,
} from '../../src/app/ports-history.ts';
import type { PastSitting } from '../../src/domain/history/past-sitting.ts';
import { readKept, writeKept } from '../../src/formats/history/kept-history.ts';
import { type Past, pastSitting } from './past-items.ts';
import { SUMS } from './sums.ts';

/** Reports that exist only here, with a cache in the form of its file. */
export class MemoryHistory implements HistoryFiles {
  readonly #files: Map<string, { readonly file: PastFile; readonly changedMs: number }> = new Map();
  #changes = 0;
  /** the content of the cache, each byte as a character */
  cache: string | null = null;
  /** names of the files that were read since this was emptied */
  readNames: string[] = [];
  canKeep = true;
  /** files that are read at once */
  batch = 1;

  put(name: string, file: PastFile): void {
    this.#changes += 1;
    this.#files.set(name, { file, changedMs: this.#changes });
  }

  putSitting(sitting: PastSitting): void {
    this.put(`${sitting.id}.json`, { type: 'sitting', sitting });
  }

  /** one with the same files and the same cache */
  copy(): MemoryHistory {
    const copy = new MemoryHistory();
    for (const [name, entry] of this.#files) copy.#files.set(name, entry);
    copy.cache = this.cache;
    copy.batch = this.batch;
    return copy;
  }

  remove(name: string): void {
    this.#files.delete(name);
  }

  leftFiles(): number {
    return 0;
  }

  leftCache(): LeftCache | null {
    const kept = this.#text();
    return typeof kept === 'string' ? { file: 'history.json', fault: kept } : null;
  }

  list(): FileList {
    const names = [...this.#files.keys()].sort();
    const changed = names.map((name) => this.#files.get(name)?.changedMs ?? 0);
    return { names, marks: Float64Array.from(changed.flatMap((ms) => [100, ms, ms])) };
  }

  read(name: string): PastFile {
    this.readNames.push(name);
    return this.#files.get(name)?.file ?? { type: 'unreadable' };
  }

  async *readAll(names: readonly string[]): AsyncGenerator<PastFile[]> {
    for (let start = 0; start < names.length; start += this.batch) {
      yield names.slice(start, start + this.batch).map((name) => this.read(name));
    }
  }

  #text(): ReturnType<typeof readKept> {
    return this.cache === null ? null : readKept(Buffer.from(this.cache, 'latin1'), 'build', SUMS);
  }

  kept(): KeptHistory | null {
    const kept = this.#text();
    return typeof kept === 'string' ? null : kept;
  }

  keep(kept: KeptHistory): void {
    if (this.canKeep && this.leftCache() === null) {
      this.cache = writeKept(kept, 'build', SUMS).toString('latin1');
    }
  }
}

/** Reports with one answer each. */
export function memoryHistory(items: readonly Past[]): MemoryHistory {
  const files = new MemoryHistory();
  for (const [place, item] of items.entries()) {
    files.putSitting(pastSitting(item.startedAt, [item], { id: `r-${String(place).padStart(6, '0')}` }));
  }
  return files;
}
