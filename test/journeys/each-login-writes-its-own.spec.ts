import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { CLAIMS } from '../../src/notifications/domain/claims';
import { LOGINS } from '../../src/platform/roles';
import { EVENTS } from '../../src/shared/events';
import { BEFORE_SIGN_IN, type Writer, WRITERS, WRITERS_OF, type WrittenAction } from '../../src/shared/writers';
import { type OnThePath, offerIn, referralIn } from '../world/path';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../world/people';
import { quiet } from '../world/quiet';
import { type Person, World } from '../world/world';

/** What an injected statement could write: every event and every line of the audit, as each database login, in anybody's name. What is refused is tried to the end: committed. */
let world: World;
let people: People;
let ours: Institution;
let theirs: Institution;
let employer: Employer;
let rival: Employer;
let officer: Person;
let colleague: Person;
let her: Trainee;
let another: Trainee;
let vacancy: Vacancy;
let offered: OnThePath;
let foreign: OnThePath;

beforeAll(async () => {
  world = await World.start({ withWorker: true });
  people = new People(world);
  [ours, theirs] = [await people.institution(), await people.institution()];
  officer = await people.staff(ours, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD']);
  colleague = await people.staff(ours);
  await people.staff(theirs);
  [employer, rival] = [await people.employer(), await people.employer()];
  [her, another] = [await people.trainee(ours), await people.trainee(theirs)];
  vacancy = await people.vacancy(employer, { seats: 5 });
  offered = await offerIn(world, her, vacancy, 'EXPLAINED');
  foreign = await offerIn(world, another, await people.vacancy(rival), 'EXPLAINED');
}, 60_000);
afterAll(() => world.end());

const PATH_ROLE: Readonly<Record<Writer, string>> = {
  employer: 'waymark_employer_path',
  staff: 'waymark_staff_path',
  trainee: 'waymark_trainee_path',
  worker: 'waymark_worker',
};
const hashOf = ({ token }: Person): string => createHash('sha256').update(token).digest('hex');
const member = (login: Writer): Person | null => ({ employer: employer.user, staff: officer, trainee: her.user, worker: null })[login];
/** What the pages of this login's member would set for a transaction. */
const settingsOf = (login: Writer): Record<string, string> => ({
  actor_id: member(login)?.id ?? '',
  session: member(login) ? hashOf(member(login) as Person) : '',
  institution_id: login === 'staff' || login === 'trainee' ? ours.id : '',
  employer_id: login === 'employer' ? employer.id : '',
  trainee_id: login === 'trainee' ? her.id : '',
  roles: login === 'staff' ? 'PLACEMENT_OFFICER,CASE_WORKER,VETTING_OFFICER,SAFETY_LEAD' : '',
});

interface Attempt {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly settings?: Record<string, string>;
}
/** Runs each statement in a transaction of its own on one connection and commits it. @returns for each of them null where it was taken, else why not */
async function commits(login: Writer, role: string, attempts: readonly Attempt[]): Promise<(string | null)[]> {
  const client = new pg.Client({ connectionString: world.logins[login], options: '-c search_path=public' });
  await client.connect();
  try {
    const outcomes: (string | null)[] = [];
    for (const { sql, params, settings = settingsOf(login) } of attempts) {
      await client.query(`begin; set local role ${role}`);
      for (const [key, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [`app.${key}`, value]);
      const refusal = await client.query(sql, [...params]).then(
        () => null,
        (error: Error) => error.message,
      );
      const { command } = await client.query('commit');
      outcomes.push(refusal ?? (command === 'COMMIT' ? null : 'rolled back'));
    }
    return outcomes;
  } finally {
    await client.end();
  }
}

const EVENT = 'insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), $1, $2, now())';
const LINE = 'insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, $5, $6)';
const line = (audience: string, actor: string | null, action: string, settings?: Record<string, string>): Attempt => ({
  sql: LINE,
  params: [audience, actor, action, 'account', randomUUID(), '{}'],
  ...(settings ? { settings } : {}),
});
const ACTIONS = Object.keys(WRITERS_OF) as WrittenAction[];
const DENIED = /row-level security|permission denied/;
const isOutside = (login: Writer, action: WrittenAction): boolean => !WRITERS_OF[action].includes(login);
const messages = (): Promise<{ count: number }> => world.one('select count(*)::int as count from message');

test("an employer's login cannot tell people that an offer was accepted", async () => {
  const before = await messages();
  const [outcome] = await commits('employer', 'waymark_employer_path', [{ sql: EVENT, params: ['OfferAccepted', offered.id] }]);
  await quiet(world);
  expect([outcome, await messages()]).toEqual([expect.stringMatching(DENIED), before]);
});

test("an employer's login cannot write a line of the audit in the name of staff", async () => {
  const { count } = await world.one<{ count: number }>('select count(*)::int as count from audit_pending');
  for (const role of ['waymark_employer', 'waymark_employer_path'])
    expect(await commits('employer', role, [line('staff', officer.id, 'RolesChanged'), line('employer', rival.user.id, 'Shown')])).toEqual([
      expect.stringMatching(DENIED),
      expect.stringMatching(DENIED),
    ]);
  expect(await world.one('select count(*)::int as count from audit_pending')).toEqual({ count });
});

describe.each(WRITERS)('with the login %s', (login) => {
  const role = PATH_ROLE[login];

  test('only the events that the code lists for it can be written', async () => {
    const outside = EVENTS.filter((event) => isOutside(login, event));
    expect(outside.length).toBeGreaterThan(20);
    // about its own rows, and about rows that are not there
    const subjects = [offered.id, offered.referralId, vacancy.id, employer.id, her.id, randomUUID()];
    const attempts = outside.flatMap((event) => subjects.map((subject) => ({ sql: EVENT, params: [event, subject] })));
    const outcomes = await commits(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params)).toEqual([]);
  }, 120_000);

  test('only the lines of the audit that the code lists for it can be written', async () => {
    const attempts = ACTIONS.filter((action) => isOutside(login, action)).map((action) => line(login, member(login)?.id ?? null, action));
    const outcomes = await commits(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params[2])).toEqual([]);
  }, 120_000);

  test('everything that the code lists for it can be written, in the own name', async () => {
    const listed = ACTIONS.filter((action) => !isOutside(login, action));
    expect(listed.length).toBeGreaterThan(10);
    const outcomes = await commits(
      login,
      role,
      listed.map((action) => line(login, member(login)?.id ?? null, action)),
    );
    expect(listed.filter((_, at) => outcomes[at] !== null).map((action) => [action, outcomes[listed.indexOf(action)]])).toEqual([]);
  }, 120_000);

  test('no line can be written in the name of somebody else, of another audience, or of nobody who has not signed in', async () => {
    const own = ACTIONS.filter((action) => !isOutside(login, action));
    const others: readonly (string | null)[] = [
      employer.user.id,
      rival.user.id,
      officer.id,
      colleague.id,
      her.user.id,
      another.user.id,
      randomUUID(),
      null,
    ].filter((id) => id !== (member(login)?.id ?? null));
    const attempts = own.flatMap((action) => [
      ...others.map((actor) => line(login, actor, action)),
      ...['employer', 'staff', 'trainee', 'worker', 'owner', 'report', '', 'STAFF']
        .filter((one) => one !== login)
        .map((audience) => line(audience, member(login)?.id ?? null, action)),
    ]);
    const outcomes = await commits(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params.slice(0, 3))).toEqual([]);
  }, 300_000);

  test('settings alone make nobody: a claimed actor, a guessed session, one of another audience, one that is over', async () => {
    if (login === 'worker') return;
    const action = ACTIONS.find((one) => !isOutside(login, one) && !BEFORE_SIGN_IN.includes(one)) as WrittenAction;
    const self = member(login) as Person;
    const foreigner = login === 'staff' ? employer.user : officer;
    const over = await world.session(login, self.id);
    await world.sql("update session set ended_at = now() - interval '1 second' where token_hash = $1", [createHash('sha256').update(over.token).digest()]);
    const claims: Record<string, string>[] = [
      { session: '' },
      { session: 'ab'.repeat(32) },
      { session: 'no hex' },
      { session: hashOf(foreigner) },
      { session: hashOf(over) },
      { session: self.token },
    ];
    const outcomes = await commits(
      login,
      role,
      claims.map((claim) => line(login, self.id, action, { ...settingsOf(login), ...claim })),
    );
    expect(outcomes.map((outcome) => outcome !== null)).toEqual(claims.map(() => true));
    // whoever holds a session of somebody else is that person to the database too, and signs so
    expect(await commits(login, role, [line(login, foreigner.id, action, { ...settingsOf(login), session: hashOf(foreigner) })])).toEqual([
      expect.stringMatching(DENIED),
    ]);
  });

  test('before signing in only what the code lists for that can be written, in the name of nobody', async () => {
    if (login === 'worker') return;
    const visitor = { ...settingsOf(login), session: '', actor_id: '' };
    const listed = ACTIONS.filter((action) => !isOutside(login, action));
    const outcomes = await commits(
      login,
      role,
      listed.map((action) => line(login, null, action, visitor)),
    );
    expect(listed.filter((_, at) => outcomes[at] === null)).toEqual(listed.filter((action) => login === 'employer' && BEFORE_SIGN_IN.includes(action)));
  });

  test('nothing that was written can be changed, taken away or dated', async () => {
    const attempts: Attempt[] = [
      "update outbox set event = 'OfferAccepted'",
      'delete from outbox',
      'delete from audit_pending',
      "update audit_pending set action = 'Shown'",
      'truncate outbox',
      'truncate audit_pending',
      "insert into outbox (id, event, subject_id, occurred_at, audience) values (gen_random_uuid(), 'Shown', gen_random_uuid(), now(), 'trainee')",
      "insert into outbox (id, event, subject_id, occurred_at, done_at) values (gen_random_uuid(), 'Shown', gen_random_uuid(), now(), now())",
      "insert into audit_pending (at, audience, action, subject_kind) values (now() - interval '1 year', 'staff', 'Shown', 'trainee')",
      "insert into audit_pending (audience, action, subject_kind, institution_id) values ('staff', 'Shown', 'trainee', gen_random_uuid())",
      'insert into action_writer (login, action, before_sign_in) values ($1, $2, true)',
      'delete from action_writer',
      'select * from action_writer',
      'insert into vacancy_move (from_state, to_state) values ($1, $2)',
      'insert into session (token_hash, account_id, expires_at, idle_minutes) select sha256($1::bytea), id, now(), 5 from account where display_name = $2',
      'select token_hash from session',
    ].map((sql) => ({ sql, params: sql.includes('$1') ? ['staff', 'OfferAccepted'] : [] }));
    const outcomes = await commits(login, role, attempts);
    expect(attempts.filter((_, at) => outcomes[at] === null).map(({ sql }) => sql)).toEqual([]);
  });
});

