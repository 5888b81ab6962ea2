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

/** Who sees to a condition, and by when. */
interface Plan {
  readonly ownerId: string;
  readonly dueOn: string;
}

/** Each condition with its owner and day, as it is compared; the plans are in the order of the conditions. */
export const plannedConditionKeys = (conditions: readonly string[], plans: readonly Plan[]): readonly string[] =>
  conditions.map((condition, at) => JSON.stringify([normalised(condition), plans[at]?.ownerId ?? '', plans[at]?.dueOn ?? '']));

/** As {@link conditionsKey}, and equal only if each condition also has the same owner and day. */
export const plannedConditionsKey = (conditions: readonly string[], plans: readonly Plan[]): string =>
  JSON.stringify([...new Set(plannedConditionKeys(conditions, plans))].sort());
