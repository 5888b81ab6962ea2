import { msg } from '@lingui/core/macro';
import { durationText } from '../../../shared/labels/durations';
import type { Words } from '../../../shared/labels/words';

interface StateTimes {
  readonly passed: number;
  readonly p50Days: number | null;
  readonly p90Days: number | null;
}

/** The usual time in a state, so that longer times are noticed. */
export function usualTimeText(words: Words, { passed, p50Days, p90Days }: StateTimes): string {
  const { t } = words;
  if (p50Days === null || p90Days === null) return t(msg`None has moved on yet.`);
  const [half, most, from] = [durationText(words, p50Days), durationText(words, p90Days), words.number(passed)];
  return t(msg`Half move on within ${half}, nine of ten within ${most} (of ${from}).`);
}

interface TimeInStateProps {
  readonly words: Words;
  readonly stages: readonly { readonly days: number; readonly isSlow: boolean }[];
}

/** How long a placement has been in its current state, marked when it is longer than nine of ten. */
export function TimeInState({ words, stages }: TimeInStateProps) {
  const { t } = words;
  const last = stages.at(-1);
  if (!last) return null;
  return (
    <>
      {durationText(words, last.days)}
      {last.isSlow && <small class="overdue">{t(msg`longer than nine of ten`)}</small>}
    </>
  );
}
