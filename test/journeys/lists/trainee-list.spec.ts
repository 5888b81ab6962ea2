import { addDays } from '../../../src/shared/local-date';
import { nextLapse } from '../../../src/features/lists/domain/lapse';
import { inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { startedPlacement } from '../../harness/data/placements';
import { changeServices, sewingCourse } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The list of trainees: whom it has, in which order, what each role learns from it, and what can be done with many at once. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;
let colleague: Person;
let caseWorker: Person;
let lead: Person;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await harness.sql('delete from daily_disclosure');
  await harness.sql('delete from daily_listing');
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  colleague = await people.staff(ours, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  lead = await people.staff(ours, ['SAFETY_LEAD']);
});

const LIST = `query ($filter: TraineeListFilterInput, $sort: TraineeSort, $descending: Boolean, $first: Int, $after: String, $before: String) {
  traineeList(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after, before: $before) {
    nodes { displayName code step daysInStep lastContactOn nextLapse { what on } hasOpenAlert isMine placementOfficer homeProvince { code } }
    start total startCursor pageInfo { hasNextPage endCursor } } }`;
const list = (person: Person, variables: object = {}): Promise<Data> => person.ask(LIST, { ...variables });
const names = async (person: Person, variables: object = {}): Promise<string[]> => (await list(person, variables)).nodes.map((one: Data) => one.displayName);
const set = (of: Trainee, columns: string, ...values: unknown[]): Promise<unknown> =>
  harness.sql(`update trainee set ${columns} where id = $1`, [of.id, ...values]);
const someone = (displayName: string, by: Person | null = officer, state?: string): Promise<Trainee> =>
  people.trainee(ours, { displayName, ...(by ? { officer: by } : {}), ...(state ? { state } : {}) });
const alertAbout = ({ id }: Trainee): Promise<unknown> =>
  harness.sql(
    `insert into safety_alert (institution_id, trainee_id, source, severity, indicators, state, opened_at)
     values ($1, $2, 'STAFF', 'HIGH', '{}', 'OPEN', app.now())`,
    [ours.id, id],
  );
const bulk = (person: Person, field: string, args: string, variables: Record<string, unknown>): Promise<Data> =>
  person.ask(
    `mutation (${args}, $key: ID!) { ${field} { __typename ... on BulkPayload { done leftOut { displayName code message } }
       ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`,
    { key: `bulk-${++keys}`, ...variables },
  );
const undo = async (key: string): Promise<void> =>
  expect(
    await officer.ask('mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename } }', { keys: [key], key: `undo ${key}` }),
  ).toEqual({
    __typename: 'UndoPayload',
  });
const handOver = (person: Person, input: object, key?: string): Promise<Data> =>
  bulk(person, 'traineesHandOver(input: $input, idempotencyKey: $key)', '$input: TraineesHandOverInput!', { input, ...(key ? { key } : {}) });

test('the step of a trainee is the furthest of her state, her referrals and her placements, with the days since then', async () => {
  const employer = await people.employer();
  const step = async (of: Trainee): Promise<unknown> => {
    const { nodes } = await list(officer, { filter: {} });
    const row = nodes.find((one: Data) => one.code === of.code);
    return [row.step, row.daysInStep];
  };
  const her = await someone('Bopha');
  await set(her, "job_ready_at = app.now() - interval '9 days', created_at = app.now() - interval '20 days'");
  expect(await step(her)).toEqual(['JOB_READY', 9]);
  const { id } = await referralIn(harness, her, await people.vacancy(employer), 'ASKED');
  await harness.sql("update referral set asked_at = app.now() - interval '4 days' where id = $1", [id]);
  expect(await step(her)).toEqual(['ASKED', 4]);
  // the furthest of two open referrals counts
  const sent = await referralIn(harness, her, await people.vacancy(employer), 'SHORTLISTED');
  await harness.sql("update referral set sent_at = app.now() - interval '2 days' where id = $1", [sent.id]);
  expect(await step(her)).toEqual(['WITH_EMPLOYER', 2]);
  await harness.sql("update referral set state = 'EXPIRED', card = null, ended_at = app.now() - interval '1 day' where trainee_id = $1", [her.id]);
  // job-ready again since her last referral ended
  expect(await step(her)).toEqual(['JOB_READY', 1]);
  const working = await someone('Dara');
  await startedPlacement(harness, working, await people.vacancy(employer, { startsOn: inDays(0) }));
  expect(((await step(working)) as string[])[0]).toBe('WORKING');
  // a pause ends a referral, and not a job that has started
  await set(working, "state = 'PAUSED', state_before_pause = 'JOB_READY'");
  expect(((await step(working)) as string[])[0]).toBe('WORKING');
  await set(her, "state = 'PAUSED', state_before_pause = 'JOB_READY'");
  expect(await step(her)).toEqual(['PAUSED', 0]);
  await set(her, "state = 'EXITED', state_before_pause = null, exit_reason = 'MOVED', exited_on = $2", inDays(-3));
  expect(await names(officer)).toEqual(['Dara']);
  expect((await list(officer, { filter: { step: 'EXITED' } })).nodes).toMatchObject([{ displayName: 'Bopha', step: 'EXITED', daysInStep: 3, nextLapse: null }]);
});

