import type { InstitutionReferral } from '../../../features/institutions/domain/institution-referral';
import type { InstitutionReferralsService } from '../../../features/institutions/institution-referrals.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { outcome } from '../../shared/outcome';

export async function institutionReferralById(c: OperationContext, referrals: InstitutionReferralsService, id: string): Promise<InstitutionReferral | null> {
  if (!isId(id)) return null;
  return loader<InstitutionReferral | null>(c, 'institutionReferralById', async (ids) => inOrder(ids, await referrals.byIds(c.tx, ids), (row) => row.id)).load(
    id.toLowerCase(),
  );
}

/** The result of a transition on an institution referral: the referral, read again, or the refusal. */
export async function institutionReferralOutcome<P extends string, R extends Refusal>(
  c: OperationContext,
  referrals: InstitutionReferralsService,
  payload: P,
  result: { id: string } | R,
) {
  if (isRefusal(result)) return outcome(c, payload, result);
  const institutionReferral = await institutionReferralById(c, referrals, result.id);
  return outcome(c, payload, institutionReferral ? { institutionReferral } : refuse('NOT_FOUND'));
}
