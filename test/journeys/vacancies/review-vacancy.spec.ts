import { type Employer, type Institution, inDays, People } from '../../harness/data/people';
import { pathsOf, changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { statementsOf } from '../../harness/statement-count';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A vacancy opens only when staff have approved it, its site is cleared and the law allows it. */
let harness: Harness;
let people: People;
let steward: Institution;
let officer: Person;
let employer: Employer;
let skillCode: string;
let otherSkillCode: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  steward = await people.institution();
  officer = await people.staff(steward, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  const codes = await harness.sql<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 2");
  [skillCode, otherSkillCode] = codes.map(({ code }) => code) as [string, string];
});

const notAllowed = (state: string, availableActions: readonly string[]): object => ({ code: 'TRANSITION_NOT_ALLOWED', state, availableActions });
const draft = (change: object = {}, terms: object = {}, by = employer): Promise<Data> =>
  changeEmployerData(by.user, 'vacancyCreate', { input: vacancyInput(by.siteId, skillCode, change, terms) });
const submitted = async (change: object = {}, terms: object = {}): Promise<string> => {
  const { id } = await draft(change, terms);
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id })).toMatchObject({ state: 'SUBMITTED' });
  return id;
};
const stateOf = async (id: string): Promise<string> => (await harness.one<{ state: string }>('select state from vacancy where id = $1', [id])).state;
const instructor = { instructorName: 'Chan Sopheap', instructorBornOn: '1985-04-01', instructorPracticeYears: 12 };
const apprenticeship = { trade: 'Baker', ...instructor, lengthDays: 365 };

test('a vacancy is submitted, returned with remarks, corrected, approved and opened, then paused, resumed and closed', async () => {
  const { id, ...drafted } = await draft();
  expect(drafted).toMatchObject({ state: 'DRAFT', availableActions: ['change', 'submit', 'withdraw'], reviews: [] });
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id })).toMatchObject({ state: 'SUBMITTED', availableActions: ['withdraw'] });
  const remarks = [{ field: 'tasks', message: 'Say what is carried, and how heavy it is.' }];
  expect(await changeEmployerData(officer, 'vacancyReturn', { id, input: { remarks } })).toMatchObject({
    state: 'CHANGES_REQUESTED',
    availableActions: [],
    reviews: [{ decision: 'RETURNED', remarks }],
  });
  const input = vacancyInput(employer.siteId, otherSkillCode, { tasks: 'Carries trays of at most 5 kg.', seats: 3 });
  const changed = await changeEmployerData(employer.user, 'vacancyChange', { id, input, more: 'tasks seats skills { skill { code } }' });
  expect(changed).toMatchObject({
    state: 'CHANGES_REQUESTED',
    tasks: 'Carries trays of at most 5 kg.',
    seats: 3,
    skills: [{ skill: { code: otherSkillCode } }],
    reviews: [{ remarks }],
  });
  await changeEmployerData(employer.user, 'vacancySubmit', { id });
  expect(await changeEmployerData(officer, 'vacancyApprove', { id })).toMatchObject({
    state: 'APPROVED',
    availableActions: ['open'],
    reviews: [{ decision: 'APPROVED' }, { remarks }],
  });
  expect(await changeEmployerData(officer, 'vacancyOpen', { id })).toMatchObject({ state: 'OPEN' });
  const { opened_at: openedAt } = await harness.one<{ opened_at: Date }>('select opened_at from vacancy where id = $1', [id]);
  expect(Date.now() - openedAt.getTime()).toBeLessThan(60_000);
  expect(await changeEmployerData(employer.user, 'vacancyPause', { id })).toMatchObject({ state: 'PAUSED', availableActions: ['resume', 'close', 'withdraw'] });
  expect(await changeEmployerData(employer.user, 'vacancyResume', { id })).toMatchObject({ state: 'OPEN' });
  expect(await changeEmployerData(employer.user, 'vacancyClose', { id })).toMatchObject({ state: 'CLOSED', availableActions: [] });
  expect(await changeEmployerData(employer.user, 'vacancyResume', { id })).toMatchObject(notAllowed('CLOSED', []));
  const events = await harness.sql<{ event: string }>('select event from outbox where subject_id = $1 order by written_at', [id]);
  expect(events.map(({ event }) => event.replace('Vacancy', ''))).toEqual([
    'Submitted',
    'Returned',
    'Submitted',
    'Approved',
    'Opened',
    'Paused',
    'Resumed',
    'Closed',
  ]);
});

