import { randomUUID } from 'node:crypto';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { safety } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Rankings include every change committed before the request, whichever login or SQL statement made it. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;
let pressingWeight: number;

const [SEWING, PRESSING] = [100, 101];

beforeAll(async () => {
  harness = await Harness.start({ loadsIndexAtStart: true });
  pressingWeight = (await harness.one<{ weight: number }>('select idf_squared as weight from skill where id = 101')).weight;
}, 60_000);
afterAll(async () => {
  await harness.sql('update skill set idf_squared = $1 where id = 101', [pressingWeight]);
  await harness.end();
});
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, {
    skills: [
      [SEWING, 3],
      [PRESSING, 2],
    ],
  });
  trainee = await people.trainee(institution, { skills: [[SEWING, 1]] });
});

interface RankedItem {
  readonly id: string;
  readonly score: number;
  readonly asOf: number;
}
const rankedVacancies = async ({ id }: Trainee): Promise<RankedItem[]> => {
  const answer = await officer.ask('query ($id: ID!) { trainee(id: $id) { bestVacancies { score asOf vacancy { id } } } }', { id });
  return answer.bestVacancies.map(({ score, asOf, vacancy: item }: Data) => ({ id: item.id, score, asOf }));
};
const rankedTrainees = async ({ id }: Vacancy): Promise<RankedItem[]> => {
  const answer = await officer.ask('query ($id: ID!) { vacancy(id: $id) { bestTrainees { score asOf trainee { id } } } }', { id });
  return answer.bestTrainees.map(({ score, asOf, trainee: item }: Data) => ({ id: item.id, score, asOf }));
};
/** The score of the pair, equal from both sides; null if the pair is excluded. */
async function scoreNow(): Promise<number | null> {
  const [place] = (await rankedVacancies(trainee)).filter(({ id }) => id === vacancy.id);
  const [person] = (await rankedTrainees(vacancy)).filter(({ id }) => id === trainee.id);
  expect(person?.score).toBe(place?.score);
  return place?.score ?? null;
}

type Change = () => Promise<unknown>;
const sql = (query: string, ...params: unknown[]): Promise<unknown> => harness.sql(query, params);
const transition = (person: Person, field: string, id?: string): Promise<Data> =>
  person.ask(`mutation (${id ? '$id: ID!, ' : ''}$key: ID!) { ${field}(${id ? 'id: $id, ' : ''}idempotencyKey: $key) { __typename } }`, {
    ...(id ? { id } : {}),
    key: randomUUID(),
  });

test.each<[string, Change]>([
  [
    'she learns a skill',
    () =>
      sql(
        "insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, asserted_on) values ($1, $2, 101, 3, 'TEST', $3)",
        institution.id,
        trainee.id,
        inDays(0),
      ),
  ],
  ['the level of her skill rises', () => sql('update trainee_skill set level = 2 where trainee_id = $1', trainee.id)],
  ['her skill is removed', () => sql('delete from trainee_skill where trainee_id = $1', trainee.id)],
  ['she prefers the occupation', () => sql("insert into trainee_job_preference values ($1, $2, '9412', 1)", institution.id, trainee.id)],
  ['she moves to a neighbouring province', () => sql("update trainee set home_province = '08' where id = $1", trainee.id)],
  ['she wants fewer hours', () => sql('update trainee set wanted_hours_min = 20, wanted_hours_max = 36 where id = $1', trainee.id)],
  ['the pay rises', () => sql('update vacancy set pay_amount = 28000 where id = $1', vacancy.id)],
  ['a required level is lowered', () => sql('update vacancy_skill set min_level = 1 where vacancy_id = $1', vacancy.id)],
  ['a skill is no longer required', () => sql('delete from vacancy_skill where vacancy_id = $1 and skill_id = 101', vacancy.id)],
  ['the site moves to another province', () => sql("update employer_site set province_code = '08' where id = $1", employer.siteId)],
  [
    'the employer is her institution’s own enterprise',
    async () => {
      await sql("update vacancy set kind = 'APPRENTICESHIP' where id = $1", vacancy.id);
      await scoreNow();
      await sql('update employer set own_enterprise_of = $2 where id = $1', employer.id, institution.id);
    },
  ],
  ['a skill becomes rarer', () => sql('update skill set idf_squared = idf_squared + 1 where id = 101')],
])('the score changes at once when %s', async (_title, change) => {
  const before = await scoreNow();
  await change();
  const after = await scoreNow();
  expect(before).not.toBeNull();
  expect(after).not.toBeNull();
  expect(after).not.toBe(before);
});

