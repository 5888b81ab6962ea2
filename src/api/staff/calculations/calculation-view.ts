import type { Calculation } from '../../../features/calculations/domain/calculation';

/**
 * A calculation as returned by the API; a null input means that it was not started or that its last result is
 * too old.
 */
export const describeCalculation = (calculation: Calculation | null) => ({
  __typename: 'Calculation' as const,
  id: calculation?.id ?? null,
  state: calculation?.state ?? ('NOT_STARTED' as const),
  done: calculation?.done ?? 0,
  total: calculation?.total ?? null,
  requestedAt: calculation?.requestedAt ?? null,
  failure: calculation?.failure ?? null,
});