test('no login but the four that write can write an event or a line at all', async () => {
  for (const login of LOGINS.filter((one) => !WRITERS.some((writer) => writer === one))) {
    const role = login === 'queue' ? 'waymark_queue_login' : `waymark_${login}`;
    for (const sql of [EVENT, LINE]) {
      const values = sql === EVENT ? ['OfferAccepted', offered.id] : ['staff', null, 'Shown', 'trainee', randomUUID(), '{}'];
      await expect(world.asLogin(login, role, {}, sql, values)).rejects.toThrow(/permission denied|does not exist/);
    }
  }
});

test('the list in the database is the list of the code', async () => {
  const kept = await world.sql('select login, action, before_sign_in from action_writer order by action, login');
  const listed = ACTIONS.flatMap((action) =>
    WRITERS_OF[action].map((login) => ({ login, action, before_sign_in: login === 'employer' && BEFORE_SIGN_IN.includes(action) })),
  );
  const byName = (one: { action: string; login: string }): string => `${one.action} ${one.login}`;
  expect(kept.map((row) => JSON.stringify(row)).sort()).toEqual(listed.map((row) => JSON.stringify(row)).sort());
  expect(new Set(listed.map(byName)).size).toBe(listed.length);
});

test('an employer and a trainee write events about their own rows alone', async () => {
  const interviewId = randomUUID();
  const write = async (login: Writer, event: string, subject: string): Promise<string | null> =>
    (await commits(login, PATH_ROLE[login], [{ sql: EVENT, params: [event, subject] }]))[0] ?? null;
  const own: readonly (readonly [Writer, string, string, string])[] = [
    ['employer', 'OfferWithdrawn', offered.id, foreign.id],
    ['employer', 'ReferralViewed', offered.referralId, foreign.referralId],
    ['employer', 'VacancyPaused', vacancy.id, foreign.vacancy.id],
    ['employer', 'InterviewCancelled', interviewId, interviewId],
    ['trainee', 'OfferAccepted', offered.id, foreign.id],
    ['trainee', 'ReferralAgreed', offered.referralId, foreign.referralId],
    ['trainee', 'TraineePaused', her.id, another.id],
    ['trainee', 'VacancyFilled', foreign.vacancy.id, vacancy.id],
  ];
  for (const [login, event, mine, notMine] of own) {
    expect([event, await write(login, event, notMine)]).toEqual([event, expect.stringMatching(DENIED)]);
    if (mine !== notMine && event !== 'VacancyFilled') expect([event, await write(login, event, mine)]).toEqual([event, null]);
  }
});

