import type { CalculationsService } from '../../../features/calculations/calculations.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';
import { describeCalculation } from './calculation-view';

/** The payload of a mutation that starts or cancels a calculation. */
export async function calculationOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  payload: P,
  calculations: CalculationsService,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  return outcome(c, payload, { calculation: describeCalculation(await calculations.byId(c.tx, result.id)) });
}
