import { Context, Parent, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import { OPEN_REFERRAL_STATES, type Referral } from '../../../features/referrals/domain/referral';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import { MIN_OPTIONS } from '../../../features/referrals/domain/referral-transitions';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isEmployerHeld } from '../employers/held-employers';
import { ResolveField } from '../staff-decorators';
import { referralActions } from './referral-actions';

/** What staff can do with a referral. Nothing brings her closer to an employer on hold. */
@Resolver('Referral')
export class ReferralHoldResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly referrals: ReferralsService,
  ) {}

  /** Whether she has two real options before she is asked; null afterwards. */
  @ResolveField('Referral', 'hasChoice')
  async hasChoice(@Parent() { traineeId, state }: Referral, @Context() c: OperationContext): Promise<boolean | null> {
    if (state !== 'PROPOSED') return null;
    const options = await loader<number>(c, 'optionsOfTrainee', async (ids) => {
      const byTrainee = await this.referrals.optionsOf(c.tx, ids);
      return ids.map((id) => byTrainee.get(id) ?? 0);
    }).load(traineeId);
    return options >= MIN_OPTIONS;
  }

  @ResolveField('Referral', 'isOnHold')
  async isOnHold(@Parent() { employerId, state }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return (OPEN_REFERRAL_STATES as readonly string[]).includes(state) && isEmployerHeld(c, this.employers, employerId);
  }

  @ResolveField('Referral', 'availableActions')
  async availableActions(@Parent() referral: Referral, @Context() c: OperationContext): Promise<string[]> {
    const actions = referralActions(c.actor.roles, referral, await c.tx.now());
    return (await this.isOnHold(referral, c)) ? actions.filter((action) => action === 'withdraw') : actions;
  }
}
