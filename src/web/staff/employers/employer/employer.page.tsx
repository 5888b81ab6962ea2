import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { sectorText } from '../../../shared/labels/sector-labels';
import { sizeText } from '../../../shared/labels/size-labels';
import { More } from '../../shared/listing';
import { ExcludedNames } from '../../shared/marks/excluded-names';
import { employerState } from '../../shared/employer-labels';
import { VacancyList } from '../../vacancies/vacancy/vacancy-lines';
import { RegistrationPhotos } from '../../vetting/vetting/registration-photos';
import type { EmployerProps } from './employer-page-props';
import { InviteFirstUser } from './invite-first-user';
import { formLabels } from '../../../shared/described-form/form-description';
import { ReportChange } from './report-change';
import { CHANGE_FORM } from './report-change-form';
import { Sites } from './employer-sites';
import { Ties } from './employer-ties';
import { Time } from '../../../shared/parts/time';
import { shortDayOf } from '../../../shared/labels/near-days';

export function employerPage(props: EmployerProps): VNode {
  const { visit, employer, vacancies } = props;
  const { i18n } = visit;
  const { t } = i18n;
  const khmerName = i18n.language === 'km' ? employer.legalNameKm : null;
  return page({
    visit,
    title: employer.legalName,
    children: (
      <>
        <PageHead back={{ href: '/staff/employers', label: t(msg`Employers`) }} title={khmerName ?? employer.legalName} />
        <p class="tags">
          <Tag tone={employer.state === 'ACTIVE' ? 'good' : employer.state === 'SUSPENDED' ? 'late' : 'wait'}>{employerState(i18n, employer.state)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={formLabels(visit.i18n, CHANGE_FORM)} />
        <Restrictions {...props} />
        <ExcludedNames i18n={i18n} names={employer.excludedNames} />
        <Sites {...props} />
        <RegistrationPhotos i18n={i18n} employer={employer} photos={employer.registrationPhotos} />
        <section class="card" id="about">
          <h2>{t(msg`About the employer`)}</h2>
          <Facts
            facts={[
              [t(msg`Legal name`), khmerName && employer.legalName],
              [t(msg`Name in Khmer`), khmerName ? null : employer.legalNameKm],
              [t(msg`Registration number`), employer.registrationNumber],
              [t(msg`Sector`), sectorText(i18n, employer.sector)],
              [t(msg`People who work there`), sizeText(i18n, employer.sizeBand)],
              [t(msg`Own enterprise of`), employer.ownEnterpriseOf?.name],
            ]}
          />
          <h3>{t(msg`Team`)}</h3>
          {employer.contacts.length === 0 && <p>{t(msg`None`)}</p>}
          <ul class="lines">
            {employer.contacts.map(({ id, displayName, email }) => (
              <li key={id}>
                {displayName} {email && <small>{email}</small>}
              </li>
            ))}
          </ul>
          <InviteFirstUser {...props} />
        </section>
        <section id="vacancies">
          <h2>{t(msg`Vacancies`)}</h2>
          <VacancyList i18n={i18n} vacancies={vacancies.nodes} emptyText={t(msg`No vacancies yet`)} />
          <More visit={visit} pageInfo={vacancies.pageInfo} anchor="#vacancies" />
        </section>
        <ReportChange {...props} />
        <Ties {...props} />
        <EmployerActions {...props} />
      </>
    ),
  });
}

/** The restrictions on the employer: holds, and an exclusion by the reader's own institution. */
function Restrictions({ visit: { i18n }, employer: { holds, isExcluded } }: EmployerProps) {
  const { t } = i18n;
  if (holds.length === 0 && !isExcluded) return null;
  return (
    <section class="attention" id="against">
      <ul>
        {holds.map(({ id, openedAt, isOurs }) => {
          const since = shortDayOf(i18n, openedAt);
          return (
            <li key={id}>
              <a href="/staff/holds">
                <Time i18n={i18n} at={openedAt}>
                  {isOurs ? t(msg`On hold by us since ${since}`) : t(msg`On hold by another institution since ${since}`)}
                </Time>
              </a>
            </li>
          );
        })}
        {isExcluded && <li>{t(msg`Your institution does not refer trainees to this employer.`)}</li>}
      </ul>
    </section>
  );
}

/** Decisions about the employer as a whole. Those that need a reason have their own page. */
function EmployerActions({ visit, me, employer: { id, availableActions, isExcluded } }: EmployerProps) {
  const { t } = visit.i18n;
  const withReason: readonly (readonly [string, string])[] = [
    ['suspend', t(msg`Suspend employer`)],
    ['reinstate', t(msg`Lift suspension`)],
    ['close', t(msg`Close permanently`)],
  ];
  const possible = withReason.filter(([transition]) => availableActions.includes(transition));
  const mayExclude = me.may.includes('employer.exclude');
  const mayHold = me.may.includes('hold.place');
  if (possible.length === 0 && !mayExclude && !mayHold) return null;
  return (
    <section class="card flat" id="moves">
      <h2>{t(msg`Actions`)}</h2>
      {mayExclude && (
        <Form visit={visit} action={`/staff/employers/${id}/actions/${isExcluded ? 'include' : 'exclude'}`}>
          <p>{t(msg`Matching is stopped and resumed for your institution only. The employer is not informed.`)}</p>
          <Button plain>{isExcluded ? t(msg`Match our trainees again`) : t(msg`Stop matching our trainees`)}</Button>
        </Form>
      )}
      {(possible.length > 0 || mayHold) && (
        <div class="actions">
          {mayHold && (
            <a class="button plain" href={`/staff/holds/place/${id}`}>
              {t(msg`Place hold`)}
            </a>
          )}
          {possible.map(([transition, label]) => (
            <a key={transition} class="button plain" href={`/staff/employers/${id}/${transition}`}>
              {label}
            </a>
          ))}
        </div>
      )}
    </section>
  );
}
