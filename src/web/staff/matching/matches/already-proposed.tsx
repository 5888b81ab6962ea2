import { msg } from '@lingui/core/macro';
import { Tag } from '../../../shared/form/facts';
import type { Visit } from '../../../shared/visit/visit';
import type { ReferralState, WithdrawnBy } from '../../gql';
import { OnHoldTag } from '../../shared/on-hold-tag';
import { isReferralOver, referralState } from '../../shared/referral-labels';
import { AskHer, SendCard } from '../../referrals/ask-and-send-forms';

/** A referral of this trainee to this vacancy. */
export interface ReferralRef {
  readonly id: string;
  readonly state: ReferralState;
  readonly withdrawnBy: WithdrawnBy | null;
  readonly isOnHold: boolean;
  readonly hasChoice: boolean | null;
  readonly lacksPoolCover: boolean;
  readonly availableActions: readonly string[];
}

/** Whether the referral is in progress. Only then can she not be proposed again. */
export const isReferralInProgress = ({ state }: Pick<ReferralRef, 'state'>): boolean => !isReferralOver(state) && state !== 'HIRED';

interface NextReferralStepProps {
  readonly visit: Visit;
  readonly vacancyId: string;
  readonly referral: Pick<ReferralRef, 'id' | 'hasChoice' | 'lacksPoolCover' | 'availableActions'>;
}

/** The next step of a referral, where it is listed: ask her, or send her card to the employer. */
export function NextReferralStep({ visit, vacancyId, referral }: NextReferralStepProps) {
  const { id, availableActions } = referral;
  const address = `/staff/vacancies/${vacancyId}/referrals/${id}`;
  return (
    <>
      {availableActions.includes('ask') && <AskHer visit={visit} action={`${address}/ask`} referral={referral} plain />}
      {availableActions.includes('send') && <SendCard visit={visit} action={`${address}/send`} referral={referral} plain />}
    </>
  );
}

interface AlreadyProposedProps {
  readonly visit: Visit;
  readonly traineeId: string;
  readonly vacancyId: string;
  /** Her referrals to this vacancy, newest first. */
  readonly referrals: readonly ReferralRef[];
}

/** A link to her referral in progress with its state and next step, or else to her last one. */
export function AlreadyProposed({ visit, traineeId, vacancyId, referrals }: AlreadyProposedProps) {
  const { i18n } = visit;
  const { t } = i18n;
  const [last] = referrals;
  if (!last) return null;
  const current = referrals.find(isReferralInProgress);
  const { id, state: currentState, withdrawnBy, isOnHold } = current ?? last;
  const state = referralState(i18n, currentState, withdrawnBy);
  return (
    <div class="split">
      <p>
        {current && (
          <>
            <Tag>{t(msg`Referral in progress`)}</Tag>{' '}
          </>
        )}
        <a class="target" href={`/staff/trainees/${traineeId}/placements#referral-${id}`}>
          {current ? state : t(msg`Earlier referral: ${state}`)}
        </a>
        <OnHoldTag i18n={i18n} isOnHold={isOnHold} />
      </p>
      {current && <NextReferralStep visit={visit} vacancyId={vacancyId} referral={current} />}
    </div>
  );
}
