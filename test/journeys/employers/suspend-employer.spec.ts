import { randomUUID } from 'node:crypto';
import { submitCheckIn, contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { ReferralsAtEmployer, EMPLOYER_REASON } from '../../harness/data/referrals-at-employer';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, inDays, People } from '../../harness/data/people';
import { changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { atTen, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A suspended employer sees its state but not the reason, and no step towards it is possible until it is
 * reinstated.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let lead: Person;
let employer: Employer;
let atEmployer: ReferralsAtEmployer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  employer = await people.employer();
  atEmployer = new ReferralsAtEmployer(harness, people, institution, employer);
});

const transition = (
  field: 'employerSuspend' | 'employerReinstate' | 'employerClose',
  { person = lead, ...request }: { person?: Person; id?: string; reason?: string; key?: string } = {},
): Promise<Data> => atEmployer.transition(person, field, request);
const seenBy = (person: Person): Promise<Data> => person.ask('query ($id: ID!) { employer(id: $id) { state availableActions } }', { id: employer.id });

test("the steward's safety lead can suspend an employer with a reason, which is stored only in the audit log", async () => {
  expect([await seenBy(lead), await seenBy(officer)]).toEqual([
    { state: 'ACTIVE', availableActions: ['suspend', 'close'] },
    { state: 'ACTIVE', availableActions: [] },
  ]);
  expect(await transition('employerSuspend', { reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'reason' }] });
  expect(await transition('employerReinstate')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'ACTIVE', availableActions: ['suspend', 'close'] });
  const key = randomUUID();
  const suspended = { id: employer.id, state: 'SUSPENDED', availableActions: ['reinstate', 'close'] };
  expect(await transition('employerSuspend', { key })).toMatchObject(suspended);
  expect(await transition('employerSuspend', { key })).toMatchObject(suspended);
  expect(await transition('employerSuspend', { key, reason: 'Another.' })).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  expect(await transition('employerSuspend')).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED', availableActions: ['reinstate', 'close'] });
  expect(await harness.sql("select actor_id = $1 as hers, detail from audit_pending where action = 'EmployerReasonRecorded'", [lead.id])).toEqual([
    { hers: true, detail: { transition: 'suspend', reason: EMPLOYER_REASON } },
  ]);
  expect(await harness.sql("select event, subject_id from outbox where event like 'Employer%'")).toEqual([
    { event: 'EmployerSuspended', subject_id: employer.id },
  ]);
  expect(await transition('employerReinstate', { reason: 'They were paid.' })).toMatchObject({ state: 'ACTIVE', availableActions: ['suspend', 'close'] });
});

