import { randomUUID } from 'node:crypto';
import { Phone } from '../../harness/data/check-ins';
import { type Employer, type Institution, People, type SkillAt, type Trainee, type Vacancy } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/** Seats are counted with the people of all institutions who are on the way, and no one learns who they are. */
let harness: Harness;
let people: People;
let ours: Institution;
let theirs: Institution;
let officer: Person;
let other: Person;
let employer: Employer;
let skill: SkillAt;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  [ours, theirs] = [await people.institution(), await people.institution()];
  [officer, other] = [await people.staff(ours), await people.staff(theirs)];
  employer = await people.employer();
  skill = [(await harness.one<{ id: number }>("select id from skill where not retired and kind = 'S' order by id limit 1")).id, 3];
});

const trainee = (institution: Institution, by: Person, displayName: string): Promise<Trainee> =>
  people.trainee(institution, { officer: by, displayName, skills: [skill] });
const vacancyWith = (seats: number): Promise<Vacancy> => people.vacancy(employer, { seats, skills: [skill] });
const SEATS = `query ($trainee: ID!, $vacancy: ID!) {
  trainee(id: $trainee) { bestVacancies { takenOrPendingSeats vacancy { id seats takenSeats } } }
  vacancy(id: $vacancy) { takenOrPendingSeats bestTrainees { takenOrPendingSeats trainee { id } } } }`;
/** The number on her list, and that of the vacancy. */
async function seatsFor(by: Person, her: Trainee, { id }: Vacancy): Promise<[listed: number, all: number]> {
  const { trainee: hers, vacancy } = (await by.answer(SEATS, { trainee: her.id, vacancy: id })).data ?? {};
  const listed = hers.bestVacancies.find((one: { vacancy: { id: string } }) => one.vacancy.id === id).takenOrPendingSeats;
  const reverse = vacancy.bestTrainees.find((one: { trainee: { id: string } }) => one.trainee.id === her.id).takenOrPendingSeats;
  expect(reverse).toBe(listed);
  return [listed, vacancy.takenOrPendingSeats];
}

