import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AskReferral } from '../../moves/ask-referral';
import { ProposeReferral } from '../../moves/propose-referral';
import { SendReferral } from '../../moves/send-referral';
import { WithdrawReferral } from '../../moves/withdraw-referral';
import type { OperationContext } from '../../platform/operation-context';
import { ReferralsService } from '../../referrals/referrals.service';
import { Can } from '../shared/can';
import type { Outcome } from '../shared/outcome';
import { referralOutcome } from './referral-loader';
import type { ReferralProposeInput } from './schema';

@Resolver()
export class ReferralMovesResolver {
  constructor(
    private readonly proposing: ProposeReferral,
    private readonly asking: AskReferral,
    private readonly sending: SendReferral,
    private readonly withdrawing: WithdrawReferral,
    private readonly referrals: ReferralsService,
  ) {}

  @Can('referral.propose')
  @Mutation('referralPropose')
  async propose(@Args('input') input: ReferralProposeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return referralOutcome(c, this.referrals, 'ReferralProposePayload', await this.proposing.propose(c.tx, { ...input }, key));
  }

  @Can('referral.send')
  @Mutation('referralAsk')
  async ask(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return referralOutcome(c, this.referrals, 'ReferralAskPayload', await this.asking.ask(c.tx, id, key));
  }

  @Can('referral.send')
  @Mutation('referralSend')
  async send(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return referralOutcome(c, this.referrals, 'ReferralSendPayload', await this.sending.send(c.tx, id, key));
  }

  @Can('referral.withdraw')
  @Mutation('referralWithdraw')
  async withdraw(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return referralOutcome(c, this.referrals, 'ReferralWithdrawPayload', await this.withdrawing.withdraw(c.tx, id, key));
  }
}
