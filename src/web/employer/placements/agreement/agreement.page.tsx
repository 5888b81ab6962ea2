import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { Attention } from '../../../shared/parts/attention';
import { Facts, Tag } from '../../../shared/form/facts';
import { Button, ErrorSummary, Form } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { QrCode } from '../../../shared/parts/qr-code';
import type { Visit } from '../../../shared/visit/visit';
import { dayCountText, experienceText, weekCountText } from '../../../shared/labels/durations';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { AgreementPageQuery } from '../../gql';
import { termsFacts } from '../../offers/offer/terms-facts';
import { printedAgreementPath } from '../agreement-document/agreement-document.page';
import { startPath } from '../confirm-starts/confirm-starts.page';
import { placementState } from '../../shared/employer-state-labels';
import { agreedCostText } from '../../vacancies/vacancy-form/vacancy-labels';

type Placement = NonNullable<AgreementPageQuery['placement']>;
type Business = NonNullable<AgreementPageQuery['me']>['employer'];
interface AgreementDocument {
  readonly business: Business;
  /** URL of the page with the agreed terms; empty if the service has no base URL configured. */
  readonly address: string;
}

/**
 * One placement's start: the agreed terms, a button to confirm the first day, and a link to print the
 * agreement.
 */
export function startPage(visit: Visit, placement: Placement): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, vacancy, state, confirmedAt, endedOn, agreement, availableActions } = placement;
  const last = state === 'ENDED' && endedOn ? i18n.day(endedOn) : '';
  return page({
    visit,
    // The title names no person: others may see the list of browser tabs.
    title: t(msg`New starters`),
    children: (
      <>
        <PageHead
          back={{ href: '/employer/placements', label: t(msg`New starters`) }}
          eyebrow={vacancy.title}
          title={displayName ?? t(msg`New starter (name not shared)`)}
          lead={<Tag tone={state === 'ACTIVE' ? 'good' : 'calm'}>{placementState(i18n, state, confirmedAt)}</Tag>}
        >
          <a class="button plain" href={`${startPath(id)}/agreement`}>
            {t(msg`Print agreement`)}
          </a>
        </PageHead>
        <ErrorSummary visit={visit} />
        {availableActions.includes('confirmStart') && (
          <Form visit={visit} action={`/employer/placements/${id}/confirm-start`}>
            <p>{t(msg`Confirm only if they came to work on the first day. If they did not come, ask the placement service.`)}</p>
            <Button>{t(msg`Confirm start`)}</Button>
          </Form>
        )}
        {last && <p>{t(msg`Last day of work: ${last}`)}</p>}
        {agreement?.state === 'PLANNED' && <SignatureDue i18n={i18n} dueOn={agreement.dueOn} isOverdue={agreement.isOverdue} />}
        <section class="card">
          <h2>{t(msg`What was agreed`)}</h2>
          <Facts facts={termsFacts(i18n, { ...placement.terms, startsOn: placement.startsOn })} />
        </section>
      </>
    ),
  });
}

function SignatureDue({ i18n: { t, day }, dueOn, isOverdue }: { readonly i18n: I18n; readonly dueOn: string; readonly isOverdue: boolean }) {
  const due = day(dueOn);
  return (
    <Attention isGrave={isOverdue}>
      <p>
        {isOverdue
          ? t(msg`The agreement was due for signing by ${due}. Sign it today and tell us.`)
          : t(msg`Both of you must sign the agreement by ${due}. Tell us when it is signed.`)}
      </p>
    </Attention>
  );
}

/**
 * The employment agreement to print and sign. It holds only the work itself and space for both signatures.
 */
