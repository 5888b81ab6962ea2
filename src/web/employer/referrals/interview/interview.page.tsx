import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import type { LocalDate } from '../../../../shared/local-date';
import { formValues } from '../../../shared/described-form/form-description';
import { fieldProps, FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { InterviewPageQuery } from '../../gql';
import { candidatePath } from '../candidates/candidates.page';
import { INTERVIEW_TIMES_FORM, type SuggestedInterview } from './interview-times-form';
import { SLOTS, suggestedSlots } from './suggested-slots';

type Candidate = NonNullable<InterviewPageQuery['candidate']>;

export const timesPath = (id: string): string => `${candidatePath(id)}/times`;

/**
 * The form is filled with three times that suit the candidate's availability, so an employer who agrees only
 * submits it.
 */
export function timesPage(visit: Visit, candidate: Candidate, today: LocalDate): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, vacancy } = candidate;
  const filled = withSavedValues(visit, formValues(INTERVIEW_TIMES_FORM, suggestedInterview(candidate, today)));
  const slots = (): VNode => (
    <>
      {SLOTS.map((at) => (
        <div class="beside" key={at}>
          <Field {...fieldProps(filled, INTERVIEW_TIMES_FORM, `day-${at}`)} name="day" at={at} type="date" />
          <Field {...fieldProps(filled, INTERVIEW_TIMES_FORM, `time-${at}`)} name="time" at={at} type="time" short />
        </div>
      ))}
    </>
  );
  return page({
    visit,
    title: t(msg`Propose interview times`),
    children: (
      <>
        <PageHead
          back={{ href: candidatePath(id), label: displayName ?? t(msg`Candidate (name not shared)`) }}
          eyebrow={vacancy.title}
          title={t(msg`Propose interview times`)}
          lead={t(msg`We ask the candidate which time suits, and tell you. Change any time, or clear its day to leave it out.`)}
        />
        <ErrorSummary visit={visit} />
        <Form visit={visit} action={timesPath(id)}>
          <FormFields visit={filled} form={INTERVIEW_TIMES_FORM} own={{ slots }} />
          <Button>{t(msg`Propose times`)}</Button>
        </Form>
      </>
    ),
  });
}

function suggestedInterview({ availability, vacancy: { site } }: Candidate, today: LocalDate): SuggestedInterview {
  return { slots: suggestedSlots(today, availability ?? null), place: `${site.address}, ${site.district}`, companionAllowed: true, transportPaid: false };
}
