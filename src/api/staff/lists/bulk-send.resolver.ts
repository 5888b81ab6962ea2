import { Args, Context, Resolver } from '@nestjs/graphql';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { SendReferral } from '../../../use-cases/referrals/send-referral.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { ReferralsSelectedInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { bulkPayload, selectedReferrals } from './bulk-referrals';

interface SendArgs {
  readonly input: ReferralsSelectedInput;
  readonly confirmPoolCover?: boolean | null;
  readonly idempotencyKey: string;
}

/** Sends the cards of the referrals selected in a list. */
@Resolver()
export class BulkSendResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly sendReferral: SendReferral,
  ) {}

  @Can('referral.send')
  @Mutation('referralsSend')
  async send(@Args() { input, confirmPoolCover, idempotencyKey }: SendArgs, @Context() c: OperationContext) {
    const result = await this.sendReferral.sendSelected(c.tx, selectedReferrals(input), confirmPoolCover ?? false, idempotencyKey);
    return outcome(c, 'ReferralsBulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.referrals, result));
  }
}
