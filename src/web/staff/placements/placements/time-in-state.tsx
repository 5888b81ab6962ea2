import { msg, plural } from '@lingui/core/macro';
import { durationText } from '../../../shared/labels/durations';
import { shortDay } from '../../../shared/labels/near-days';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { PlacementLineFragment } from '../../gql';

interface StateTimes {
  readonly passed: number;
  readonly p50Days: number | null;
  readonly p90Days: number | null;
}

/** The usual time in a state, so that longer times are noticed. */
export function usualTimeText(i18n: I18n, { passed, p50Days, p90Days }: StateTimes): string {
  const { t } = i18n;
  if (p50Days === null || p90Days === null) return t(msg`No placement has left this status yet.`);
  const [half, most, from] = [durationText(i18n, p50Days), durationText(i18n, p90Days), i18n.number(passed)];
  return t(msg`Half took up to ${half}, 9 in 10 up to ${most} (${plural(passed, { one: `${from} placement`, other: `${from} placements` })}).`);
}

/** The explanation of the usual times. */
export const usualTimeNote = ({ t }: I18n): string => t(msg`How long placements stayed in each status before they moved on.`);

/** How long a placement has been in its state. For one that is not started, its first day. */
export function timeText(i18n: I18n, { state, startsOn }: Pick<PlacementLineFragment, 'state' | 'startsOn'>, days: number): string {
  const { t } = i18n;
  const first = shortDay(i18n, startsOn);
  if (state === 'PLANNED') return i18n.today === null || startsOn >= i18n.today ? t(msg`starts ${first}`) : t(msg`was to start ${first}`);
  return days === 0 ? t(msg`since today`) : durationText(i18n, days);
}

interface TimeInStateProps {
  readonly i18n: I18n;
  readonly placement: Pick<PlacementLineFragment, 'state' | 'startsOn' | 'stages'>;
}

/** The time in the current state, marked when it is longer than nine of ten. */
export function TimeInState({ i18n, placement }: TimeInStateProps) {
  const { t } = i18n;
  const last = placement.stages.at(-1);
  if (!last) return null;
  return (
    <>
      {timeText(i18n, placement, last.days)}
      {last.isSlow && <small class="overdue">{t(msg`in this status longer than 9 in 10 placements`)}</small>}
    </>
  );
}
