import type { Results, Row } from './results.mjs';

export declare function plainTable(rows: readonly Row[]): string;
export declare function pageTable(results: Results): string;
