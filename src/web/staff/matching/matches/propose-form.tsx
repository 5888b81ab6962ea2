import { msg } from '@lingui/core/macro';
import { Button, Field, Form } from '../../../shared/form/form';
import type { Visit } from '../../../shared/visit/visit';
import type { ReferralState } from '../../gql';
import { AlreadyProposed, isReferralInProgress } from './already-proposed';

/** The field for the travel minutes; each card has its own, named after the card's trainee or vacancy. */
export const minutesField = (id: string): string => `minutes-${id}`;

interface ProposeFormProps {
  readonly visit: Visit;
  readonly action: string;
  /** The hidden field that names the other side of the match, and its id. */
  readonly field: 'traineeId' | 'vacancyId';
  readonly id: string;
  readonly traineeId: string;
  /** Her referrals to this vacancy, newest first. */
  readonly referrals: readonly { readonly id: string; readonly state: ReferralState }[];
  readonly mayPropose: boolean;
}

/** Her referrals to the vacancy, and the form that starts one unless one is in progress. */
export function ProposeForm({ visit, action, field, id, traineeId, referrals, mayPropose }: ProposeFormProps) {
  const { t } = visit.i18n;
  return (
    <>
      <AlreadyProposed i18n={visit.i18n} traineeId={traineeId} referrals={referrals} />
      {mayPropose && !referrals.some(isReferralInProgress) && (
        <Form visit={visit} action={action}>
          <input type="hidden" name={field} value={id} />
          <div class="beside end">
            <Field visit={visit} name={minutesField(id)} label={t(msg`Travel time (minutes)`)} inputmode="numeric" short />
            <Button>{t(msg`Start referral`)}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
