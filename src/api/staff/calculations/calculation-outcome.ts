import type { CalculationsService } from '../../../features/calculations/calculations.service';
import type { OutcomeIds } from '../../../platform/database/idempotency';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { outcome, type Outcome } from '../../shared/outcome';
import { describeCalculation } from './calculation-view';

/** The payload of a mutation that starts or cancels a calculation. */
export async function calculationOutcome(
  c: OperationContext,
  payload: string,
  calculations: CalculationsService,
  result: OutcomeIds | Refusal,
): Promise<Outcome> {
  if (isRefusal(result)) return outcome(c, payload, result);
  return outcome(c, payload, { calculation: describeCalculation(await calculations.byId(c.tx, String(result['id']))) });
}
