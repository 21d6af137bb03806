/** The letter of a shown place: A, B, C … */
export const letterAt = (place: number): string => String.fromCodePoint(65 + place);