test('an apprenticeship is written with its instructor and plan, and read by employer and staff', async () => {
  const plan = [
    { title: 'Dough', skillCode, weeks: 8 },
    { title: 'Ovens', weeks: 12 },
  ];
  const { id } = await draft({ kind: 'APPRENTICESHIP', apprenticeship: { ...apprenticeship, plan } }, { pay: { amount: '90', currency: 'USD', per: 'MONTH' } });
  const fields = `kind seats takenSeats closesOn site { name } terms { pay { amount currency per } days startsAt endsAt hoursPerWeek contractMonths probationDays startsOn }
    skills { skill { code } need minLevel gate } languages { language level } costItems { kind paidBy }
    apprenticeship { trade instructorName instructorPracticeYears lengthDays plan { title skill { code } weeks } }`;
  const expected = {
    kind: 'APPRENTICESHIP',
    takenSeats: 0,
    terms: { pay: { amount: '90.00', per: 'MONTH' }, startsAt: '07:00', endsAt: '16:00', contractMonths: null, probationDays: 0, startsOn: inDays(30) },
    skills: [{ skill: { code: skillCode }, need: 'REQUIRED', minLevel: 2, gate: true }],
    languages: [{ language: 'km', level: 2 }],
    costItems: [{ kind: 'UNIFORM_AND_TOOLS', paidBy: 'EMPLOYER' }],
    apprenticeship: {
      trade: 'Baker',
      lengthDays: 365,
      plan: [
        { title: 'Dough', skill: { code: skillCode }, weeks: 8 },
        { title: 'Ovens', skill: null, weeks: 12 },
      ],
    },
  };
  for (const person of [employer.user, officer])
    expect(await person.ask(`query ($id: ID!) { vacancy(id: $id) { ${fields} } }`, { id })).toMatchObject(expected);
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id })).toMatchObject({ state: 'SUBMITTED' });
});

test('a vacancy can be drafted for an uncleared site, but not submitted, approved, opened or resumed', async () => {
  const uncleared = await people.employer({ cleared: false });
  const { id: first } = await draft({}, {}, uncleared);
  expect(await changeEmployerData(uncleared.user, 'vacancySubmit', { id: first })).toMatchObject({ __typename: 'NotCleared' });
  // cleared today, and not on the day the work starts
  const late = await draft({}, { startsOn: inDays(350) });
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id: late.id })).toMatchObject({ __typename: 'NotCleared' });

  const [waiting, approved, paused] = [await submitted(), await submitted(), await submitted()] as const;
  for (const id of [approved, paused]) await changeEmployerData(officer, 'vacancyApprove', { id });
  await changeEmployerData(officer, 'vacancyOpen', { id: paused });
  await changeEmployerData(employer.user, 'vacancyPause', { id: paused });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await changeEmployerData(officer, 'vacancyApprove', { id: waiting })).toMatchObject({ __typename: 'NotCleared' });
  expect(await changeEmployerData(officer, 'vacancyOpen', { id: approved })).toMatchObject({ __typename: 'NotCleared' });
  expect(await changeEmployerData(employer.user, 'vacancyResume', { id: paused })).toMatchObject({ __typename: 'NotCleared' });
  expect([await stateOf(waiting), await stateOf(approved), await stateOf(paused)]).toEqual(['SUBMITTED', 'APPROVED', 'PAUSED']);
});

