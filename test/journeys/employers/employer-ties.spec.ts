import { randomUUID } from 'node:crypto';
import { ReferralsAtEmployer } from '../../harness/data/referrals-at-employer';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { answersOf, changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { safety } from '../../harness/data/safety';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff who belong to an employer, or are declared kin or shareholder, can neither vet it, nor refer to it,
 * nor lift its hold or reinstate it: the service and the database refuse it.
 */
const KINDS = ['MEMBER', 'KIN', 'SHAREHOLDER'] as const;
const CONFLICT = { code: 'CONFLICT_OF_INTEREST' };

let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let tied: Person;
let others: readonly [Person, Person, Person];
let atEmployer: ReferralsAtEmployer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
  tied = await people.staff(institution, ['PLACEMENT_OFFICER', 'VETTING_OFFICER', 'SAFETY_LEAD']);
  const colleague = (): Promise<Person> => people.staff(institution, ['PLACEMENT_OFFICER', 'VETTING_OFFICER', 'SAFETY_LEAD']);
  others = [await colleague(), await colleague(), await colleague()];
  atEmployer = new ReferralsAtEmployer(harness, people, institution, employer);
});

const declare = (person: Person, input: object, id = employer.id): Promise<Data> =>
  changeEmployerData(person, 'employerDeclareTie', { id, input, more: 'ties { member { id } tie }' });
const end = (person: Person, input: object): Promise<Data> =>
  changeEmployerData(person, 'employerRemoveTie', { id: employer.id, input, more: 'ties { member { id } tie }' });
const audited = (): Promise<Data[]> =>
  harness.sql("select action, actor_id, subject_id, detail from audit_pending where action in ('TieDeclared', 'TieEnded') order by id");

/** Runs SQL as the staff writer role, as an injection could, for one staff member. */
const asStaff = (person: Person, query: string, params: unknown[], roles = 'SAFETY_LEAD'): Promise<Data[]> =>
  harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: person.id, roles }, query, params);

test('any staff member can declare their own tie, once and audited, and colleagues see it while employers do not', async () => {
  for (const tie of KINDS) await declare(tied, { tie });
  const expectedTies = [...KINDS].sort().map((tie) => ({ member: { id: tied.id }, tie }));
  expect((await declare(tied, { tie: 'KIN' })).ties).toEqual(expectedTies);
  expect((await others[0].ask('query ($id: ID!) { employer(id: $id) { ties { member { id } tie } } }', { id: employer.id })).ties).toEqual(expectedTies);
  const stranger = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  expect((await stranger.ask('query ($id: ID!) { employer(id: $id) { ties { tie } } }', { id: employer.id })).ties).toEqual([]);
  expect(await audited()).toEqual(
    KINDS.map((tie) => ({ action: 'TieDeclared', actor_id: tied.id, subject_id: employer.id, detail: { accountId: tied.id, tie } })),
  );
  await expect(harness.asLogin('employer', 'waymark_employer', { employer_id: employer.id }, 'select 1 from employer_tie')).rejects.toMatchObject({
    code: '42501',
  });
});