test('who wrote an event is kept by the word of the database', async () => {
  await commits('employer', 'waymark_employer_path', [{ sql: EVENT, params: ['VacancyPaused', vacancy.id] }]);
  expect(await world.one("select audience, actor_id from outbox where event = 'VacancyPaused' order by written_at desc limit 1")).toEqual({
    audience: 'employer',
    actor_id: employer.user.id,
  });
});

describe('an event that is not true', () => {
  /** As if every other wall had fallen: the owner writes it. */
  const slips = async (event: string, subject: string): Promise<void> => {
    await world.sql('insert into outbox (event, subject_id, occurred_at) values ($1, $2, now())', [event, subject]);
    await quiet(world);
  };

  test.each([
    ['OfferAccepted', 'EXPLAINED'],
    ['OfferAccepted', 'ISSUED'],
    ['OfferDeclined', 'EXPLAINED'],
    ['OfferWithdrawn', 'EXPLAINED'],
    ['OfferExpired', 'ACCEPTED'],
    ['OfferExplained', 'ISSUED'],
  ])('%s of an offer that is %s is told to nobody', async (event, state) => {
    await world.empty();
    const institution = await people.institution();
    await people.staff(institution);
    const at = await people.employer();
    const offer = await offerIn(world, await people.trainee(institution), await people.vacancy(at, { seats: 3 }), state === 'ISSUED' ? 'ISSUED' : 'EXPLAINED');
    await world.sql('update offer set state = $2, cooling_off_waived_at = now(), decided_at = $3 where id = $1', [
      offer.id,
      state,
      state === 'ACCEPTED' ? new Date() : null,
    ]);
    await slips(event, offer.id);
    expect(await world.sql('select notice from message')).toEqual([]);
    expect(await world.sql('select 1 from outbox where done_at is null')).toEqual([]);
  });

  test.each([
    ['VacancySubmitted', 'DRAFT'],
    ['VacancyApproved', 'SUBMITTED'],
    ['VacancyOpened', 'APPROVED'],
    ['VacancyFilled', 'DRAFT'],
  ])('%s of a vacancy that is %s is told to nobody', async (event, state) => {
    await world.empty();
    await people.staff(await people.institution());
    const { id } = await people.vacancy(await people.employer(), { state });
    await slips(event, id);
    expect(await world.sql('select notice from message')).toEqual([]);
  });

  test('is told as soon as it is true: the same event of an accepted offer reaches people', async () => {
    await world.empty();
    const institution = await people.institution();
    await people.staff(institution);
    const offer = await offerIn(world, await people.trainee(institution), await people.vacancy(await people.employer(), { seats: 3 }), 'EXPLAINED');
    await world.sql("update offer set state = 'ACCEPTED', decided_at = now(), cooling_off_waived_at = now() where id = $1", [offer.id]);
    await slips('OfferAccepted', offer.id);
    expect(await world.sql('select notice from message')).not.toEqual([]);
  });

  test('is known for each event that leads to a state', () => {
    for (const event of EVENTS) {
      const claim = CLAIMS[event];
      if (claim) expect([event, claim.states.length > 0]).toEqual([event, true]);
    }
    expect(CLAIMS.OfferAccepted?.states).toEqual(['ACCEPTED']);
    expect(CLAIMS.VacancySubmitted?.states).not.toContain('DRAFT');
  });
});