test('what lapses first is listed by the rule of the domain, and filtered by soon and lapsed', async () => {
  const [soon, lapsed, never] = [await someone('Soon'), await someone('Lapsed'), await someone('Never')];
  await harness.sql('update contact_method set verified_on = $2 where trainee_id = $1', [soon.id, inDays(-25)]);
  await harness.sql('update trainee_limits set reviewed_on = $2 where trainee_id = $1', [lapsed.id, inDays(-91)]);
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1", [never.id]);
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1", [never.id]);
  const rows = (await list(officer)).nodes.map(({ displayName, nextLapse: one }: Data) => [displayName, one]);
  const facts = { step: 'JOB_READY', matchingUntil: inDays(365), followUpContactUntil: null, contactUntil: inDays(30), limitsUntil: inDays(90) } as const;
  expect(rows).toEqual([
    ['Lapsed', nextLapse({ ...facts, limitsUntil: addDays(inDays(-91), 90) })],
    ['Soon', nextLapse({ ...facts, contactUntil: addDays(inDays(-25), 30) })],
    ['Never', nextLapse({ ...facts, matchingUntil: null, contactUntil: null })],
  ]);
  expect(rows[0][1]).toEqual({ what: 'LIMITS', on: inDays(-1) });
  expect(await names(officer, { filter: { lapses: 'SOON' } })).toEqual(['Soon']);
  expect(await names(officer, { filter: { lapses: 'LAPSED' } })).toEqual(['Lapsed']);
});

test('the list is filtered by caseload, contact, days, province and kind of work', async () => {
  const [mine, other, free] = [await someone('Mine'), await someone('Other', colleague), await someone('Free', null)];
  await set(other, "case_worker_id = $2, job_ready_at = app.now() - interval '40 days', created_at = app.now() - interval '50 days'", caseWorker.id);
  await set(free, "home_province = '01'");
  await harness.sql("insert into trainee_job_preference (institution_id, trainee_id, isco_code, rank) values ($1, $2, '5120', 1)", [ours.id, mine.id]);
  await harness.sql('update contact_method set verified_on = $2 where trainee_id = $1', [other.id, inDays(-20)]);
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1", [free.id]);
  const filtered = (filter: object, person = officer): Promise<string[]> => names(person, { filter, sort: 'NAME' });
  expect(await filtered({})).toEqual(['Free', 'Mine', 'Other']);
  expect(await filtered({ whose: 'MINE' })).toEqual(['Mine']);
  expect(await filtered({ whose: 'MINE' }, caseWorker)).toEqual(['Other']);
  expect(await filtered({ whose: 'UNASSIGNED' })).toEqual(['Free']);
  expect(await filtered({ officerId: caseWorker.id })).toEqual(['Other']);
  expect(await filtered({ stepOverDays: 39 })).toEqual(['Other']);
  expect(await filtered({ stepOverDays: 40 })).toEqual([]);
  expect(await filtered({ contactOverDays: 19 })).toEqual(['Other']);
  expect(await filtered({ neverContacted: true })).toEqual(['Free']);
  expect(await filtered({ province: '01' })).toEqual(['Free']);
  expect(await filtered({ work: '5' })).toEqual(['Mine']);
  expect(await filtered({ step: 'JOB_READY', stepOverDays: 10, contactOverDays: 10, province: '12' })).toEqual(['Other']);
  // no contact is the longest ago
  expect(await names(officer, { sort: 'LAST_CONTACT' })).toEqual(['Free', 'Other', 'Mine']);
  for (const filter of [{ stepOverDays: -1 }, { contactOverDays: 100_000 }, { province: "' or 1" }, { officerId: 'x' }]) {
    const { data, errors } = await officer.answer(LIST, { filter });
    expect([filter, data, errors?.[0]?.extensions.code]).toEqual([filter, null, 'BAD_USER_INPUT']);
  }
  expect(await names(await people.staff(await people.institution(), ['SAFETY_LEAD']))).toEqual([]);
});