test('a seat counts as pending from when the employer has the card of a trainee of another institution, not when she is asked', async () => {
  const [vacancy, sophea, dara] = [await vacancyWith(3), await trainee(ours, officer, 'Sophea'), await trainee(theirs, other, 'Dara')];
  const { id } = await step(other, 'referralPropose', { input: { traineeId: dara.id, vacancyId: vacancy.id } });
  await step(other, 'referralAsk', { id });
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([0, 0]);
  await step(dara.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([0, 0]);
  await step(other, 'referralSend', { id });
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([1, 1]);
  // The reader's own institution counts from the proposal; her own referral is left out of her list.
  const own = await step(officer, 'referralPropose', { input: { traineeId: sophea.id, vacancyId: vacancy.id } });
  expect(own.state).toBe('PROPOSED');
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([1, 2]);
  expect(await seatsFor(other, dara, vacancy)).toEqual([0, 1]);
});

test.each([
  ['PROPOSED', 0],
  ['ASKED', 0],
  ['AGREED', 0],
  ['DECLINED_BY_TRAINEE', 0],
  ['SENT', 1],
  ['VIEWED', 1],
  ['SHORTLISTED', 1],
  ['INTERVIEWING', 1],
  ['OFFERED', 1],
  ['WITHDRAWN', 0],
  ['EXPIRED', 0],
])('a referral of another institution in state %s counts as %i', async (state, counted) => {
  const [vacancy, sophea, dara] = [await vacancyWith(3), await trainee(ours, officer, 'Sophea'), await trainee(theirs, other, 'Dara')];
  await referralIn(harness, dara, vacancy, state);
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([counted, counted]);
});

test('the number never exceeds the seats, so that one seat does not reveal how many are on the way', async () => {
  const [vacancy, sophea] = [await vacancyWith(1), await trainee(ours, officer, 'Sophea')];
  for (const name of ['Dara', 'Bopha', 'Kunthea']) await referralIn(harness, await trainee(theirs, other, name), vacancy, 'SENT');
  expect(await seatsFor(officer, sophea, vacancy)).toEqual([1, 1]);
});

test('the page writes how many are left, and neither the person nor the institution', async () => {
  const [vacancy, sophea, dara] = [await vacancyWith(3), await trainee(ours, officer, 'Sophea'), await trainee(theirs, other, 'Dara Far')];
  await harness.sql("update institution set name = 'Far Steps' where id = $1", [theirs.id]);
  await referralIn(harness, dara, vacancy, 'INTERVIEWING');
  await harness.sql('update vacancy set taken_seats = 1 where id = $1', [vacancy.id]);
  for (const path of [`/staff/trainees/${sophea.id}/matches`, `/staff/vacancies/${vacancy.id}/matches`]) {
    const { text } = await new Phone(harness, `wm-staff=${officer.token}`).get(`${path}?lang=en`);
    expect(text).toContain('1 (2 of 3 filled or being filled)');
    expect(text).not.toMatch(/Dara|Far Steps/);
    expect(text).not.toContain(dara.id);
  }
});

test('staff who may not read matches, employers and trainees cannot read the number', async () => {
  const [vacancy, sophea] = [await vacancyWith(3), await trainee(ours, officer, 'Sophea')];
  const reader = await people.staff(ours, ['VETTING_OFFICER']);
  const query = 'query ($id: ID!) { vacancy(id: $id) { takenOrPendingSeats } }';
  expect((await reader.answer(query, { id: vacancy.id })).errors?.[0]?.message).toBe('Your role does not allow this.');
  for (const person of [employer.user, sophea.user])
    expect(JSON.stringify(await person.answer(query, { id: vacancy.id }))).toMatch(/Cannot query field|not in the schema|GRAPHQL_VALIDATION/);
});

describe('an injected statement', () => {
  const read = (
    login: 'employer' | 'staff' | 'trainee' | 'worker' | 'index' | 'report',
    role: string,
    sql: string,
    institution = ours,
  ): Promise<Record<string, unknown>[]> => harness.asLogin(login, role, { institution_id: institution.id, roles: '' }, sql);
  const call = (vacancy: Vacancy, traineeId: string | null): string =>
    `select seats from app.taken_or_pending_seats(array['${vacancy.id}']::uuid[], array[${traineeId ? `'${traineeId}'` : 'null'}]::uuid[])`;

  test('of staff cannot find out by leaving her out whether a trainee of another institution is on the way', async () => {
    const [vacancy, dara] = [await vacancyWith(3), await trainee(theirs, other, 'Dara')];
    await referralIn(harness, dara, vacancy, 'SENT');
    const answers = await Promise.all([dara.id, null, randomUUID()].map((id) => read('staff', 'waymark_staff', call(vacancy, id))));
    expect(answers).toEqual([[{ seats: 1 }], [{ seats: 1 }], [{ seats: 1 }]]);
    expect(await read('staff', 'waymark_staff', `select id from referral where vacancy_id = '${vacancy.id}'`)).toEqual([]);
  });

  test('of staff reads nothing about a vacancy that is not open', async () => {
    const [vacancy, dara] = [await vacancyWith(3), await trainee(theirs, other, 'Dara')];
    await referralIn(harness, dara, vacancy, 'SENT');
    await harness.sql("update vacancy set state = 'PAUSED' where id = $1", [vacancy.id]);
    expect(await read('staff', 'waymark_staff', call(vacancy, null))).toEqual([]);
  });

  test.each([
    ['employer', 'waymark_employer'],
    ['employer', 'waymark_employer_writer'],
    ['trainee', 'waymark_trainee'],
    ['trainee', 'waymark_trainee_writer'],
    ['worker', 'waymark_worker'],
    ['index', 'waymark_index'],
    ['report', 'waymark_report'],
    ['staff', 'waymark_staff_writer'],
    ['staff', 'waymark_protected'],
  ] as const)('of the %s login as %s cannot call the function', async (login, role) => {
    await expect(read(login, role, call(await vacancyWith(3), null))).rejects.toThrow(/permission denied/);
  });
});
