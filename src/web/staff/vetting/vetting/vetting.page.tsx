import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { answersIn, formLabels } from '../../../shared/described-form/form-description';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { labelled } from '../../../shared/labels/labelled';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { StaffVettingQuery } from '../../gql';
import { ExcludedNames } from '../../shared/marks/excluded-names';
import { approvedUntilText, decisionText, vettingKind, vettingState } from '../../shared/employer-labels';
import { Photos, photosBySection, photosPath } from '../visit-photos/photo-list';
import { partOfFirst, partPath, unansweredItems } from '../record-visit/checklist-parts';
import { VISIT_FORM } from '../record-visit/visit-form';
import { shellPath } from '../visit-offline/visit-offline.page';
import { DECISION_FORM } from './decision-form';
import { DecisionForm, Decisions } from './vetting-decision';
import { Findings } from './findings';
import { RegistrationPhotos } from './registration-photos';

type Vetting = NonNullable<StaffVettingQuery['vetting']>;
type Checklist = StaffVettingQuery['vettingChecklist'];
interface VettingPageData {
  readonly vetting: Vetting;
  readonly checklist: Checklist;
  readonly today: string;
}
interface VettingProps extends Omit<VettingPageData, 'today'> {
  readonly visit: Visit;
}

export function vettingPage(visit: Visit, { vetting, checklist, today }: VettingPageData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { site, state, decision } = vetting;
  return page({
    visit,
    title: `${site.employer.legalName}: ${site.name}`,
    children: (
      <>
        <PageHead
          back={{ href: `/staff/employers/${site.employer.id}`, label: site.employer.legalName }}
          title={
            <>
              {site.employer.legalName}: {site.name} <small>{site.district}</small>
            </>
          }
          lead={
            <>{labelled(i18n, vettingKind(i18n, vetting.kind), state === 'DECIDED' && decision ? decisionText(i18n, decision) : vettingState(i18n, state))}</>
          }
        />
        <p class="tags">
          <Tag tone={site.isCleared ? 'good' : 'wait'}>{site.isCleared ? approvedUntilText(i18n, site.vettings) : t(msg`Not approved`)}</Tag>
        </p>
        <ErrorSummary visit={visit} labels={formLabels(i18n, DECISION_FORM)} />
        {vetting.availableActions.includes('decide') && (
          // the findings are long, and the decision form is below them
          <p>
            <a class="button plain" href="#decide">
              {t(msg`Decide`)}
            </a>
          </p>
        )}
        <ExcludedNames i18n={i18n} names={site.employer.excludedNames} />
        <VettingFacts visit={visit} vetting={vetting} checklist={checklist} />
        <Decisions i18n={i18n} decisions={vetting.decisions} />
        <RegistrationPhotos i18n={i18n} employer={vetting.site.employer} photos={vetting.registrationPhotos} />
        {state === 'PLANNED' && site.mustVisitAsRoutine && (
          <p class="attention">
            {t(msg`Make it a routine visit, and ask every worker the same questions: few of our trainees work here, and no visit may point at one of them.`)}
          </p>
        )}
        <UpcomingVisit i18n={i18n} vetting={vetting} today={today} />
        <NextSteps visit={visit} vetting={vetting} checklist={checklist} />
        <SitePhotos i18n={i18n} vetting={vetting} checklist={checklist} />
        <Findings i18n={i18n} vetting={vetting} checklist={checklist} />
        {vetting.availableActions.includes('decide') && <DecisionForm visit={visit} id={vetting.id} decisions={vetting.decisions} />}
      </>
    ),
  });
}

/** What is shown of a recorded visit in addition to its checklist. */
const VISIT_SECTIONS = ['WORKERS', 'FINDINGS'] as const;

function VettingFacts({ visit: { i18n }, vetting }: VettingProps) {
  const { t } = i18n;
  const { state, visitOn, visitors, conditions, validFrom, validUntil } = vetting;
  const [from, until] = [validFrom ? i18n.day(validFrom) : '', validUntil ? i18n.day(validUntil) : ''];
  return (
    <section class="card">
      <Facts
        facts={[
          [t(msg`Day of the visit`), i18n.day(visitOn)],
          [t(msg`Visitors`), i18n.list(visitors.map(({ displayName }) => displayName))],
          // the workers are unknown before the visit
          ...VISIT_SECTIONS.filter((section) => section !== 'WORKERS' || state !== 'PLANNED').flatMap((section) =>
            answersIn(i18n, VISIT_FORM, section, vetting).map(({ label, text }) => [label, text] as const),
          ),
          // before the decision takes effect, conditions are shown with the person who wrote them
          [t(msg`Conditions`), conditions.length > 0 && <ConditionList conditions={conditions} />],
          [t(msg`Valid`), until && t(msg`${from} to ${until}`)],
        ]}
      />
    </section>
  );
}

