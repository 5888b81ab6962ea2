import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { CONFIRMED } from '../../harness/data/pipeline-requests';
import { otherOptionForAll, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement, startedPlacement } from '../../harness/data/placements';
import { type Data, type Person, Harness } from '../../harness/harness';
import { statementsOf } from '../../harness/statement-count';

/** The lists of referrals and placements: what they have, in which order, and what is done with many referrals at once. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;
let colleague: Person;
let lead: Person;
let employer: Employer;
let keys = 0;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  for (const table of ['daily_disclosure', 'daily_listing']) await harness.sql(`delete from ${table}`);
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  colleague = await people.staff(ours, ['PLACEMENT_OFFICER']);
  lead = await people.staff(ours, ['SAFETY_LEAD']);
  employer = await people.employer();
});

const REFERRALS = `query ($filter: ReferralListFilterInput, $sort: ReferralSort, $descending: Boolean, $first: Int, $after: String, $before: String) {
  referralList(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after, before: $before) {
    nodes { id displayName code title employer state daysInStep awaited interviewState offerState nextAt placementOfficer isOnHold hasOpenAlert availableActions }
    start total startCursor pageInfo { hasNextPage endCursor } } }`;
const PLACEMENTS = `query ($filter: PlacementListFilterInput, $sort: PlacementSort, $descending: Boolean, $first: Int, $after: String, $before: String) {
  placementList(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after, before: $before) {
    nodes { displayName code employer state startsOn verifiedAt confirmedByTraineeAt followUpsDone followUpsDue followUpsOverdue nextFollowUpOn lastContactOn isOnHold availableActions }
    start total startCursor pageInfo { hasNextPage endCursor } } }`;
const BULK = (field: string): string => `mutation ($input: ReferralsSelectedInput!, $key: ID!) {
  ${field}(input: $input${CONFIRMED[field] ?? ''}, idempotencyKey: $key) { __typename
  ... on ReferralsBulkPayload { done undoKeys leftOut { id displayName code message } } ... on Refusal { code message } ... on InvalidInput { problems { path } } } }`;
const UNDO =
  'mutation ($keys: [ID!]!, $key: ID!) { undo(keys: $keys, idempotencyKey: $key) { __typename ... on UndoPayload { count } ... on Refusal { message } } }';

const referrals = (person: Person, variables: object = {}): Promise<Data> => person.ask(REFERRALS, { ...variables });
const placements = (person: Person, variables: object = {}): Promise<Data> => person.ask(PLACEMENTS, { ...variables });
const namesOf = ({ nodes }: Data): string[] => nodes.map(({ displayName }: Data) => displayName);
const someone = (displayName: string, by: Person | null = officer): Promise<Trainee> => people.trainee(ours, { displayName, ...(by ? { officer: by } : {}) });
const bulk = (field: string, input: object, key = `bulk-${++keys}`, person = officer): Promise<Data> => person.ask(BULK(field), { input, key });
/** How many referrals there are in each state, without the options of `otherOptionForAll`. */
const STATES =
  "select jsonb_object_agg(state, n) as states from (select state, count(*)::int as n from referral where state <> 'SHORTLISTED' group by 1) counted";
const states = async (): Promise<Data> => (await harness.one<{ states: Data }>(STATES)).states;
const outbox = async (event: string): Promise<number> =>
  (await harness.one<{ n: number }>('select count(*)::int as n from outbox where event = $1 and done_at is null', [event])).n;

