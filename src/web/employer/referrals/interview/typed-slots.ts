import { problemText } from '../../../../locales/refusals';
import { isLocalDate } from '../../../../shared/local-date';
import { isMeetingTime, MEETING_HOURS } from '../../../../shared/weekdays';
import type { ProblemCode } from '../../../../shared/refusal';
import { type FormProblem, type FormValues, textsOf } from '../../../shared/form/form-drafts';
import type { Words } from '../../../shared/labels/words';
import { SLOTS } from './slots';

interface TypedSlot {
  /** In which row it was typed. */
  readonly at: number;
  readonly day: string;
  readonly time: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The times whose day was not emptied. */
export function typedSlots(values: FormValues): TypedSlot[] {
  const [days, times] = [textsOf(values, 'day'), textsOf(values, 'time')];
  return SLOTS.flatMap((at) => {
    const day = days[at] ?? '';
    return day === '' ? [] : [{ at, day, time: times[at] ?? '' }];
  });
}

/** What is no day is told beside the day, and what is no time or a time at night beside the time: as one instant, nobody could tell which of the two is wrong. */
export function slotProblems({ language }: Words, slots: readonly TypedSlot[]): FormProblem[] {
  const told = (field: string, problem: ProblemCode, limit?: string): FormProblem => ({
    field,
    message: problemText(language, { problem, ...(limit === undefined ? {} : { limit }) }),
  });
  return slots.flatMap(({ at, day, time }) => [
    ...(isLocalDate(day) ? [] : [told(`day-${at}`, 'NOT_A_DATE')]),
    ...(TIME.test(time) ? [] : [told(`time-${at}`, time === '' ? 'EMPTY' : 'NOT_A_TIME')]),
    ...(TIME.test(time) && !isMeetingTime(time) ? [told(`time-${at}`, 'NOT_BY_DAY', MEETING_HOURS)] : []),
  ]);
}

/** The same in Phnom Penh. */
export const instantOfSlot = ({ day, time }: TypedSlot): string => `${day}T${time}:00+07:00`;
