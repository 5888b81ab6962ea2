import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { ConsentToRecordQuery } from '../../gql';
import { NameAndCode } from '../../shared/person';
import { CONSENT_FORM } from './consent-form';

export function consentPage(visit: Visit, trainee: NonNullable<ConsentToRecordQuery['trainee']>, others: ConsentToRecordQuery['institutions']['nodes']): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const names = CONSENT_FORM.names.filter((name) => name !== 'toInstitutionId' || others.length > 0);
  const fieldData = { toInstitutionId: { options: others.map(({ id, name }) => ({ value: id, label: name })) }, language: { value: trainee.language } };
  return page({
    visit,
    title: t(msg`Consent answer`),
    children: (
      <section class="card narrow">
        <PageHead
          back={{
            href: `/staff/trainees/${trainee.id}/consent`,
            label: <NameAndCode person={trainee} />,
          }}
          title={t(msg`Consent answer`)}
          lead={t(msg`Record one purpose at a time. Saying no never puts her at a disadvantage. We keep a no so that staff do not ask her again and again.`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(i18n, CONSENT_FORM)} />
        <Form visit={visit} action={`/staff/trainees/${trainee.id}/consents/new`}>
          <FormFields visit={visit} form={CONSENT_FORM} names={names} data={fieldData} />
          <Button>{t(msg`Record answer`)}</Button>
        </Form>
      </section>
    ),
  });
}
