import { fullHistory, anonymise, exitTrainee } from '../../harness/data/anonymity';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { draft } from '../../harness/data/partners';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { acceptedPlacement } from '../../harness/data/placements';
import { safety } from '../../harness/data/safety';
import { step } from '../../harness/data/pipeline-requests';
import * as about from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Anonymising a person after her exit: who can do it, only when no obligation to her is open, and
 * irreversibly.
 */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let caseWorker: Person;
let officer: Person;
let lead: Person;
let employer: Employer;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  counted = new IndicatorRows(harness, people);
  ours = await people.institution();
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  lead = await people.staff(ours, ['SAFETY_LEAD', 'MONITORING_OFFICER']);
  await counted.grant('seed', [ours]);
  employer = await counted.employer(inDays(-300));
  her = await counted.person(ours);
});

const stateOf = async ({ id }: { id: string }): Promise<string> =>
  (await harness.one<{ state: string }>('select state from trainee where id = $1', [id])).state;
const success = (): Data => ({
  __typename: 'TraineeAnonymisePayload',
  trainee: {
    id: her.id,
    code: expect.stringMatching(/^W-/),
    displayName: 'Anonymous',
    state: 'ANONYMISED',
    availableActions: [],
    education: null,
    contactMethods: [],
    skills: [],
    languages: [],
    jobPreferences: [],
  },
});

describe('open obligations to the trainee', () => {
  const of = (): string => `'${ours.id}', '${her.id}'`;
  const OWED: readonly (readonly [string, string, () => Promise<unknown>, () => Promise<unknown>])[] = [
    [
      'a start that is planned',
      'START_STILL_PLANNED',
      async () => acceptedPlacement(harness, her, await people.vacancy(await people.employer())),
      () => harness.sql("update placement set state = 'CANCELLED', ended_on = starts_on, end_reason = 'NEVER_STARTED', end_recorded_at = app.now()"),
    ],
    [
      'an alert about her',
      'ALERT_STILL_OPEN',
      () => safety(officer, 'alertOpen', { input: { traineeId: her.id, severity: 'HIGH', indicators: [], note: 'Seen.' } }),
      () => harness.sql("update safety_alert set state = 'UNFOUNDED', ended_at = app.now(), outcome = 'Nothing.'"),
    ],
    [
      'a stay',
      'STAY_STILL_OPEN',
      () => harness.sql(`insert into shelter_stay (institution_id, trainee_id, from_on, recorded_at) values (${of()}, app.today() - 9, app.now())`),
      () => harness.sql('update shelter_stay set to_on = app.today()'),
    ],
    [
      'a course',
      'COURSE_STILL_OPEN',
      async () => counted.enrol(her, await counted.course(ours, 'LITERACY'), inDays(-30)),
      () => harness.sql("update training_enrolment set state = 'WITHDREW', ended_on = app.today(), ended_recorded_at = app.now()"),
    ],
    [
      'a way to another institution',
      'SENT_ON_STILL_OPEN',
      async () => draft(caseWorker, { traineeId: her.id, toInstitutionId: (await people.institution()).id, need: 'LEGAL', urgency: 'SOON' }),
      () => harness.sql("update institution_referral set state = 'REVOKED', summary = null, ended_at = app.now()"),
    ],
    [
      'something that a member of staff must do',
      'TASK_STILL_OPEN',
      () =>
        harness.sql(
          `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at) values (${of()}, 'REACH_TRAINEE', '${her.id}', gen_random_uuid(), 'OPEN', app.now())`,
        ),
      () => harness.sql("update task set state = 'DONE', done_at = app.now()"),
    ],
  ];

  test.each(OWED)('%s must be completed first, and the refusal says so: %s', async (_, reason, owe, settle) => {
    await owe();
    await exitTrainee(harness, her);
    expect(await anonymise(caseWorker, her.id)).toMatchObject({
      __typename: 'NotReady',
      missing: expect.arrayContaining([reason]),
      message: expect.not.stringContaining(reason),
    });
    expect([await stateOf(her), await harness.sql('select id from contact_method where trainee_id = $1', [her.id])]).toEqual(['EXITED', [expect.anything()]]);
    await settle();
    await harness.sql("update follow_up set state = 'CANCELLED'");
    expect(await anonymise(caseWorker, her.id)).toEqual(success());
  });

  test('contacts in the year after a start and a running agreement block anonymising, but work that continues without them does not', async () => {
    const placement = await counted.placed(her, employer, { startsOn: inDays(-200), kind: 'APPRENTICESHIP' });
    await harness.sql(
      `insert into follow_up (institution_id, placement_id, trainee_id, code, form, due_on, window_from, window_to, state, created_at)
       values ($1, $3, $2, 'F6', 'FULL', app.today(), app.today(), app.today(), 'ESCALATED', app.now())`,
      [ours.id, her.id, placement],
    );
    await harness.sql(
      `insert into apprenticeship_agreement (institution_id, placement_id, trainee_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days, state, signed_on, created_at)
       values ($1, $3, $2, $4, 'Baking', 'Sok Dara', '1980-01-01', 9, 700, 'SIGNED', app.today(), app.now())`,
      [ours.id, her.id, placement, employer.id],
    );
    await exitTrainee(harness, her);
    const { missing, message } = await anonymise(caseWorker, her.id);
    expect([missing, message]).toEqual([
      ['AGREEMENT_STILL_RUNS', 'FOLLOW_UP_STILL_OWED'],
      expect.stringContaining('record her open follow-up, or close it with a reason'),
    ]);
    await harness.sql("update follow_up set state = 'CANCELLED'");
    await harness.sql("update apprenticeship_agreement set state = 'BROKEN', ended_on = app.today(), broken_by = 'BOTH'");
    expect(await anonymise(caseWorker, her.id)).toEqual(success());
    expect(await harness.sql('select state from placement')).toEqual([{ state: 'ACTIVE' }]);
  });
});

