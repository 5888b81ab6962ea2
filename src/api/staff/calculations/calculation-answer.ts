import type { Calculation } from '../../../features/calculations/domain/calculation';
import type { Outcome } from '../../shared/outcome';

/**
 * A calculation as returned by the API; a null input means that it was not started or that its last result is
 * too old.
 */
export const calculationShown = (known: Calculation | null): Outcome => ({
  __typename: 'Calculation',
  id: known?.id ?? null,
  state: known?.state ?? 'NOT_STARTED',
  done: known?.done ?? 0,
  total: known?.total ?? null,
  requestedAt: known?.requestedAt ?? null,
  failure: known?.failure ?? null,
});
