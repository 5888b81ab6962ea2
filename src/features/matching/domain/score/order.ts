/** Compares numbers, ascending. */
export const compareNumbers = (a: number, b: number): number => a - b;

/**
 * Compares text by code units: the same order on every machine and in PostgreSQL's "C" collation, for the
 * ids, codes and instants compared here.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
