import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { durationText } from '../../../shared/labels/durations';
import type { Visit } from '../../../shared/visit/visit';
import { kindText } from '../../../shared/labels/work-labels';
import { placementState } from '../../shared/pipeline-labels';
import { boardPathFrom } from '../placements/placement-filter';
import { endReasonText, placementTone } from '../../shared/placement-labels';
import { AgreementCard } from './agreement-card';
import type { Me, Placement } from './placement-data';
import { History } from './placement-history';
import { LearningReviews } from './learning-reviews';
import { timeText } from '../placements/time-in-state';
import { NextStep } from './next-step';
import { PlacementActions } from './placement-action-forms';
import { TermsComparison } from './terms-comparison';
import { ViableAndSafeTests } from './viable-and-safe';
import { OnHoldNote, OnHoldTag } from '../../shared/on-hold-tag';
import { NameAndCode } from '../../shared/person';
import { WitnessedTag } from '../../shared/marks/word-labels';

export function placementPage(visit: Visit, me: Me, placement: Placement): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, vacancy, state } = placement;
  const current = placement.stages.at(-1);
  const days = current?.days ?? 0;
  const span = durationText(i18n, days);
  return page({
    visit,
    title: t(msg`Placement`),
    children: (
      <>
        <PageHead
          back={{ href: boardPathFrom(visit.atPage) ?? '/staff/placements', label: t(msg`Placements`) }}
          title={<NameAndCode person={trainee} />}
          lead={`${vacancy.title} · ${vacancy.employer.legalName}`}
        >
          {me.may.includes('follow-up.record') && (
            <a class="button" href={`/staff/placements/${placement.id}/contact`}>
              {t(msg`Log contact`)}
            </a>
          )}
          {me.may.includes('alert.open') && (
            <a class="button plain" href={`/staff/alerts/new?placement=${placement.id}`}>
              {t(msg`Raise safety alert`)}
            </a>
          )}
        </PageHead>
        <p>
          <Tag tone={placementTone(state)}>{placementState(i18n, state)}</Tag>
          <WitnessedTag i18n={i18n} isWitnessed={placement.isYesWitnessed || placement.isStartWitnessed} />
          <OnHoldTag i18n={i18n} isOnHold={placement.isOnHold} /> · {state === 'PLANNED' || days === 0 ? timeText(i18n, placement, days) : t(msg`for ${span}`)}
          {current?.isSlow && <span class="overdue"> · {t(msg`in this status longer than 9 in 10 placements`)}</span>}
        </p>
        <ErrorSummary visit={visit} />
        <OnHoldNote i18n={i18n} isOnHold={placement.isOnHold} />
        <div class="two broad">
          <div class="first">
            <PlacementActions visit={visit} placement={placement} today={me.today} />
            <TermsComparison visit={visit} placement={placement} mayRecord={me.may.includes('terms.record')} />
            <ViableAndSafeTests i18n={i18n} placement={placement} mayReadReports={me.may.includes('indicator.read')} />
            {placement.agreement && (
              <AgreementCard
                visit={visit}
                trainee={placement.trainee}
                placementId={placement.id}
                agreement={placement.agreement}
                isStarted={placement.state === 'ACTIVE' || placement.state === 'UNREACHABLE'}
                today={me.today}
              />
            )}
            <NextStep visit={visit} placement={placement} />
            {placement.kind === 'APPRENTICESHIP' && (
              <LearningReviews visit={visit} placement={placement} mayRecord={me.may.includes('agreement.record')} today={me.today} />
            )}
          </div>
          <div class="aside">
            <PlacementSummary visit={visit} placement={placement} />
            <History i18n={i18n} placement={placement} />
          </div>
        </div>
      </>
    ),
  });
}

/** “Not started yet” begins with her answer to the offer. */
function PlacementSummary({ visit: { i18n }, placement }: { readonly visit: Visit; readonly placement: Placement }) {
  const { t, day, moment, language } = i18n;
  const { district, province } = placement.vacancy.site;
  const momentText = (at: string | null): string => (at ? moment(at) : t(msg`not yet`));
  return (
    <section class="card flat">
      <h2>{t(msg`Summary`)}</h2>
      <Facts
        facts={[
          [t(msg`Type`), kindText(i18n, placement.kind)],
          [t(msg`Place`), `${district}, ${language === 'km' ? province.nameKm : province.name}`],
          [t(msg`First day`), day(placement.startsOn)],
          [t(msg`Originally planned for`), placement.plannedOn === placement.startsOn ? null : day(placement.plannedOn)],
          [t(msg`She confirmed the start`), `${momentText(placement.confirmedByTraineeAt)}${placement.isStartWitnessed ? ` · ${t(msg`Witnessed`)}` : ''}`],
          [t(msg`The employer confirmed the start`), momentText(placement.confirmedByEmployerAt)],
          [t(msg`Last day`), placement.endedOn && day(placement.endedOn)],
          [t(msg`Reason for the end`), placement.endReason && endReasonText(i18n, placement.endReason)],
          [t(msg`Enterprise`), placement.ownEnterprise ? t(msg`Our own: counted separately`) : null],
        ]}
      />
      <p>
        <a href={`/staff/trainees/${placement.trainee.id}`}>{t(msg`Trainee page`)}</a>
        {' · '}
        <a href={`/staff/trainees/${placement.trainee.id}/words`}>{t(msg`What she said without her page`)}</a>
      </p>
    </section>
  );
}
