import { Phone } from '../../harness/data/check-ins';
import { referralIn } from '../../harness/data/pipeline-rows';
import { startedPlacement } from '../../harness/data/placements';
import { inDays, type Institution, People, type SkillAt } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** What the pages of the lists write where a list suggests no one. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let skills: SkillAt[];

beforeAll(async () => {
  harness = await Harness.start();
  const rows = await harness.sql<{ id: number }>(
    `select id from skill where not retired and kind = 'S' and not exists (select from skill_transfer t where t.have_id = skill.id or t.want_id = skill.id)
     order by id limit 30`,
  );
  skills = rows.map(({ id }): SkillAt => [id, 2]);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
});

const read = async (path: string): Promise<string> =>
  (await new Phone(harness, `wm-staff=${officer.token}`).get(path)).text.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n');

test.each([
  [20, 'It requires 20 skills. Would help: the employer marks as preferred what people can learn at work.'],
  [4, 'Would help: a course that teaches what is required, or an employer who teaches it. Check that profiles are complete.'],
])('a vacancy that requires %i skills, of which no one has enough, writes what would help', async (required, help) => {
  await people.trainee(institution, { officer, skills: skills.slice(29) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, required) });
  const shown = await read(`/staff/vacancies/${vacancy.id}/matches?lang=en`);
  expect(shown).toContain('No trainee has the required skills on record');
  expect(shown).toContain(help);
});

test('a vacancy that is only also possible is not explained by its rank, which the list does not show', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(29) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  const shown = await read(`/staff/trainees/${trainee.id}/matches?lang=en&vacancy=${vacancy.id}`);
  expect(shown).toContain('Possible for her, but not suggested: it requires few or none of her recorded skills.');
  expect(shown).not.toMatch(/number 1 of the/);
});

test('before a referral starts, both lists say that she already has work and that no seat is left', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(0, 4) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4), seats: 1 });
  const paths = [`/staff/trainees/${trainee.id}/matches?lang=en`, `/staff/vacancies/${vacancy.id}/matches?lang=en`];
  for (const path of paths) expect(await read(path)).not.toMatch(/already has work|No position is left/);
  await startedPlacement(harness, trainee, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await referralIn(harness, await people.trainee(institution, { officer }), vacancy, 'SENT');
  for (const path of paths) {
    const shown = await read(path);
    // once, and before the reasons and figures of the match
    expect(shown.split('She already has work: Kitchen helper')).toEqual([expect.not.stringContaining('Total'), expect.stringContaining('Total')]);
    expect(shown).toContain('No position is left: each is filled or being filled.');
    expect(shown).toContain('Start referral');
  }
});

test('only vacancies that the page does not show can be looked up as missing', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(0, 4) });
  const shown = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  const excluded = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  await harness.sql('update vacancy set night = true where id = $1', [excluded.id]);
  await harness.sql('update trainee_limits set no_night = true where trainee_id = $1', [trainee.id]);
  const page = (await new Phone(harness, `wm-staff=${officer.token}`).get(`/staff/trainees/${trainee.id}/matches?lang=en`)).text;
  expect(page).toContain(`value="${excluded.id}"`);
  expect(page).not.toContain(`<option value="${shown.id}"`);
});

test('a match names each wish of hers that the work does not meet', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(0, 4) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  await harness.sql("update vacancy set hours_per_week = 48, isco_code = '7533' where id = $1", [vacancy.id]);
  const path = `/staff/trainees/${trainee.id}/matches?lang=en`;
  expect(await read(path)).not.toContain('Differs from her wishes');
  await harness.sql('update trainee set wanted_hours_min = 20, wanted_hours_max = 30 where id = $1', [trainee.id]);
  await harness.sql("insert into trainee_job_preference (institution_id, trainee_id, isco_code, rank) values ($1, $2, '5120', 1)", [
    institution.id,
    trainee.id,
  ]);
  expect(await read(path)).toContain('Differs from her wishes\n48 hours a week; she wants at most 30; another kind of work; she prefers Cooks');
  await harness.sql("update vacancy set isco_code = '5120', hours_per_week = 25 where id = $1", [vacancy.id]);
  expect(await read(path)).not.toContain('Differs from her wishes');
});

test.each([
  [
    'en',
    [
      'the minimum age is 15',
      'the work is in',
      'there is work on',
      'the shift is',
      'the work starts on',
      'the work needs more reading and writing',
      'the work needs a language',
    ],
  ],
  ['km', ['អាយុក្រោម ១៥', 'ការងារនៅ', 'មានការងារនៅ', 'វេនការងារ', 'ការងារនឹងចាប់ផ្តើម', 'អាន', 'ភាសា']],
])('why a vacancy is missing names every rule that excludes her, in %s', async (language, reasons) => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(0, 4), birth: inDays(-14 * 365) });
  const vacancy = await people.vacancy(await people.employer({ cleared: true, province: '16' }), { skills: skills.slice(0, 4) });
  await harness.sql(
    "update trainee set travel = 'SAME_PROVINCE', literacy = 0, available_days = 64, available_from_minute = 60, available_to_minute = 120, available_from = $2 where id = $1",
    [trainee.id, inDays(300)],
  );
  await harness.sql('update vacancy set min_literacy = 3 where id = $1', [vacancy.id]);
  await harness.sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) select employer_id, id, 'en', 3 from vacancy where id = $1", [
    vacancy.id,
  ]);
  const { failedGates } = await officer
    .ask('query ($t: ID!, $v: ID!) { match(traineeId: $t, vacancyId: $v) { failedGates { rule } } }', {
      t: trainee.id,
      v: vacancy.id,
    })
    .then(({ match, ...answer }) => match ?? answer);
  const rules = failedGates.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['AGE_15', 'DISTANCE', 'DAYS', 'HOURS', 'STARTS_TOO_EARLY', 'LITERACY', 'LANGUAGE']));
  const shown = await read(`/staff/trainees/${trainee.id}/matches?lang=${language}&vacancy=${vacancy.id}`);
  for (const reason of reasons) expect(shown).toContain(reason);
});

test('work whose hours pay less than her minimum says so, though its pay for a full month passes the rule', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(0, 4) });
  await harness.sql("update trainee set min_pay_amount = 16000, min_pay_currency = 'USD' where id = $1", [trainee.id]);
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  await harness.sql("update vacancy set pay_amount = 90, pay_currency = 'USD', pay_per = 'HOUR', hours_per_week = 24 where id = $1", [vacancy.id]);
  const path = `/staff/trainees/${trainee.id}/matches?lang=en`;
  expect(await read(path)).toContain('about $93.60 a month for these hours; she wants at least $160');
  await harness.sql('update vacancy set hours_per_week = 48 where id = $1', [vacancy.id]);
  expect(await read(path)).not.toContain('for these hours');
});