test('anonymising is irreversible: no data can be written about her, she cannot sign in, and a repeated request gets the same answer', async () => {
  await exitTrainee(harness, her);
  expect(await anonymise(caseWorker, her.id, 'Asked for it.', 'once')).toEqual(success());
  expect(await anonymise(caseWorker, her.id, 'Asked for it.', 'once')).toEqual(success());
  expect(await anonymise(caseWorker, her.id)).toEqual({ __typename: 'TransitionNotAllowed', state: 'ANONYMISED', availableActions: [] });
  const { errors } = await her.user.answer('{ myOffers { id } }');
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(await harness.sql('select account_id from session where account_id = $1 and ended_at is null', [her.user.id])).toEqual([]);

  const admin = await people.staff(ours, ['CASE_WORKER', 'SAFETY_LEAD', 'PLACEMENT_OFFICER']);
  const answers = [
    await about.setIdentity(admin, her.id, about.IDENTITY),
    await about.setLimits(admin, her.id, {
      noNight: true,
      noLiveIn: false,
      noAlcohol: false,
      excludedSites: [],
      excludedEmployers: [],
      excludedProvinces: [],
      excludedIsco: [],
    }),
    await about.setContact(admin, her.id, { kind: 'CALL', address: '012 345 678', owner: 'SELF' }),
    await about.giveConsent(admin, her.id, about.MATCHING),
    await about.giveAccess(admin, her.id),
    await admin.ask(
      'mutation ($id: ID!) { traineeSetProtection(id: $id, input: { population: SURVIVOR, risk: HIGH, history: "Again." }, idempotencyKey: "p") { __typename ... on Refusal { code } } }',
      { id: her.id },
    ),
    await admin.ask(
      'mutation ($id: ID!, $by: ID!) { traineeAssignCaseWorker(id: $id, input: { caseWorkerId: $by }, idempotencyKey: "c") { __typename ... on Refusal { code } } }',
      {
        id: her.id,
        by: admin.id,
      },
    ),
    await safety(admin, 'alertOpen', { input: { traineeId: her.id, severity: 'HIGH', indicators: [], note: 'Seen.' } }),
    await draft(admin, { traineeId: her.id, toInstitutionId: (await people.institution()).id, need: 'LEGAL', urgency: 'SOON' }),
  ];
  expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'NOT_FOUND'));
  const vacancy = await people.vacancy(await people.employer());
  expect(await step(admin, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } })).toMatchObject({
    code: expect.stringMatching(/EXCLUDED_BY_GATES|NOT_FOUND/),
  });
  expect(await harness.sql('select id from safety_alert union all select id from contact_method where trainee_id = $1', [her.id])).toEqual([]);
});

