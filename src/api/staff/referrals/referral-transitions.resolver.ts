import { Args, Context, Resolver } from '@nestjs/graphql';
import { PresentReferral } from '../../../use-cases/referrals/present-referral.use-case';
import { SendReferral } from '../../../use-cases/referrals/send-referral.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { Can } from '../../shared/permission.decorators';
import { referralOutcome } from './referral-loader';
import { Mutation } from '../staff-decorators';

/** From a proposed referral to a card sent to the employer. */
@Resolver()
export class ReferralTransitionsResolver {
  constructor(
    private readonly presentReferral: PresentReferral,
    private readonly sendReferral: SendReferral,
    private readonly referrals: ReferralsService,
  ) {}

  @Can('referral.send')
  @Mutation('referralAsk')
  async present(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralAskPayload', await this.presentReferral.present(c.tx, id, key));
  }

  @Can('referral.send')
  @Mutation('referralRemind')
  async remind(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralRemindPayload', await this.presentReferral.remind(c.tx, id, key));
  }

  @Can('referral.send')
  @Mutation('referralSend')
  async send(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralSendPayload', await this.sendReferral.send(c.tx, id, key));
  }
}
