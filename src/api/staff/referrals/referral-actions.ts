import { can, type Permission } from '../../../features/accounts/domain/permissions';
import type { Referral, ReferralTransition } from '../../../features/referrals/domain/referral';
import { canBeReminded } from '../../../features/referrals/domain/referral-transitions';
import { referralTransitions } from '../../../features/referrals/domain/referral-transitions-by-audience';

const PERMISSION_OF: Readonly<Partial<Record<ReferralTransition, Permission>>> = { ask: 'referral.send', send: 'referral.send', withdraw: 'referral.withdraw' };

/** What a member of staff can do with a referral now. */
export function referralActions(roles: readonly string[], referral: Pick<Referral, 'state' | 'askedAt' | 'remindedAt'>, now: Date): string[] {
  const transitions: string[] = referralTransitions('staff', referral.state).filter((transition) => {
    const permission = PERMISSION_OF[transition];
    return permission !== undefined && can(roles, permission);
  });
  if (can(roles, 'referral.send') && canBeReminded(referral, now)) transitions.push('remind');
  return transitions;
}
