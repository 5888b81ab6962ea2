const KHMER = /[\u1780-\u17FF]/;
const INITIAL = /^\p{L}\.?$/u;

/**
 * A whole name as its given name, which comes last in Cambodia, and the first letter of the other: `Chan Sreymom`
 * becomes `Sreymom C.`, and `Sreymom C.` stays. One word stays, unless it may be a whole name in Khmer, which needs no blank: then it is empty.
 */
export function shortenedName(name: string, isFull: boolean): string {
  const words = name
    .replace(/[\u200B\u2060\uFEFF]/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return isFull && KHMER.test(first) ? '' : first;
  const [given, other] = words.length === 2 && INITIAL.test(last) && !INITIAL.test(first) ? [first, last] : [last, first];
  return `${given} ${(Array.from(other)[0] ?? '').toUpperCase()}.`;
}
