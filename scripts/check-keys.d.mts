import type { ShippedQuestion } from '../tests/support/shipped-packs.ts';

export declare function comparable(text: string): string;
export declare function keyOf(question: ShippedQuestion): string;