test.each<[cause: string, remedy: string, exclude: Change, restore: Change]>([
  [
    'the last seat is taken',
    'it is free again',
    () => sql('update vacancy set taken_seats = seats where id = $1', vacancy.id),
    () => sql('update vacancy set taken_seats = 0 where id = $1', vacancy.id),
  ],
  [
    'the vacancy is paused',
    'it opens again',
    () => sql("update vacancy set state = 'PAUSED' where id = $1", vacancy.id),
    () => sql("update vacancy set state = 'OPEN' where id = $1", vacancy.id),
  ],
  [
    'the employer is suspended',
    'it is reinstated',
    () => sql("update employer set state = 'SUSPENDED' where id = $1", employer.id),
    () => sql("update employer set state = 'ACTIVE' where id = $1", employer.id),
  ],
  [
    'its pay falls below the floor',
    'the pay is at the floor and above',
    () => sql('update vacancy set pay_amount = 14999 where id = $1', vacancy.id),
    async () => {
      await sql('update vacancy set pay_amount = 15000 where id = $1', vacancy.id);
      expect(await scoreNow()).not.toBeNull();
      await sql('update vacancy set pay_amount = 26000 where id = $1', vacancy.id);
    },
  ],
  [
    'the vetting of the site is revoked',
    'it is vetted again',
    () => sql("update vetting set state = 'REVOKED', revoked_at = now() where site_id = $1", employer.siteId),
    () => people.clear(employer.siteId, employer.id),
  ],
  ['she pauses matching', 'she resumes it', () => transition(trainee.user, 'matchingPause'), () => transition(trainee.user, 'matchingResume')],
  [
    'she withdraws her consent',
    'she gives it again',
    async () => {
      const { id } = await harness.one<{ id: string }>("select id from consent where trainee_id = $1 and purpose = 'MATCHING'", [trainee.id]);
      await transition(trainee.user, 'consentWithdraw', id);
    },
    () =>
      sql(
        "insert into consent (institution_id, trainee_id, purpose, state, language, given_at, expires_on) values ($1, $2, 'MATCHING', 'GIVEN', 'km', now(), $3)",
        institution.id,
        trainee.id,
        inDays(90),
      ),
  ],
  [
    'her institution excludes the employer',
    'the exclusion ends',
    () => transition(officer, 'employerExclude', employer.id),
    () => transition(officer, 'employerInclude', employer.id),
  ],
  [
    'the site is among her exclusions',
    'it is no longer excluded',
    () => sql('update trainee_limits set excluded_sites = array[$2::uuid] where trainee_id = $1', trainee.id, employer.siteId),
    () => sql("update trainee_limits set excluded_sites = '{}' where trainee_id = $1", trainee.id),
  ],
  [
    'a language is required',
    'she speaks it',
    () => sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($1, $2, 'en', 3)", employer.id, vacancy.id),
    () => sql("insert into trainee_language values ($1, $2, 'en', 4)", institution.id, trainee.id),
  ],
  [
    'a skill she lacks at its level becomes a gate',
    'it is no longer a gate',
    () => sql('update vacancy_skill set gate = true where vacancy_id = $1 and skill_id = 100', vacancy.id),
    () => sql('update vacancy_skill set gate = false where vacancy_id = $1', vacancy.id),
  ],
])('the pair is excluded at once when %s, and ranked again when %s', async (_cause, _remedy, exclude, restore) => {
  const before = await scoreNow();
  expect(before).not.toBeNull();
  await exclude();
  expect(await scoreNow()).toBeNull();
  await restore();
  expect(await scoreNow()).toBe(before);
});

