import type { CalculationsService } from '../../calculations/calculations.service';
import type { Calculation } from '../../calculations/domain/calculation';
import type { Done } from '../../platform/idempotency';
import type { OperationContext } from '../../platform/operation-context';
import { isRefusal, type Refusal } from '../../shared/refusal';
import { outcome, type Outcome } from '../shared/outcome';

/** A calculation as an answer shows it; null: not started, or its last result is too old. */
export const calculationShown = (known: Calculation | null): Outcome => ({
  __typename: 'Calculation',
  id: known?.id ?? null,
  state: known?.state ?? 'NOT_STARTED',
  done: known?.done ?? 0,
  total: known?.total ?? null,
  requestedAt: known?.requestedAt ?? null,
  failure: known?.failure ?? null,
});

/** What a change that starts or cancels a calculation answers. */
export async function startedOutcome(c: OperationContext, payload: string, calculations: CalculationsService, done: Done | Refusal): Promise<Outcome> {
  if (isRefusal(done)) return outcome(c, payload, done);
  return outcome(c, payload, { calculation: calculationShown(await calculations.byId(c.tx, String(done['id']))) });
}
