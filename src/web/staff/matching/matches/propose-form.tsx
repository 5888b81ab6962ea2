import { msg } from '@lingui/core/macro';
import { Button, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { PlacementState } from '../../gql';
import { AlreadyProposed, isReferralInProgress, type ReferralRef } from './already-proposed';

/** The field for the travel minutes; each card has its own, named after the card's trainee or vacancy. */
export const minutesField = (id: string): string => `minutes-${id}`;

interface ProposeFormProps {
  readonly visit: Visit;
  readonly action: string;
  /** The hidden field that names the other side of the match, and its id. */
  readonly field: 'traineeId' | 'vacancyId';
  readonly id: string;
  readonly traineeId: string;
  readonly vacancyId: string;
  /** Her referrals to this vacancy, newest first. */
  readonly referrals: readonly ReferralRef[];
  readonly mayPropose: boolean;
  /** Whether everyone who has a seat or is on the way to one leaves none. People on the way may not come, so it excludes no referral. */
  readonly isFull: boolean;
}

interface TraineeWork {
  readonly state: PlacementState;
  readonly vacancy: { readonly title: string };
}

const CURRENT_WORK: readonly PlacementState[] = ['PLANNED', 'ACTIVE', 'UNREACHABLE'];

interface CurrentWorkProps {
  readonly i18n: I18n;
  /** Her placements, latest start first. */
  readonly placements: readonly TraineeWork[];
}

/** What staff weigh before all reasons of a match. It excludes no referral: she may change her work. */
export function CurrentWork({ i18n, placements }: CurrentWorkProps) {
  const work = placements.find(({ state }) => CURRENT_WORK.includes(state))?.vacancy.title;
  return work === undefined ? null : <p class="attention">{i18n.t(msg`She already has work: ${work}`)}</p>;
}

/** Her referrals to the vacancy, and the form that starts one unless one is in progress. */
export function ProposeForm({ visit, action, field, id, traineeId, vacancyId, referrals, mayPropose, isFull }: ProposeFormProps) {
  const { t } = visit.i18n;
  return (
    <>
      <AlreadyProposed visit={visit} traineeId={traineeId} vacancyId={vacancyId} referrals={referrals} />
      {mayPropose && !referrals.some(isReferralInProgress) && (
        <>
          {isFull && <p class="attention">{t(msg`No position is left: each is filled or being filled.`)}</p>}
          <Form visit={visit} action={action}>
            <input type="hidden" name={field} value={id} />
            <div class="beside end">
              <Field visit={visit} name={minutesField(id)} label={t(msg`Travel time, one way (minutes, optional)`)} inputmode="numeric" short />
              <Button>{t(msg`Start referral`)}</Button>
            </div>
          </Form>
        </>
      )}
    </>
  );
}
