import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { answersOf, changeEmployerData, submittedVetting } from '../../harness/employer-requests';
import { type Data, Harness, type Person } from '../../harness/harness';

/** Two deciders who differ, or agree that something is missing, send a visit back to its visitors. */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let lead: Person;
let first: Person;
let second: Person;
let id: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  [lead, first, second] = [await officer(), await officer(), await officer()];
  employer = await people.employer({ cleared: false });
  id = await submittedVetting(lead, first, employer.siteId);
});

const decide = (person: Person, input: object): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id, input });
const sendBack = (person: Person, change: object = {}, key?: string): Promise<Data> =>
  changeEmployerData(person, 'vettingSendBack', {
    id,
    input: { reason: 'Who keeps the passports?', itemCodes: ['WORKERS_KEEP_OWN_ID'], ...change },
    ...(key ? { key } : {}),
  });
const HISTORY =
  'round earlierDecisions { by { id } decision } sendBacks { by { id } round reason itemCodes } decisions { by { id } } answers { itemCode answer }';
const history = (person: Person): Promise<Data> => person.ask(`{ vetting(id: "${id}") { state ${HISTORY} availableActions } }`);
const submit = (person: Person): Promise<Data> => changeEmployerData(person, 'vettingSubmit', { id });
const asStaff = (person: Person, query: string, params: unknown[] = [id]): Promise<Data[]> =>
  harness.asLogin(
    'staff',
    'waymark_staff_writer',
    { institution_id: institution.id, actor_id: person.id, roles: 'VETTING_OFFICER,SAFETY_LEAD' },
    query,
    params,
  );

test('one of two deciders who differ sends the visit back, and what was decided counts no more', async () => {
  await decide(first, { decision: 'APPROVED', validUntil: inDays(60) });
  expect(await sendBack(second)).toMatchObject({ state: 'VISITED' });
  const shown = await history(lead);
  expect(shown).toMatchObject({
    state: 'VISITED',
    round: 2,
    decisions: [],
    earlierDecisions: [{ by: { id: first.id }, decision: 'APPROVED' }],
    sendBacks: [{ by: { id: second.id }, round: 1, reason: 'Who keeps the passports?', itemCodes: ['WORKERS_KEEP_OWN_ID'] }],
  });
  // the question has no answer until the visitors ask it again
  expect(shown.answers.map(({ itemCode }: Data) => itemCode)).not.toContain('WORKERS_KEEP_OWN_ID');
  expect(await submit(lead)).toMatchObject({ code: 'NOT_READY', missing: ['WORKERS_KEEP_OWN_ID'] });
  const visit = { answers: await answersOf(lead), workersInterviewed: 5, workersInterviewedOffSite: 3, findings: 'Asked again.' };
  expect(await changeEmployerData(lead, 'vettingRecordVisit', { id, input: visit })).toMatchObject({ state: 'VISITED' });
  expect(await submit(lead)).toMatchObject({ state: 'SUBMITTED' });
  // the approval of the first round is no half of a decision now
  expect(await decide(second, { decision: 'APPROVED', validUntil: inDays(60) })).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(first, { decision: 'APPROVED', validUntil: inDays(60) })).toMatchObject({ state: 'DECIDED' });
  expect((await history(first)).earlierDecisions).toHaveLength(1);
});

