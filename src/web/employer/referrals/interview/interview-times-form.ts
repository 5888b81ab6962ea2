import { msg } from '@lingui/core/macro';
import { isLocalDate } from '../../../../shared/local-date';
import type { ProblemCode } from '../../../../shared/refusal';
import { isMeetingTime, MEETING_HOURS } from '../../../../shared/weekdays';
import { describeForm } from '../../../shared/described-form/form-description';
import { fieldKinds, required } from '../../../shared/described-form/form-kinds';
import type { Incomplete } from '../../../shared/described-form/form-paths';
import { formList, rowsOf, rowValues } from '../../../shared/described-form/form-rows';
import { type FormDraft, type FormProblem, type FormValues, textsOf } from '../../../shared/form/form-drafts';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { InterviewInput } from '../../gql';
import { SLOTS } from './suggested-slots';

/** What the form suggests: days and times apart, as the employer changes them. */
export interface SuggestedInterview extends Incomplete<Omit<InterviewInput, 'slots'>> {
  readonly slots: readonly { readonly day: string; readonly time: string }[];
}

interface TypedSlot {
  /** Row of the form. */
  readonly at: number;
  readonly day: string;
  readonly time: string;
}

const { text } = fieldKinds<'TIMES', SuggestedInterview, InterviewInput>();

/** A row is sent if it has a day. */
const SLOT_ROWS = formList({ day: '', time: '' }, ({ day }) => day !== '');

/** What the employer does for the candidate, with the path of the input that says so. */
const ALSO = [
  { path: 'companionAllowed', value: 'companion', label: msg`They may bring someone` },
  { path: 'transportPaid', value: 'transport', label: msg`We'll cover travel` },
] as const;

/** The times that an employer proposes for an interview. Nothing is saved before they are sent. */
export const INTERVIEW_TIMES_FORM = describeForm<'TIMES', SuggestedInterview, InterviewInput>()({
  slots: {
    section: 'TIMES',
    paths: ['slots'],
    label: msg`Times`,
    controls: SLOT_ROWS.columns,
    controlLabels: { day: msg`Day`, time: msg`Time` },
    pathControls: { slots: 'day-0' },
    isRequired: true,
    saved: ({ slots }) => slots,
    values: ({ slots }) => rowValues(SLOT_ROWS, slots),
    input: (values) => [['slots', typedSlots(values).map(instantOf)]],
    text: (i18n, { slots }) => slots.map(({ day, time }) => `${i18n.day(day)}, ${i18n.time(time)}`),
    controlWithin: (rest, _name, values) => `day-${typedSlots(values)[Number(rest)]?.at ?? 0}`,
  },
  place: required(text({ section: 'TIMES', path: 'place', label: msg`Where`, isRequired: true }), ''),
  also: {
    section: 'TIMES',
    paths: ALSO.map(({ path }) => path),
    label: msg`For the candidate`,
    view: { kind: 'choice', several: true, options: ({ t }) => ALSO.map(({ value, label }) => ({ value, label: t(label) })) },
    saved: (interview) => ALSO.filter(({ path }) => interview[path]),
    values: (interview, name) => ({ [name]: ALSO.filter(({ path }) => interview[path]).map(({ value }) => value) }),
    input: (values, name) => ALSO.map(({ path, value }) => [path, textsOf(values, name).includes(value)] as const),
    text: (i18n, interview) => ALSO.filter(({ path }) => interview[path]).map(({ label }) => i18n.t(label)),
  },
});

/** The times whose day is not empty. Rows that the form does not have are left out. */
const typedSlots = (values: FormValues): TypedSlot[] =>
  rowsOf(values, SLOT_ROWS)
    .slice(0, SLOTS.length)
    .flatMap((row, at) => (SLOT_ROWS.isFilled(row) ? [{ at, ...row }] : []));

/** The instant in Phnom Penh time. */
const instantOf = ({ day, time }: TypedSlot): string => `${day}T${time}:00+07:00`;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * All problems of a refused proposal at once. Of a row whose day or time cannot be accepted, only the problems of these
 * fields: the API reports the combined instant, which would not show which of the two is wrong.
 */
export function withSlotProblems(i18n: I18n, refused: FormDraft): FormDraft {
  const slots = slotProblems(i18n, refused.values);
  const rows = new Set(slots.map(({ field }) => rowOf(field)));
  const others = refused.problems.filter(({ field }) => !isSlotField(field) || !rows.has(rowOf(field)));
  return slots.length === 0 ? refused : { ...refused, problems: [...slots, ...others.filter(({ field }) => field !== '')] };
}

const isSlotField = (field: string): boolean => /^(?:day|time)-\d$/.test(field);
const rowOf = (field: string): string => field.slice(field.indexOf('-') + 1);

/** An invalid day is reported at the day field; an invalid time, or one at night, at the time field. */
function slotProblems(i18n: I18n, values: FormValues): FormProblem[] {
  const problemAt = (field: string, problem: ProblemCode, limit?: string): FormProblem => ({
    field,
    message: i18n.problem({ problem, ...(limit === undefined ? {} : { limit }) }),
  });
  return typedSlots(values).flatMap(({ at, day, time }) => [
    ...(isLocalDate(day) ? [] : [problemAt(`day-${at}`, 'NOT_A_DATE')]),
    ...(TIME.test(time) ? [] : [problemAt(`time-${at}`, time === '' ? 'EMPTY' : 'NOT_A_TIME')]),
    ...(TIME.test(time) && !isMeetingTime(time) ? [problemAt(`time-${at}`, 'NOT_BY_DAY', MEETING_HOURS)] : []),
  ]);
}
