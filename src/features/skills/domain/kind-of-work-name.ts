const KHMER = /[\u1780-\u17FF]/;
const WORDS = /[a-z]{4,}/g;
/** How many first letters two words share in "waiter" and "waiters", or in "clean" and "cleaners". */
const SAME_BEGINNING = 5;

/**
 * The name of a kind of work that an occupation was found for. Only the kind, a unit group, is stored and shown
 * later, so its name is first everywhere; the occupation follows if the name says nothing of it: "Bartenders (barista)".
 */
export function kindOfWorkName(group: string, occupation: string): string {
  if (KHMER.test(group)) return !KHMER.test(occupation) || group.includes(occupation) || occupation.includes(group) ? group : `${group} (${occupation})`;
  const beginnings = new Set(beginningsOf(group));
  return beginningsOf(occupation).some((one) => beginnings.has(one)) ? group : `${group} (${occupation})`;
}

const beginningsOf = (text: string): string[] => (text.toLowerCase().match(WORDS) ?? []).map((word) => word.slice(0, SAME_BEGINNING).replace(/s$/, ''));
