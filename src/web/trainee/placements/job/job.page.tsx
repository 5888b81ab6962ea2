import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Facts } from '../../../shared/form/facts';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import { kindText } from '../../../shared/labels/work-labels';
import { Fact } from '../../shared/fact';
import { traineePage } from '../../shared/trainee-page';
import type { EnrolmentState, MyCoursesNowQuery, MyWorkQuery } from '../../gql';
import { Apprenticeship } from '../../shared/apprenticeship';
import { placementState } from '../../shared/pipeline-status';
import { VacancyFacts } from '../../shared/vacancy-facts';

type Placement = MyWorkQuery['myPlacements'][number];
type Course = MyCoursesNowQuery['myCourses'][number];
type Agreement = NonNullable<Placement['agreement']>;

const CURRENT_STATES: readonly Placement['state'][] = ['PLANNED', 'ACTIVE'];
const ONGOING_STATES: readonly EnrolmentState[] = ['ENROLLED', 'ATTENDING', 'SUSPENDED'];

/**
 * The accepted terms, shown for as long as the placement lasts, so that she can compare her pay and hours
 * with them; her courses; and a link to talk with someone.
 */
export function workPage(visit: Visit, placements: readonly Placement[], courses: readonly Course[]): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const current = placements.filter(({ state }) => CURRENT_STATES.includes(state));
  const ongoing = courses.filter(({ state }) => ONGOING_STATES.includes(state));
  return traineePage({
    visit,
    listen: 'job',
    children: (
      <>
        <h1>{t(msg`Your work and courses`)}</h1>
        {current.length + ongoing.length === 0 && (
          <EmptyState icon="work" title={t(msg`Nothing here yet`)}>
            {t(msg`When you have a job or a course, you can read here what was agreed.`)}
          </EmptyState>
        )}
        {current.map((placement) => (
          <PlacementCard key={placement.id} i18n={i18n} placement={placement} />
        ))}
        {ongoing.length > 0 && <Courses i18n={i18n} courses={ongoing} />}
        {current.length > 0 && (
          <p>
            <a href="/help">{t(msg`Is something different from what you read here? Talk to us.`)}</a>
          </p>
        )}
      </>
    ),
  });
}

function PlacementCard({ i18n, placement }: { readonly i18n: I18n; readonly placement: Placement }) {
  const { vacancy, terms, agreement } = placement;
  const { t } = i18n;
  return (
    <article class="card">
      <p class="eyebrow">{placementHeading(i18n, placement)}</p>
      <h2>{vacancy.title}</h2>
      <p class="lead">
        {vacancy.employerName} · {kindText(i18n, vacancy.kind)}
      </p>
      <VacancyFacts i18n={i18n} vacancy={vacancy} terms={terms} />
      {vacancy.apprenticeship && <Apprenticeship i18n={i18n} apprenticeship={vacancy.apprenticeship} agreed={agreement ?? null} />}
      {agreement && <Facts facts={[[t(msg`Agreement`), <Fact icon="letter">{agreementText(i18n, agreement)}</Fact>]]} />}
    </article>
  );
}

function placementHeading(i18n: I18n, placement: Placement): string {
  if (placement.isNoStartReported) return i18n.t(msg`You did not start`);
  return placement.availableActions.includes('confirmStart') ? i18n.t(msg`Your first day`) : placementState(i18n, placement);
}

/** Whether the agreement is signed, and the deadline if it is not. */
function agreementText(i18n: I18n, { state, dueOn, isOverdue, signedOn, endedOn }: Agreement): string {
  const { t } = i18n;
  const [due, signed, ended] = [i18n.day(dueOn), signedOn ? i18n.day(signedOn) : '', endedOn ? i18n.day(endedOn) : ''];
  if (state === 'PLANNED')
    return isOverdue ? t(msg`Not signed yet. The last day was ${due}.`) : t(msg`Not signed yet. You and your employer sign it by ${due}.`);
  if (ended) return t(msg`Ended ${ended}`);
  return signed ? t(msg`Signed ${signed}`) : t(msg`Signed`);
}

function Courses({ i18n, courses }: { readonly i18n: I18n; readonly courses: readonly Course[] }) {
  const { t } = i18n;
  return (
    <section>
      <h2>{t(msg`Your courses`)}</h2>
      <ul class="lines">
        {courses.map(({ id, title, startsOn, endsOn }) => {
          const [from, to] = [i18n.day(startsOn), i18n.day(endsOn)];
          return (
            <li key={id}>
              {title} <small class="line-day">{t(msg`${from} to ${to}`)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