test('the database itself refuses an open vacancy at an uncleared site, and a cost to the worker, to every login and the owner', async () => {
  const uncleared = await people.employer({ cleared: false });
  const columns = `id, employer_id, site_id, kind, title, tasks, isco_code, seats, pay_amount, pay_currency, pay_per, work_days, start_minute, end_minute, hours_per_week,
    night, live_in, housing_offered, serves_alcohol, hazardous, starts_on, closes_on, state`;
  const open = (at: Employer, state: string): [string, unknown[]] => [
    `insert into vacancy (${columns}) values (gen_random_uuid(), $1, $2, 'JOB', 'Helper', 'Helps', '9412', 1, 21000, 'USD', 'MONTH', 31, 480, 1020, 40, false, false, false, false, false, $3, $3, $4)`,
    [at.id, at.siteId, inDays(30), state],
  ];
  const settings = { actor_id: officer.id, institution_id: steward.id, employer_id: uncleared.id };
  const clearanceError = 'the site is not cleared on the day the work starts';
  for (const state of ['OPEN', 'APPROVED']) {
    await expect(harness.sql(...open(uncleared, state))).rejects.toThrow(clearanceError);
    await expect(harness.asLogin('employer', 'waymark_employer_writer', settings, ...open(uncleared, state))).rejects.toThrow(clearanceError);
    await expect(harness.asLogin('staff', 'waymark_staff_writer', settings, ...open(uncleared, state))).rejects.toThrow(clearanceError);
  }
  const denied = /permission denied|row-level security/;
  await expect(harness.asLogin('employer', 'waymark_employer', settings, ...open(uncleared, 'OPEN'))).rejects.toThrow(denied);
  await expect(harness.asLogin('staff', 'waymark_staff', settings, ...open(uncleared, 'OPEN'))).rejects.toThrow(denied);
  await expect(harness.asLogin('trainee', 'waymark_trainee_writer', settings, ...open(uncleared, 'OPEN'))).rejects.toThrow(denied);
  await expect(harness.asLogin('worker', 'waymark_worker', settings, ...open(uncleared, 'OPEN'))).rejects.toThrow(denied);
  // control: the owner may run the same statement for a cleared site; a login can only insert a draft
  await harness.sql(...open(employer, 'OPEN'));
  await harness.asLogin('staff', 'waymark_staff_writer', settings, ...open(employer, 'DRAFT'));
  const { id } = await people.vacancy(employer);
  await expect(
    harness.sql("insert into vacancy_cost_item (employer_id, vacancy_id, kind, paid_by) values ($1, $2, 'DEPOSIT', 'WORKER')", [employer.id, id]),
  ).rejects.toThrow('a worker pays no fee or related cost');
});

test.each<[object, object, string[]]>([
  [{}, { hoursPerWeek: 60, endsAt: '18:00' }, ['terms.hoursPerWeek']],
  [{}, { pay: { amount: '100', currency: 'USD', per: 'MONTH' } }, ['terms.pay.amount']],
  [{}, { pay: { amount: '5000', currency: 'USD', per: 'HOUR' } }, ['terms.pay.amount']],
  [{ costItems: [{ kind: 'DEPOSIT', paidBy: 'WORKER' }] }, {}, ['costItems.0.paidBy']],
  [{ iscoCode: '9111', conditions: ['LIVE_IN'] }, {}, ['conditions.LIVE_IN']],
  [
    {
      kind: 'APPRENTICESHIP',
      apprenticeship: { ...apprenticeship, instructorBornOn: inDays(-19 * 365), instructorPracticeYears: 1, plan: [{ title: 'Dough', weeks: 4 }] },
    },
    {},
    ['apprenticeship.instructorBornOn', 'apprenticeship.instructorPracticeYears'],
  ],
])('the law stands against %j %j: it can be written, and is refused when it is submitted, with the field to change', async (change, terms, paths) => {
  const { id } = await draft(change, terms);
  const data = await officer.ask('query ($id: ID!) { vacancy(id: $id) { lawProblems { rule message source } } }', { id });
  expect(data.lawProblems).toHaveLength(paths.length);
  for (const { rule, message, source } of data.lawProblems) expect([rule, message === rule, source.length > 5]).toEqual([expect.any(String), false, true]);
  const refused = await changeEmployerData(employer.user, 'vacancySubmit', { id });
  expect([refused.code, pathsOf(refused)]).toEqual(['INVALID_INPUT', paths]);
  expect(await stateOf(id)).toBe('DRAFT');
});

