import { msg } from '@lingui/core/macro';
import type { ComponentChildren, VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Tag, type Tone } from '../../../shared/form/facts';
import { ErrorSummary } from '../../../shared/form/form';
import { RecentNotifications } from '../../../shared/parts/recent-notifications';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import { TaskList } from '../../../shared/parts/task-list';
import { DemoSuggestions } from '../../../shared/assets/demo-suggestions';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { HomeQuery, SiteApproval } from '../../gql';
import { checkingText, siteApproval, siteNextStep } from '../../shared/employer-state-labels';
import { ConfirmFirst } from '../../accounts/members/members.page';
import { photoName, REGISTRATION_PHOTO_PATH } from '../../vetting/registration-photo/registration-photo.page';
import { vacancyPath } from '../../vacancies/vacancy-form/vacancy-sections';
import { PostVacancy } from '../../vacancies/vacancies/vacancies.page';
import { ADD_WORKPLACE_PATH } from '../../employers/workplace/workplace.page';
import { notificationLinks, recentNotifications } from './employer-notifications';
import { type Home, type PendingItem, pendingItems, vacanciesBeforeVisit } from './pending-items';
import { nearMoment } from '../../../shared/labels/near-days';
import { Time } from '../../../shared/parts/time';

type EmployerState = NonNullable<HomeQuery['me']>['employer']['state'];
type Sites = NonNullable<HomeQuery['me']>['employer']['sites'];
/** A longer list would not help; further items appear when these are done. */
const MAX_SHOWN = 5;

/** The employer's pending items, each with its action, and the approval state of its workplaces. */
export function homePage(visit: Visit, home: Home): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const state = home.me?.employer.state;
  const waiting = pendingItems(visit, home);
  const isUnconfirmed = home.me?.membership.isConfirmed === false;
  const isStopped = state === 'SUSPENDED' || state === 'CLOSED';
  return page({
    visit,
    title: t(msg`To do`),
    children: (
      <>
        <PageHead eyebrow={home.me?.employer.legalName} title={t(msg`To do`)}>
          {!isStopped && <PostVacancy visit={visit} />}
        </PageHead>
        <ErrorSummary visit={visit} />
        <AccountNotice visit={visit} state={state} />
        {isUnconfirmed && <ConfirmFirst visit={visit} />}
        <DemoSuggestions visit={visit} lines={demoSuggestions(i18n, home)} />
        {waiting.length > 0 && <WaitingList i18n={i18n} waiting={waiting} />}
        {waiting.length === 0 && !isUnconfirmed && (
          <EmptyState icon="yes" title={t(msg`You're all caught up`)}>
            {t(msg`We will let you know when there is something to decide.`)}
          </EmptyState>
        )}
        <RecentNotifications i18n={i18n} notices={recentNotifications(home, waiting)} linkOf={notificationLinks(home)} />
        <Workplaces visit={visit} sites={home.me?.employer.sites ?? []} mayAdd={home.me?.employer.mayAddSite ?? false} />
        {!isStopped && <BeforeTheVisit i18n={i18n} home={home} />}
      </>
    ),
  });
}

function WaitingList({ i18n, waiting }: { readonly i18n: I18n; readonly waiting: readonly PendingItem[] }) {
  return (
    <>
      <ul class="waiting">
        {waiting.slice(0, MAX_SHOWN).map(({ key, what, more, dated, does }) => (
          <li key={key}>
            <div>
              <strong>{what}</strong>
              {(more || dated) && (
                <small>
                  {more}
                  {dated && (
                    <>
                      {more && ' · '}
                      <Time i18n={i18n} at={dated.at}>
                        {dated.text}
                      </Time>
                    </>
                  )}
                </small>
              )}
            </div>
            {does}
          </li>
        ))}
      </ul>
      {waiting.length > MAX_SHOWN && <p class="hint">{i18n.t(msg`More tasks appear when these are done.`)}</p>}
    </>
  );
}

