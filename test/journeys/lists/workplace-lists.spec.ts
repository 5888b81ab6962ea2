import { addDays, type LocalDate } from '../../../src/shared/local-date';
import { reviewDaysFrom } from '../../../src/features/vacancies/domain/review-promise';
import { type Employer, inDays, type Institution, People, today } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { startedPlacement } from '../../harness/data/placements';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The lists of employers and of vacancies: what they have, in which order, and what each role and institution learns. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;
let vetter: Person;
let lead: Person;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  vetter = await people.staff(ours, ['VETTING_OFFICER']);
  lead = await people.staff(ours, ['SAFETY_LEAD']);
});

const EMPLOYERS = `query ($filter: EmployerListFilterInput, $text: String, $sort: EmployerSort, $descending: Boolean, $first: Int, $after: String, $before: String) {
  employerList(filter: $filter, text: $text, sort: $sort, descending: $descending, first: $first, after: $after, before: $before) {
    nodes { id legalName isHeld isExcluded hasOpenAlert provinces { code } vetting lapsesOn openVacancies openPositions onTheWay atWork visitedOn responsible }
    start total startCursor pageInfo { hasNextPage endCursor } } }`;
const VACANCIES = `query ($filter: VacancyListFilterInput, $sort: VacancySort, $descending: Boolean, $first: Int, $after: String, $before: String) {
  vacancyList(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after, before: $before) {
    nodes { id title state employerName isHeld province { code } work { iscoCode } pay { amount per } positions startsOn closesOn review { submittedOn days dueOn isLate } onTheWay }
    start total startCursor pageInfo { hasNextPage endCursor } } }`;
const employers = (person: Person, variables: object = {}): Promise<Data> => person.ask(EMPLOYERS, { ...variables });
const vacancies = (person: Person, variables: object = {}): Promise<Data> => person.ask(VACANCIES, { ...variables });
const ids = ({ nodes }: Data): string[] => nodes.map(({ id }: Data) => id);
const rowOf = async (person: Person, { id }: { readonly id: string }): Promise<Data> => (await employers(person)).nodes.find((one: Data) => one.id === id);
const vetting = (employer: Employer, columns: string, ...values: unknown[]): Promise<unknown> =>
  harness.sql(`update vetting set ${columns} where employer_id = $1`, [employer.id, ...values]);
/** Submitted at noon of a day. */
const submitted = (id: string, day: LocalDate): Promise<unknown> =>
  harness.sql("update vacancy set state = 'SUBMITTED', submitted_at = $2::date + interval '5 hours' where id = $1", [id, day]);
const isoDay = (day: LocalDate): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

test('the vetting of an employer is that of its sites, with the approval that lapses next', async () => {
  const employer = await people.employer();
  const [{ until }] = (await harness.sql('select valid_until::text as until from vetting where employer_id = $1', [employer.id])) as [Data];
  expect(await rowOf(officer, employer)).toMatchObject({ vetting: 'APPROVED', lapsesOn: until, visitedOn: expect.any(String) });
  await harness.sql(
    "insert into employer_site (employer_id, name, province_code, district, address) select employer_id, 'Second', '01', district, address from employer_site where employer_id = $1",
    [employer.id],
  );
  expect(await rowOf(officer, employer)).toMatchObject({ vetting: 'PARTLY_APPROVED', provinces: [{ code: '01' }, { code: '12' }] });
  await vetting(employer, 'valid_from = $2, valid_until = $3', inDays(-100), inDays(20));
  expect(ids(await employers(officer, { filter: { lapsesWithinDays: 30 } }))).toEqual([employer.id]);
  await vetting(employer, 'valid_from = $2, valid_until = $3', inDays(-100), inDays(-1));
  expect(await rowOf(officer, employer)).toMatchObject({ vetting: 'LAPSED', lapsesOn: inDays(-1) });
  expect(ids(await employers(officer, { filter: { lapsesWithinDays: 30 } }))).toEqual([]);
  await vetting(employer, "state = 'REVOKED', revoked_at = now()");
  expect(await rowOf(officer, employer)).toMatchObject({ vetting: 'REFUSED', lapsesOn: null });
  const other = await people.employer({ cleared: false });
  expect(await rowOf(officer, other)).toMatchObject({ vetting: 'NOT_VETTED', lapsesOn: null, visitedOn: null, responsible: null });
  expect(ids(await employers(officer, { filter: { vetting: 'NOT_VETTED' } }))).toEqual([other.id]);
  // never visited has waited longest
  expect(ids(await employers(officer, { sort: 'LAST_VISIT' }))).toEqual([other.id, employer.id]);
});

