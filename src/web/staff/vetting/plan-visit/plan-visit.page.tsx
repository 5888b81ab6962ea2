import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, Choice, ErrorSummary, Field, Form, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { VisitToPlanQuery } from '../../gql';
import { VETTING_KINDS, vettingKind } from '../../shared/employer-labels';

interface PlanVisitProps {
  readonly site: NonNullable<VisitToPlanQuery['site']>;
  readonly colleagues: VisitToPlanQuery['colleagues'];
  readonly today: string;
}

export function planVisitPage(visit: Visit, { site, colleagues, today }: PlanVisitProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const labels = {
    kind: t(msg`Reason for the visit`),
    visitOn: t(msg`Day of the visit`),
    visitorIds: t(msg`Visitors`),
    leadVisitorId: t(msg`Lead visitor`),
  };
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return page({
    visit,
    title: t(msg`Plan visit`),
    children: (
      <section class="card narrow">
        <PageHead
          back={{ href: `/staff/employers/${site.employer.id}`, label: site.employer.legalName }}
          title={t(msg`Plan visit`)}
          lead={
            <>
              {site.name}, {site.district}
            </>
          }
        />
        <ErrorSummary visit={visit} labels={labels} />
        <Form visit={visit} action={`/staff/vettings/plan/${site.id}`}>
          <Choice
            visit={visit}
            name="kind"
            columns
            label={labels.kind}
            options={VETTING_KINDS.map((value) => ({ value, label: vettingKind(i18n, value) }))}
            value={[site.vettings.length === 0 ? 'FIRST' : 'RENEWAL']}
          />
          <Field visit={visit} name="visitOn" type="date" label={labels.visitOn} value={today} short />
          <Choice
            visit={visit}
            name="visitorIds"
            several
            columns
            label={labels.visitorIds}
            hint={t(msg`At least two, none with a tie to the employer.`)}
            options={people}
          />
          <Select
            visit={visit}
            name="leadVisitorId"
            label={labels.leadVisitorId}
            hint={t(msg`The lead visitor does not decide afterwards.`)}
            options={[{ value: '', label: t(msg`Choose a colleague`) }, ...people]}
          />
          <Button>{t(msg`Plan visit`)}</Button>
        </Form>
      </section>
    ),
  });
}