test.each<[object, object, string[]]>([
  [{ title: '' }, {}, ['title']],
  [{ title: 'x'.repeat(121), tasks: '\u0000' }, {}, ['title', 'tasks']],
  [{}, { pay: { amount: '-5', currency: 'USD', per: 'MONTH' } }, ['terms.pay.amount']],
  [{}, { startsAt: '16:00', endsAt: '07:00' }, ['terms.endsAt']],
  [{}, { startsOn: inDays(-1) }, ['terms.startsOn']],
  [{}, { startsOn: '2026-02-30' }, ['terms.startsOn']],
  [{}, { days: [] }, ['terms.days']],
  [{ closesOn: inDays(-1) }, {}, ['closesOn']],
  [{ seats: 0 }, {}, ['seats']],
  [{ iscoCode: '0999' }, {}, ['iscoCode']],
  [{ siteId: '00000000-0000-4000-8000-000000000000' }, {}, ['siteId']],
  [{ siteId: 'x' }, {}, ['siteId']],
  [{ skills: [{ skillCode: '00000000-0000-4000-8000-000000000000', need: 'REQUIRED', minLevel: 2 }] }, {}, ['skills.0.skillCode']],
  [{ skills: [{ skillCode: 'cooking', need: 'DESIRED', minLevel: 9, gate: true }] }, {}, ['skills.0.gate', 'skills.0.minLevel', 'skills.0.skillCode']],
  [{ languages: [{ language: 'khmer', level: 2 }] }, {}, ['languages.0.language']],
  [{ kind: 'APPRENTICESHIP' }, {}, ['apprenticeship']],
  [{ apprenticeship: { ...apprenticeship, plan: [] } }, {}, ['apprenticeship']],
])('a draft with %j %j is refused with each field and its remedy, and nothing is written', async (change, terms, paths) => {
  const refused = await draft(change, terms);
  expect([refused.code, pathsOf(refused).toSorted()]).toEqual(['INVALID_INPUT', paths.toSorted()]);
  for (const { message } of refused.problems) expect(message.length).toBeGreaterThan(10);
  expect((await harness.one('select count(*)::int as count from vacancy')).count).toBe(0);
});

