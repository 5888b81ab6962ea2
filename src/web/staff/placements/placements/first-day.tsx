import { msg } from '@lingui/core/macro';
import { dayAndMonth } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Time } from '../../../shared/parts/time';
import type { PlacementLineFragment } from '../../gql';

type Start = Pick<PlacementLineFragment, 'state' | 'startsOn' | 'confirmedByTraineeAt' | 'confirmedByEmployerAt'>;

/** Who confirmed the start. Null where there is none to confirm. */
export function confirmedByText({ t }: I18n, { state, confirmedByTraineeAt, confirmedByEmployerAt }: Omit<Start, 'startsOn'>): string | null {
  if (state === 'CANCELLED') return null;
  if (confirmedByTraineeAt && confirmedByEmployerAt) return t(msg`start confirmed by her and the employer`);
  if (confirmedByTraineeAt) return t(msg`start confirmed by her only`);
  return confirmedByEmployerAt ? t(msg`start confirmed by the employer only`) : t(msg`start not confirmed yet`);
}

/** The sides that confirmed the start, for the column of a list. */
export function confirmingSides({ t }: I18n, { state, confirmedByTraineeAt, confirmedByEmployerAt }: Omit<Start, 'startsOn'>): string {
  if (state === 'CANCELLED') return '';
  if (confirmedByTraineeAt && confirmedByEmployerAt) return t(msg`Both sides`);
  if (confirmedByTraineeAt) return t(msg`Trainee only`);
  return confirmedByEmployerAt ? t(msg`Employer only`) : t(msg`No one yet`);
}

/** The first day of work, and who confirmed the start. */
export function FirstDay({ i18n, placement, isLabelled = false }: { readonly i18n: I18n; readonly placement: Start; readonly isLabelled?: boolean }) {
  const first = dayAndMonth(i18n, placement.startsOn);
  const by = confirmedByText(i18n, placement);
  return (
    <>
      <Time i18n={i18n} at={placement.startsOn}>
        {isLabelled ? i18n.t(msg`First day: ${first}`) : first}
      </Time>
      {by && <small class="line-day">{by}</small>}
    </>
  );
}
