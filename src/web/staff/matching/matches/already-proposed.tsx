import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { ReferralState, WithdrawnBy } from '../../gql';
import { isReferralOver, referralState } from '../../shared/referral-labels';

/** A referral of this trainee to this vacancy. */
export interface ReferralRef {
  readonly id: string;
  readonly state: ReferralState;
  readonly withdrawnBy: WithdrawnBy | null;
}

/** Whether the referral is in progress. Only then can she not be proposed again. */
export const isReferralInProgress = ({ state }: Pick<ReferralRef, 'state'>): boolean => !isReferralOver(state) && state !== 'HIRED';

interface AlreadyProposedProps {
  readonly i18n: I18n;
  readonly traineeId: string;
  /** Her referrals to this vacancy, newest first. */
  readonly referrals: readonly ReferralRef[];
}

/** A link to her referral in progress with its state, or else to her last one. */
export function AlreadyProposed({ i18n, traineeId, referrals }: AlreadyProposedProps) {
  const { t } = i18n;
  const [last] = referrals;
  if (!last) return null;
  const current = referrals.find(isReferralInProgress);
  const { id, state: currentState, withdrawnBy } = current ?? last;
  const state = referralState(i18n, currentState, withdrawnBy);
  return (
    <p>
      {current && (
        <>
          <Tag>{t(msg`Referral in progress`)}</Tag>{' '}
        </>
      )}
      <a href={`/staff/trainees/${traineeId}/placements#referral-${id}`}>{current ? state : t(msg`Earlier referral: ${state}`)}</a>
    </p>
  );
}
