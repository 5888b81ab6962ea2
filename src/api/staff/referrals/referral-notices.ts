import { can } from '../../../features/accounts/domain/permissions';
import type { ReferralNotice, ReferralsService } from '../../../features/referrals/referrals.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';

/** What staff weigh before the next step of a referral: one statement for all referrals and all of its fields. */
export async function referralNotice(c: OperationContext, referrals: ReferralsService, id: string): Promise<ReferralNotice> {
  const isProposer = can(c.actor.roles, 'referral.propose');
  const notices = loader<ReferralNotice | null>(c, 'referralNotice', async (ids) =>
    inOrder(ids, await referrals.noticesOf(c.tx, ids, isProposer), (row) => row.id),
  );
  return existing(await notices.load(id), `referral ${id}`);
}
