import { controlOf, formInput, formValues } from '../../../shared/described-form/form-description';
import type { FormValues } from '../../../shared/form/form-drafts';
import type { FollowUpAnswersFragment } from '../../gql';
import type { FollowUpAnswersInput, FollowUpContent } from './follow-up-field-kinds';
import { FOLLOW_UP_FORM } from './follow-up-form';

/** The form as the API's input; null for a question that was not discussed. */
export const recordInput = (values: FormValues): FollowUpAnswersInput => formInput(FOLLOW_UP_FORM, values);

/** The answers of a record. */
export const contentOf = ({ payReceived, deductions, hoursLastWeek, daysLastWeek, ...answers }: FollowUpAnswersFragment): FollowUpContent => ({
  ...answers,
  pay: payReceived?.amount ?? null,
  currency: payReceived?.currency ?? null,
  deductions: deductions?.amount ?? null,
  hoursLastWeek: hoursLastWeek?.toString() ?? null,
  daysLastWeek: daysLastWeek?.toString() ?? null,
});

/** The values of a record for the form that corrects it. */
export const valuesOf = (record: FollowUpAnswersFragment): FormValues => formValues(FOLLOW_UP_FORM, contentOf(record));

/** The control for a path of the API's input; empty if the form has none. */
export const fieldOf = controlOf(FOLLOW_UP_FORM);
