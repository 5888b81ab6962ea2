import { problemText } from '../../../../locales/refusal-texts';
import { isLocalDate } from '../../../../shared/local-date';
import { isMeetingTime, MEETING_HOURS } from '../../../../shared/weekdays';
import type { ProblemCode } from '../../../../shared/refusal';
import { type FormProblem, type FormValues, textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import { SLOTS } from './suggested-slots';

interface TypedSlot {
  /** Row of the form. */
  readonly at: number;
  readonly day: string;
  readonly time: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The times whose day is not empty. */
export function typedSlots(values: FormValues): TypedSlot[] {
  const [days, times] = [textsOf(values, 'day'), textsOf(values, 'time')];
  return SLOTS.flatMap((at) => {
    const day = days[at] ?? '';
    return day === '' ? [] : [{ at, day, time: times[at] ?? '' }];
  });
}

/**
 * An invalid day is reported at the day field; an invalid time, or one at night, at the time field. Reported
 * on the combined instant, an error would not show which of the two is wrong.
 */
export function slotProblems({ language }: I18n, slots: readonly TypedSlot[]): FormProblem[] {
  const problemAt = (field: string, problem: ProblemCode, limit?: string): FormProblem => ({
    field,
    message: problemText(language, { problem, ...(limit === undefined ? {} : { limit }) }),
  });
  return slots.flatMap(({ at, day, time }) => [
    ...(isLocalDate(day) ? [] : [problemAt(`day-${at}`, 'NOT_A_DATE')]),
    ...(TIME.test(time) ? [] : [problemAt(`time-${at}`, time === '' ? 'EMPTY' : 'NOT_A_TIME')]),
    ...(TIME.test(time) && !isMeetingTime(time) ? [problemAt(`time-${at}`, 'NOT_BY_DAY', MEETING_HOURS)] : []),
  ]);
}

/** The instant in Phnom Penh time. */
export const instantOfSlot = ({ day, time }: TypedSlot): string => `${day}T${time}:00+07:00`;
