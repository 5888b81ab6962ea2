import { Args, Context, Resolver } from '@nestjs/graphql';
import { CHOICE_REASONS } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import type { ReferralChoices } from '../schema';
import { Query } from '../staff-decorators';

/** Who of the institution's trainees had a choice when she was asked, and why the others had none. */
@Resolver()
export class ReferralChoicesResolver {
  constructor(private readonly referrals: ReferralsService) {}

  @Can('indicator.read')
  @Query('referralChoices')
  async choices(@Args('from') from: string, @Args('to') to: string, @Context() c: OperationContext): Promise<ReferralChoices> {
    const counts = new Map((await this.referrals.choices(c.tx, from, to)).map(({ reason, count }) => [reason, count]));
    const asked = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { asked, withChoice: counts.get(null) ?? 0, reasons: CHOICE_REASONS.map((reason) => ({ reason, count: counts.get(reason) ?? 0 })) };
  }
}
