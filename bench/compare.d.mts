import type { Row } from './results.mjs';

export interface Worse {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly was: number;
  readonly is: number;
}

export declare function worsened(before: readonly Row[], now: readonly Row[]): Worse[];
