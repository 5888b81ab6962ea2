import { Context, Parent, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import { OPEN_REFERRAL_STATES, type Referral } from '../../../features/referrals/domain/referral';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isEmployerHeld } from '../employers/held-employers';
import { ResolveField } from '../staff-decorators';
import { referralActions } from './referral-actions';

/** What staff can do with a referral. Nothing brings her closer to an employer on hold. */
@Resolver('Referral')
export class ReferralHoldResolver {
  constructor(private readonly employers: EmployersService) {}

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