describe('two people who must agree', () => {
  let staff: { first: Person; second: Person };
  let steward: Institution;
  let vettingId: string;

  beforeAll(async () => {
    await world.empty();
    steward = await people.institution();
    staff = { first: await people.staff(steward), second: await people.staff(steward) };
    const business = await people.employer({ cleared: false });
    vettingId = randomUUID();
    await world.sql(
      "insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state) values ($1, $2, $3, $4, 'FIRST', '2026-1', current_date, 3, 2, 'SUBMITTED')",
      [vettingId, steward.id, business.id, business.siteId],
    );
  });

  test('no signature can be written for a colleague, not even with the own session and the id of the colleague in the settings', async () => {
    const sign = (account: string): Attempt => ({
      sql: "insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) values ($1, $2, $3, 'APPROVED', now())",
      params: [steward.id, vettingId, account],
      settings: { institution_id: steward.id, actor_id: account, roles: 'VETTING_OFFICER', session: hashOf(staff.first) },
    });
    expect(await commits('staff', 'waymark_staff_path', [sign(staff.second.id), sign(staff.first.id)])).toEqual([expect.stringMatching(DENIED), null]);
  });
});

describe('a vacancy', () => {
  let business: Employer;
  let reviewer: Person;
  let steward: Institution;
  const as = (login: 'employer' | 'staff'): Record<string, string> =>
    login === 'employer'
      ? { employer_id: business.id, actor_id: business.user.id, session: hashOf(business.user) }
      : { institution_id: steward.id, actor_id: reviewer.id, session: hashOf(reviewer), roles: 'VETTING_OFFICER' };
  const tries = async (login: 'employer' | 'staff', sql: string, params: readonly unknown[]): Promise<string | null> =>
    (await commits(login, PATH_ROLE[login], [{ sql, params, settings: as(login) }]))[0] ?? null;
  const stateOf = async (id: string): Promise<string> => (await world.one<{ state: string }>('select state from vacancy where id = $1', [id])).state;

  beforeAll(async () => {
    await world.empty();
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

  test("no statement of an employer's login opens or approves one that staff did not approve, from whatever state", async () => {
    const possible: string[] = [];
    for (const from of STATES)
      for (const to of STATES.filter((one) => one !== from)) {
        const { id } = await people.vacancy(business, { state: from });
        if ((await tries('employer', 'update vacancy set state = $2 where id = $1', [id, to])) === null) possible.push(`${from} ${to}`);
      }
    expect(possible.sort()).toEqual([...EMPLOYERS].sort());
  });

  test('begins as a draft: no login inserts one that is further', async () => {
    const { id } = await people.vacancy(business, { state: 'DRAFT' });
    for (const login of ['employer', 'staff'] as const)
      for (const state of STATES.filter((one) => one !== 'DRAFT')) {
        const copy = `insert into vacancy select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'state', $2::text))).* from vacancy v where v.id = $1`;
        expect([login, state, await tries(login, copy, [id, state])]).toEqual([login, state, expect.stringContaining('begins as a draft')]);
      }
  });

  test('staff open nothing without a review that approves, nor after one that sends it back, nor with one signed for a colleague', async () => {
    const { id } = await people.vacancy(business, { state: 'SUBMITTED' });
    const move = (to: string): Promise<string | null> => tries('staff', 'update vacancy set state = $2 where id = $1', [id, to]);
    const review = (decision: string, by: string): Promise<string | null> =>
      tries('staff', 'insert into vacancy_review (employer_id, vacancy_id, reviewer_id, decision, reviewed_at) values ($1, $2, $3, $4, now())', [
        business.id,
        id,
        by,
        decision,
      ]);
    expect(await move('APPROVED')).toMatch(/approving review/);
    expect(await move('OPEN')).toMatch(/no such move/);
    expect(await review('RETURNED', reviewer.id)).toBeNull();
    expect(await move('APPROVED')).toMatch(/approving review/);
    const other = await people.staff(steward);
    expect(await review('APPROVED', other.id)).toMatch(DENIED);
    expect(await review('APPROVED', reviewer.id)).toBeNull();
    expect([await move('APPROVED'), await move('OPEN'), await stateOf(id)]).toEqual([null, null, 'OPEN']);
    await world.sql("update vacancy set state = 'APPROVED' where id = $1", [id]);
    await world.sql('delete from vacancy_review where vacancy_id = $1', [id]);
    expect(await move('OPEN')).toMatch(/approving review/);
  });

  test.each(['SUBMITTED', 'APPROVED', 'OPEN', 'PAUSED', 'FILLED', 'CLOSED'])("that is %s is not rewritten by its employer's login", async (state) => {
    const { id } = await people.vacancy(business, { state });
    for (const change of [
      "title = 'Dancer'",
      'pay_amount = 1',
      'night = true',
      'live_in = true',
      'seats = 99',
      'taken = 0 + 1',

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

  test('that is a draft is rewritten and submitted as before', async () => {
    const { id } = await people.vacancy(business, { state: 'DRAFT' });
    expect(await tries('employer', "update vacancy set title = 'Baker', pay_amount = 30000 where id = $1", [id])).toBeNull();
    expect(await tries('employer', "update vacancy set state = 'SUBMITTED' where id = $1", [id])).toBeNull();
  });
});

test('nothing of the queue makes the worker say what is not so: a job names a row and carries nothing else', async () => {
  await world.empty();
  const institution = await people.institution();
  await people.staff(institution);
  const referral = await referralIn(world, await people.trainee(institution), await people.vacancy(await people.employer()), 'ASKED');
  await expect(world.asLogin('employer', 'waymark_employer_path', {}, 'select * from bullmq.bull_jobs')).rejects.toThrow(/permission denied/);
  const queue = new pg.Client({ connectionString: world.logins.queue });
  await queue.connect();
  try {
    for (const sql of [
      'select * from public.outbox',
      "insert into public.outbox (event, subject_id, occurred_at) values ('OfferAccepted', gen_random_uuid(), now())",
      'select * from public.message',
    ])
      await expect(queue.query(sql)).rejects.toThrow(/permission denied/);
  } finally {
    await queue.end();
  }
  expect(await world.sql('select 1 from message where subject_id = $1', [referral.id])).toEqual([]);
});
