import { Args, Context, Resolver } from '@nestjs/graphql';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { PresentReferral } from '../../../use-cases/referrals/present-referral.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { ReferralsSelectedInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { bulkPayload, selectedReferrals } from './bulk-referrals';

/** Asks about the referrals selected in a list, or reminds of them. */
@Resolver()
export class BulkAskResolver {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly presentReferral: PresentReferral,
  ) {}

  @Can('referral.send')
  @Mutation('referralsAsk')
  async ask(@Args('input') input: ReferralsSelectedInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.presentReferral.presentSelected(c.tx, selectedReferrals(input), key);
    return outcome(c, 'ReferralsBulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.referrals, result));
  }

  @Can('referral.send')
  @Mutation('referralsRemind')
  async remind(@Args('input') input: ReferralsSelectedInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.presentReferral.remindSelected(c.tx, selectedReferrals(input), key);
    return outcome(c, 'ReferralsBulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.referrals, result));
  }
}
