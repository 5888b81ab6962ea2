import { leftOutOf, selectedIds } from '../../../features/lists/domain/selection';
import type { ReferralsService } from '../../../features/referrals/referrals.service';
import type { SelectedRows } from '../../../platform/database/idempotency';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { refusalMessage } from '../../shared/outcome';
import type { ReferralsSelectedInput } from '../schema';

/** The referrals that a bulk action is about. */
export function selectedReferrals(input: ReferralsSelectedInput): SelectedRows {
  const selected = selectedIds({ ...input }, 'referralIds');
  return { ids: isRefusal(selected) ? selected : selected.ids, input: { ...input } };
}

/** How many were changed, and those that refuse, named with the reason. */
export async function bulkPayload(
  c: OperationContext,
  service: ReferralsService,
  result: { readonly done: string; readonly leftOut: string; readonly undoKeys: string },
) {
  const leftOut = leftOutOf(result);
  const referrals = await service.named(
    c.tx,
    leftOut.map(({ id }) => id),
  );
  const named = new Map(referrals.map((one) => [one.id, one]));
  const people = referrals.map(({ traineeId }) => traineeId);
  if (people.length > 0) listPeople(c, { people, ownWork: [], detail: { list: 'bulk' } });
  return {
    done: Number(result.done),
    leftOut: leftOut.map(({ id, refusal }) => ({
      id,
      displayName: named.get(id)?.displayName ?? null,
      code: named.get(id)?.code ?? null,
      message: refusalMessage(c, refusal),
    })),
    undoKeys: JSON.parse(result.undoKeys) as string[],
  };
}