test('another employer cannot see the vacancy or write for its sites', async () => {
  const { id } = await draft();
  const other = await people.employer();
  expect(await other.user.ask('query ($id: ID!) { vacancy(id: $id) { id } }', { id })).toBeNull();
  expect(await other.user.ask('{ vacancies { nodes { id } } }')).toEqual({ nodes: [] });
  for (const field of ['vacancySubmit', 'vacancyPause', 'vacancyResume', 'vacancyClose', 'vacancyWithdraw']) {
    expect(await changeEmployerData(other.user, field, { id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await changeEmployerData(other.user, 'vacancyChange', { id, input: vacancyInput(other.siteId, skillCode) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(pathsOf(await changeEmployerData(other.user, 'vacancyCreate', { input: vacancyInput(employer.siteId, skillCode) }))).toEqual(['siteId']);
});

test('only the steward institution can review a vacancy, and others can read it without transitions', async () => {
  const id = await submitted();
  const stranger = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  expect(await stranger.ask('query ($id: ID!) { vacancy(id: $id) { state availableActions } }', { id })).toEqual({ state: 'SUBMITTED', availableActions: [] });
  expect(await officer.ask('query ($id: ID!) { vacancy(id: $id) { availableActions } }', { id })).toEqual({ availableActions: ['return', 'approve'] });
  for (const field of ['vacancyApprove', 'vacancyOpen']) expect(await changeEmployerData(stranger, field, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await changeEmployerData(stranger, 'vacancyReturn', { id, input: { remarks: [{ field: 'title', message: 'x' }] } })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(pathsOf(await changeEmployerData(officer, 'vacancyReturn', { id, input: { remarks: [] } }))).toEqual(['remarks']);
  const caseWorker = await people.staff(steward, ['CASE_WORKER']);
  const { errors } = await caseWorker.answer('mutation ($id: ID!) { vacancyApprove(id: $id, idempotencyKey: "k") { __typename } }', { id });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await stateOf(id)).toBe('SUBMITTED');
});

test('a transition from a wrong state is refused with the possible ones, and each side sees its own', async () => {
  const id = await submitted();
  expect(await changeEmployerData(officer, 'vacancyOpen', { id })).toMatchObject(notAllowed('SUBMITTED', ['return', 'approve']));
  expect(await changeEmployerData(employer.user, 'vacancyPause', { id })).toMatchObject(notAllowed('SUBMITTED', ['withdraw']));
  const input = vacancyInput(employer.siteId, skillCode);
  expect(await changeEmployerData(employer.user, 'vacancyChange', { id, input })).toMatchObject(notAllowed('SUBMITTED', ['withdraw']));
  expect(await changeEmployerData(employer.user, 'vacancyWithdraw', { id })).toMatchObject({ state: 'WITHDRAWN' });
});

test('a repeated request creates one vacancy, another body with its key is refused, and of two simultaneous reviews one wins', async () => {
  const input = vacancyInput(employer.siteId, skillCode);
  const [one, two] = await Promise.all([1, 2].map(() => changeEmployerData(employer.user, 'vacancyCreate', { input, key: 'same' })));
  expect(one.id).toBe(two.id);
  expect(await changeEmployerData(employer.user, 'vacancyCreate', { input: { ...input, seats: 9 }, key: 'same' })).toMatchObject({
    code: 'KEY_USED_FOR_OTHER_REQUEST',
  });
  for (let time = 0; time < 2; time++)
    expect(await changeEmployerData(employer.user, 'vacancySubmit', { id: one.id, key: 'go' })).toMatchObject({ state: 'SUBMITTED' });
  const colleague = await people.staff(steward, ['PLACEMENT_OFFICER']);
  const remarks = [{ field: 'title', message: 'Say for which shift.' }];
  const answers = await Promise.all([
    changeEmployerData(officer, 'vacancyApprove', { id: one.id }),
    changeEmployerData(colleague, 'vacancyReturn', { id: one.id, input: { remarks } }),
  ]);
  expect(answers.filter((answer) => answer.code === 'TRANSITION_NOT_ALLOWED')).toHaveLength(1);
  expect((await harness.one('select count(*)::int as count from vacancy_review')).count).toBe(1);
});

test('a page of vacancies takes the same number of statements at any length, and pages are consecutive', async () => {
  const fields = `nodes { id title state availableActions site { name province { name } isCleared } skills { skill { label } } languages { level } costItems { kind }
    reviews { decision } apprenticeship { plan { skill { label } } } } pageInfo { hasNextPage endCursor }`;
  const [ask, askStaff] = [
    `query ($first: Int, $after: String) { vacancies(first: $first, after: $after) { ${fields} } }`,
    `{ vacancies { ${fields.replace('nodes {', 'nodes { employer { legalName state isHeld } lawProblems { rule }')} } }`,
  ];
  await submitted();
  const few = [await statementsOf(harness, () => employer.user.ask(ask)), await statementsOf(harness, () => officer.ask(askStaff))];
  for (let more = 0; more < 6; more++) await submitted();
  for (let more = 0; more < 3; more++) {
    const other = await people.employer();
    await people.vacancy(other);
  }
  expect([await statementsOf(harness, () => employer.user.ask(ask)), await statementsOf(harness, () => officer.ask(askStaff))]).toEqual(few);
  expect(few[0]).toBeGreaterThan(3);

  const data: string[] = [];
  let after: string | null = null;
  do {
    const page: Data = await employer.user.ask(ask, { first: 3, after });
    data.push(...page.nodes.map(({ id }: Data) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(data).size).toBe(7);
  expect(data).toHaveLength(7);
});