test('an employer shows open positions, people of the own institution only, holds and alerts, to those who may know', async () => {
  const [employer, empty] = [await people.employer({ province: '12' }), await people.employer({ province: '01' })];
  const vacancy = await people.vacancy(employer, { seats: 3, startsOn: inDays(0) });
  const her = await people.trainee(ours, { displayName: 'Bopha', officer });
  await referralIn(harness, her, vacancy, 'ASKED');
  await startedPlacement(harness, await people.trainee(ours, { displayName: 'Dara', officer }), vacancy);
  const theirs = await people.institution();
  const outsider = await people.staff(theirs, ['SAFETY_LEAD']);
  await referralIn(harness, await people.trainee(theirs, { displayName: 'Other' }), vacancy, 'ASKED');
  await harness.sql(
    `insert into safety_alert (institution_id, trainee_id, employer_id, source, severity, indicators, state, opened_at)
     values ($1, $2, $3, 'STAFF', 'HIGH', '{}', 'OPEN', app.now())`,
    [ours.id, her.id, employer.id],
  );
  expect(await rowOf(officer, employer)).toMatchObject({ openVacancies: 1, onTheWay: 1, atWork: 1, hasOpenAlert: null, isHeld: false });
  expect(await rowOf(lead, employer)).toMatchObject({ hasOpenAlert: true });
  expect(await rowOf(vetter, employer)).toMatchObject({ onTheWay: null, atWork: null, hasOpenAlert: null });
  expect(await rowOf(outsider, employer)).toMatchObject({ onTheWay: 1, atWork: 0, hasOpenAlert: false });
  expect(ids(await employers(officer, { filter: { openVacancies: 'WITH' } }))).toEqual([employer.id]);
  expect(ids(await employers(officer, { filter: { openVacancies: 'WITHOUT' } }))).toEqual([empty.id]);
  expect(ids(await employers(officer, { filter: { province: '01' } }))).toEqual([empty.id]);
  expect(ids(await employers(officer, { sort: 'ON_THE_WAY', descending: true }))).toEqual([employer.id, empty.id]);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [empty.id]);
  expect(ids(await employers(officer, { filter: { hold: 'ON_HOLD' } }))).toEqual([empty.id]);
  expect(ids(await employers(officer, { filter: { hold: 'NOT_ON_HOLD' } }))).toEqual([employer.id]);
  const [{ name }] = (await harness.sql('select legal_name as name from employer where id = $1', [empty.id])) as [Data];
  expect(ids(await employers(officer, { text: ` ${name.toUpperCase()} ` }))).toEqual([empty.id]);
  for (const filter of [{ lapsesWithinDays: 31 }, { province: "' or 1" }]) {
    const { errors } = await officer.answer(EMPLOYERS, { filter });
    expect([filter, errors?.[0]?.extensions.code]).toEqual([filter, 'BAD_USER_INPUT']);
  }
});

