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
  const label = t(msg`Why must it stop?`);
  return page({
    visit,
    title: t(msg`Place hold`),
    children: (
      <section class="card narrow">
        <PageHead back={{ href: '/staff/holds', label: t(msg`Holds on employers`) }} title={t(msg`Place a hold on ${legalName}`)} />
        <ErrorSummary visit={visit} labels={{ reason: label }} />
        {holds.length > 0 && <p class="attention">{t(msg`It is on hold already. Your hold is one more, and is lifted by itself.`)}</p>}
        <ul class="reasons">
          <li>{t(msg`From now on nobody is introduced, offered a place or started there.`)}</li>
          <li>{t(msg`The employer is told nothing, and neither are other institutions told why.`)}</li>
          <li>{t(msg`Two people lift it, one of them the safety lead.`)}</li>
        </ul>
        <Form visit={visit} action={`/staff/holds/place/${id}`}>
          <Field visit={visit} name="reason" label={label} hint={t(msg`Kept only in the audit log, with your name.`)} rows={4} />
          <Button>{t(msg`Place the hold`)}</Button>
        </Form>
      </section>
    ),
  });
}
