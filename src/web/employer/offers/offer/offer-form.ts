import { msg } from '@lingui/core/macro';
import { addDays, type LocalDate, weekday } from '../../../../shared/local-date';
import { dayBits, includesDay, type Weekday, WEEKDAYS } from '../../../../shared/weekdays';
import { describeForm, formInput, formValues } from '../../../shared/described-form/form-description';
import { type FormValues, textOf } from '../../../shared/form/form-drafts';
import { dayText, required } from '../../../shared/described-form/form-kinds';
import type { DraftSection, OfferInput, OfferPageQuery } from '../../gql';
import { type TermsContent, TERMS_FIELDS } from '../../vacancies/vacancy-form/terms-fields';

export type Candidate = NonNullable<OfferPageQuery['candidate']>;

/** The terms to offer, and the last day for the answer. */
interface OfferContent extends TermsContent {
  readonly answerOn: LocalDate;
}

/** The usual time to consider an offer. The minimum is three days. */
const ANSWER_IN_DAYS = 7;

const { amount, days, startsAt, endsAt, hoursPerWeek, startsOn, contractMonths, probationDays } = TERMS_FIELDS;

/** The form of an offer, the first or a later one: the terms of work, and the last day for the answer. */
export const OFFER_FORM = describeForm<DraftSection, OfferContent, OfferInput>()({
  amount: required(amount, ''),
  days,
  startsAt: required(startsAt, ''),
  endsAt: required(endsAt, ''),
  hoursPerWeek: required(hoursPerWeek, 0),
  startsOn: required(startsOn, ''),
  answerOn: {
    section: 'DATES',
    paths: ['answerBy'],
    label: msg`Answer by`,
    hint: msg`At least 3 days from now and no later than the first day of work. The offer ends at 18:00 that day.`,
    beside: 'days',
    view: { kind: 'day' },
    saved: ({ answerOn }) => answerOn,
    values: ({ answerOn }, name) => ({ [name]: answerOn }),
    input: (values, name) => [['answerBy', `${textOf(values, name)}T18:00:00+07:00`]],
    text: (i18n, { answerOn }) => dayText(i18n, answerOn),
  },
  contractMonths,
  probationDays: required(probationDays, 0),
});

/**
 * The vacancy's terms as form values. A first day on which the vacancy does not work becomes the next working
 * day. One in the past is left empty, so the employer must enter a new one, and the suggested deadline for the
 * answer is never after the first day.
 */
export function offerValues({ vacancy: { terms } }: Candidate, today: LocalDate): FormValues {
  const firstDay = terms.startsOn > today ? nextWorkingDay(terms.startsOn, terms.days) : null;
  const usualDeadline = addDays(today, ANSWER_IN_DAYS);
  const answerOn = firstDay !== null && firstDay < usualDeadline ? firstDay : usualDeadline;
  return formValues(OFFER_FORM, { terms: { ...terms, startsOn: firstDay }, answerOn });
}

/** The day itself if it is one of these days of the week, or the next one that is. */
function nextWorkingDay(from: LocalDate, days: readonly Weekday[]): LocalDate {
  const week = Array.from({ length: WEEKDAYS.length }, (_, at) => addDays(from, at));
  return week.find((day) => includesDay(dayBits(days), weekday(day))) ?? from;
}

/** The form values as API input. The API reports what is invalid in them. */
export const offerInput = (values: FormValues): OfferInput => formInput(OFFER_FORM, values);
