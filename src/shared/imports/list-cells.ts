import { textKey } from './import-mapping';

const SEPARATORS = /[,،、|/\n•·]+/u;
const LETTER = /\p{L}/u;
const NOTHING: ReadonlySet<string> = new Set(['none', 'no', 'nothing', 'n/a', 'na', 'nil', 'unknown', 'គ្មាន', 'មិនមាន', 'ទេ', 'អត់មាន']);

/** Whether a text says that a list has no parts, or has no letter at all. */
export const isNothing = (text: string): boolean => !LETTER.test(text) || NOTHING.has(textKey(text));

/** The pieces of a part that is no name itself: between commas, slashes, bullets or new lines. */
export const piecesOf = (part: string): string[] => part.split(SEPARATORS).map((piece) => piece.trim());

/**
 * Counts what a cell names once: two of its words may mean one skill. Parts that contradict each other stay, and are
 * refused later.
 * @param merged one part for both, or null if they contradict each other
 */
export function onePerCode<T extends { readonly code: string }>(parts: readonly T[], merged: (one: T, other: T) => T | null): T[] {
  const once: T[] = [];
  for (const part of parts) {
    const at = once.findIndex(({ code }) => code === part.code);
    const earlier = once[at];
    const both = earlier && merged(earlier, part);
    if (both) once[at] = both;
    else once.push(part);
  }
  return once;
}