test('no other role or institution can suspend, and no one with a tie can reinstate', async () => {
  const partner = await people.institution();
  const theirs = await people.staff(partner, ['SAFETY_LEAD']);
  for (const field of ['employerSuspend', 'employerReinstate', 'employerClose'] as const) {
    await expect(transition(field, { person: officer })).rejects.toThrow('FORBIDDEN');
    expect(await transition(field, { person: theirs })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await transition(field, { id: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await seenBy(theirs)).toEqual({ state: 'ACTIVE', availableActions: [] });
  await transition('employerSuspend');
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [lead.id, employer.id]);
  expect(await seenBy(lead)).toEqual({ state: 'SUSPENDED', availableActions: ['close'] });
  expect(await transition('employerReinstate')).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await transition('employerReinstate', { person: await people.staff(institution, ['SAFETY_LEAD']) })).toMatchObject({ state: 'ACTIVE' });
});

/** Every step that brings a trainee closer, each ready on its own pipeline. */
async function nextSteps(): Promise<{ field: string; take: () => Promise<Data>; refused: object }[]> {
  const isStopped = { code: 'TRANSITION_NOT_ALLOWED' };
  const clearanceRefusal = { code: 'NOT_CLEARED' };
  const business = { code: 'TRANSITION_NOT_ALLOWED', state: 'SUSPENDED', availableActions: [] };
  const { code: skill } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  const [draft, submitted, approved, paused] = [
    await people.vacancy(employer, { state: 'DRAFT' }),
    await people.vacancy(employer, { state: 'SUBMITTED' }),
    await people.vacancy(employer, { state: 'APPROVED' }),
    await people.vacancy(employer, { state: 'PAUSED' }),
  ];
  const [proposed, pending, agreed, sent, listed, other] = [
    await atEmployer.referral('PROPOSED'),
    await atEmployer.referral('ASKED'),
    await atEmployer.referral('AGREED'),
    await atEmployer.referral('SENT'),
    await atEmployer.referral('SENT'),
    await atEmployer.referral('SHORTLISTED'),
  ];
  const [issued, explained, meeting] = [await atEmployer.offer('ISSUED'), await atEmployer.offer('EXPLAINED'), await atEmployer.interview()];
  const today = await people.vacancy(employer, { startsOn: inDays(0), seats: 3 });
  const [unconfirmed, hersIsLast, moved] = [
    await acceptedPlacement(harness, await atEmployer.trainee(), today),
    await acceptedPlacement(harness, await atEmployer.trainee(), today),
    await acceptedPlacement(harness, await atEmployer.trainee(), today),
  ];
  await step(employer.user, 'placementConfirmStart', { id: hersIsLast.id });
  const [newTrainee, open] = [await atEmployer.trainee(), await people.vacancy(employer)];
  const its = (field: string, id: string, input?: object): Promise<Data> => step(employer.user, field, { id, ...(input ? { input } : {}) });
  const ours = (field: string, id: string, input?: object): Promise<Data> => step(officer, field, { id, ...(input ? { input } : {}) });
  return [
    {
      field: 'vacancyCreate',
      take: () => changeEmployerData(employer.user, 'vacancyCreate', { input: vacancyInput(employer.siteId, skill) }),
      refused: business,
    },
    {
      field: 'vacancyChange',
      take: () => changeEmployerData(employer.user, 'vacancyChange', { id: draft.id, input: vacancyInput(employer.siteId, skill) }),
      refused: business,
    },
    { field: 'vacancySubmit', take: () => changeEmployerData(employer.user, 'vacancySubmit', { id: draft.id }), refused: business },
    { field: 'vacancyResume', take: () => changeEmployerData(employer.user, 'vacancyResume', { id: paused.id }), refused: business },
    { field: 'vacancyApprove', take: () => changeEmployerData(officer, 'vacancyApprove', { id: submitted.id }), refused: clearanceRefusal },
    { field: 'vacancyOpen', take: () => changeEmployerData(officer, 'vacancyOpen', { id: approved.id }), refused: clearanceRefusal },
    {
      field: 'referralPropose',
      take: () => step(officer, 'referralPropose', { input: { traineeId: newTrainee.id, vacancyId: open.id, travelMinutes: 20 } }),
      refused: { code: 'EXCLUDED_BY_GATES' },
    },
    { field: 'referralAsk', take: () => ours('referralAsk', proposed.id), refused: clearanceRefusal },
    {
      field: 'referralAgree',
      take: () => step(pending.trainee.user, 'referralAgree', { id: pending.id, input: { fields: ['DISPLAY_NAME'] } }),
      refused: clearanceRefusal,
    },
    { field: 'referralSend', take: () => ours('referralSend', agreed.id), refused: clearanceRefusal },
    { field: 'candidateShortlist', take: () => its('candidateShortlist', sent.id), refused: isStopped },
    { field: 'interviewPropose', take: () => its('interviewPropose', listed.id, { slots: [atTen(2)], place: 'Street 163' }), refused: isStopped },
    {
      field: 'interviewConfirm',
      take: () => step(meeting.trainee.user, 'interviewConfirm', { id: meeting.id, input: { startsAt: meeting.startsAt } }),
      refused: clearanceRefusal,
    },
    { field: 'offerIssue', take: () => its('offerIssue', other.id, offerInput()), refused: isStopped },
    { field: 'offerExplain', take: () => ours('offerExplain', issued.id, teachBack), refused: clearanceRefusal },
    { field: 'offerAccept', take: () => step(explained.trainee.user, 'offerAccept', { id: explained.id }), refused: clearanceRefusal },
    { field: 'placementConfirmStart by the employer', take: () => its('placementConfirmStart', unconfirmed.id), refused: isStopped },
    {
      field: 'placementConfirmStart by her',
      take: () => step(hersIsLast.trainee.user, 'placementConfirmStart', { id: hersIsLast.id }),
      refused: clearanceRefusal,
    },
    { field: 'placementRescheduleStart', take: () => ours('placementRescheduleStart', moved.id, { startsOn: inDays(3) }), refused: clearanceRefusal },
  ];
}

test('no step toward a suspended employer is possible, and after reinstatement each continues from its state', async () => {
  const steps = await nextSteps();
  await transition('employerSuspend');
  for (const { field, take, refused } of steps) expect([field, await take()]).toEqual([field, expect.objectContaining(refused)]);
  await transition('employerReinstate');
  for (const { field, take } of steps) expect([field, (await take()).state]).toEqual([field, expect.any(String)]);
});

test('vacancies of a suspended employer are suggested to no one', async () => {
  const [trainee, vacancy] = [await atEmployer.trainee(), await people.vacancy(employer)];
  const suggested = async (): Promise<string[]> =>
    (await officer.ask('query ($id: ID!) { trainee(id: $id) { bestVacancies { vacancy { id } } } }', { id: trainee.id })).bestVacancies.map(
      (match: Data) => match.vacancy.id,
    );
  expect(await suggested()).toEqual([vacancy.id]);
  await transition('employerSuspend');
  expect(await suggested()).toEqual([]);
  await transition('employerReinstate');
  expect(await suggested()).toEqual([vacancy.id]);
});

test('steps that end something stay possible for all three sides, because someone waits for the answer', async () => {
  const [declined, withdrawn, hers, offer, herNo, meeting, open] = [
    await atEmployer.referral('SENT'),
    await atEmployer.referral('SENT'),
    await atEmployer.referral('ASKED'),
    await atEmployer.offer('EXPLAINED'),
    await atEmployer.offer('EXPLAINED'),
    await atEmployer.interview(),
    await people.vacancy(employer),
  ];
  await transition('employerSuspend');
  expect(await step(employer.user, 'candidateDecline', { id: declined.id, input: { reason: 'NO_LONGER_NEEDED' } })).toMatchObject({ state: 'NOT_SELECTED' });
  expect(await step(officer, 'referralWithdraw', { id: withdrawn.id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await step(hers.trainee.user, 'referralDecline', { id: hers.id })).toMatchObject({ state: 'DECLINED_BY_TRAINEE' });
  expect(await step(employer.user, 'offerWithdraw', { id: offer.id })).toMatchObject({ state: 'WITHDRAWN' });
  expect(await step(herNo.trainee.user, 'offerDecline', { id: herNo.id })).toMatchObject({ state: 'DECLINED' });
  expect(await step(meeting.trainee.user, 'interviewCancel', { id: meeting.id })).toMatchObject({ state: 'CANCELLED' });
  expect(await changeEmployerData(employer.user, 'vacancyClose', { id: open.id })).toMatchObject({ state: 'CLOSED' });
});

test('work that has started continues: she checks in, staff follow up, and lost contact can be restored', async () => {
  const placed = await startedPlacement(harness, await atEmployer.trainee(), await people.vacancy(employer, { startsOn: inDays(0) }));
  const { id } = placed;
  await transition('employerSuspend');
  const well = { feelsSafe: 'YES', paidInFull: 'YES', canLeave: 'YES', holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO', stillWorks: true };
  expect(await submitCheckIn(placed.trainee.user, { placementId: id, ...well })).toMatchObject({ __typename: 'CheckInPayload' });
  await harness.clockForward('30 days');
  const due = await followUpOf(harness, id, 'F2');
  const record = { method: 'CALL', mood: 4, wants: 'STAY', feelsSafe: 'YES', stillWorks: true, answers: elevenAnswers() };
  expect(await contact(officer, 'followUpRecord', due.id, { input: record })).toMatchObject({ followUp: { state: 'DONE' } });
  expect(await step(officer, 'placementMarkUnreachable', { id })).toMatchObject({ state: 'UNREACHABLE' });
  expect(await step(officer, 'placementMarkReachable', { id })).toMatchObject({ state: 'ACTIVE' });
});

test('each institution with trainees there gets one task per suspension to check on them', async () => {
  const [partner, other] = [await people.institution(), await people.institution()];
  await people.staff(partner);
  await people.staff(other);
  await atEmployer.referral('PROPOSED');
  await startedPlacement(harness, await people.trainee(partner), await people.vacancy(employer, { startsOn: inDays(0), seats: 2 }));
  await referralIn(harness, await people.trainee(partner), await people.vacancy(employer), 'SENT');
  await referralIn(harness, await people.trainee(other), await people.vacancy(employer), 'WITHDRAWN');
  const countTasks = (): Promise<Data[]> =>
    harness.sql(
      `select t.institution_id as institution, count(*)::int as n, bool_and(t.subject_id = $1 and t.trainee_id is null) as "ofThePlace",
         count(o.id)::int as told from task t left join outbox o on o.event = 'TaskOpened' and o.subject_id = t.id
       where t.kind = 'CHECK_TRAINEES' group by 1 order by 1`,
      [employer.id],
    );
  const times = (n: number): object[] => [institution.id, partner.id].sort().map((one) => ({ institution: one, n, ofThePlace: true, told: n }));
  await transition('employerSuspend');
  expect(await countTasks()).toEqual(times(1));
  await transition('employerReinstate');
  expect(await countTasks()).toEqual(times(1));
  await transition('employerSuspend');
  expect(await countTasks()).toEqual(times(2));
});

test('a suspended employer learns only its state', async () => {
  const today = await people.vacancy(employer, { startsOn: inDays(0), seats: 4 });
  await atEmployer.referral('SENT');
  await atEmployer.referral('PROPOSED');
  await startedPlacement(harness, await atEmployer.trainee(), today);
  const [silent, confirmed] = [
    await acceptedPlacement(harness, await atEmployer.trainee(), today),
    await acceptedPlacement(harness, await atEmployer.trainee(), today),
  ];
  await step(confirmed.trainee.user, 'placementConfirmStart', { id: confirmed.id });
  const read = async (): Promise<string> => {
    const all = [];
    for (const question of [
      '{ me { displayName employer { legalName state sites { name isCleared clearedUntil conditions } } } }',
      '{ vacancies { nodes { id state availableActions takenSeats site { isCleared } candidates { nodes { id } } } } }',
      '{ candidates { nodes { id state displayName availableActions } } }',
      '{ placements { nodes { id state availableActions } } }',
      '{ checkIns { nodes { id state } } }',
    ])
      all.push(await employer.user.ask(question));
    return JSON.stringify(all);
  };
  const before = await read();
  await transition('employerSuspend');
  const after = await read();
  const { validUntil } = await harness.one<{ validUntil: string }>('select valid_until::text as "validUntil" from vetting where employer_id = $1', [
    employer.id,
  ]);
  expect(after).toContain('"state":"SUSPENDED"');
  // with an expired approval, and then suspended
  expect(
    after
      .replace('"state":"SUSPENDED"', '"state":"ACTIVE"')
      .replaceAll('"isCleared":false', '"isCleared":true')
      .replace('"clearedUntil":null', `"clearedUntil":"${validUntil}"`),
  ).toBe(before);
  // the response to a confirmation does not reveal hers
  const responses = [];
  for (const { id } of [silent, confirmed]) responses.push(await step(employer.user, 'placementConfirmStart', { id }));
  expect(responses[0]).toEqual(responses[1]);
  expect(responses[0]).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  const settings = { employer_id: employer.id, actor_id: employer.user.id };
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    for (const sql of [
      'select 1 from task',
      'select 1 from audit_pending',
      'select 1 from outbox',
      `select app.employer_closing_obstacles('${employer.id}')`,
      `update employer set state = 'ACTIVE' where id = '${employer.id}'`,
    ])
      await expect(harness.asLogin('employer', role, settings, sql)).rejects.toThrow('permission denied');
});
