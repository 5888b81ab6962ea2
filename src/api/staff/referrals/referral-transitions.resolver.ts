import { Args, Context, Resolver } from '@nestjs/graphql';
import type { ChoiceReason } from '../../../features/referrals/domain/referral';
import { PresentReferral } from '../../../use-cases/referrals/present-referral.use-case';
import { SendReferral } from '../../../use-cases/referrals/send-referral.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { Can } from '../../shared/permission.decorators';
import { referralOutcome } from './referral-loader';
import { Mutation } from '../staff-decorators';

interface SendArgs {
  readonly id: string;
  readonly confirmPoolCover?: boolean | null;
  readonly idempotencyKey: string;
}
interface AskArgs {
  readonly id: string;
  readonly choiceReason?: ChoiceReason | null;
  readonly idempotencyKey: string;
}

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
  async present(@Args() { id, choiceReason, idempotencyKey }: AskArgs, @Context() c: OperationContext) {
    const asked = await this.presentReferral.present(c.tx, id, choiceReason ?? null, idempotencyKey);
    return referralOutcome(c, this.referrals, 'ReferralAskPayload', asked);
  }

  @Can('referral.send')
  @Mutation('referralRemind')
  async remind(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return referralOutcome(c, this.referrals, 'ReferralRemindPayload', await this.presentReferral.remind(c.tx, id, key));
  }

  @Can('referral.send')
  @Mutation('referralSend')
  async send(@Args() { id, confirmPoolCover, idempotencyKey }: SendArgs, @Context() c: OperationContext) {
    const sent = await this.sendReferral.send(c.tx, id, confirmPoolCover ?? false, idempotencyKey);
    return referralOutcome(c, this.referrals, 'ReferralSendPayload', sent);
  }
}
