import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { apprenticeshipAt, clockAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * The agreement of an apprenticeship: signed within 15 days of the start, with an instructor the law allows,
 * registered, carried out, and completed or terminated.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  vacancy = await apprenticeshipAt(harness, people, employer);
  trainee = await people.trainee(institution, { officer });
});

const AGREEMENT = 'agreement { id trade instructorName lengthDays state dueOn isOverdue signedOn wasSignedLate registeredOn registrationNumber endedOn }';
const byStaff = (id: string): Promise<Data> =>
  officer.ask(
    `query ($id: ID!) { placement(id: $id) { kind state nextReviewDueOn learningReviews { heldOn unitsReached note } agreement { id availableActions brokenBy brokenReason } ${AGREEMENT} } }`,
    { id },
  );
const byEmployer = (id: string): Promise<Data> => employer.user.ask(`query ($id: ID!) { placement(id: $id) { state ${AGREEMENT} } }`, { id });
const byHer = (id: string): Promise<Data> => trainee.user.ask(`query ($id: ID!) { myPlacement(id: $id) { state ${AGREEMENT} } }`, { id });
const agreementOf = async (id: string): Promise<string> => (await byStaff(id)).agreement.id;
const transition = (field: string, id: string, input?: object, more = ''): Promise<Data> => step(officer, field, input ? { id, input } : { id }, more);

test('an agreement is planned, signed, registered, carried out and completed, and all three parties read the same document', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const planned = { trade: 'Baking', instructorName: 'Sok Dara', lengthDays: 365, state: 'PLANNED', dueOn: inDays(15), isOverdue: false, wasSignedLate: false };
  for (const data of [await byStaff(id), await byEmployer(id), await byHer(id)]) expect(data.agreement).toMatchObject(planned);
  const agreement = await agreementOf(id);
  expect(await transition('agreementRun', agreement)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await transition('agreementSign', agreement, { signedOn: inDays(0) })).toMatchObject({ state: 'SIGNED', availableActions: ['register', 'break'] });
  expect(await transition('agreementRegister', agreement, { registeredOn: inDays(0), registrationNumber: 'PP-77' }, 'registrationNumber')).toMatchObject({
    state: 'REGISTERED',
    registrationNumber: 'PP-77',
  });
  expect(await transition('agreementRun', agreement)).toMatchObject({ code: 'NOT_READY', message: expect.stringContaining('both sides') });
  await step(trainee.user, 'placementConfirmStart', { id });
  await step(employer.user, 'placementConfirmStart', { id });
  expect(await transition('agreementRun', agreement)).toMatchObject({ state: 'RUNNING', availableActions: ['complete', 'convert', 'break'] });
  expect(await byEmployer(id)).toMatchObject({ state: 'ACTIVE', agreement: { state: 'RUNNING', registrationNumber: 'PP-77' } });
  await clockAt(harness, inDays(300), 60);
  expect(await transition('agreementComplete', agreement, { endedOn: inDays(299) })).toMatchObject({ state: 'COMPLETED', availableActions: [] });
  for (const data of [await byStaff(id), await byEmployer(id), await byHer(id)])
    expect(data.agreement).toMatchObject({ state: 'COMPLETED', endedOn: inDays(299) });
  const events = await harness.sql<{ event: string }>("select event from outbox where event like 'Agreement%' order by written_at, id");
  expect(events.map(({ event }) => event)).toEqual(['AgreementSigned', 'AgreementRegistered', 'AgreementStarted', 'AgreementEnded']);
});

test('an apprenticeship can become a job', async () => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  const agreement = await agreementOf(id);
  await transition('agreementSign', agreement, { signedOn: inDays(0) });
  await transition('agreementRegister', agreement, { registeredOn: inDays(0), registrationNumber: 'PP-78' });
  await transition('agreementRun', agreement);
  expect(await transition('agreementConvert', agreement, { endedOn: inDays(0) })).toMatchObject({ state: 'CONVERTED_TO_JOB', availableActions: [] });
  expect((await byStaff(id)).state).toBe('ACTIVE');
});

test('a job needs no agreement', async () => {
  const { id } = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  expect(await byStaff(id)).toMatchObject({ kind: 'JOB', agreement: null, nextReviewDueOn: null });
});

test('an agreement is overdue on the sixteenth day, and shows as late when it is signed then', async () => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  await clockAt(harness, inDays(15), 60);
  expect((await byStaff(id)).agreement.isOverdue).toBe(false);
  await clockAt(harness, inDays(16), 60);
  for (const data of [await byStaff(id), await byEmployer(id), await byHer(id)]) expect(data.agreement).toMatchObject({ state: 'PLANNED', isOverdue: true });
  await transition('agreementSign', await agreementOf(id), { signedOn: inDays(16) });
  for (const data of [await byStaff(id), await byEmployer(id), await byHer(id)])
    expect(data.agreement).toMatchObject({ state: 'SIGNED', isOverdue: false, wasSignedLate: true });
});

test('the due date moves with the start', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  await transition('placementRescheduleStart', id, { startsOn: inDays(5) });
  expect((await byStaff(id)).agreement.dueOn).toBe(inDays(20));
});

