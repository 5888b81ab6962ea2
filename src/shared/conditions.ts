/** A condition as it is compared: without regard to case, to surrounding, double and zero-width spaces, and to a final full stop. */
const normalised = (condition: string): string =>
  condition
    .normalize('NFC')
    .replaceAll('\u200b', '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[.។]+$/u, '')
    .toLowerCase();

/** Equal for two lists with the same conditions, in any order and each any number of times: two people rarely type alike. */
export const conditionsKey = (conditions: readonly string[]): string => JSON.stringify([...new Set(conditions.map(normalised))].sort());