const ConditionList = ({ conditions }: Pick<Vetting, 'conditions'>) => (
  <ul>
    {conditions.map((condition) => (
      <li key={condition}>{condition}</li>
    ))}
  </ul>
);

/**
 * The day from which an upcoming visit can be recorded. Shown only when the visitors are known, that is, to
 * the institution that sends them.
 */
function UpcomingVisit({ i18n, vetting: { visitOn, visitors }, today }: { readonly i18n: I18n } & Pick<VettingPageData, 'vetting' | 'today'>) {
  const opensOn = i18n.day(visitOn);
  return visitOn > today && visitors.length > 0 ? <p class="card">{i18n.t(msg`You can record this from ${opensOn}.`)}</p> : null;
}

/** The photos of the site by section, also those that answer no question; the findings show the others again at their questions. */
function SitePhotos({ i18n, vetting, checklist }: { readonly i18n: I18n } & Omit<VettingPageData, 'today'>) {
  const { t } = i18n;
  const { photos, mayAddPhoto } = vetting;
  if (photos.length === 0 && !mayAddPhoto) return null;
  const count = i18n.number(photos.length);
  return (
    <section class="card" id="photos">
      <h2>{t(msg`Photos of the workplace`)}</h2>
      {photosBySection(photos, checklist).map(([section, own]) => (
        <div key={section ?? ''}>
          <h3>{section ?? t(msg`The workplace as a whole`)}</h3>
          <Photos i18n={i18n} photos={own} />
        </div>
      ))}
      <p class="screen">
        <a class="target" href={photosPath(vetting.id)}>
          {mayAddPhoto ? t(msg`Add or remove photos`) : t(msg`All photos (${count})`)}
        </a>
      </p>
    </section>
  );
}

/** The possible actions, the next step first. Only the decision form is below the findings. */
function NextSteps({ visit, vetting, checklist }: VettingProps) {
  const { t } = visit.i18n;
  const { id, availableActions, state } = vetting;
  const missing = unansweredItems(vetting.answers, checklist);
  const openCount = missing.length;
  const count = visit.i18n.number(openCount);
  return (
    <>
      {availableActions.includes('visit') && (
        <p class="actions">
          <a class="button" href={partPath(`/staff/vettings/${id}`, partOfFirst(missing, checklist))}>
            {state === 'PLANNED' ? t(msg`Record visit`) : t(msg`Continue checklist`)}
          </a>
        </p>
      )}
      {(state === 'PLANNED' || state === 'VISITED') && vetting.visitors.length > 0 && (
        <p class="screen">
          <a href={`/staff/vettings/${id}/checklist`}>{t(msg`Print the checklist`)}</a> ·{' '}
          <a href={`/staff/vettings/${id}/offline`}>{t(msg`Prepare visit for offline use`)}</a> ·{' '}
          <a href={shellPath(visit.i18n.language)}>{t(msg`Open the visit on this device`)}</a>
        </p>
      )}
      {availableActions.includes('submit') && (
        <section class="card" id="submit">
          <p>{openCount > 0 ? t(msg`Unanswered questions: ${count}`) : t(msg`All questions are answered.`)}</p>
          <Form visit={visit} action={`/staff/vettings/${id}/actions/submit`}>
            <Button plain={openCount > 0}>{t(msg`Submit for decision`)}</Button>
          </Form>
        </section>
      )}
      {availableActions.includes('revoke') && (
        <section class="card flat" id="revoke">
          <p>{t(msg`Withdrawing takes effect at once: we refer no more trainees there.`)}</p>
          <Form visit={visit} action={`/staff/vettings/${id}/actions/revoke`}>
            <Button plain>{t(msg`Withdraw decision`)}</Button>
          </Form>
        </section>
      )}
    </>
  );
}