test('pages under every order have each trainee once, also if one leaves the list between two pages', async () => {
  const twins: Trainee[] = [];
  for (let at = 0; at < 7; at++) twins.push(await someone('Sok Srey'));
  await set(twins[3] as Trainee, 'placement_officer_id = null');
  for (const sort of ['NAME', 'STEP', 'DAYS_IN_STEP', 'OFFICER', 'CASE_WORKER', 'LAST_CONTACT', 'LAPSES', 'PROVINCE']) {
    for (const descending of [false, true]) {
      const codes: string[] = [];
      let after: string | null = null;
      do {
        const part: Data = await list(officer, { sort, descending, first: 3, after });
        expect([part.total, part.start]).toEqual([7, codes.length]);
        codes.push(...part.nodes.map(({ code }: Data) => code));
        after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
      } while (after !== null);
      expect([sort, descending, [...codes].sort()]).toEqual([sort, descending, twins.map(({ code }) => code).sort()]);
    }
  }
  const first = await list(officer, { sort: 'NAME', first: 3 });
  const second = await list(officer, { sort: 'NAME', first: 3, after: first.pageInfo.endCursor });
  await set(twins.find(({ code }) => code === first.nodes[0].code) as Trainee, "state = 'EXITED', exit_reason = 'MOVED', exited_on = $2", today());
  expect((await list(officer, { sort: 'NAME', first: 3, after: first.pageInfo.endCursor })).nodes).toEqual(second.nodes);
  // the page before begins with the list
  expect((await list(officer, { sort: 'NAME', first: 3, before: second.startCursor })).nodes).toEqual([...first.nodes.slice(1), second.nodes[0]]);
});

