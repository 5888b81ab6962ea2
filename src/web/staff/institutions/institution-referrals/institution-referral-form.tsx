import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { InstitutionsToReferQuery } from '../../gql';
import { institutionName, NEEDS, needText, URGENCIES, urgencyText } from '../../shared/institution-labels';

interface InitialValues {
  readonly to: string;
  readonly need: string;
  readonly code: string;
}

export function institutionReferralFormPage(visit: Visit, { me, institutions }: InstitutionsToReferQuery, initial: InitialValues): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const others = institutions.nodes.filter(({ id }) => id !== me?.institution.id);
  const labels = {
    herCode: t(msg`Trainee code`),
    toInstitutionId: t(msg`Receiving institution`),
    need: t(msg`Support needed`),
    urgency: t(msg`Urgency`),
    alsoNeeds: t(msg`Other needs`),
  };
  const needs = NEEDS.map((value) => ({ value, label: needText(i18n, value) }));
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
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action="/staff/institution-referrals/new">
          <section class="card">
            <Field visit={visit} name="herCode" label={labels.herCode} hint={t(msg`For example W-7F3K9Q.`)} autocomplete="off" value={initial.code} short />
            <Select
              visit={visit}
              name="toInstitutionId"
              label={labels.toInstitutionId}
              options={[{ value: '', label: t(msg`Choose one`) }, ...others.map((one) => ({ value: one.id, label: institutionName(i18n, one) }))]}
              value={initial.to}
            />
            <Choice visit={visit} name="need" label={labels.need} options={needs} columns value={[initial.need]} />
            <Choice
              visit={visit}
              name="urgency"
              label={labels.urgency}
              hint={t(msg`They have 14 days to answer, 3 days if it is needed within days, and 1 day if it is needed today.`)}
              options={URGENCIES.map((value) => ({ value, label: urgencyText(i18n, value) }))}
              compact
            />
            <CollapsibleForm visit={visit} name={labels.alsoNeeds} fields={['alsoNeeds']}>
              <Choice visit={visit} name="alsoNeeds" several columns label={labels.alsoNeeds} options={needs} />
            </CollapsibleForm>
          </section>
          <Button>{t(msg`Prepare referral`)}</Button>
        </Form>
      </>
    ),
  });
}
