/** Orders numbers upwards. */
export const compareNumbers = (a: number, b: number): number => a - b;

/** Orders text by its code units, the same on every machine and in PostgreSQL's "C" collation for the ids, codes and instants compared here. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