test('only an institution administrator can declare a tie for a colleague, and no one can end a tie declared by another about themselves', async () => {
  const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
  const stranger = await people.staff(await people.institution());
  expect(await declare(others[0], { tie: 'KIN', accountId: tied.id })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'accountId' }] });
  expect(await declare(admin, { tie: 'KIN', accountId: stranger.id })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'accountId' }] });
  expect(await declare(admin, { tie: 'KIN', accountId: randomUUID() })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await declare(admin, { tie: 'KIN' }, randomUUID())).toMatchObject({ code: 'NOT_FOUND' });
  expect(await declare(admin, { tie: 'KIN', accountId: tied.id })).toMatchObject({ ties: [{ member: { id: tied.id }, tie: 'KIN' }] });
  expect(await end(others[0], { tie: 'KIN', accountId: tied.id })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await end(tied, { tie: 'KIN' })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  expect(await end(tied, { tie: 'SHAREHOLDER' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await end(admin, { tie: 'KIN', accountId: tied.id })).toMatchObject({ ties: [] });
  await declare(tied, { tie: 'KIN' });
  expect(await end(tied, { tie: 'KIN' })).toMatchObject({ ties: [] });
  expect((await audited()).map(({ action, actor_id: by }) => [action, by])).toEqual([
    ['TieDeclared', admin.id],
    ['TieEnded', admin.id],
    ['TieDeclared', tied.id],
    ['TieEnded', tied.id],
  ]);
});

test('the database enforces it: ties are declared by oneself or an admin, and never removed by the person they concern', async () => {
  const write = 'insert into employer_tie (account_id, employer_id, tie, declared_by) values ($1, $2, $3, $4)';
  const refused = { code: '42501' };
  await asStaff(tied, write, [tied.id, employer.id, 'KIN', tied.id]);
  await expect(asStaff(tied, write, [tied.id, employer.id, 'KIN', others[0].id])).rejects.toMatchObject(refused);
  await expect(asStaff(tied, write, [others[0].id, employer.id, 'KIN', tied.id])).rejects.toMatchObject(refused);
  await asStaff(tied, write, [others[0].id, employer.id, 'KIN', tied.id], 'INSTITUTION_ADMIN');
  const stranger = await people.staff(await people.institution());
  await expect(asStaff(tied, write, [stranger.id, employer.id, 'KIN', tied.id], 'INSTITUTION_ADMIN')).rejects.toMatchObject(refused);
  const ended = async (by: Person, roles: string): Promise<number> =>
    (await asStaff(by, 'delete from employer_tie where account_id = $1 returning 1', [tied.id], roles)).length;
  await harness.sql(write, [tied.id, employer.id, 'KIN', others[0].id]);
  expect([await ended(tied, 'INSTITUTION_ADMIN'), await ended(others[0], 'SAFETY_LEAD'), await ended(others[0], 'INSTITUTION_ADMIN')]).toEqual([0, 0, 1]);
  await expect(asStaff(tied, "update employer_tie set tie = 'MEMBER'", [])).rejects.toMatchObject(refused);
});

test.each(KINDS)('a %s of an employer cannot take part in vetting it', async (tie) => {
  const [lead, second, third] = others;
  const ready = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  const visited = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  const report = { answers: await answersOf(lead), workersInterviewed: 4, workersInterviewedOffSite: 2, findings: 'Calm.' };
  await changeEmployerData(lead, 'vettingRecordVisit', { id: visited.id, input: report });
  const submitted = await submittedVetting(lead, second, employer.siteId);
  await declare(tied, { tie });
  expect(await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, tied) })).toMatchObject(CONFLICT);
  expect(await changeEmployerData(tied, 'vettingPlan', { input: planInput(employer.siteId, lead, second) })).toMatchObject(CONFLICT);
  expect(await changeEmployerData(tied, 'vettingRecordVisit', { id: ready.id, input: report })).toMatchObject(CONFLICT);
  expect(await changeEmployerData(tied, 'vettingSubmit', { id: visited.id })).toMatchObject(CONFLICT);
  expect(await changeEmployerData(tied, 'vettingDecide', { id: submitted, input: { decision: 'APPROVED' } })).toMatchObject(CONFLICT);
  expect(await changeEmployerData(second, 'vettingDecide', { id: submitted, input: { decision: 'APPROVED' } })).toMatchObject({ state: 'SUBMITTED' });
  expect(await changeEmployerData(third, 'vettingDecide', { id: submitted, input: { decision: 'APPROVED' } })).toMatchObject({ state: 'DECIDED' });
  expect(await changeEmployerData(tied, 'vettingRevoke', { id: submitted })).toMatchObject({ state: 'REVOKED' });
});

test('a decision no longer counts once a tie of its author is known, also in the database', async () => {
  const [lead, second, third] = others;
  const id = await submittedVetting(lead, second, employer.siteId);
  const approve = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id, input: { decision: 'APPROVED' } });
  expect(await approve(tied)).toMatchObject({ state: 'SUBMITTED' });
  await declare(tied, { tie: 'KIN' });
  expect(await approve(second)).toMatchObject({ state: 'SUBMITTED' });
  const decided =
    "update vetting set state = 'DECIDED', decision = 'APPROVED', valid_from = '2026-01-01', valid_until = '2026-06-01', decided_at = now() where id = $1";
  await expect(asStaff(second, decided, [id])).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  expect(await approve(third)).toMatchObject({ state: 'DECIDED' });
});

