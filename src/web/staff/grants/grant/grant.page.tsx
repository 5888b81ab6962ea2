import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { answerText, formLabels } from '../../../shared/described-form/form-description';
import { FormFields } from '../../../shared/described-form/form-fields';
import { Facts } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { CalculationCard } from '../../calculations/calculation/calculation-progress';
import { refreshOf } from '../../calculations/calculation/calculation-refresh';
import type { CalculationProgressFragment, GrantPageQuery, IndicatorNumberFragment, GrantTraineesQuery } from '../../gql';
import { More } from '../../shared/listing';
import { GrantStatus } from '../grants/grants.page';
import { COUNT_PATH, reportPath } from '../../indicators/indicators/report-query';
import { linesOf } from '../../indicators/indicators/report-lines';
import { TargetChart } from '../../indicators/indicators/indicator-charts';
import { institutionName } from '../../shared/institution-labels';
import { GRANT_FORM } from '../grant-form/grant-form';
import { spanText } from '../../shared/service-labels';
import { TRAINEE_CODE_FORM } from '../../trainees/person-code/trainee-code-fields';

type Grant = NonNullable<GrantPageQuery['grant']>;
interface GrantProps {
  readonly me: NonNullable<GrantPageQuery['me']>;
  readonly grant: Grant;
  /** Null for staff who may not read trainees. */
  readonly people: GrantTraineesQuery['traineesOfGrant'] | null;
  /** The indicator numbers so far; empty for staff who may not read indicators. */
  readonly cells: readonly IndicatorNumberFragment[];
  /** The background calculation, while the numbers are missing. */
  readonly calculation: CalculationProgressFragment | null;
}

export function grantPage(visit: Visit, { me, grant, people, cells, calculation }: GrantProps): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const mayKeep = me.may.includes('grant.manage') && me.institution.isSteward;
  return page({
    visit,
    title: grant.title,
    refresh: refreshOf(calculation, visit),
    children: (
      <>
        <PageHead back={{ href: '/staff/grants', label: t(msg`Grants`) }} title={grant.title} />
        <p class="tags">
          <GrantStatus i18n={i18n} grant={grant} today={me.today} />
        </p>
        <ErrorSummary visit={visit} labels={formLabels(i18n, TRAINEE_CODE_FORM)} />
        <section class="card">
          <Facts facts={grantFacts(i18n, grant)} />
          <p class="actions">
            {mayKeep && (
              <a class="button plain" href={`/staff/grants/${grant.id}/change`}>
                {t(msg`Edit grant and targets`)}
              </a>
            )}
            {me.may.includes('indicator.read') && (
              <a class="button plain" href={reportPath({ grant: grant.id, from: grant.startsOn, to: grant.endsOn, asOf: '' })}>
                {t(msg`Full report`)}
              </a>
            )}
          </p>
        </section>
        <Targets i18n={i18n} grant={grant} cells={cells} />
        {calculation && (
          <CalculationCard visit={visit} calculation={calculation} again={COUNT_PATH} fields={{ grant: grant.id, from: grant.startsOn, to: grant.endsOn }} />
        )}
        {people && <People visit={visit} grant={grant} people={people} mayRemove={me.may.includes('trainee.grant')} />}
        {people && me.may.includes('trainee.grant') && (
          <section class="card">
            <h2>{t(msg`Add to this grant`)}</h2>
            <Form visit={visit} action={`/staff/grants/${grant.id}/people`}>
              <FormFields
                visit={visit}
                form={TRAINEE_CODE_FORM}
                data={{ herCode: { hint: t(msg`Applies to her services from now on. Earlier records keep their grant.`) } }}
              />
              <Button>{t(msg`Add trainee to grant`)}</Button>
            </Form>
          </section>
        )}
      </>
    ),
  });
}

const grantFacts = (i18n: I18n, grant: Grant) => {
  const { t } = i18n;
  return [
    [t(msg`Donor`), grant.donor],
    [t(msg`When`), spanText(i18n, grant.startsOn, grant.endsOn)],
    [t(msg`Amount`), i18n.money(grant)],
    [t(msg`Short name`), <code key="id">{grant.id}</code>],
    [t(msg`Institutions`), i18n.list(grant.institutions.map((one) => institutionName(i18n, one)))],
    [t(msg`Trainees without consent to be counted`), answerText(i18n, GRANT_FORM, 'countsWithoutConsent', grant)],
  ] as const;
};

/** Bars for staff who may read indicators, the plain target numbers for others. */
function Targets({ i18n, grant: { targets }, cells }: { readonly i18n: I18n; readonly grant: Grant; readonly cells: readonly IndicatorNumberFragment[] }) {
  const { t } = i18n;
  if (targets.length === 0) return <p class="card">{t(msg`No targets yet`)}</p>;
  if (cells.length > 0) {
    return (
      <section class="card">
        <TargetChart i18n={i18n} lines={linesOf(cells)} isOwn={cells.every(({ publishedValue }) => typeof publishedValue !== 'string')} />
      </section>
    );
  }
  return (
    <section class="card">
      <h2>{t(msg`Targets`)}</h2>
      <Facts facts={targets.map(({ label, target }) => [label, i18n.number(target)] as const)} />
    </section>
  );
}

interface PeopleProps {
  readonly visit: Visit;
  readonly grant: Grant;
  readonly people: GrantTraineesQuery['traineesOfGrant'];
  readonly mayRemove: boolean;
}

function People({ visit, grant, people, mayRemove }: PeopleProps) {
  const { t } = visit.i18n;
  return (
    <section>
      <h2>{t(msg`Trainees of this institution`)}</h2>
      {people.nodes.length === 0 && <p class="card">{t(msg`No trainees of this institution`)}</p>}
      {people.nodes.length > 0 && (
        <ul class="lines card flat">
          {people.nodes.map(({ id, code, displayName }) => (
            <li key={id} class="split">
              <span>
                {displayName} <small>{code}</small>
              </span>
              {mayRemove && (
                <Form visit={visit} action={`/staff/grants/${grant.id}/people/remove`}>
                  <input type="hidden" name="traineeId" value={id} />
                  <Button plain>{t(msg`Remove from grant`)}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      <More visit={visit} path={`/staff/grants/${grant.id}`} pageInfo={people.pageInfo} />
    </section>
  );
}
