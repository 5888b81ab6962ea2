import { msg } from '@lingui/core/macro';
import type { VNode } from 'preact';
import { EmptyState } from '../../../shared/parts/empty-state';
import { Button, Select } from '../../../shared/form/form';
import { page } from '../../../shared/page/page';
import { PageHead } from '../../../shared/page/page-head';
import type { Visit } from '../../../shared/visit/visit';
import type { I18n } from '../../../shared/labels/page-i18n';
import type { TraineeMatchesQuery, WhyAbsentQuery } from '../../gql';
import { Figures } from '../matches/match-figures';
import { MatchDetails, MatchDetailsLink, EXPANDED_MATCHES } from '../matches/match-details';
import { CompareCheckbox, CompareForm } from '../matches/compare-form';
import { WhyAbsent } from '../matches/why-absent';
import { ScoreGains } from '../matches/score-gains';
import { SuggestedCourses } from './suggested-courses';
import { Unlocks } from './unlocks';

type Trainee = NonNullable<TraineeMatchesQuery['trainee']>;
interface TraineeMatchesData {
  readonly trainee: Trainee;
  readonly vacancies: TraineeMatchesQuery['vacancies'];
  /**
   * The vacancy that staff selected, and her match with it; `match` is null when there is no such vacancy.
   */
  readonly absent: { readonly vacancyId: string; readonly match: WhyAbsentQuery['match'] } | null;
}

/** The vacancies that match a trainee first, then why another one does not, then what learning would open. */
export function traineeMatchesPage(visit: Visit, data: TraineeMatchesData): VNode {
  const { t } = visit.i18n;
  const { trainee } = data;
  return page({
    visit,
    title: t(msg`Matches`),
    children: (
      <>
        <PageHead back={{ href: `/staff/trainees/${trainee.id}`, label: trainee.code }} title={trainee.displayName} />
        <h2>{t(msg`Matches`)}</h2>
        {trainee.bestVacancies.length === 0 && <EmptyState icon="work" title={t(msg`No possible vacancies for her today`)} />}
        {trainee.bestVacancies.map((match, at) => (
          <MatchCard key={match.vacancy.id} visit={visit} match={match} position={at + 1} isOneOfMany={trainee.bestVacancies.length > 1} />
        ))}
        {trainee.bestVacancies.length > 1 && <CompareForm i18n={visit.i18n} action={`/staff/trainees/${trainee.id}/compare`} />}
        <AbsenceForm visit={visit} data={data} />
        <Unlocks i18n={visit.i18n} unlocks={trainee.unlocks} />
        <SuggestedCourses i18n={visit.i18n} courses={trainee.suggestedCourses} />
      </>
    ),
  });
}

interface MatchCardProps {
  readonly visit: Visit;
  readonly match: Trainee['bestVacancies'][number];
  readonly position: number;
  readonly isOneOfMany: boolean;
}

function MatchCard({ visit: { i18n }, match, position: place, isOneOfMany }: MatchCardProps) {
  return (
    <article class="card match" id={`vacancy-${match.vacancy.id}`}>
      <h3>
        <span class="place">{i18n.number(place)}</span> <a href={`/staff/vacancies/${match.vacancy.id}/matches`}>{match.vacancy.title}</a>{' '}
        <small class="line-day">{match.vacancy.employer.legalName}</small>
      </h3>
      <Figures i18n={i18n} match={match} />
      {isOneOfMany && <CompareCheckbox i18n={i18n} id={match.vacancy.id} name={match.vacancy.title} />}
      {place <= EXPANDED_MATCHES ? <MatchDetails i18n={i18n} match={match} /> : <CollapsedMatch i18n={i18n} match={match} />}
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

function AbsenceForm({ visit, data: { trainee, vacancies, absent: absence } }: { readonly visit: Visit; readonly data: TraineeMatchesData }) {
  const { i18n } = visit;
  const { t } = i18n;
  const options = vacancies.nodes.map(({ id, title, employer }) => ({ value: id, label: `${title}, ${employer.legalName}` }));
  const more = t(msg`Only the newest vacancies are listed. For an older one, open the vacancy and search for her code there.`);
  return (
    <section id="why">
      <h2>{t(msg`Why is an open vacancy missing?`)}</h2>
      {absence && <WhyAbsent i18n={i18n} match={absence.match} notFoundText={t(msg`Vacancy not found. Choose another one.`)} />}
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