test('in the database a person with a tie cannot visit, record, submit or decide', async () => {
  const [lead, second, third] = others;
  const planned = await changeEmployerData(lead, 'vettingPlan', { input: planInput(employer.siteId, lead, second) });
  await declare(tied, { tie: 'SHAREHOLDER' });
  const conflict = { constraint: 'vetting_no_conflict' };
  const visitor = 'insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) values ($1, $2, $3, false)';
  await expect(asStaff(lead, visitor, [institution.id, planned.id, tied.id])).rejects.toMatchObject(conflict);
  await asStaff(lead, visitor, [institution.id, planned.id, third.id]);
  for (const state of ['VISITED', 'SUBMITTED']) {
    const moved = 'update vetting set state = $2 where id = $1';
    await expect(asStaff(tied, moved, [planned.id, state])).rejects.toMatchObject(conflict);
    await asStaff(lead, moved, [planned.id, state]);
    await harness.sql(moved, [planned.id, state]);
  }
});

test.each(KINDS)('a %s of an employer cannot propose, present or send a referral to it', async (tie) => {
  const [proposed, agreed] = [await atEmployer.referral('PROPOSED'), await atEmployer.referral('AGREED')];
  const [her, vacancy] = [await atEmployer.trainee(), await people.vacancy(employer)];
  await declare(tied, { tie });
  const input = { traineeId: her.id, vacancyId: vacancy.id, travelMinutes: 20 };
  expect(await step(tied, 'referralPropose', { input })).toMatchObject(CONFLICT);
  expect(await step(tied, 'referralAsk', { id: proposed.id })).toMatchObject(CONFLICT);
  expect(await step(tied, 'referralSend', { id: agreed.id })).toMatchObject(CONFLICT);
  const conflict = { constraint: 'referral_no_conflict' };
  for (const [id, state] of [
    [proposed.id, 'ASKED'],
    [agreed.id, 'SENT'],
  ]) {
    const moved = 'update referral set state = $2, asked_at = app.now(), sent_at = case when $2 = $3 then app.now() end where id = $1';
    await expect(asStaff(tied, moved, [id, state, 'SENT'])).rejects.toMatchObject(conflict);
  }
  await expect(asStaff(others[0], COPY, [proposed.id, tied.id, vacancy.id])).rejects.toMatchObject(conflict);
  expect(await step(others[0], 'referralPropose', { input })).toMatchObject({ state: 'PROPOSED' });
  expect(await step(others[0], 'referralAsk', { id: proposed.id })).toMatchObject({ state: 'ASKED' });
  expect(await step(others[0], 'referralSend', { id: agreed.id })).toMatchObject({ state: 'SENT' });
});

/** A copy of a proposal, by another person, for another vacancy. */
const COPY = `insert into referral (institution_id, id, trainee_id, employer_id, vacancy_id, match_id, proposed_by, state, proposed_at)
  select institution_id, gen_random_uuid(), trainee_id, employer_id, $3, match_id, $2, 'PROPOSED', app.now() from referral where id = $1`;

test.each(KINDS)('a %s of an employer can neither lift its hold nor reinstate it', async (tie) => {
  const [lead, second] = others;
  await declare(tied, { tie });
  // placing a hold is allowed
  const openHold = await safety(tied, 'employerHold', { id: employer.id, input: { reason: 'Doors were locked.' } });
  const lift = (person: Person): Promise<Data> => safety(person, 'holdAgreeToLift', { id: openHold.id, input: { reason: 'Doors are open.' } });
  expect(await lift(tied)).toMatchObject(CONFLICT);
  expect((await lift(lead)).liftedAt).toBeNull();
  const tiedWord =
    "insert into hold_lift (institution_id, hold_id, account_id, as_safety_lead, reason, agreed_at) values ($1, $2, $3, true, 'Fine.', app.now())";
  await harness.sql(tiedWord, [institution.id, openHold.id, tied.id]);
  const lifted = 'update employer_hold set lifted_at = app.now() where id = $1';
  await expect(asStaff(tied, lifted, [openHold.id])).rejects.toMatchObject({ constraint: 'hold_two_people' });
  expect((await lift(second)).liftedAt).not.toBeNull();
  expect(await atEmployer.transition(tied, 'employerSuspend')).toMatchObject({ state: 'SUSPENDED' });
  expect(await atEmployer.transition(tied, 'employerReinstate')).toMatchObject(CONFLICT);
  const goesOn = "update employer set state = 'ACTIVE' where id = $1";
  await expect(asStaff(tied, goesOn, [employer.id])).rejects.toMatchObject({ constraint: 'employer_no_conflict' });
  expect(await atEmployer.transition(lead, 'employerReinstate')).toMatchObject({ state: 'ACTIVE' });
});