test.each<[string, object, string]>([
  ['the instructor is not 21 on that day', { instructorBornOn: inDays(-20 * 365) }, 'instructorBornOn'],
  ['the instructor has one year in the trade', { instructorPracticeYears: 1 }, 'instructorPracticeYears'],
  ['it is tomorrow', { signedOn: inDays(1) }, 'signedOn'],
  ['it is before she said yes', { signedOn: inDays(-1) }, 'signedOn'],
  ['there is no such day', { signedOn: '2026-02-30' }, 'signedOn'],
])('it cannot be signed when %s', async (_title, change, path) => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const refused = await officer.ask(
    'mutation ($id: ID!, $input: AgreementSignInput!) { agreementSign(id: $id, input: $input, idempotencyKey: "sign") { __typename ... on InvalidInput { problems { path } } } }',
    { id: await agreementOf(id), input: { signedOn: inDays(0), ...change } },
  );
  expect(refused).toEqual({ __typename: 'InvalidInput', problems: [{ path }] });
  expect((await byStaff(id)).agreement.state).toBe('PLANNED');
});

test('an agreement can be broken, and the employer cannot read by whom and why', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  expect(await transition('agreementBreak', await agreementOf(id), { endedOn: inDays(0), brokenBy: 'TRAINEE', reason: 'too far' })).toMatchObject({
    state: 'BROKEN',
  });
  expect((await byStaff(id)).agreement).toMatchObject({ brokenBy: 'TRAINEE', brokenReason: 'too far' });
  expect((await byEmployer(id)).agreement).toMatchObject({ state: 'BROKEN', endedOn: inDays(0) });
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    for (const column of ['broken_by', 'broken_reason', 'trainee_id', 'institution_id', 'version'])
      await expect(harness.asLogin('employer', role, { employer_id: employer.id }, `select ${column} from apprenticeship_agreement`)).rejects.toThrow(
        /permission denied/,
      );
});

test('when the placement ends its agreement ends, and an end for safety looks to the employer like any other', async () => {
  const ends = [
    [{ kind: 'FOR_SAFETY', reason: 'DANGER' }, 'LAW'],
    [{ kind: 'BY_TRAINEE', reason: 'STUDY' }, 'TRAINEE'],
  ] as const;
  const data: Data[] = [];
  for (const [end, brokenBy] of ends) {
    const { id } = await startedPlacement(harness, await people.trainee(institution), vacancy);
    await step(officer, 'placementEnd', { id, input: { ...end, endedOn: inDays(0) } });
    expect((await byStaff(id)).agreement).toMatchObject({ state: 'BROKEN', brokenBy });
    const { agreement, ...rest } = await byEmployer(id);
    data.push({ ...rest, agreement: { ...agreement, id: '' } });
  }
  expect(data[0]).toEqual(data[1]);
});

test('her learning is reviewed monthly, within the units of the plan', async () => {
  const { id } = await startedPlacement(harness, trainee, vacancy);
  const first = (await byStaff(id)).nextReviewDueOn;
  const review = (heldOn: string, unitsReached: number): Promise<Data> =>
    step(
      officer,
      'learningReviewRecord',
      { id, input: { heldOn, unitsReached, note: 'She bakes well.' } },
      'nextReviewDueOn learningReviews { heldOn unitsReached note }',
    );
  expect(await review(inDays(1), 1)).toMatchObject({ code: 'INVALID_INPUT' });
  await clockAt(harness, inDays(40), 60);
  expect(await review(inDays(31), 4)).toMatchObject({ code: 'INVALID_INPUT' });
  const result = await review(inDays(31), 1);
  expect(result).toMatchObject({ learningReviews: [{ heldOn: inDays(31), unitsReached: 1, note: 'She bakes well.' }] });
  expect(result.nextReviewDueOn > first).toBe(true);
  expect(await review(inDays(31), 2)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await employer.user.answer('{ placements { nodes { learningReviews { heldOn } } } }')).toMatchObject({ errors: [expect.anything()] });
});

test('only staff of her institution can change an agreement', async () => {
  const { id } = await acceptedPlacement(harness, trainee, vacancy);
  const agreement = await agreementOf(id);
  const elsewhere = await people.staff(await people.institution());
  for (const field of ['agreementRun'] as const) expect(await step(elsewhere, field, { id: agreement })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await step(elsewhere, 'agreementSign', { id: agreement, input: { signedOn: inDays(0) } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await step(elsewhere, 'learningReviewRecord', { id, input: { heldOn: inDays(0), unitsReached: 0 } })).toMatchObject({ code: 'NOT_FOUND' });
  const settings = { employer_id: employer.id, trainee_id: trainee.id, institution_id: institution.id };
  for (const [login, role] of [
    ['employer', 'waymark_employer_writer'],
    ['trainee', 'waymark_trainee_writer'],
    ['worker', 'waymark_worker'],
  ] as const)
    await expect(harness.asLogin(login, role, settings, "update apprenticeship_agreement set state = 'SIGNED', signed_on = current_date")).rejects.toThrow(
      /permission denied/,
    );
});