test('a vacancy waits for an answer by working days, and is late once two have passed', async () => {
  const employer = await people.employer();
  const [late, fresh, open] = [await people.vacancy(employer), await people.vacancy(employer), await people.vacancy(employer)];
  await submitted(late.id, inDays(-9));
  await submitted(fresh.id, today());
  const { nodes } = await vacancies(officer);
  // the longest wait first, then those that wait for nothing
  expect(nodes.map(({ id }: Data) => id)).toEqual([late.id, fresh.id, open.id]);
  expect(nodes[0].review).toEqual({ submittedOn: inDays(-9), days: 9, dueOn: addDays(inDays(-9), reviewDaysFrom(isoDay(inDays(-9)))), isLate: true });
  expect(nodes[1].review).toMatchObject({ days: 0, dueOn: addDays(today(), reviewDaysFrom(isoDay(today()))), isLate: false });
  expect(nodes[2].review).toBeNull();
  expect(ids(await vacancies(officer, { filter: { lateReview: true } }))).toEqual([late.id]);
  for (let day = -8; day < 0; day++) {
    await submitted(late.id, inDays(day));
    const due = addDays(inDays(day), reviewDaysFrom(isoDay(inDays(day))));
    expect([day, ids(await vacancies(officer, { filter: { lateReview: true } }))]).toEqual([day, due < today() ? [late.id] : []]);
  }
});

test('a submission by an employer is dated, and one that staff undo keeps its date', async () => {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { state: 'DRAFT' });
  const submit = 'mutation ($id: ID!) { vacancySubmit(id: $id, idempotencyKey: "s") { __typename } }';
  expect((await employer.user.ask(submit, { id: vacancy.id })).__typename).toBe('VacancySubmitPayload');
  await harness.sql("update vacancy set submitted_at = submitted_at - interval '1 day' where id = $1", [vacancy.id]);
  const before = await harness.one('select submitted_at from vacancy where id = $1', [vacancy.id]);
  const approve = 'mutation ($id: ID!) { vacancyApprove(id: $id, idempotencyKey: "a") { __typename } }';
  expect((await officer.ask(approve, { id: vacancy.id })).__typename).toBe('VacancyApprovePayload');
  expect(await harness.one('select submitted_at from vacancy where id = $1', [vacancy.id])).toEqual(before);
  expect((await vacancies(officer)).nodes[0].review).toBeNull();
});

