import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, ErrorSummary, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import { shortDay } from '../../../shared/labels/near-days';
import { Time } from '../../../shared/parts/time';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { TraineeMatchesQuery, TraineeObstaclesQuery, WhyAbsentQuery } from '../../gql';
import { AlsoPossible } from '../matches/also-possible';
import { ClassTag, OrderLine, splitByClass } from '../matches/match-class';
import { Figures } from '../matches/match-figures';
import { MatchDetails, MatchDetailsLink, EXPANDED_MATCHES } from '../matches/match-details';
import { CompareCheckbox, CompareForm } from '../matches/compare-form';
import { Obstacles } from '../matches/obstacles';
import { CurrentWork, minutesField, ProposeForm } from '../matches/propose-form';
import { WhyAbsent } from '../matches/why-absent';
import { ScoreGains, withGainsAbove } from '../matches/score-gains';
import { SuggestedCourses } from './suggested-courses';
import { Unlocks } from './unlocks';
import { VacancyLine, VacancySummary } from './vacancy-summary';

type Trainee = NonNullable<TraineeMatchesQuery['trainee']>;
interface TraineeMatchesData {
  readonly trainee: Trainee;
  readonly vacancies: TraineeMatchesQuery['vacancies'];
  /**
   * The vacancy that staff selected, and her match with it; `match` is null when there is no such vacancy.
   */
  readonly absent: { readonly vacancyId: string; readonly match: WhyAbsentQuery['match'] } | null;
  /** Her obstacles and skills, read only where there is no suggestion. */
  readonly withoutMatches: TraineeObstaclesQuery['trainee'];
  readonly mayPropose: boolean;
}

/** The vacancies that match a trainee first, then why another one does not, then what learning would open. */
export function traineeMatchesPage(visit: Visit, data: TraineeMatchesData): VNode {
  const { i18n } = visit;
  const { t } = i18n;
  const { trainee, withoutMatches, mayPropose } = data;
  const { suggestions, others } = splitByClass(trainee.bestVacancies);
  return page({
    visit,
    title: t(msg`Matches`),
    children: (
      <>
        <PageHead back={{ href: `/staff/trainees/${trainee.id}`, label: trainee.code }} title={trainee.displayName} />
        <ErrorSummary visit={visit} labels={minutesLabels(visit, trainee)} />
        <CurrentWork i18n={i18n} placements={trainee.placements} />
        <h2>{t(msg`Matches`)}</h2>
        {suggestions.length > 0 ? <OrderLine i18n={i18n} /> : <NoSuggestions visit={visit} data={data} />}
        {withoutMatches && <Obstacles i18n={i18n} obstacles={withoutMatches.matchObstacles} of="vacancies" />}
        {suggestions.map((match, at) => (
          <MatchCard
            key={match.vacancy.id}
            visit={visit}
            trainee={trainee}
            match={match}
            position={at + 1}
            isOneOfMany={suggestions.length > 1}
            mayPropose={mayPropose}
          />
        ))}
        {suggestions.length > 1 && <CompareForm i18n={i18n} action={`/staff/trainees/${trainee.id}/compare`} />}
        <AlsoPossible i18n={i18n} count={others.length} hint={t(msg`No rule excludes these vacancies, but they require few or none of her recorded skills.`)}>
          {others.map((match) => (
            <li key={match.vacancy.id} id={`vacancy-${match.vacancy.id}`}>
              <a href={`/staff/vacancies/${match.vacancy.id}`}>{match.vacancy.title}</a> <small>{match.vacancy.employer.legalName}</small>
              <VacancyLine i18n={i18n} match={match} />
              <Propose visit={visit} trainee={trainee} match={match} mayPropose={mayPropose} />
            </li>
          ))}
        </AlsoPossible>
        <AbsenceForm visit={visit} data={data} />
        <Unlocks i18n={i18n} unlocks={trainee.unlocks} />
        <SuggestedCourses i18n={i18n} courses={trainee.suggestedCourses} />
      </>
    ),
  });
}

/** Several cards have the field for travel minutes, so its label in the error summary names the vacancy. */
function minutesLabels({ i18n: { t } }: Visit, { bestVacancies }: Trainee): Readonly<Record<string, string>> {
  return Object.fromEntries(bestVacancies.map(({ vacancy: { id, title: name } }) => [minutesField(id), t(msg`Travel time in minutes, ${name}`)]));
}

