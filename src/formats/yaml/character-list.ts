/**
 * Where each UTF-16 unit of a text value stands in the file; ends are exclusive. A character that stands as an escape
 * has the place of the whole escape, a line break that was folded the place of that break.
 */
export interface ScalarOffsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Collects a text as it is read, with where each unit of it stands. */
export class CharacterList implements ScalarOffsets {
  value = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** units that stand for one stretch of the file together */
  add(units: string, start: number, end: number): void {
    this.value += units;
    for (let unit = 0; unit < units.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** a stretch of the file that stands for itself */
  addVerbatim(text: string, start: number, end: number): void {
    this.value += text.slice(start, end);
    for (let at = start; at < end; at += 1) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }
}
