import type { CalculationsService } from '../../../features/calculations/calculations.service';
import type { Done } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { outcome, type Outcome } from '../../shared/outcome';
import { calculationShown } from './calculation-answer';

/** The payload of a mutation that starts or cancels a calculation. */
export async function startedOutcome(c: OperationContext, payload: string, calculations: CalculationsService, done: Done | Refusal): Promise<Outcome> {
  if (isRefusal(done)) return outcome(c, payload, done);
  return outcome(c, payload, { calculation: calculationShown(await calculations.byId(c.tx, String(done['id']))) });
}
