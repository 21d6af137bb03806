/**
 * Seconds to one decimal: finer than a person acts, coarse enough to read. What a report judges by time it judges by these,
 * so that whoever reads it can do so again.
 */
export const toSeconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
