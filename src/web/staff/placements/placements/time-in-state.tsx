import { msg } from '@lingui/core/macro';
import { durationText } from '../../../shared/labels/durations';
import type { I18n } from '../../../shared/labels/page-i18n';

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
  return t(msg`Median ${half}, 90th percentile ${most} (of ${from}).`);
}

interface TimeInStateProps {
  readonly i18n: I18n;
  readonly stages: readonly { readonly days: number; readonly isSlow: boolean }[];
}

/** How long a placement has been in its current state, marked when it is longer than nine of ten. */
export function TimeInState({ i18n, stages }: TimeInStateProps) {
  const { t } = i18n;
  const last = stages.at(-1);
  if (!last) return null;
  return (
    <>
      {last.days === 0 ? t(msg`since today`) : durationText(i18n, last.days)}
      {last.isSlow && <small class="overdue">{t(msg`slower than 90% of placements`)}</small>}
    </>
  );
}
