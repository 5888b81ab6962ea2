/** Milliseconds a try waits before it is looked at, by how many of the same login opened nothing within a quarter of an hour: longer each time (RELIABILITY 7.6). */
const WAITS_MS = [0, 0, 500, 1000, 2000] as const;

/** How long a try waits, in milliseconds; the same for a login that nobody has. */
export const waitBeforeMs = (triesBefore: number): number => WAITS_MS[Math.max(0, Math.min(triesBefore, WAITS_MS.length - 1))] ?? 0;