test('the list of vacancies is filtered, and shows how many are on the way to those who may know', async () => {
  const [employer, other] = [await people.employer({ province: '12' }), await people.employer({ province: '01' })];
  const [kitchen, sewing, draft] = [
    await people.vacancy(employer, { iscoCode: '9412', seats: 2 }),
    await people.vacancy(other, { iscoCode: '7531' }),
    await people.vacancy(other, { state: 'DRAFT' }),
  ];
  await harness.sql('update vacancy set closes_on = $2 where id = $1', [sewing.id, inDays(5)]);
  await referralIn(harness, await people.trainee(ours, { displayName: 'Bopha', officer }), kitchen, 'ASKED');
  const filtered = async (filter: object): Promise<string[]> => ids(await vacancies(officer, { filter, sort: 'WORK' }));
  expect(await filtered({})).toEqual([sewing.id, kitchen.id]);
  expect(await filtered({ state: 'DRAFT' })).toEqual([draft.id]);
  expect(await filtered({ province: '01' })).toEqual([sewing.id]);
  expect(await filtered({ work: '94' })).toEqual([kitchen.id]);
  expect(await filtered({ closesWithinDays: 7 })).toEqual([sewing.id]);
  expect(await filtered({ employerId: employer.id })).toEqual([kitchen.id]);
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [other.id]);
  expect(await filtered({ hold: 'ON_HOLD' })).toEqual([sewing.id]);
  const [first] = (await vacancies(officer, { sort: 'ON_THE_WAY', descending: true })).nodes;
  expect(first).toMatchObject({ id: kitchen.id, positions: 2, onTheWay: 1, pay: { amount: '260.00', per: 'MONTH' }, province: { code: '12' } });
  // for a role that may not know, neither the number nor the order
  const hidden = (await vacancies(vetter, { sort: 'ON_THE_WAY', descending: true })).nodes;
  expect(hidden.map(({ onTheWay }: Data) => onTheWay)).toEqual([null, null]);
  for (const filter of [{ closesWithinDays: -1 }, { employerId: 'x' }, { work: 'a' }])
    expect([filter, (await officer.answer(VACANCIES, { filter })).errors?.[0]?.extensions.code]).toEqual([filter, 'BAD_USER_INPUT']);
  expect((await (await people.staff(ours, ['SYSTEM_ADMIN'])).answer(VACANCIES, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('pages under every order have each row once, and a page before another ends there', async () => {
  await harness.sql('delete from daily_listing');
  const all: Employer[] = [];
  for (let at = 0; at < 5; at++) all.push(await people.employer());
  for (const employer of all) await people.vacancy(employer);
  const walk = async (list: typeof employers, sort: string, descending: boolean): Promise<string[]> => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const part: Data = await list(officer, { sort, descending, first: 2, after });
      expect([part.total, part.start]).toEqual([5, found.length]);
      found.push(...ids(part));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  for (const sort of ['NAME', 'VETTING', 'LAPSES', 'PROVINCE', 'OPEN_POSITIONS', 'ON_THE_WAY', 'AT_WORK', 'LAST_VISIT', 'RESPONSIBLE'])
    expect([sort, new Set(await walk(employers, sort, sort === 'LAPSES')).size]).toEqual([sort, 5]);
  for (const sort of ['TITLE', 'EMPLOYER', 'STATE', 'REVIEW_DUE', 'PROVINCE', 'WORK', 'POSITIONS', 'STARTS', 'CLOSES', 'ON_THE_WAY'])
    expect([sort, new Set(await walk(vacancies, sort, sort === 'CLOSES')).size]).toEqual([sort, 5]);
  const [first, second] = [
    await employers(officer, { first: 2 }),
    await employers(officer, { first: 2, after: (await employers(officer, { first: 2 })).pageInfo.endCursor }),
  ];
  expect(ids(await employers(officer, { first: 2, before: second.startCursor }))).toEqual(ids(first));
  expect(await harness.sql('select from daily_listing')).toEqual([]);
});

const EXPORT = `mutation ($input: EmployersExportInput!, $key: ID!) { employersExport(input: $input, idempotencyKey: $key) { __typename
  ... on EmployersExportPayload { rows { legalName } institution { id } } ... on InvalidInput { problems { path } } } }`;

const rowsOfExport = async (reader: Person, field: string, input: object, columns: string): Promise<unknown> => {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const query = `mutation ($input: ${name}Input!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { ... on ${name}Payload { rows { ${columns} } } } }`;
  return (await reader.ask(query, { input, key: `file-${++keys}` })).rows;
};

test.each([
  ['PLACEMENT_OFFICER', { hasOpenAlert: null, onTheWay: 1, atWork: 1 }],
  ['VETTING_OFFICER', { hasOpenAlert: null, onTheWay: null, atWork: null }],
  ['SAFETY_LEAD', { hasOpenAlert: true, onTheWay: 1, atWork: 1 }],
  ['INSTITUTION_ADMIN', { hasOpenAlert: null, onTheWay: null, atWork: null }],
])('the export of a %s has alerts and numbers of people only if that role may read them', async (role, row) => {
  const vacancy = await people.vacancy(await people.employer(), { seats: 3, startsOn: inDays(0) });
  const her = await people.trainee(ours, { officer });
  await referralIn(harness, her, vacancy, 'ASKED');
  await startedPlacement(harness, await people.trainee(ours, { officer }), vacancy);
  await harness.sql(
    `insert into safety_alert (institution_id, trainee_id, employer_id, source, severity, indicators, state, opened_at)
     values ($1, $2, $3, 'STAFF', 'HIGH', '{}', 'OPEN', app.now())`,
    [ours.id, her.id, vacancy.employer.id],
  );
  const reader = await people.staff(ours, [role]);
  // neither the order nor the filter tells more than the columns
  const asked = { reason: 'RECORD_KEEPING', format: 'CSV', sort: 'ON_THE_WAY', descending: true };
  expect(await rowsOfExport(reader, 'employersExport', asked, 'hasOpenAlert onTheWay atWork')).toEqual([row]);
  expect(await rowsOfExport(reader, 'vacanciesExport', asked, 'onTheWay')).toEqual([{ onTheWay: row.onTheWay }]);
});

test('an export needs the credential again and a reason, and is logged with its rows; views are kept per list', async () => {
  await people.employer();
  const input = { reason: 'RECORD_KEEPING', format: 'CSV', filter: { vetting: 'APPROVED' }, text: 'bakery' };
  await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
  expect((await vetter.ask(EXPORT, { input, key: 'late' })).__typename).toBe('ReauthenticationNeeded');
  await harness.sql('update session set authenticated_at = now()');
  expect((await vetter.ask(EXPORT, { input: { ...input, reason: null }, key: 'none' })).problems).toEqual([{ path: 'reason' }]);
  const exported = await vetter.ask(EXPORT, { input, key: 'export' });
  expect(exported).toMatchObject({ rows: [{ legalName: expect.stringContaining('Bakery') }], institution: { id: ours.id } });
  // each file that leaves is logged, also under the same key; a key of another request gives no file
  expect((await vetter.ask(EXPORT, { input, key: 'export' })).rows).toEqual(exported.rows);
  expect((await vetter.ask(EXPORT, { input: { ...input, text: '' }, key: 'export' })).__typename).toBe('KeyUsedForOtherRequest');
  const logged = { detail: { reason: 'RECORD_KEEPING', listSize: 1, isSearched: true, view: { filter: { vetting: 'APPROVED' } } } };
  expect(await harness.sql("select detail from audit_pending where action = 'EmployersExported'")).toMatchObject([logged, logged]);
  const vacancies = `mutation ($input: VacanciesExportInput!) { vacanciesExport(input: $input, idempotencyKey: "export") { __typename } }`;
  for (let time = 0; time < 2; time++) {
    const answer = await vetter.ask(vacancies, { input: { reason: 'RECORD_KEEPING', format: 'CSV' } });
    expect(answer).toEqual({ __typename: 'VacanciesExportPayload' });
  }
  const none = { detail: { reason: 'RECORD_KEEPING', listSize: 0 } };
  expect(await harness.sql("select detail from audit_pending where action = 'VacanciesExported'")).toMatchObject([none, none]);
  const monitor = await people.staff(ours, ['MONITORING_OFFICER']);
  expect((await monitor.answer(EXPORT, { input, key: 'x' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const save = (field: string, type: string, filter: object): Promise<Data> =>
    monitor.ask(`mutation ($input: ${type}!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { __typename } }`, {
      input: { name: 'Mine', filter },
      key: `view-${++keys}`,
    });
  await save('employerViewSave', 'EmployerViewInput', { vetting: 'LAPSED' });
  await save('vacancyViewSave', 'VacancyViewInput', { lateReview: true });
  expect(await monitor.ask('{ employerViews { name filter { vetting } } }')).toEqual([{ name: 'Mine', filter: { vetting: 'LAPSED' } }]);
  const [view] = await monitor.ask('{ vacancyViews { id name filter { lateReview } } }');
  expect(view).toMatchObject({ name: 'Mine', filter: { lateReview: true } });
  const remove = 'mutation ($id: ID!) { savedViewDelete(id: $id, idempotencyKey: "d") { __typename } }';
  expect((await monitor.ask(remove, { id: view.id })).__typename).toBe('SavedViewDeletePayload');
  expect(await monitor.ask('{ vacancyViews { id } }')).toEqual([]);
});