test('only those who may read an alert learn of it, by the column and by the filter', async () => {
  const her = await someone('Bopha');
  await set(her, 'case_worker_id = $2', (await people.staff(ours, ['CASE_WORKER'])).id);
  await alertAbout(her);
  const seen = async (person: Person): Promise<unknown> => [(await list(person)).nodes[0].hasOpenAlert, await names(person, { filter: { openAlert: true } })];
  expect(await seen(lead)).toEqual([true, ['Bopha']]);
  // a case worker of others reads as if there were none, and an officer cannot know
  expect(await seen(caseWorker)).toEqual([false, []]);
  expect(await seen(officer)).toEqual([null, []]);
  for (const person of [await people.staff(ours, ['VETTING_OFFICER']), await people.staff(ours, ['INSTITUTION_ADMIN'])])
    expect((await person.answer(LIST, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the list opens no record: it has the daily limit of lists, which own trainees never reach', async () => {
  await someone('Mine');
  await someone('Other', colleague);
  await list(officer);
  expect(await harness.sql('select from daily_disclosure')).toEqual([]);
  expect(await harness.sql("select detail ->> 'list' as list, detail ->> 'listSize' as size from audit_pending where action = 'TraineesListed'")).toEqual([
    { list: 'trainees', size: '2' },
  ]);
  await harness.sql('delete from daily_listing');
  await harness.sql("insert into daily_listing select (now() at time zone 'Asia/Phnom_Penh')::date, $1, gen_random_uuid() from generate_series(1, 600)", [
    officer.id,
  ]);
  expect(await names(officer, { filter: { whose: 'MINE' } })).toEqual(['Mine']);
  expect((await officer.answer(LIST, {})).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
});

test('of 200 selected trainees, 197 are handed over once and 3 are named with the reason', async () => {
  const sample = await someone('Sample');
  await harness.sql(
    `insert into trainee (institution_id, id, code, display_name, placement_officer_id, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state)
     select institution_id, gen_random_uuid(), 'W-A' || lpad(n::text, 5, '0'), 'Trainee ' || n, $2, home_province, travel, false, 1, available_from, 127, 0, 1, 'PREPARING'
     from trainee, generate_series(1, 196) n where id = $1`,
    [sample.id, officer.id],
  );
  const theirs = [await someone('Maly', colleague), await someone('Nary', colleague), await someone('Thida', colleague)];
  const all = await harness.sql<{ id: string }>('select id from trainee');
  const input = { traineeIds: all.map(({ id }) => id), placementOfficerId: colleague.id };
  const result = await handOver(officer, input, 'once');
  expect(result.done).toBe(197);
  expect(result.leftOut.map(({ displayName, code }: Data) => `${displayName} ${code}`).sort()).toEqual(
    theirs.map(({ code }, at) => `${['Maly', 'Nary', 'Thida'][at]} ${code}`).sort(),
  );
  expect(new Set(result.leftOut.map(({ message }: Data) => message)).size).toBe(1);
  expect(result.leftOut[0].message).not.toBe('');
  expect(await handOver(officer, input, 'once')).toEqual(result);
  expect(await harness.sql('select count(*)::int as n from trainee where placement_officer_id = $1', [colleague.id])).toEqual([{ n: 200 }]);
  expect(await harness.sql('select people from handover')).toEqual([{ people: 197 }]);
  await undo('once');
  expect(await harness.sql('select count(*)::int as n from trainee where placement_officer_id = $1', [officer.id])).toEqual([{ n: 197 }]);
  expect((await handOver(officer, { ...input, traineeIds: [...input.traineeIds, officer.id] })).problems).toMatchObject([{ path: 'traineeIds' }]);
  expect((await handOver(officer, { placementOfficerId: colleague.id })).problems).toMatchObject([{ path: 'traineeIds' }]);
});

test('everyone on a list is handed over only if the list is still as it was shown', async () => {
  for (const name of ['Bopha', 'Dara']) await someone(name);
  const everyone = { filter: { whose: 'MINE' }, total: 2 };
  await someone('New');
  expect((await handOver(officer, { everyone, placementOfficerId: colleague.id })).code).toBe('EDIT_CONFLICT');
  const input = { everyone: { ...everyone, total: 3 }, placementOfficerId: colleague.id };
  expect(await handOver(officer, input, 'all')).toMatchObject({ done: 3, leftOut: [] });
  // the list is empty now, and the same request has the same answer
  expect(await handOver(officer, input, 'all')).toMatchObject({ done: 3, leftOut: [] });
  expect(await harness.sql('select people from handover')).toEqual([{ people: 3 }]);
});

test('enrolling many fills the seats of a course and names who is left out', async () => {
  const course = await changeServices(officer, 'courseCreate', { input: sewingCourse({ seats: 2 }) });
  const [first, second, third] = [await someone('Bopha'), await someone('Dara'), await someone('Maly')];
  const enrol = (traineeIds: string[], key?: string, enrolledOn: string | null = today()): Promise<Data> =>
    bulk(officer, 'traineesEnrol(courseId: $id, input: $input, idempotencyKey: $key)', '$id: ID!, $input: TraineesEnrolInput!', {
      id: course.id,
      input: { traineeIds, enrolledOn },
      ...(key ? { key } : {}),
    });
  expect((await enrol([first.id], undefined, '2026-13-01')).problems).toMatchObject([{ path: 'enrolledOn' }]);
  expect(await enrol([first.id])).toMatchObject({ done: 1, leftOut: [] });
  const result = await enrol([first.id, second.id, third.id], 'enrol');
  expect([result.done, result.leftOut.length]).toEqual([1, 2]);
  expect(result.leftOut.map(({ message }: Data) => message)).not.toContain('');
  expect(await enrol([first.id, second.id, third.id], 'enrol')).toEqual(result);
  expect(await harness.sql('select count(*)::int as n from training_enrolment')).toEqual([{ n: 2 }]);
  await undo('enrol');
  expect(await harness.sql('select trainee_id as id from training_enrolment')).toEqual([{ id: first.id }]);
  const nameOf = new Map([
    [second.id, 'Dara'],
    [third.id, 'Maly'],
  ]);
  // the last place goes to whom the list has first, whatever the ids
  for (const [next, other] of [
    [third, second],
    [second, third],
  ] as const) {
    expect(await enrol([next.id, other.id], `first ${next.id}`)).toMatchObject({ done: 1, leftOut: [{ displayName: nameOf.get(other.id) }] });
    await undo(`first ${next.id}`);
  }
});

const EXPORT = `mutation ($input: TraineesExportInput!, $key: ID!) { traineesExport(input: $input, idempotencyKey: $key) { __typename
  ... on TraineesExportPayload { rows { displayName code } exportedBy institution { id } } ... on Refusal { code } ... on InvalidInput { problems { path } } } }`;

test('an export needs the credential again and a reason, has the rows of the view, and is logged with their number', async () => {
  await someone('Bopha');
  const input = { reason: 'SUPPORT', format: 'CSV', filter: { whose: 'ALL' }, sort: 'NAME' };
  expect((await officer.answer(EXPORT, { input, key: 'x' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
  expect((await lead.ask(EXPORT, { input, key: 'late' })).__typename).toBe('ReauthenticationNeeded');
  await harness.sql('update session set authenticated_at = now()');
  expect((await lead.ask(EXPORT, { input: { ...input, reason: null }, key: 'none' })).problems).toEqual([{ path: 'reason' }]);
  const answer = { rows: [{ displayName: 'Bopha' }], institution: { id: ours.id } };
  for (let time = 0; time < 2; time++) expect(await lead.ask(EXPORT, { input, key: 'export' })).toMatchObject(answer);
  const rows = await harness.sql<{ detail: Data }>("select detail from audit_pending where action = 'TraineesExported'");
  const line = { detail: { reason: 'SUPPORT', format: 'CSV', listSize: 1, view: { sort: 'NAME', filter: { whose: 'ALL' } } } };
  expect(rows).toMatchObject([line, line]);
  expect(JSON.stringify(rows)).not.toContain('Bopha');
});

const SAVE = `mutation ($input: TraineeViewInput!, $key: ID!) { traineeViewSave(input: $input, idempotencyKey: $key) { __typename
  ... on TraineeViewSavePayload { id } ... on InvalidInput { problems { path message } } } }`;
const VIEWS = '{ traineeViews { id name sort descending filter { whose step stepOverDays neverContacted } } }';
const DELETE = 'mutation ($id: ID!, $key: ID!) { savedViewDelete(id: $id, idempotencyKey: $key) { __typename } }';

test('staff save at most 20 views, which only they see and which hold no text', async () => {
  const save = (name: string, more: object = {}, person = officer): Promise<Data> =>
    person.ask(SAVE, { input: { name, filter: { step: 'ASKED', stepOverDays: 7 }, ...more }, key: `view-${++keys}` });
  const { id } = await save('Waiting long');
  expect(await save('Waiting long', { sort: 'NAME', descending: true })).toMatchObject({ id });
  expect(await officer.ask(VIEWS)).toEqual([
    { id, name: 'Waiting long', sort: 'NAME', descending: true, filter: { whose: 'ALL', step: 'ASKED', stepOverDays: 7, neverContacted: false } },
  ]);
  expect(await colleague.ask(VIEWS)).toEqual([]);
  expect((await colleague.ask(DELETE, { id, key: 'd' })).__typename).toBe('NotFound');
  expect((await save('x'.repeat(61))).problems).toMatchObject([{ path: 'name' }]);
  for (let at = 1; at < 20; at++) await save(`View ${at}`);
  expect((await save('One more')).problems).toMatchObject([{ path: 'name' }]);
  const attempts = await Promise.all(['A', 'B', 'C'].map((name) => save(name, {}, colleague)));
  expect(attempts.every(({ __typename }) => __typename === 'TraineeViewSavePayload')).toBe(true);
  expect((await officer.ask(DELETE, { id, key: 'mine' })).__typename).toBe('SavedViewDeletePayload');
  expect(await officer.ask(VIEWS)).toHaveLength(19);
  for (const view of ['{"step": "Sok Srey"}', '{"note": "x y"}', '{"phone": "012345678"}', '[]'])
    await expect(
      harness.sql('insert into saved_view (account_id, list, position, name, view) values ($1, $2, 20, $3, $4)', [officer.id, 'TRAINEES', view, view]),
    ).rejects.toThrow();
});