/** Shows a suspended or closed business its state, without the reason. */
function AccountNotice({ visit, state }: { readonly visit: Visit; readonly state: EmployerState | undefined }) {
  const { t } = visit.i18n;
  if (state !== 'SUSPENDED' && state !== 'CLOSED') return null;
  return <p class="notice">{state === 'SUSPENDED' ? t(msg`Your account is suspended. Please contact us.`) : t(msg`Your account is closed.`)}</p>;
}

interface WorkplacesProps {
  readonly visit: Visit;
  readonly sites: Sites;
  readonly mayAdd: boolean;
}

/** The approval state of each workplace. Owners can add another. */
function Workplaces({ visit: { i18n }, sites, mayAdd }: WorkplacesProps) {
  const { t } = i18n;
  if (sites.length === 0) return null;
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{t(msg`Your workplaces`)}</h2>
      <ul class="waiting">
        {sites.map(({ id, name, district, approval, clearedUntil, conditions }) => (
          <li key={id}>
            <div>
              <strong>
                {name}, {district}
              </strong>
              {approval !== 'APPROVED' && <small>{siteNextStep(i18n, approval)}</small>}
              {conditions.map((condition) => (
                <small key={condition}>{condition}</small>
              ))}
            </div>
            <Tag tone={TONES[approval]}>{siteApproval(i18n, approval, clearedUntil ?? null)}</Tag>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <p>
          <a class="target" href={ADD_WORKPLACE_PATH}>
            {t(msg`Add a workplace`)}
          </a>
        </p>
      )}
    </section>
  );
}

/**
 * What a business can do towards its approval while one of its workplaces is not approved, and which vacancies
 * it can send only after the visit.
 */
function BeforeTheVisit({ i18n, home }: { readonly i18n: I18n; readonly home: Home }) {
  const { t } = i18n;
  const employer = home.me?.employer;
  if (!employer?.sites.some(({ approval }) => approval !== 'APPROVED')) return null;
  const vacancies = vacanciesBeforeVisit(home);
  const [newest] = employer.registrationPhotos;
  const sent = newest ? nearMoment(i18n, newest.sentAt) : '';
  const hint = newest ? t(msg`Sent ${sent}`) : t(msg`Optional. We check it before our visit.`);
  return (
    <section aria-labelledby="before-title">
      <h2 id="before-title">{t(msg`Before our visit`)}</h2>
      {vacancies.length > 0 && <p>{t(msg`We visit your workplace first. You can prepare a vacancy now and send it after the visit.`)}</p>}
      <TaskList
        tasks={[
          { href: REGISTRATION_PHOTO_PATH, name: photoName(i18n), hint, state: newest ? checkingText(i18n) : t(msg`No photo yet`) },
          ...vacancies.map(({ id, title }) => ({ href: vacancyPath(id), name: title || t(msg`New vacancy`), state: t(msg`Waits for our visit`) })),
        ]}
      />
    </section>
  );
}

const TONES: Readonly<Record<SiteApproval, Tone>> = { NOT_STARTED: 'calm', IN_REVIEW: 'calm', CHANGES_NEEDED: 'wait', APPROVED: 'good' };

/** Only what this business can do: one without an approved workplace has neither candidates nor a vacancy to send. */
function demoSuggestions({ t }: I18n, { me, vacancies, candidates }: Home): ComponentChildren[] {
  const isApproved = me?.employer.sites.some(({ approval }) => approval === 'APPROVED') ?? false;
  return [
    ...(isApproved ? [vacancies.nodes.length > 0 ? t(msg`Post a vacancy, or copy one of yours in three clicks.`) : t(msg`Post a vacancy.`)] : []),
    ...(isApproved ? [] : [t(msg`Prepare a vacancy now. You can send it after our visit.`)]),
    ...(!isApproved && me?.employer.mayAddSite ? [t(msg`Add another workplace.`)] : []),
    ...(candidates.nodes.length > 0 ? [t(msg`Open a candidate, decline, and undo it.`), t(msg`Propose three interview times and make an offer.`)] : []),
  ];
}
