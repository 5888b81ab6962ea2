import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { SelfEmploymentPageQuery } from '../../gql';
import { Person } from '../../shared/person';
import { END_FORM, VERIFICATION_FORM, verificationText } from './self-employment-form';
import { selfEmploymentState } from './self-employment.page';

type Work = NonNullable<SelfEmploymentPageQuery['selfEmployment']>;

export function selfEmploymentPage(visit: Visit, today: string, work: Work): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, verifiedOn, verificationMethod, endedOn } = work;
  return page({
    visit,
    title: t(msg`Self-employment`),
    children: (
      <>
        <PageHead back={{ href: '/staff/self-employment', label: t(msg`Self-employment`) }} title={work.activity} />
        <ErrorSummary visit={visit} labels={{ ...formLabels(i18n, VERIFICATION_FORM), ...formLabels(i18n, END_FORM) }} />
        <section class="card">
          <Facts
            facts={[
              [t(msg`Trainee`), <Person person={trainee} />],
              [t(msg`Status`), selfEmploymentState(i18n, work.state)],
              [t(msg`Since`), i18n.day(work.startedOn)],
              [t(msg`Verified`), verifiedOn ? `${i18n.day(verifiedOn)}${verificationMethod ? ` · ${verificationText(i18n, verificationMethod)}` : ''}` : null],
              [t(msg`Ended`), endedOn ? i18n.day(endedOn) : null],
              [t(msg`Kind of work`), work.iscoLabel],
              [t(msg`Grant`), work.grant?.title ?? work.grantId],
              [t(msg`Recorded on`), i18n.moment(work.recordedAt)],
            ]}
          />
        </section>
        <SelfEmploymentActions visit={visit} work={work} today={today} />
      </>
    ),
  });
}

function SelfEmploymentActions({
  visit,
  work: { id, availableActions, startedOn },
  today,
}: {
  readonly visit: Visit;
  readonly work: Work;
  readonly today: string;
}) {
  const { t } = visit.i18n;
  if (availableActions.length === 0) return null;
  const days = { first: startedOn, last: today };
  return (
    <section class="card">
      <h2>{t(msg`Next steps`)}</h2>
      {availableActions.includes('verify') && (
        <CollapsibleForm visit={visit} name={t(msg`Verification`)} fields={VERIFICATION_FORM.names} isOpen>
          <Form visit={visit} action={`/staff/self-employment/${id}/verify`}>
            <FormFields visit={visit} form={VERIFICATION_FORM} data={{ verifiedOn: { days, value: today } }} />
            <Button>{t(msg`Mark as verified`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
      {availableActions.includes('end') && (
        <CollapsibleForm visit={visit} name={t(msg`End of self-employment`)} fields={END_FORM.names}>
          <Form visit={visit} action={`/staff/self-employment/${id}/end`}>
            <FormFields visit={visit} form={END_FORM} data={{ endedOn: { days, value: today } }} />
            <Button plain>{t(msg`Record end`)}</Button>
          </Form>
        </CollapsibleForm>
      )}
    </section>
  );
}
