import { randomUUID } from 'node:crypto';
import { type Attempt, commits, DENIED, hashOf } from '../../harness/injected';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/**
 * What injected SQL of an employer or one member of staff can open or sign: only what others have reviewed.
 */
let harness: Harness;
let people: People;
beforeAll(async () => {
  harness = await Harness.start({ withWorker: false });
  people = new People(harness);
}, 60_000);
afterAll(() => harness.end());

describe('two-person approval', () => {
  let staff: { first: Person; second: Person };
  let steward: Institution;
  let vettingId: string;

  beforeAll(async () => {
    await harness.empty();
    steward = await people.institution();
    staff = { first: await people.staff(steward), second: await people.staff(steward) };
    const business = await people.employer({ cleared: false });
    vettingId = randomUUID();
    await harness.sql(
      "insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state) values ($1, $2, $3, $4, 'FIRST', '2026-1', current_date, 3, 2, 'SUBMITTED')",
      [vettingId, steward.id, business.id, business.siteId],
    );
  });

  test("no one can write a signature for a colleague, not even with their own session and the colleague's id in the settings", async () => {
    const sign = (account: string): Attempt => ({
      sql: "insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) values ($1, $2, $3, 'APPROVED', now())",
      params: [steward.id, vettingId, account],
      settings: { institution_id: steward.id, actor_id: account, roles: 'VETTING_OFFICER', session: hashOf(staff.first) },
    });
    expect(await commits(harness, 'staff', 'waymark_staff_writer', [sign(staff.second.id), sign(staff.first.id)])).toEqual([
      expect.stringMatching(DENIED),
      null,
    ]);
  });
});

describe('vacancy under injected SQL', () => {
  let business: Employer;
  let reviewer: Person;
  let steward: Institution;
  const as = (login: 'employer' | 'staff'): Record<string, string> =>
    login === 'employer'
      ? { employer_id: business.id, actor_id: business.user.id, session: hashOf(business.user) }
      : { institution_id: steward.id, actor_id: reviewer.id, session: hashOf(reviewer), roles: 'VETTING_OFFICER' };
  const tries = async (login: 'employer' | 'staff', sql: string, params: readonly unknown[]): Promise<string | null> =>
    (await commits(harness, login, `waymark_${login}_writer`, [{ sql, params, settings: as(login) }]))[0] ?? null;
  const stateOf = async (id: string): Promise<string> => (await harness.one<{ state: string }>('select state from vacancy where id = $1', [id])).state;

  beforeAll(async () => {
    await harness.empty();
    steward = await people.institution();
    reviewer = await people.staff(steward);
    business = await people.employer();
  });

  const STATES = ['DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED', 'WITHDRAWN'] as const;
  const EMPLOYERS: readonly string[] = [
    'DRAFT SUBMITTED',
    'CHANGES_REQUESTED SUBMITTED',
    'OPEN PAUSED',
    'PAUSED OPEN',
    'OPEN FILLED',
    'PAUSED FILLED',
    'FILLED OPEN',
    'FILLED PAUSED',
    'OPEN CLOSED',
    'PAUSED CLOSED',
    'FILLED CLOSED',
    ...STATES.slice(0, 6).map((state) => `${state} WITHDRAWN`),
  ];

  test("no statement of an employer's login can open or approve a vacancy without staff approval, from any state", async () => {
    const possible: string[] = [];
    for (const from of STATES)
      for (const to of STATES.filter((one) => one !== from)) {
        const { id } = await people.vacancy(business, { state: from });
        if ((await tries('employer', 'update vacancy set state = $2 where id = $1', [id, to])) === null) possible.push(`${from} ${to}`);
      }
    expect(possible.sort()).toEqual([...EMPLOYERS].sort());
  });

  test('no login can insert a vacancy in a state beyond draft', async () => {
    const { id } = await people.vacancy(business, { state: 'DRAFT' });
    for (const login of ['employer', 'staff'] as const)
      for (const state of STATES.filter((one) => one !== 'DRAFT')) {
        const copy = `insert into vacancy select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'state', $2::text))).* from vacancy v where v.id = $1`;
        expect([login, state, await tries(login, copy, [id, state])]).toEqual([login, state, expect.stringContaining('begins as a draft')]);
      }
  });

  test('staff cannot open a vacancy without an approving review, after one that returns it, or with one signed for a colleague', async () => {
    const { id } = await people.vacancy(business, { state: 'SUBMITTED' });
    const setState = (to: string): Promise<string | null> => tries('staff', 'update vacancy set state = $2 where id = $1', [id, to]);
    const review = (decision: string, by: string): Promise<string | null> =>
      tries('staff', 'insert into vacancy_review (employer_id, vacancy_id, reviewer_id, decision, reviewed_at) values ($1, $2, $3, $4, now())', [
        business.id,
        id,
        by,
        decision,
      ]);
    expect(await setState('APPROVED')).toMatch(/approving review/);
    expect(await setState('OPEN')).toMatch(/no such transition/);
    expect(await review('RETURNED', reviewer.id)).toBeNull();
    expect(await setState('APPROVED')).toMatch(/approving review/);
    const other = await people.staff(steward);
    expect(await review('APPROVED', other.id)).toMatch(DENIED);
    expect(await review('APPROVED', reviewer.id)).toBeNull();
    expect([await setState('APPROVED'), await setState('OPEN'), await stateOf(id)]).toEqual([null, null, 'OPEN']);
    await harness.sql("update vacancy set state = 'APPROVED' where id = $1", [id]);
    await harness.sql('delete from vacancy_review where vacancy_id = $1', [id]);
    expect(await setState('OPEN')).toMatch(/approving review/);
  });

  test.each(['SUBMITTED', 'APPROVED', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED'])("an employer's login cannot rewrite a vacancy that is %s", async (state) => {
    const { id } = await people.vacancy(business, { state });
    for (const change of [
      "title = 'Dancer'",
      'pay_amount = 1',
      'night = true',
      'live_in = true',
      'seats = 99',
      'taken_seats = 0 + 1',

      `state = 'WITHDRAWN', tasks = 'Something else'`,
    ])
      expect([change, await tries('employer', `update vacancy set ${change} where id = $1`, [id])]).toEqual([
        change,
        expect.stringMatching(/not rewritten|not cleared|violates/),
      ]);
    expect(
      await tries('employer', "insert into vacancy_cost_item (employer_id, vacancy_id, kind, paid_by) values ($2, $1, 'UNIFORM', 'EMPLOYER')", [
        id,
        business.id,
      ]),
    ).toMatch(/not rewritten|violates|column/);
    expect(
      await tries('employer', "insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($2, $1, 'en', 1)", [id, business.id]),
    ).toMatch(/not rewritten|column/);
  });

  test("an employer's login can still rewrite and submit a draft", async () => {
    const { id } = await people.vacancy(business, { state: 'DRAFT' });
    expect(await tries('employer', "update vacancy set title = 'Baker', pay_amount = 30000 where id = $1", [id])).toBeNull();
    expect(await tries('employer', "update vacancy set state = 'SUBMITTED' where id = $1", [id])).toBeNull();
  });
});