test('the reason is stored only in the audit log and does not identify her', async () => {
  await exitTrainee(harness, her);
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, khmer_name, phone, birth_date_certainty) values ($1, $2, 'Chan Dara', 'ចាន់ ដារ៉ា', '012 345 678', 'UNKNOWN')",
    [ours.id, her.id],
  );
  const problems = async (reason: string): Promise<string[]> =>
    ((await anonymise(caseWorker, her.id, reason)).problems ?? []).map(({ message }: Data) => message);
  const named = ['This text stays when her name is removed. Leave out her name, numbers and addresses.'];
  for (const reason of ['SOPHEA asked for it', 'Dara asked', 'ដារ៉ាសុំ', 'Called 012345678', 'Called 012-345-678', `${her.code} again`])
    expect([reason, await problems(reason)]).toEqual([reason, named]);
  expect(await problems('')).toEqual(['Please fill this in.']);
  expect(await stateOf(her)).toBe('EXITED');
  expect(await anonymise(caseWorker, her.id, 'She asked for it; nothing has changed since.')).toEqual(success());
  const rows = await harness.sql(
    "select action, actor_id as by, detail from audit_pending where subject_id = $1 and action like 'A%' or action = 'TraineeAnonymised' order by id",
    [her.id],
  );
  expect(rows).toEqual([
    { action: 'TraineeAnonymised', by: caseWorker.id, detail: { from: 'EXITED', to: 'ANONYMISED', subjectKind: 'trainee' } },
    { action: 'AnonymisationReasonRecorded', by: caseWorker.id, detail: { reason: 'She asked for it; nothing has changed since.' } },
  ]);
  expect(await harness.sql("select event from outbox where event = 'TraineeAnonymised'")).toHaveLength(1);
});

test('only staff who know her case can anonymise her, and only after her exit', async () => {
  const other = await people.staff(ours, ['CASE_WORKER']);
  const strange = await people.staff(await people.institution(), ['CASE_WORKER', 'SAFETY_LEAD']);
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [her.id, caseWorker.id]);
  expect(await anonymise(caseWorker, her.id)).toEqual({ __typename: 'TransitionNotAllowed', state: 'JOB_READY', availableActions: ['exit'] });
  await exitTrainee(harness, her);
  const transitionsFor = async (person: Person): Promise<string[]> =>
    (await person.ask('query ($id: ID!) { trainee(id: $id) { availableActions } }', { id: her.id })).availableActions;
  expect([await transitionsFor(caseWorker), await transitionsFor(other), await transitionsFor(officer), await transitionsFor(lead)]).toEqual([
    ['anonymise'],
    [],
    [],
    ['anonymise'],
  ]);
  expect(await anonymise(other, her.id)).toEqual({ __typename: 'NotFound' });
  expect(await anonymise(strange, her.id)).toEqual({ __typename: 'NotFound' });
  expect(await anonymise(caseWorker, 'nobody')).toEqual({ __typename: 'NotFound' });
  await expect(anonymise(officer, her.id)).rejects.toThrow('FORBIDDEN');
  expect(await anonymise(lead, her.id)).toEqual(success());
});

test('a concurrent new alert wins or is refused, so there is never an open alert about an anonymised person', async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 6; round++) {
    const person = await counted.person(ours);
    await exitTrainee(harness, person);
    const input = { traineeId: person.id, severity: 'HIGH', indicators: [], note: 'Seen.' };
    const [result, opened] = await Promise.all([anonymise(lead, person.id, 'Two years have passed.'), safety(officer, 'alertOpen', { input })]);
    // The officer who opened it cannot read it.
    const outcome = `${result.__typename} ${opened?.code ?? 'opened'}`;
    outcomes.add(outcome);
    expect(['TraineeAnonymisePayload NOT_FOUND', 'NotReady opened']).toContain(outcome);
    const { n } = await harness.one<{ n: number }>(
      "select count(*)::int as n from safety_alert a join trainee t on t.id = a.trainee_id where a.trainee_id = $1 and a.ended_at is null and t.state = 'ANONYMISED'",
      [person.id],
    );
    expect(n).toBe(0);
  }
  expect(outcomes.size).toBeGreaterThan(0);
});

test('an alert reopened during anonymising prevents it', async () => {
  const placement = await fullHistory(harness, people, her, employer, caseWorker);
  const { id } = await harness.one<{ id: string }>('select id from safety_alert where placement_id = $1', [placement]);
  await exitTrainee(harness, her);
  const [result, reopened] = await Promise.all([
    anonymise(lead, her.id, 'Two years have passed.'),
    safety(caseWorker, 'alertReopen', { id, input: { reason: 'Seen again.' } }),
  ]);
  const { state } = await harness.one<{ state: string }>('select state from safety_alert where id = $1', [id]);
  if (result.__typename === 'TraineeAnonymisePayload') expect([reopened.code, state]).toEqual(['NOT_FOUND', 'UNFOUNDED']);
  else expect([result.missing, reopened.state, state]).toEqual([['ALERT_STILL_OPEN'], 'OPEN', 'OPEN']);
});