export function agreementPage(visit: Visit, placement: Placement, { business, address }: AgreementDocument): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { id, displayName, vacancy } = placement;
  const isApprenticeship = vacancy.apprenticeship !== null && vacancy.apprenticeship !== undefined;
  const title = isApprenticeship ? t(msg`Apprenticeship agreement`) : t(msg`Work agreement`);
  return page({
    visit,
    title,
    children: (
      <article class="agreement">
        <PageHead back={{ href: startPath(id), label: displayName ?? vacancy.title }} title={title} />
        <p class="screen hint">{t(msg`Print two copies, one for each of you. On a phone: Share, then Print.`)}</p>
        <h2>{t(msg`Parties`)}</h2>
        <Facts facts={parties(i18n, business, placement)} />
        <h2>{t(msg`Work`)}</h2>
        <Facts facts={workFacts(i18n, placement)} />
        <h2>{t(msg`Terms`)}</h2>
        <Facts facts={termsFacts(i18n, { ...placement.terms, startsOn: placement.startsOn })} />
        {isApprenticeship && <Apprenticeship i18n={i18n} placement={placement} />}
        <h2>{t(msg`Both sides agree`)}</h2>
        <ul>
          <li>{t(msg`The worker pays nothing for this job: no fee, no deposit and no cost of starting it.`)}</li>
          <li>{t(msg`The worker keeps their own documents and phone.`)}</li>
          <li>{t(msg`Each side has a copy of this agreement in a language they can read, or has had it read aloud.`)}</li>
        </ul>
        <div class="signatures">
          <p>{t(msg`Employer: name, date, signature`)}</p>
          <p>{t(msg`Worker: name, date, signature`)}</p>
        </div>
        {address && (
          <div class="kept">
            <QrCode text={address} label={t(msg`QR code for this address`)} />
            <p>
              {t(msg`We keep what you agreed to. Compare this paper with it before you sign:`)} <a href={printedAgreementPath(id)}>{address}</a>
            </p>
          </div>
        )}
      </article>
    ),
  });
}

function parties(
  { t, language }: I18n,
  { legalName, legalNameKm, registrationNumber }: Business,
  { displayName }: Placement,
): readonly (readonly [string, string])[] {
  const name = language === 'km' && legalNameKm ? legalNameKm : legalName;
  return [
    [t(msg`Employer`), name],
    [t(msg`Registration number`), registrationNumber],
    [t(msg`Worker`), displayName ?? '……………………………………'],
  ];
}

function workFacts(i18n: I18n, { vacancy }: Placement): readonly (readonly [string, ComponentChildren])[] {
  const { t } = i18n;
  const { site, costItems } = vacancy;
  return [
    [t(msg`Title`), vacancy.title],
    [t(msg`Tasks`), <span class="said">{vacancy.tasks}</span>],
    [t(msg`Place`), [site.name, site.address, site.district].join(', ')],
    [t(msg`Housing`), vacancy.conditions.includes('HOUSING_OFFERED') ? t(msg`Offered by the employer`) : null],
    [t(msg`Training`), vacancy.trainingGiven ?? null],
    [t(msg`Costs`), i18n.list(costItems.map(({ kind, paidBy }) => agreedCostText(i18n, kind, paidBy))) || null],
  ];
}

/** For an apprenticeship: trade, instructor, length, and the training plan in order. */
function Apprenticeship({ i18n, placement: { vacancy, agreement } }: { readonly i18n: I18n; readonly placement: Placement }) {
  const { t } = i18n;
  const { apprenticeship } = vacancy;
  if (!apprenticeship) return null;
  const instructor = agreement?.instructorName ?? apprenticeship.instructorName;
  const experience = experienceText(i18n, apprenticeship.instructorPracticeYears);
  return (
    <>
      <h2>{t(msg`Learning`)}</h2>
      <Facts
        facts={[
          [t(msg`Trade`), agreement?.trade ?? apprenticeship.trade],
          [t(msg`Instructor`), `${instructor}, ${experience}`],
          [t(msg`Length`), dayCountText(i18n, agreement?.lengthDays ?? apprenticeship.lengthDays)],
        ]}
      />
      <ol class="plan">
        {apprenticeship.plan.map(({ title, weeks }) => (
          <li key={title}>
            {title} ({weekCountText(i18n, weeks)})
          </li>
        ))}
      </ol>
    </>
  );
}
