import { Context, Parent, Resolver } from '@nestjs/graphql';
import { OPEN_REFERRAL_STATES, type Referral } from '../../../features/referrals/domain/referral';
import { MIN_OPTIONS } from '../../../features/referrals/domain/referral-transitions';
import { ReferralsService } from '../../../features/referrals/referrals.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';
import { referralActions } from './referral-actions';
import { referralNotice } from './referral-notices';

/** What staff can do with a referral, and what they weigh before. Nothing brings her closer to an employer on hold. */
@Resolver('Referral')
export class ReferralHoldResolver {
  constructor(private readonly referrals: ReferralsService) {}

  /** Whether she has two real options before she is asked; null afterwards. */
  @ResolveField('Referral', 'hasChoice')
  async hasChoice(@Parent() { id, state }: Referral, @Context() c: OperationContext): Promise<boolean | null> {
    if (state !== 'PROPOSED') return null;
    return ((await referralNotice(c, this.referrals, id)).options ?? 0) >= MIN_OPTIONS;
  }

  @ResolveField('Referral', 'lacksPoolCover')
  async lacksPoolCover(@Parent() { id, state }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return isOpen(state) && (await referralNotice(c, this.referrals, id)).lacksPoolCover;
  }

  @ResolveField('Referral', 'isOnHold')
  async isOnHold(@Parent() { id, state }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return isOpen(state) && (await referralNotice(c, this.referrals, id)).isEmployerHeld;
  }

  @ResolveField('Referral', 'availableActions')
  async availableActions(@Parent() referral: Referral, @Context() c: OperationContext): Promise<string[]> {
    const actions = referralActions(c.actor.roles, referral, await c.tx.now());
    return (await this.isOnHold(referral, c)) ? actions.filter((action) => action === 'withdraw') : actions;
  }
}

const isOpen = (state: Referral['state']): boolean => (OPEN_REFERRAL_STATES as readonly string[]).includes(state);
