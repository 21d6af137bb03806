import type { Results } from './results.mjs';

export declare function shownMajor(results: Results): string;
export declare function withMeasured(page: string, results: Results): string;