test('staff see each referral with its step, who acts next and the next date, and filter by all of them', async () => {
  const vacancy = await people.vacancy(employer);
  const other = await people.employer();
  const [asked, meeting, offered, theirs] = [await someone('Bopha'), await someone('Dara'), await someone('Maly'), await someone('Sok', colleague)];
  const { id: askedId } = await referralIn(harness, asked, vacancy, 'ASKED');
  await harness.sql("update referral set asked_at = app.now() - interval '4 days' where id = $1", [askedId]);
  const { id: meetingId } = await referralIn(harness, meeting, vacancy, 'INTERVIEWING');
  const slot = new Date(Date.now() + 3 * 86_400_000);
  const interview = async (state: string, at: Date): Promise<unknown> => {
    await harness.sql('delete from interview');
    return harness.sql(
      `insert into interview (institution_id, referral_id, trainee_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state, sent_at)
       values ($1, $2, $3, $4, $5, array[$6::timestamptz], case when $7 = 'CONFIRMED' then $6::timestamptz end, 'Main site', true, false, $7, app.now())`,
      [ours.id, meetingId, meeting.id, employer.id, vacancy.id, at, state],
    );
  };
  await referralIn(harness, offered, vacancy, 'SHORTLISTED');
  await referralIn(harness, theirs, await people.vacancy(other), 'PROPOSED');
  await referralIn(harness, theirs, vacancy, 'WITHDRAWN');
  const row = async (name: string): Promise<Data> => (await referrals(officer)).nodes.find(({ displayName }: Data) => displayName === name);
  expect(await row('Bopha')).toMatchObject({ state: 'ASKED', daysInStep: 4, awaited: 'TRAINEE', nextAt: null, availableActions: ['withdraw', 'remind'] });
  await interview('PROPOSED', slot);
  expect(await row('Dara')).toMatchObject({ awaited: 'TRAINEE', interviewState: 'PROPOSED', nextAt: null });
  await interview('PROPOSED', new Date(Date.now() - 1000));
  expect(await row('Dara')).toMatchObject({ awaited: 'EMPLOYER', interviewState: 'EXPIRED' });
  await interview('CONFIRMED', slot);
  const dara = await row('Dara');
  expect([dara.awaited, new Date(dara.nextAt as string).getTime()]).toEqual(['EMPLOYER', slot.getTime()]);
  expect(namesOf(await referrals(officer, { sort: 'NAME' }))).toEqual(['Bopha', 'Dara', 'Maly', 'Sok']);
  expect(namesOf(await referrals(officer, { filter: { awaited: 'STAFF' } }))).toEqual(['Sok']);
  expect(namesOf(await referrals(officer, { filter: { step: 'WITHDRAWN' } }))).toEqual(['Sok']);
  expect(namesOf(await referrals(officer, { filter: { stepOverDays: 3 } }))).toEqual(['Bopha']);
  expect(namesOf(await referrals(officer, { filter: { employerId: other.id } }))).toEqual(['Sok']);
  expect(namesOf(await referrals(officer, { filter: { whose: 'MINE' }, sort: 'NAME' }))).toEqual(['Bopha', 'Dara', 'Maly']);
  expect(namesOf(await referrals(officer, { filter: { officerId: colleague.id } }))).toEqual(['Sok']);
  expect(namesOf(await referrals(officer, { filter: { province: '25' } }))).toEqual([]);
  expect(namesOf(await referrals(officer, { filter: { work: '99' } }))).toEqual([]);
  for (const filter of [{ stepOverDays: -1 }, { employerId: 'x' }, { province: "' or 1" }]) {
    const { errors } = await officer.answer(REFERRALS, { filter });
    expect([filter, errors?.[0]?.extensions.code]).toEqual([filter, 'BAD_USER_INPUT']);
  }
  expect(namesOf(await referrals(await people.staff(await people.institution(), ['SAFETY_LEAD'])))).toEqual([]);
  expect((await (await people.staff(ours, ['VETTING_OFFICER'])).answer(REFERRALS, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  // the list opens no record; it has the daily limit of lists
  expect(await harness.sql('select from daily_disclosure')).toEqual([]);
  expect((await harness.sql("select from audit_pending where action = 'TraineesListed' and detail ->> 'list' = 'referrals'")).length).toBeGreaterThan(0);
});

test('pages of both lists under every order have each row once', async () => {
  const vacancy = await people.vacancy(employer, { seats: 9, startsOn: inDays(0) });
  for (let at = 0; at < 4; at++) {
    await referralIn(harness, await someone('Sok Srey'), vacancy, 'PROPOSED');
    await acceptedPlacement(harness, await someone('Sok Srey'), vacancy);
  }
  const codesIn = async (list: typeof referrals, variables: object): Promise<string[]> => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const part: Data = await list(officer, { ...variables, first: 3, after });
      expect([part.total, part.start]).toEqual([4, codes.length]);
      codes.push(...part.nodes.map(({ code }: Data) => code));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    return codes;
  };
  const orders: readonly (readonly [typeof referrals, readonly string[]])[] = [
    [referrals, ['NAME', 'JOB', 'EMPLOYER', 'STEP', 'DAYS_IN_STEP', 'AWAITED', 'OFFICER', 'NEXT_DATE']],
    [placements, ['NAME', 'JOB', 'EMPLOYER', 'FIRST_DAY', 'STATE', 'NEXT_FOLLOW_UP', 'LAST_CONTACT', 'OFFICER']],
  ];
  for (const [list, sorts] of orders) {
    for (const sort of sorts)
      for (const descending of [false, true]) expect([sort, new Set(await codesIn(list, { sort, descending })).size]).toEqual([sort, 4]);
  }
});

test('of 200 selected referrals, 197 are asked about once and 3 are named with the reason, and all 197 are undone', async () => {
  const vacancy = await people.vacancy(employer);
  const sample = await someone('Sample');
  const { id: sampleReferral } = await referralIn(harness, sample, vacancy, 'PROPOSED');
  await harness.sql(
    `insert into trainee (institution_id, id, code, display_name, placement_officer_id, home_province, travel, accepts_housing, literacy, available_from, available_days, available_from_minute, available_to_minute, state)
     select institution_id, gen_random_uuid(), 'W-A' || lpad(n::text, 5, '0'), 'Trainee ' || n, $2, home_province, travel, false, 1, available_from, 127, 0, 1, 'JOB_READY'
     from trainee, generate_series(1, 196) n where id = $1`,
    [sample.id, officer.id],
  );
  await harness.sql(
    `insert into consent (institution_id, id, trainee_id, purpose, fields, state, language, explained_by, explanation_method, given_at, expires_on)
     select t.institution_id, gen_random_uuid(), t.id, c.purpose, c.fields, c.state, c.language, c.explained_by, c.explanation_method, c.given_at, c.expires_on
     from trainee t join consent c on c.trainee_id = $1 and c.purpose = 'MATCHING' where t.display_name like 'Trainee %'`,
    [sample.id],
  );
  await harness.sql(
    `with made as (insert into match (institution_id, id, trainee_id, employer_id, vacancy_id, model_id, score, inputs, contributions, covers_percent, uses_percent, computed_at)
       select t.institution_id, gen_random_uuid(), t.id, $1, $2, 'none', 0, '{}', '[]', 0, 0, now() from trainee t where t.display_name like 'Trainee %' returning *)
     insert into referral (institution_id, trainee_id, employer_id, vacancy_id, match_id, proposed_by, state, proposed_at)
       select institution_id, trainee_id, employer_id, vacancy_id, id, $3, 'PROPOSED', now() from made`,
    [employer.id, vacancy.id, officer.id],
  );
  await otherOptionForAll(harness, await people.vacancy(employer), officer);
  // one withdrew her consent, one was asked before, one paused
  const [noConsent, asked, paused] = [await someone('Maly'), await someone('Nary'), await someone('Thida')];
  await referralIn(harness, noConsent, vacancy, 'PROPOSED');
  await referralIn(harness, asked, vacancy, 'ASKED');
  await referralIn(harness, paused, vacancy, 'PROPOSED');
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1", [noConsent.id]);
  await harness.sql("update trainee set state = 'PAUSED', state_before_pause = 'JOB_READY' where id = $1", [paused.id]);
  const input = { referralIds: (await harness.sql<{ id: string }>('select id from referral where vacancy_id = $1', [vacancy.id])).map(({ id }) => id) };
  expect(input.referralIds).toHaveLength(200);
  // an expired session changes nothing, and the same request is carried out after signing in again
  const expiry = await harness.one<{ at: Date }>('select expires_at as at from session where account_id = $1', [officer.id]);
  await harness.sql("update session set expires_at = now() - interval '1 second' where account_id = $1", [officer.id]);
  expect((await officer.answer(BULK('referralsAsk'), { input, key: 'once' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect([await states(), await outbox('ReferralAsked')]).toEqual([{ PROPOSED: 199, ASKED: 1 }, 0]);
  await harness.sql('update session set expires_at = $2 where account_id = $1', [officer.id, expiry.at]);

  const [result, repeated] = await Promise.all(['once', 'once'].map((key) => bulk('referralsAsk', input, key)));
  expect(repeated).toEqual(result);
  expect([result?.done, result?.undoKeys.length]).toEqual([197, 197]);
  expect(result?.leftOut.map(({ displayName, code }: Data) => `${displayName} ${code}`).sort()).toEqual(
    [noConsent, asked, paused].map(({ code }, at) => `${['Maly', 'Nary', 'Thida'][at]} ${code}`),
  );
  expect(new Set(result?.leftOut.map(({ message }: Data) => message)).size).toBe(3);
  expect([await states(), await outbox('ReferralAsked')]).toEqual([{ PROPOSED: 2, ASKED: 198 }, 197]);
  expect(await harness.one("select count(*)::int as n from audit_pending where action = 'ReferralAsked'")).toEqual({ n: 197 });
  // one of them alone, then all: the first stays undone
  expect(await officer.ask(UNDO, { keys: [result?.undoKeys[0]], key: 'undo-one' })).toEqual({ __typename: 'UndoPayload', count: 1 });
  expect(await officer.ask(UNDO, { keys: result?.undoKeys, key: 'undo' })).toMatchObject({ __typename: 'UndoPayload' });
  expect([await states(), await outbox('ReferralAsked')]).toEqual([{ PROPOSED: 199, ASKED: 1 }, 0]);
  expect((await bulk('referralsAsk', { referralIds: [...input.referralIds, sampleReferral.replace(/^./, '0'), officer.id] })).problems).toMatchObject([
    { path: 'referralIds' },
  ]);
  expect((await bulk('referralsAsk', { referralIds: [] })).problems).toMatchObject([{ path: 'referralIds' }]);
}, 60_000);

test('selected referrals are reminded of and sent as one by one: an officer of another institution reaches none', async () => {
  const vacancy = await people.vacancy(employer);
  const [waiting, agreed] = [
    await referralIn(harness, await someone('Bopha'), vacancy, 'ASKED'),
    await referralIn(harness, await someone('Dara'), vacancy, 'AGREED'),
  ];
  await harness.sql("update referral set asked_at = app.now() - interval '2 days' where id = $1", [waiting.id]);
  const both = { referralIds: [waiting.id, agreed.id] };
  const outsider = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']);
  expect(await bulk('referralsSend', both, undefined, outsider)).toMatchObject({ done: 0, leftOut: [{ displayName: null }, { displayName: null }] });
  expect((await lead.answer(BULK('referralsSend'), { input: both, key: 'no' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await bulk('referralsRemind', both)).toMatchObject({ done: 1, leftOut: [{ displayName: 'Dara' }] });
  expect(await bulk('referralsRemind', both)).toMatchObject({ done: 0 });
  const IDS = 'query ($filter: ReferralListFilterInput) { referralListIds(filter: $filter) }';
  const referralIds = (await officer.ask(IDS, { filter: { step: 'AGREED' } })) as unknown as string[];
  expect(referralIds).toEqual([agreed.id]);
  for (const _ of ['once', 'again']) expect(await bulk('referralsSend', { referralIds }, 'all')).toMatchObject({ done: 1, leftOut: [] });
  expect(await outbox('ReferralSent')).toBe(1);
});

const STATEMENTS_OF_A_ROW = 6;
test.each([
  ['referralsAsk', 'PROPOSED'],
  ['referralsRemind', 'ASKED'],
  ['referralsSend', 'AGREED'],
])('%s reads what decides about the selected referrals at once: each more costs only what is written of it', async (field, state) => {
  const cost = async (count: number): Promise<number> => {
    const referralIds: string[] = [];
    for (let at = 0; at < count; at++)
      referralIds.push((await referralIn(harness, await someone(`Her ${at}`), await people.vacancy(await people.employer()), state)).id);
    if (field === 'referralsAsk') await otherOptionForAll(harness, await people.vacancy(await people.employer()), officer);
    await harness.sql("update referral set asked_at = app.now() - interval '2 days' where state = 'ASKED'");
    let result: Data = {};
    const statements = await statementsOf(harness, async () => (result = await bulk(field, { referralIds })), 'staff');
    expect(result).toMatchObject({ done: count, leftOut: [] });
    return statements;
  };
  const [few, many] = [await cost(2), await cost(12)];
  expect((many - few) / 10).toBeLessThanOrEqual(STATEMENTS_OF_A_ROW);
});

test('staff see each placement with its start, its follow-ups and the last contact, and filter by them', async () => {
  const vacancy = await people.vacancy(employer, { seats: 9, startsOn: inDays(0) });
  const [her, planned] = [await someone('Bopha'), await someone('Dara')];
  const place = await startedPlacement(harness, her, vacancy);
  await acceptedPlacement(harness, planned, vacancy);
  await harness.sql("update follow_up set state = 'MISSED' where placement_id = $1 and code = 'F1'", [place.id]);
  await harness.sql("update follow_up set state = 'DONE', done_at = app.now() where placement_id = $1 and code = 'F0'", [place.id]);
  const { nodes, total } = await placements(officer, { sort: 'NAME' });
  expect(total).toBe(2);
  expect(nodes).toMatchObject([
    { displayName: 'Bopha', state: 'ACTIVE', followUpsDone: 1, followUpsOverdue: 1, isOnHold: false },
    { displayName: 'Dara', state: 'PLANNED', verifiedAt: null, confirmedByTraineeAt: null, followUpsDone: 0, followUpsOverdue: 0 },
  ]);
  expect(nodes[0].verifiedAt).not.toBeNull();
  const names = async (filter: object): Promise<string[]> => namesOf(await placements(officer, { filter, sort: 'NAME' }));
  expect(await names({ verified: 'NOT_VERIFIED' })).toEqual(['Dara']);
  expect(await names({ followUpOverdue: true })).toEqual(['Bopha']);
  expect(await names({ state: 'ACTIVE' })).toEqual(['Bopha']);
  expect(await names({ state: 'COMPLETED' })).toEqual([]);
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null");
  expect(await names({ contactOverDays: 30, verified: 'NOT_VERIFIED' })).toEqual([]);
  expect(await names({ employerId: employer.id, whose: 'MINE' })).toEqual(['Bopha', 'Dara']);
  expect(await names({ whose: 'UNASSIGNED' })).toEqual([]);
});

test('views and exports of both lists are saved, logged and limited as those of the list of trainees', async () => {
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0) });
  await referralIn(harness, await someone('Bopha'), vacancy, 'ASKED');
  await acceptedPlacement(harness, await someone('Dara'), vacancy);
  const lists = [
    {
      save: 'referralViewSave',
      input: 'ReferralViewInput',
      payload: 'ReferralViewSavePayload',
      filter: { step: 'ASKED', awaited: 'TRAINEE' },
      views: 'referralViews { name filter { step awaited } }',
    },
    {
      save: 'placementViewSave',
      input: 'PlacementViewInput',
      payload: 'PlacementViewSavePayload',
      filter: { state: 'ACTIVE', verified: 'VERIFIED' },
      views: 'placementViews { name filter { state verified } }',
    },
  ];
  for (const { save, input, payload, filter, views } of lists) {
    const query = `mutation ($input: ${input}!, $key: ID!) { ${save}(input: $input, idempotencyKey: $key) { __typename ... on ${payload} { id } } }`;
    expect((await officer.ask(query, { input: { name: 'Mine', filter }, key: save })).__typename).toBe(payload);
    expect(await officer.ask(`{ ${views} }`)).toEqual([{ name: 'Mine', filter }]);
  }
  expect(await officer.ask('{ traineeViews { name } }')).toEqual([]);
  const exports = [
    { field: 'referralsExport', type: 'ReferralsExportInput', payload: 'ReferralsExportPayload', name: 'Bopha', list: 'referrals' },
    { field: 'placementsExport', type: 'PlacementsExportInput', payload: 'PlacementsExportPayload', name: 'Dara', list: 'placements' },
  ];
  for (const { field, type, payload, name, list } of exports) {
    const query = `mutation ($input: ${type}!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { __typename ... on ${payload} { rows { displayName } } ... on InvalidInput { problems { path } } } }`;
    const input = { reason: 'SUPPORT', format: 'CSV' };
    expect((await officer.answer(query, { input, key: 'x' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await harness.sql("update session set authenticated_at = now() - interval '6 minutes'");
    expect((await lead.ask(query, { input, key: 'late' })).__typename).toBe('ReauthenticationNeeded');
    await harness.sql('update session set authenticated_at = now()');
    expect((await lead.ask(query, { input: { ...input, reason: null }, key: 'none' })).problems).toEqual([{ path: 'reason' }]);
    for (let time = 0; time < 2; time++) expect((await lead.ask(query, { input, key: 'export' })).rows).toEqual([{ displayName: name }]);
    const rows = await harness.sql<{ detail: Data }>("select detail from audit_pending where action = 'TraineesExported' and detail ->> 'list' = $1", [list]);
    expect(rows).toMatchObject([{ detail: { reason: 'SUPPORT', listSize: 1 } }, { detail: { reason: 'SUPPORT', listSize: 1 } }]);
    expect(JSON.stringify(rows)).not.toContain(name);
  }
});