/** Why the list has no suggestion, and what to do first: what she lacks comes before what the rules exclude. */
function NoSuggestions({ visit, data: { trainee, withoutMatches } }: { readonly visit: Visit; readonly data: TraineeMatchesData }) {
  const { t } = visit.i18n;
  const toProfile = { href: `/staff/trainees/${trainee.id}/change`, label: t(msg`Edit profile`) };
  const obstacles = withoutMatches?.matchObstacles;
  if (obstacles?.examined === 0) return <EmptyState icon="work" title={t(msg`No vacancies are open today`)} />;
  if (withoutMatches?.skills.length === 0)
    return (
      <EmptyState icon="work" title={t(msg`No skills recorded yet`)} action={toProfile}>
        {t(msg`Record what she can do, also from unpaid work such as cooking, caring or farming. Then this list shows work that fits.`)}
      </EmptyState>
    );
  if (obstacles && obstacles.possible > 0)
    return (
      <EmptyState icon="work" title={t(msg`No possible vacancy requires her skills`)} action={toProfile}>
        {t(msg`Her profile may lack skills that she has. Below are the skills that would open most vacancies.`)}
      </EmptyState>
    );
  return <EmptyState icon="work" title={t(msg`No possible vacancies for her today`)} />;
}

interface ProposeProps {
  readonly visit: Visit;
  readonly trainee: Trainee;
  readonly match: Trainee['bestVacancies'][number];
  readonly mayPropose: boolean;
}

const Propose = ({ visit, trainee, match: { vacancy, takenOrPendingSeats }, mayPropose }: ProposeProps) => (
  <ProposeForm
    visit={visit}
    action={`/staff/trainees/${trainee.id}/matches`}
    field="vacancyId"
    id={vacancy.id}
    traineeId={trainee.id}
    vacancyId={vacancy.id}
    referrals={trainee.referrals.filter((one) => one.vacancy.id === vacancy.id)}
    mayPropose={mayPropose}
    isFull={takenOrPendingSeats >= vacancy.seats}
  />
);

interface MatchCardProps extends ProposeProps {
  readonly position: number;
  readonly isOneOfMany: boolean;
}

function MatchCard({ visit, trainee, match, position: place, isOneOfMany, mayPropose }: MatchCardProps) {
  const { i18n } = visit;
  const closes = shortDay(i18n, match.vacancy.closesOn);
  const gaining = withGainsAbove(match, place);
  return (
    <article class="card match" id={`vacancy-${match.vacancy.id}`}>
      <h3>
        <span class="place">{i18n.number(place)}</span> <a href={`/staff/vacancies/${match.vacancy.id}/matches`}>{match.vacancy.title}</a>{' '}
        <ClassTag i18n={i18n} match={match} />{' '}
        <small class="line-day">
          {match.vacancy.employer.legalName} ·{' '}
          <Time i18n={i18n} at={match.vacancy.closesOn}>
            {i18n.t(msg`referrals until ${closes}`)}
          </Time>
        </small>
      </h3>
      <Figures i18n={i18n} match={match} />
      <VacancySummary i18n={i18n} trainee={trainee} match={match} />
      {isOneOfMany && <CompareCheckbox i18n={i18n} id={match.vacancy.id} name={match.vacancy.title} />}
      {place <= EXPANDED_MATCHES ? <MatchDetails i18n={i18n} match={gaining} /> : <CollapsedMatch i18n={i18n} match={gaining} />}
      <Propose visit={visit} trainee={trainee} match={match} mayPropose={mayPropose} />
    </article>
  );
}

function CollapsedMatch({ i18n, match }: { readonly i18n: I18n; readonly match: MatchCardProps['match'] }) {
  return (
    <>
      <ScoreGains i18n={i18n} match={{ ...match, rank: null }} />
      <MatchDetailsLink i18n={i18n} href={`?vacancy=${match.vacancy.id}#why`} />
    </>
  );
}

/** As many as the query reads. */
const LIST_LENGTH = 20;

function AbsenceForm({ visit, data: { trainee, vacancies, absent: absence } }: { readonly visit: Visit; readonly data: TraineeMatchesData }) {
  const { i18n } = visit;
  const { t } = i18n;
  const shown = new Set(trainee.bestVacancies.map(({ vacancy }) => vacancy.id));
  const missing = vacancies.nodes.filter(({ id }) => !shown.has(id) || id === absence?.vacancyId);
  const options = missing.map(({ id, title, employer }) => ({ value: id, label: `${title}, ${employer.legalName}` }));
  const more = t(msg`Only the newest vacancies are listed. For an older one, open the vacancy and search for her code there.`);
  return (
    <section id="why">
      <h2>{t(msg`Why is an open vacancy missing?`)}</h2>
      {absence && <WhyAbsent i18n={i18n} match={absence.match} listLength={LIST_LENGTH} notFoundText={t(msg`Vacancy not found. Choose another one.`)} />}
      {options.length > 0 && (
        <form method="get" action={`/staff/trainees/${trainee.id}/matches#why`} class="card flat">
          <Select
            visit={visit}
            name="vacancy"
            label={t(msg`Vacancy`)}
            options={options}
            value={absence?.vacancyId ?? ''}
            {...(vacancies.pageInfo.hasNextPage ? { hint: more } : {})}
          />
          <Button plain>{t(msg`Check`)}</Button>
        </form>
      )}
    </section>
  );
}
