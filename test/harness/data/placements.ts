import { instantOn, type LocalDate } from '../../../src/shared/local-date';
import { offerIn } from './pipeline-rows';
import { inDays, type People, type Employer, type Trainee, type Vacancy } from './people';
import { step } from './pipeline-requests';
import type { Harness } from '../harness';

export interface CreatedPlacement {
  readonly id: string;
  readonly trainee: Trainee;
  readonly vacancy: Vacancy;
}

/** The placement after the trainee accepted an offer in her own session; its start is not confirmed yet. */
export async function acceptedPlacement(harness: Harness, trainee: Trainee, vacancy: Vacancy): Promise<CreatedPlacement> {
  const offer = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  const accepted = await step(trainee.user, 'offerAccept', { id: offer.id });
  if (accepted.state !== 'ACCEPTED') throw new Error(`she could not accept: ${JSON.stringify(accepted)}`);
  const { id } = await harness.one<{ id: string }>('select id from placement where offer_id = $1', [offer.id]);
  return { id, trainee, vacancy };
}

/** A placement whose start both sides have confirmed. */
export async function startedPlacement(harness: Harness, trainee: Trainee, vacancy: Vacancy): Promise<CreatedPlacement> {
  const placement = await acceptedPlacement(harness, trainee, vacancy);
  await step(trainee.user, 'placementConfirmStart', { id: placement.id });
  const started = await step(vacancy.employer.user, 'placementConfirmStart', { id: placement.id });
  if (started.state !== 'ACTIVE') throw new Error(`the start was not verified: ${JSON.stringify(started)}`);
  return placement;
}

/** An open apprenticeship to learn baking for a year from an instructor of 40 with ten years in the trade. */
export async function apprenticeshipAt(harness: Harness, people: People, employer: Employer, startsOn: LocalDate = inDays(0)): Promise<Vacancy> {
  const vacancy = await people.vacancy(employer, { kind: 'APPRENTICESHIP', startsOn, seats: 3 });
  await harness.sql(
    "insert into apprenticeship (employer_id, vacancy_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days) values ($1, $2, 'Baking', 'Sok Dara', $3, 10, 365)",
    [employer.id, vacancy.id, inDays(-40 * 366)],
  );
  for (const [position, title] of ['Doughs', 'Ovens', 'Hygiene'].entries())
    await harness.sql('insert into learning_plan_unit (employer_id, vacancy_id, position, title, weeks) values ($1, $2, $3, $4, 12)', [
      employer.id,
      vacancy.id,
      position + 1,
      title,
    ]);
  return vacancy;
}

/** The two records that work under 18 needs: her guardian's consent, and her own yes. */
export async function consentsOfMinor(harness: Harness, { institutionId, id }: Trainee): Promise<void> {
  await harness.sql(
    "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) select $1, $2, purpose, 'GIVEN', 'km', now(), $3 from unnest(array['GUARDIAN_CONSENT', 'ASSENT']) purpose",
    [institutionId, id, inDays(365)],
  );
}

/** Advances the product's clock to some seconds after the start of a day in Phnom Penh; never back. */
export async function clockAt(harness: Harness, day: LocalDate, seconds = 0): Promise<void> {
  const { now } = await harness.one<{ now: Date }>('select app.now() as now');
  await harness.clockForward(`${instantOn(day).getTime() + seconds * 1000 - now.getTime()} milliseconds`);
}