test('a vacancy is ranked once it opens and no longer once it closes, and each answer names the last change it includes', async () => {
  const [first] = await rankedVacancies(trainee);
  const draft = await people.vacancy(employer, { state: 'DRAFT', skills: [[SEWING, 1]] });
  expect((await rankedVacancies(trainee)).map(({ id }) => id)).toEqual([vacancy.id]);
  await sql("update vacancy set state = 'OPEN', opened_at = now() where id = $1", draft.id);
  const ranking = await rankedVacancies(trainee);
  expect(ranking.map(({ id }) => id)).toEqual([draft.id, vacancy.id]);
  await sql("update vacancy set state = 'CLOSED' where id = $1", draft.id);
  const [last] = await rankedVacancies(trainee);
  expect(last?.id).toBe(vacancy.id);
  expect(first?.asOf).toBeLessThan(ranking[0]?.asOf ?? 0);
  expect(ranking[0]?.asOf).toBe(ranking[1]?.asOf);
  expect(last?.asOf).toBe((await harness.one<{ head: number }>('select head::int from match_feed')).head);
});

test('an employer hold removes all its vacancies at once, and lifting it restores them', async () => {
  const [lead, second] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['CASE_WORKER'])];
  const other = await people.vacancy(employer, { skills: [[SEWING, 1]] });
  const reason = { reason: 'Somebody is not free to leave.' };
  expect((await rankedVacancies(trainee)).map(({ id }) => id).sort()).toEqual([vacancy.id, other.id].sort());
  const hold = await safety(lead, 'employerHold', { id: employer.id, input: reason });
  expect(await rankedVacancies(trainee)).toEqual([]);
  expect(await rankedTrainees(other)).toEqual([]);
  await safety(lead, 'holdAgreeToLift', { id: hold.id, input: reason });
  expect(await rankedVacancies(trainee)).toEqual([]);
  await safety(second, 'holdAgreeToLift', { id: hold.id, input: reason });
  expect(await rankedVacancies(trainee)).toHaveLength(2);
  expect((await rankedTrainees(other)).map(({ id }) => id)).toEqual([trainee.id]);
});

test('expired consents and vacancies disappear at midnight, and reappear when the clock of a demo is set back', async () => {
  const other = await people.trainee(institution, { skills: [[SEWING, 3]] });
  const brief = await people.vacancy(employer, { skills: [[SEWING, 1]] });
  await sql("update consent set expires_on = $2 where trainee_id = $1 and purpose = 'MATCHING'", trainee.id, inDays(1));
  await sql('update vacancy set closes_on = $2 where id = $1', brief.id, inDays(1));
  const [hers, brieflyOpen] = [await rankedVacancies(trainee), await rankedVacancies(other)];
  expect([hers.length, brieflyOpen.length, (await rankedTrainees(vacancy)).length]).toEqual([2, 2, 2]);
  await harness.clockForward('1 day');
  expect(await rankedVacancies(trainee)).toEqual(hers);
  await harness.clockForward('1 day');
  expect(await rankedVacancies(trainee)).toEqual([]);
  expect((await rankedVacancies(other)).map(({ id }) => id)).toEqual([vacancy.id]);
  expect((await rankedTrainees(vacancy)).map(({ id }) => id)).toEqual([other.id]);
  expect(await rankedTrainees(brief)).toEqual([]);
  await sql('delete from clock');
  expect(await rankedVacancies(trainee)).toEqual(hers);
  expect((await rankedTrainees(vacancy)).map(({ id }) => id).sort()).toEqual([other.id, trainee.id].sort());
});

test('trainees of another institution are never suggested, and pairs with equal scores keep their order', async () => {
  const elsewhere = await people.institution();
  await people.trainee(elsewhere, { skills: [[SEWING, 4]] });
  const same = [trainee];
  for (let n = 0; n < 4; n++) same.push(await people.trainee(institution, { skills: [[SEWING, 1]] }));
  await sql('update trainee set job_ready_at = (select min(job_ready_at) from trainee)');
  expect((await rankedTrainees(vacancy)).map(({ id }) => id)).toEqual(same.map(({ id }) => id).sort());
  const theirs = await people.staff(elsewhere);
  const answer = await theirs.ask('query ($id: ID!) { vacancy(id: $id) { bestTrainees { trainee { id } } } }', { id: vacancy.id });
  expect(answer.bestTrainees).toHaveLength(1);
});
