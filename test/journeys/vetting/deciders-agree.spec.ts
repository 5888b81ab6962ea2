import { type Institution, People } from '../../harness/data/people';
import { answersOf, changeEmployerData, planInput, submittedVetting } from '../../harness/employer-requests';
import { inDays } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';
import { waitUntilIdle } from '../../harness/wait-until-idle';

/**
 * Two deciders with different decisions about a visit can still agree: each may replace their own decision
 * until both are equal.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let first: Person;
let second: Person;
let id: string;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  [lead, first, second] = [await officer(), await officer(), await officer()];
  id = await submittedVetting(lead, first, (await people.employer()).siteId);
});

const APPROVED_WITH = (...conditions: string[]) => ({ decision: 'APPROVED_WITH_CONDITIONS', conditions, validUntil: inDays(60) });
const decide = (person: Person, input: object): Promise<Data> => changeEmployerData(person, 'vettingDecide', { id, input });
const rows = (): Promise<Data[]> =>
  harness.sql('select account_id as by, decision, conditions from vetting_decision where vetting_id = $1 order by decided_at', [id]);

/** As the staff's own database login, which an injection could use. */
const asStaff = (person: Person, query: string, params: unknown[]): Promise<Data[]> =>
  harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, actor_id: person.id, roles: 'VETTING_OFFICER' }, query, params);

test("two deciders with different conditions agree once one of them adopts the other's", async () => {
  expect(await decide(first, APPROVED_WITH('Give every worker a pay slip'))).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(second, APPROVED_WITH('Mend the stairs'))).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(first, APPROVED_WITH('Mend the stairs'))).toMatchObject({ state: 'DECIDED', conditions: ['Mend the stairs'] });
  expect((await rows()).map(({ by }) => by)).toEqual([second.id, first.id]);
});

test('a person who has decided may change her decision at once and until two agree, who leads the visit never', async () => {
  const mayDecide = async (person: Person): Promise<boolean> =>
    (await person.ask(`{ vetting(id: "${id}") { availableActions } }`)).availableActions.includes('decide');
  await decide(first, APPROVED_WITH('Give every worker a pay slip'));
  expect([await mayDecide(first), await mayDecide(second)]).toEqual([true, true]);
  expect(await decide(first, APPROVED_WITH('Give every worker a pay slip', 'Light the stairs'))).toMatchObject({ state: 'SUBMITTED', decision: null });
  expect((await rows()).map(({ conditions }) => conditions)).toEqual([['Give every worker a pay slip', 'Light the stairs']]);
  await decide(second, APPROVED_WITH('Mend the stairs'));
  expect([await mayDecide(first), await mayDecide(second), await mayDecide(lead)]).toEqual([true, true, false]);
});

test('conditions count as the same in another order, with other capitals and spaces, without the full stop and typed twice', async () => {
  expect(await decide(first, APPROVED_WITH('Give every worker a pay slip.', 'Mend the stairs'))).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(second, APPROVED_WITH('Mend the stair', 'give every worker a pay slip'))).toMatchObject({ state: 'SUBMITTED' });
  const same = ['  mend  the stairs . ', 'Give every worker a pay slip', 'Mend the stairs'];
  expect(await decide(second, APPROVED_WITH(...same))).toMatchObject({ state: 'DECIDED' });
});

test('two deciders who both change to a third decision agree, and each change notifies a second person', async () => {
  await decide(first, APPROVED_WITH('Mend the stairs'));
  await decide(second, { decision: 'REFUSED' });
  expect(await decide(first, { decision: 'NEEDS_REVISIT' })).toMatchObject({ state: 'SUBMITTED' });
  expect(await decide(second, { decision: 'NEEDS_REVISIT' })).toMatchObject({ state: 'DECIDED', decision: 'NEEDS_REVISIT' });
  const events = await harness.sql("select event from outbox where event like 'Vetting%' and event <> 'VettingPlanned' order by occurred_at, event");
  expect(events.filter(({ event }) => event === 'VettingSecondPersonNeeded')).toHaveLength(3);
});

test('only colleagues who may decide are asked to be the second person, each once, however often a decision is changed', async () => {
  const { employerId } = await harness.one<{ employerId: string }>('select employer_id as "employerId" from vetting where id = $1', [id]);
  const tied = await people.staff(institution, ['VETTING_OFFICER']);
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [tied.id, employerId]);
  // others of the institution may be asked too: each once, in each channel
  const requests = async (): Promise<readonly { readonly id: string; readonly channel: string }[]> => {
    await waitUntilIdle(harness);
    return harness.sql("select recipient_id as id, channel from message where notice = 'second-person-needed' order by channel");
  };
  const channelsOf = (all: Awaited<ReturnType<typeof requests>>, { id: who }: Person): string[] =>
    all.filter((one) => one.id === who).map(({ channel }) => channel);
  await decide(first, APPROVED_WITH('Mend the stairs'));
  const asked = await requests();
  expect([second, first, lead, tied].map((one) => channelsOf(asked, one))).toEqual([['EMAIL', 'IN_APP'], [], [], []]);
  expect(new Set(asked.map(({ id: who, channel }) => `${who} ${channel}`)).size).toBe(asked.length);
  await decide(first, APPROVED_WITH('Mend the stairs', 'Light the stairs'));
  expect(await requests()).toEqual(asked);
  // her colleague differs: now she is asked too, once
  await decide(second, { decision: 'REFUSED' });
  await decide(second, { decision: 'NEEDS_REVISIT' });
  const later = await requests();
  expect(later).toHaveLength(asked.length + 2);
  expect([second, first].map((one) => channelsOf(later, one))).toEqual([
    ['EMAIL', 'IN_APP'],
    ['EMAIL', 'IN_APP'],
  ]);
});

