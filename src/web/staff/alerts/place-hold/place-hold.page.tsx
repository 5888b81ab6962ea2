import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Field, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { EmployerToHoldQuery } from '../../gql';

type Employer = NonNullable<EmployerToHoldQuery['employer']>;

export function placeHoldPage(visit: Visit, { id, legalName, holds }: Employer): VNode {
  const { t } = visit.i18n;
  const label = t(msg`Why is the hold needed?`);
  return page({
    visit,
    title: t(msg`Place hold`),
    children: (
      <section class="card narrow">
        <PageHead back={{ href: '/staff/holds', label: t(msg`Employer holds`) }} title={t(msg`Place a hold on ${legalName}`)} />
        <ErrorSummary visit={visit} labels={{ reason: label }} />
        {holds.length > 0 && <p class="attention">{t(msg`This employer is already on hold. Your hold is separate and must be lifted separately.`)}</p>}
        <ul class="reasons">
          <li>{t(msg`From now on, no trainee is referred to this employer, receives an offer or starts there.`)}</li>
          <li>{t(msg`The employer is not informed. Other institutions do not see the reason.`)}</li>
          <li>{t(msg`Two people must agree to lift it, one of them the safety lead.`)}</li>
        </ul>
        <Form visit={visit} action={`/staff/holds/place/${id}`}>
          <Field visit={visit} name="reason" label={label} hint={t(msg`Kept only in the audit log, with your name.`)} rows={4} />
          <Button>{t(msg`Place hold`)}</Button>
        </Form>
      </section>
    ),
  });
}
