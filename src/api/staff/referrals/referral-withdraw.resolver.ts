import { Args, Context, Resolver } from '@nestjs/graphql';
import { WithdrawReferral } from '../../../use-cases/referrals/withdraw-referral.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { Can } from '../../shared/permission.decorators';
import { referralOutcome } from './referral-loader';
import { Mutation } from '../staff-decorators';

/** Withdraws a referral. Separate from the other transitions, because only this one also ends offers. */
@Resolver()
export class ReferralWithdrawResolver {
  constructor(
    private readonly withdrawReferral: WithdrawReferral,
    private readonly referrals: ReferralsService,
  ) {}

  @Can('referral.withdraw')
  @Mutation('referralWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralWithdrawPayload', await this.withdrawReferral.withdraw(c.tx, id, key));
  }
}
