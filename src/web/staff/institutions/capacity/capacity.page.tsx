import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { Bars, Changes } from '../../indicators/charts/bars';
import { CollapsibleForm } from '../../shared/collapsible-form';
import type { CapacityPageQuery } from '../../gql';
import { institutionName, supportText } from '../../shared/institution-labels';
import { hoursOf } from '../../shared/service-labels';
import { grantOptions } from '../../shared/grant-options';
import { type Capacity, ReviewNotes } from './review-notes';
import { SUPPORT_FORM } from './support-form';
import { dayAndMonth } from '../../../shared/labels/near-days';

type Me = NonNullable<CapacityPageQuery['me']>;
type Grants = CapacityPageQuery['grants']['nodes'];

const MAX_SCORE = 4;

export function capacityPage(visit: Visit, me: Me, capacity: Capacity, grants: Grants): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { partner, reviews } = capacity;
  const mayRecord = me.may.includes('capacity.record') && me.institution.isSteward && me.institution.id !== partner.id;
  const name = institutionName(i18n, partner);
  return page({
    visit,
    title: name,
    children: (
      <>
        <PageHead back={{ href: '/staff/institutions', label: t(msg`Institutions`) }} title={name} lead={changeSummary(i18n, capacity)} />
        <ErrorSummary visit={visit} labels={formLabels(i18n, SUPPORT_FORM)} />
        {mayRecord && (
          <p class="actions">
            <a class="button" href={`/staff/institutions/${partner.id}/review`}>
              {reviews.length === 0 ? t(msg`Record first review`) : t(msg`Record new review`)}
            </a>
          </p>
        )}
        {reviews.length > 0 && <Progress i18n={i18n} capacity={capacity} />}
        {reviews.length > 0 && <ReviewNotes i18n={i18n} capacity={capacity} />}
        <Support i18n={i18n} capacity={capacity} />
        {mayRecord && <RecordSupport visit={visit} partnerId={partner.id} grants={grants} today={me.today} />}
      </>
    ),
  });
}

function changeSummary(i18n: I18n, { reviews, baselineTotal, latestTotal, totalChange }: Capacity): string {
  const { t } = i18n;
  const best = i18n.number(MAX_SCORE * 10);
  if (reviews.length === 0) return t(msg`No capacity review yet`);
  if (totalChange === null || totalChange === undefined) {
    const first = i18n.number(baselineTotal ?? 0);
    return t(msg`First review: ${first} of ${best} points. The next review will show the change.`);
  }
  const [from, to, by] = [i18n.number(baselineTotal ?? 0), i18n.number(latestTotal ?? 0), i18n.number(Math.abs(totalChange))];
  if (totalChange > 0) return t(msg`From ${from} to ${to} of ${best} points: ${by} more than at the first review.`);
  return totalChange === 0
    ? t(msg`Unchanged since the first review: ${to} of ${best} points.`)
    : t(msg`From ${from} to ${to} of ${best} points: ${by} fewer than at the first review.`);
}

function Progress({ i18n, capacity: { reviews, functions } }: { readonly i18n: I18n; readonly capacity: Capacity }) {
  const { t } = i18n;
  const maxTotal = MAX_SCORE * functions.length;
  const totals = reviews.map(({ id, kind, heldOn, scores }) => ({ id, kind, heldOn, total: scores.reduce((sum, { score }) => sum + score, 0) }));
  const scoreText = (score: number | null | undefined): string => (score === null || score === undefined ? '–' : i18n.number(score));
  return (
    <section class="card">
      <h2>{t(msg`Progress`)}</h2>
      <Bars
        title={t(msg`All ten functions`)}
        note={t(msg`0 to 40 points`)}
        bars={totals.map(({ id, kind, heldOn, total }) => ({
          key: id,
          label: `${dayAndMonth(i18n, heldOn)}${kind === 'BASELINE' ? ` · ${t(msg`first review`)}` : ''}`,
          parts: [{ share: total / maxTotal, tone: kind === 'BASELINE' ? ('second' as const) : ('first' as const) }],
          valueText: i18n.number(total),
        }))}
      />
      <Changes
        title={t(msg`By function`)}
        note={t(msg`0 to 4 points`)}
        best={MAX_SCORE}
        names={{ before: t(msg`First review`), after: t(msg`Latest review`) }}
        changes={functions.map(({ workFunction, label, baseline, latest }) => ({
          key: workFunction,
          label,
          before: baseline ?? null,
          after: latest ?? null,
          valueText: fromTo(i18n, scoreText(baseline), scoreText(latest)),
        }))}
      />
    </section>
  );
}

const fromTo = ({ t }: I18n, from: string, to: string): string => t(msg`${from} to ${to}`);

function Support({ i18n, capacity: { support } }: { readonly i18n: I18n; readonly capacity: Capacity }) {
  const { t } = i18n;
  return (
    <section>
      <h2>{t(msg`Support received`)}</h2>
      {support.length === 0 && <p class="card">{t(msg`Nothing recorded yet`)}</p>}
      <ul class="lines card flat">
        {support.map(({ id, kind, givenOn, hours, about, grant, grantId }) => (
          <li key={id}>
            <strong>{supportText(i18n, kind)}</strong> · {about}
            <small class="line-day">
              {[dayAndMonth(i18n, givenOn), hours ? hoursOf(i18n, hours) : null, grant?.title ?? grantId].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecordSupportProps {
  readonly visit: Visit;
  readonly partnerId: string;
  readonly grants: Grants;
  readonly today: string;
}

function RecordSupport({ visit, partnerId, grants, today }: RecordSupportProps) {
  const { t } = visit.i18n;
  const values = { givenOn: { days: { last: today }, value: today }, grantId: { options: grantOptions(visit.i18n, grants) } };
  return (
    <section class="card">
      <CollapsibleForm visit={visit} name={t(msg`Record support`)} fields={SUPPORT_FORM.names}>
        <Form visit={visit} action={`/staff/institutions/${partnerId}/support`}>
          <FormFields visit={visit} form={SUPPORT_FORM} data={values} />
          <Button>{t(msg`Record support`)}</Button>
        </Form>
      </CollapsibleForm>
    </section>
  );
}
