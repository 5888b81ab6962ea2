import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Tag } from '../../../shared/form/facts';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { StaffVettingsQuery } from '../../gql';
import { More, withAll } from '../../shared/listing';
import { decisionText, VETTING_STATES, vettingKind, vettingState } from '../../shared/employer-labels';
import { Time } from '../../../shared/parts/time';

export function vettingsPage(visit: Visit, vettings: StaffVettingsQuery['vettings'], state: string): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  return page({
    visit,
    title: t(msg`Workplace visits`),
    children: (
      <>
        <PageHead title={t(msg`Workplace visits`)} lead={t(msg`Trainees are placed only at workplaces that were visited and approved by two people.`)} />
        <form method="get" action="/staff/vettings" class="card flat">
          <div class="beside end">
            <Select
              visit={visit}
              name="state"
              label={t(msg`Status`)}
              options={withAll(
                t(msg`All`),
                VETTING_STATES.map((value) => ({ value, label: vettingState(i18n, value) })),
              )}
              value={state}
            />
            <Button plain>{t(msg`Show`)}</Button>
          </div>
        </form>
        {vettings.nodes.length === 0 ? (
          <p class="card">{t(msg`No visits. Plan a visit on the employer’s page.`)}</p>
        ) : (
          <ul class="lines card">
            {vettings.nodes.map(({ id, kind, state: currentState, visitOn, decision, availableActions, site }) => (
              <li key={id} class="split">
                <span>
                  <a href={`/staff/vettings/${id}`}>{site.employer.legalName}</a> <small>{site.name}</small>
                  <small class="line-day">
                    {vettingKind(i18n, kind)} · <Time i18n={i18n} at={visitOn} />
                  </small>
                </span>
                <Tag tone={availableActions.some((transition) => transition !== 'revoke') ? 'wait' : 'calm'}>
                  {currentState === 'DECIDED' && decision ? decisionText(i18n, decision) : vettingState(i18n, currentState)}
                </Tag>
              </li>
            ))}
          </ul>
        )}
        <More visit={visit} pageInfo={vettings.pageInfo} filters={{ state }} />
      </>
    ),
  });
}