test('who led a visit before she handed it over does not decide on it, and neither does who leads it now', async () => {
  const { siteId } = await people.employer();
  const planned = await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, first) });
  const input = { responsibility: 'VISITS', fromId: lead.id, toId: second.id, expectedCount: 1 };
  const handOver =
    'mutation ($input: CaseloadHandOverInput!, $key: ID!) { caseloadHandOver(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code } } }';
  const safetyLead = await people.staff(institution, ['SAFETY_LEAD']);
  expect(await safetyLead.ask(handOver, { input, key: planned.id })).toEqual({ __typename: 'CaseloadHandOverPayload' });
  const visit = { answers: await answersOf(second, {}), workersInterviewed: 4, workersInterviewedOffSite: 2, findings: 'Clean.' };
  expect(await changeEmployerData(second, 'vettingRecordVisit', { id: planned.id, input: visit })).toMatchObject({ state: 'VISITED' });
  expect(await changeEmployerData(second, 'vettingSubmit', { id: planned.id })).toMatchObject({
    state: 'SUBMITTED',
    visitors: [{ id: second.id }, { id: first.id }],
  });
  id = planned.id;
  const outsider = await people.staff(institution, ['VETTING_OFFICER']);
  for (const person of [lead, second]) {
    expect((await person.ask(`{ vetting(id: "${id}") { availableActions } }`)).availableActions).not.toContain('decide');
    expect((await person.ask('{ due { nodes { id step } } }')).nodes.filter((row: Data) => row.id === id)).toEqual([]);
    expect(await decide(person, { decision: 'REFUSED' })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  }
  // written past the service, her decision counts as little
  expect(await decide(outsider, { decision: 'REFUSED' })).toMatchObject({ state: 'SUBMITTED' });
  await harness.sql("insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) values ($1, $2, $3, 'REFUSED', app.now())", [
    institution.id,
    id,
    lead.id,
  ]);
  const decided = "update vetting set state = 'DECIDED', decision = 'REFUSED', decided_at = app.now() where id = $1";
  await expect(asStaff(lead, decided, [id])).rejects.toMatchObject({ constraint: 'vetting_no_conflict' });
  for (const write of ['delete from vetting_lead', 'insert into vetting_lead table vetting_lead', 'update vetting_lead set account_id = account_id'])
    await expect(asStaff(lead, write, [])).rejects.toMatchObject({ code: '42501' });
});

test('repeating the same decision still needs a second person, and an agreed decision cannot be changed', async () => {
  await decide(first, { decision: 'REFUSED' });
  expect(await decide(first, { decision: 'REFUSED' })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  await decide(first, { decision: 'NEEDS_REVISIT' });
  expect(await decide(first, { decision: 'REFUSED' })).toMatchObject({ state: 'SUBMITTED' });
  await decide(second, { decision: 'REFUSED' });
  expect(await decide(first, { decision: 'NEEDS_REVISIT' })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'DECIDED' });
  expect((await rows()).map(({ decision }) => decision)).toEqual(['REFUSED', 'REFUSED']);
});

test('two deciders who swap decisions at the same moment leave a vetting that either can still complete', async () => {
  await decide(first, APPROVED_WITH('A'));
  await decide(second, APPROVED_WITH('B'));
  await Promise.all([decide(first, APPROVED_WITH('B')), decide(second, APPROVED_WITH('A'))]);
  const { state } = await harness.one('select state from vetting where id = $1', [id]);
  if (state === 'SUBMITTED') await decide(first, APPROVED_WITH('A'));
  expect(await harness.one('select state from vetting where id = $1', [id])).toEqual({ state: 'DECIDED' });
});

test("a staff login cannot change a colleague's decision or an agreed one in the database", async () => {
  await decide(first, { decision: 'REFUSED' });
  const change = "update vetting_decision set decision = 'APPROVED', valid_until = current_date + 30 where vetting_id = $1 and account_id = $2";
  await expect(asStaff(second, change, [id, first.id])).rejects.toMatchObject({ constraint: 'vetting_decision_own' });
  await expect(asStaff(second, 'update vetting_decision set account_id = $2 where vetting_id = $1', [id, second.id])).rejects.toMatchObject({ code: '42501' });
  await decide(second, { decision: 'REFUSED' });
  await expect(asStaff(first, change, [id, first.id])).rejects.toMatchObject({ constraint: 'vetting_decision_own' });
});
