import type { AgreementsService } from '../../../features/placements/agreements.service';
import type { Placement } from '../../../features/placements/domain/placement';
import type { PlacementsService } from '../../../features/placements/placements.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { shownAgreement } from '../../shared/placements/agreements';
import { outcome } from '../../shared/outcome';

/** Logs the access to the trainee's record before a placement is returned. */
export function disclosePlacement<P extends Placement>(c: OperationContext, placement: P): P {
  c.disclosed.set(placement.traineeId, { kind: 'trainee', id: placement.traineeId });
  return placement;
}

export async function placementById(c: OperationContext, placements: PlacementsService, id: string): Promise<Placement | null> {
  if (!isId(id)) return null;
  const byId = loader<Placement | null>(c, 'placementById', async (ids) => inOrder(ids, await placements.byIds(c.tx, ids), (row) => row.id));
  const placement = await byId.load(id.toLowerCase());
  return placement && disclosePlacement(c, placement);
}

/** The result of a transition on a placement: the placement, read again, or the refusal. */
export async function placementOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  placements: PlacementsService,
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const placement = await placementById(c, placements, result.id);
  return outcome(c, payload, placement ? { placement } : refuse('NOT_FOUND'));
}

/** The result of a transition on an agreement. */
export async function agreementOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  { agreements, placements }: { readonly agreements: AgreementsService; readonly placements: PlacementsService },
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const [agreement] = await agreements.byIds(c.tx, [result.id]);
  const placement = agreement ? await placementById(c, placements, agreement.placementId) : null;
  return outcome(c, payload, agreement && placement ? { agreement: await shownAgreement(c, agreement, placement) } : refuse('NOT_FOUND'));
}
