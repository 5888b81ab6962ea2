import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { FormFields, withSavedValues } from '../../../shared/described-form/form-fields';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { VettingKind, VisitToPlanQuery } from '../../gql';
import { VETTING_KINDS, vettingKind } from '../../shared/employer-labels';
import { VISIT_PLAN_FORM } from './visit-plan-form';

/** Any other visit to few people would show the employer that one of them spoke. */
const ROUTINE_KINDS: readonly VettingKind[] = ['FIRST', 'RENEWAL'];

interface PlanVisitProps {
  readonly site: NonNullable<VisitToPlanQuery['site']>;
  readonly colleagues: VisitToPlanQuery['colleagues'];
  readonly today: string;
}

export function planVisitPage(visit: Visit, { site, colleagues, today }: PlanVisitProps): VNode {
  const { t } = visit.i18n;
  const tied = new Set(site.employer.ties.map(({ member }) => member.id));
  const isFirst = site.vettings.length === 0;
  const possible = VETTING_KINDS.filter((kind) => (!isFirst || kind !== 'RENEWAL') && (!site.mustVisitAsRoutine || ROUTINE_KINDS.includes(kind)));
  const kinds = possible.map((value) => ({ value, label: vettingKind(visit.i18n, value) }));
  const people = colleagues.filter(({ id }) => !tied.has(id)).map(({ id, displayName }) => ({ value: id, label: displayName }));
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
        <ErrorSummary visit={visit} />
        {site.mustVisitAsRoutine && (
          <p class="attention">
            {t(msg`Plan a routine visit, and ask every worker the same questions: few of our trainees work here, and no visit may point at one of them.`)}
          </p>
        )}
        <Form visit={visit} action={`/staff/vettings/plan/${site.id}`}>
          <FormFields
            visit={withSavedValues(visit, { kind: isFirst ? 'FIRST' : 'RENEWAL', visitOn: today })}
            form={VISIT_PLAN_FORM}
            data={{ kind: { options: kinds }, visitOn: { days: { first: today } }, visitorIds: { options: people }, leadVisitorId: { options: people } }}
          />
          <Button>{t(msg`Plan visit`)}</Button>
        </Form>
      </section>
    ),
  });
}
