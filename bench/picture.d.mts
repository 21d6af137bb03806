import type { Row } from './results.mjs';

export declare function drawGrowth(rows: readonly Row[]): string | undefined;
