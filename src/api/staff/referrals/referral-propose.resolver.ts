import { Args, Context, Resolver } from '@nestjs/graphql';
import { ProposeReferral } from '../../../use-cases/referrals/propose-referral.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { Can } from '../../shared/permission.decorators';
import { referralOutcome } from './referral-loader';
import { Mutation } from '../staff-decorators';
import type { ReferralProposeInput } from '../schema';

/** Proposes a referral. Separate from the later transitions, because only this one uses the matching. */
@Resolver()
export class ReferralProposeResolver {
  constructor(
    private readonly proposeReferral: ProposeReferral,
    private readonly referrals: ReferralsService,
  ) {}

  @Can('referral.propose')
  @Mutation('referralPropose')
  async propose(@Args('input') input: ReferralProposeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralProposePayload', await this.proposeReferral.propose(c.tx, { ...input }, key));
  }
}
