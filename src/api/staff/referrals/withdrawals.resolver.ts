import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { WithdrawnBy } from '../../../features/audit/domain/withdrawn-by';
import { WithdrawalsService } from '../../../features/audit/withdrawals.service';
import type { ReferralListRow } from '../../../features/lists/referral-list.service';
import type { Offer } from '../../../features/offers/domain/offer';
import type { Referral } from '../../../features/referrals/domain/referral';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Read only for a row that was withdrawn, so that a page without one needs no further statement. */
@Resolver('Referral')
export class ReferralWithdrawalResolver {
  constructor(private readonly withdrawals: WithdrawalsService) {}

  @ResolveField('Referral', 'withdrawnBy')
  async withdrawnBy(@Parent() { id, state }: Referral, @Context() c: OperationContext): Promise<WithdrawnBy | null> {
    if (state !== 'WITHDRAWN') return null;
    return loader(c, 'withdrawnByOfReferral', (ids) => this.withdrawals.ofSubjects(c.tx, 'referral', ids)).load(id);
  }
}

@Resolver('Offer')
export class OfferWithdrawalResolver {
  constructor(private readonly withdrawals: WithdrawalsService) {}

  @ResolveField('Offer', 'withdrawnBy')
  async withdrawnBy(@Parent() { id, state }: Offer, @Context() c: OperationContext): Promise<WithdrawnBy | null> {
    if (state !== 'WITHDRAWN') return null;
    return loader(c, 'withdrawnByOfOffer', (ids) => this.withdrawals.ofSubjects(c.tx, 'offer', ids)).load(id);
  }
}

/** The rows of the list of referrals, and so of its export. */
@Resolver('ReferralListRow')
export class ListedWithdrawalResolver {
  constructor(private readonly withdrawals: WithdrawalsService) {}

  @ResolveField('ReferralListRow', 'withdrawnBy')
  async withdrawnBy(@Parent() { id, state }: ReferralListRow, @Context() c: OperationContext): Promise<WithdrawnBy | null> {
    if (state !== 'WITHDRAWN') return null;
    return loader(c, 'withdrawnByOfReferral', (ids) => this.withdrawals.ofSubjects(c.tx, 'referral', ids)).load(id);
  }

  @ResolveField('ReferralListRow', 'offerWithdrawnBy')
  async offerWithdrawnBy(@Parent() { offerId, offerState }: ReferralListRow, @Context() c: OperationContext): Promise<WithdrawnBy | null> {
    if (offerId === null || offerState !== 'WITHDRAWN') return null;
    return loader(c, 'withdrawnByOfOffer', (ids) => this.withdrawals.ofSubjects(c.tx, 'offer', ids)).load(offerId);
  }
}
