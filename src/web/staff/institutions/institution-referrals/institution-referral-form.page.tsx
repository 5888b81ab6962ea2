import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { InstitutionsToReferQuery } from '../../gql';
import { institutionName } from '../../shared/institution-labels';
import { INSTITUTION_REFERRAL_FORM } from './institution-referral-form';

interface InitialValues {
  readonly to: string;
  readonly need: string;
  readonly code: string;
}

export function institutionReferralFormPage(visit: Visit, { me, institutions }: InstitutionsToReferQuery, initial: InitialValues): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const others = institutions.nodes.filter(({ id }) => id !== me?.institution.id);
  const fieldData = {
    herCode: { value: initial.code },
    toInstitutionId: { options: others.map((one) => ({ value: one.id, label: institutionName(i18n, one) })), value: initial.to },
    need: { value: initial.need },
  };
  return page({
    visit,
    title: t(msg`Prepare referral`),
    children: (
      <>
        <PageHead
          back={{ href: '/staff/institution-referrals', label: t(msg`Partner referrals`) }}
          title={t(msg`Prepare referral`)}
          lead={t(msg`No one else sees it until you offer it. Then the other institution sees the need and a coded summary, never her name.`)}
        />
        <ErrorSummary visit={visit} labels={formLabels(i18n, INSTITUTION_REFERRAL_FORM)} />
        <Form visit={visit} action="/staff/institution-referrals/new">
          <section class="card">
            <FormFields visit={visit} form={INSTITUTION_REFERRAL_FORM} data={fieldData} />
          </section>
          <Button>{t(msg`Prepare referral`)}</Button>
        </Form>
      </>
    ),
  });
}