test('two people who agree that something is missing send the visit back; one alone does not', async () => {
  expect(await sendBack(first, { reason: 'No payslip was seen.', itemCodes: [] })).toMatchObject({ state: 'SUBMITTED' });
  expect(await sendBack(first)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  expect((await history(first)).availableActions).toEqual(['decide']);
  expect(await sendBack(second)).toMatchObject({ state: 'VISITED' });
  expect((await history(lead)).sendBacks.map(({ by }: Data) => by.id)).toEqual([first.id, second.id]);
  expect(await harness.sql("select event from outbox where event in ('VettingSentBack', 'VettingSecondPersonNeeded') order by occurred_at, event")).toEqual([
    { event: 'VettingSecondPersonNeeded' },
    { event: 'VettingSentBack' },
  ]);
});

test('one who asked first sends it back once another person has decided', async () => {
  expect(await sendBack(first)).toMatchObject({ state: 'SUBMITTED' });
  await decide(second, { decision: 'REFUSED' });
  expect((await history(first)).availableActions).toEqual(['sendBack', 'decide']);
  expect(await sendBack(first)).toMatchObject({ state: 'VISITED' });
  expect((await history(lead)).sendBacks).toHaveLength(1);
});

test('who led the visit or is tied to the employer sends nothing back, and their voice counts for nobody', async () => {
  expect(await sendBack(lead)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await decide(first, { decision: 'REFUSED' });
  await changeEmployerData(first, 'employerDeclareTie', { id: employer.id, input: { tie: 'KIN' } });
  expect(await sendBack(first)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await sendBack(second)).toMatchObject({ state: 'SUBMITTED' });
  const outsider = await people.staff(await people.institution(), ['VETTING_OFFICER']);
  expect(await sendBack(outsider)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await history(outsider)).toMatchObject({ sendBacks: [], earlierDecisions: [] });
});

test('the same request twice, and two people at the same moment, send a visit back once', async () => {
  await decide(first, { decision: 'REFUSED' });
  expect(await sendBack(second, {}, 'again')).toMatchObject({ state: 'VISITED' });
  expect(await sendBack(second, {}, 'again')).toMatchObject({ state: 'VISITED' });
  expect(await sendBack(first)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'VISITED' });
  await changeEmployerData(lead, 'vettingRecordVisit', {
    id,
    input: { answers: await answersOf(lead), workersInterviewed: 5, workersInterviewedOffSite: 3, findings: null },
  });
  await submit(lead);
  const third = await people.staff(institution, ['SAFETY_LEAD']);
  await Promise.all([first, second, third].map((person) => sendBack(person)));
  expect(await history(lead)).toMatchObject({ state: 'VISITED', round: 3 });
});

test('a question that the checklist does not have, and a missing reason, are refused', async () => {
  expect(await sendBack(first, { itemCodes: ['OF_MY_OWN'] })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'itemCodes.0' }] });
  expect(await sendBack(first, { reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'reason' }] });
});

test('no login sends a visit back alone, forges a voice or writes the history', async () => {
  const back = "update vetting set state = 'VISITED', round = round + 1 where id = $1";
  await expect(asStaff(first, back)).rejects.toMatchObject({ constraint: 'vetting_send_back_two_people' });
  await expect(asStaff(first, 'update vetting set round = 7 where id = $1')).rejects.toMatchObject({ constraint: 'vetting_step' });
  await decide(first, { decision: 'REFUSED' });
  await expect(asStaff(first, back)).rejects.toMatchObject({ constraint: 'vetting_send_back_two_people' });
  const request = "insert into vetting_send_back (institution_id, vetting_id, round, account_id, reason, asked_at) values ($2, $1, 1, $3, 'x', app.now())";
  await expect(asStaff(first, request, [id, institution.id, second.id])).rejects.toMatchObject({ code: '42501' });
  await expect(harness.sql(request, [id, institution.id, lead.id])).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  await expect(harness.sql(request.replace(', 1,', ', 2,'), [id, institution.id, second.id])).rejects.toMatchObject({ constraint: 'vetting_step' });
  // the voice of one who led the visit was there before she led it: it counts no more
  await harness.sql(request, [id, institution.id, second.id]);
  await harness.sql('insert into vetting_lead (institution_id, vetting_id, account_id) values ($1, $2, $3)', [institution.id, id, second.id]);
  await expect(asStaff(first, back)).rejects.toMatchObject({ constraint: 'vetting_send_back_two_people' });
  for (const table of ['vetting_earlier_decision', 'vetting_earlier_answer'])
    await expect(asStaff(first, `delete from ${table}`, [])).rejects.toMatchObject({ code: '42501' });
  for (const write of ['delete from vetting_send_back', "update vetting_send_back set reason = 'other'"])
    await expect(asStaff(first, write, [])).rejects.toMatchObject({ code: '42501' });
  for (const login of ['employer', 'trainee', 'worker', 'index', 'report'] as const) {
    await expect(harness.asLogin(login, `waymark_${login}`, {}, back, [id])).rejects.toMatchObject({ code: '42501' });
    for (const table of ['vetting_send_back', 'vetting_earlier_decision', 'vetting_earlier_answer'])
      await expect(harness.asLogin(login, `waymark_${login}`, {}, `select from ${table}`, [])).rejects.toMatchObject({ code: '42501' });
  }
});

test('the employer reads the same before and after a visit is sent back', async () => {
  const shown = (): Promise<Data> => employer.user.ask('{ me { employer { sites { id approval conditions isCleared } } } }');
  const before = await shown();
  await decide(first, { decision: 'REFUSED' });
  await sendBack(second);
  expect(await shown()).toEqual(before);
});
