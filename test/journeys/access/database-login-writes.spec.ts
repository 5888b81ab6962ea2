import { createHash, randomUUID } from 'node:crypto';
import { LOGINS } from '../../../src/platform/database/setup/database-roles';
import { EVENTS } from '../../../src/shared/events';
import { type Writer, WRITERS, WRITERS_OF, type WrittenAction } from '../../../src/shared/writers';
import { BEFORE_SIGN_IN } from '../../../src/shared/writers-before-sign-in';
import { type Attempt, commits, DENIED, hashOf } from '../../harness/injected';
import { type PipelineRow, offerIn } from '../../harness/data/pipeline-rows';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { type Person, Harness } from '../../harness/harness';

/**
 * What an injected statement could write: every event and audit line, as each database login, in any person's
 * name. A refusal may come at the commit, so every attempt is committed.
 */
let harness: Harness;
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
let offered: PipelineRow;
let foreign: PipelineRow;

beforeAll(async () => {
  harness = await Harness.start({ withWorker: true });
  people = new People(harness);
  [ours, theirs] = [await people.institution(), await people.institution()];
  officer = await people.staff(ours, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD']);
  colleague = await people.staff(ours);
  await people.staff(theirs);
  [employer, rival] = [await people.employer(), await people.employer()];
  [her, another] = [await people.trainee(ours), await people.trainee(theirs)];
  vacancy = await people.vacancy(employer, { seats: 5 });
  offered = await offerIn(harness, her, vacancy, 'EXPLAINED');
  foreign = await offerIn(harness, another, await people.vacancy(rival), 'EXPLAINED');
}, 60_000);
afterAll(() => harness.end());

const PATH_ROLE: Readonly<Record<Writer, string>> = {
  employer: 'waymark_employer_writer',
  staff: 'waymark_staff_writer',
  trainee: 'waymark_trainee_writer',
  worker: 'waymark_worker',
};
const member = (login: Writer): Person | null => ({ employer: employer.user, staff: officer, trainee: her.user, worker: null })[login];
/** The settings that the pages of this login's user would set for a transaction. */
const settingsOf = (login: Writer): Record<string, string> => ({
  actor_id: member(login)?.id ?? '',
  session: member(login) ? hashOf(member(login) as Person) : '',
  institution_id: login === 'staff' || login === 'trainee' ? ours.id : '',
  employer_id: login === 'employer' ? employer.id : '',
  trainee_id: login === 'trainee' ? her.id : '',
  roles: login === 'staff' ? 'PLACEMENT_OFFICER,CASE_WORKER,VETTING_OFFICER,SAFETY_LEAD' : '',
});

/**
 * One connection, on which each statement is committed separately; with the settings of the login's user
 * unless the attempt has its own.
 */
type Try = Pick<Attempt, 'sql' | 'params'> & Partial<Pick<Attempt, 'settings'>>;
const tries = (login: Writer, role: string, attempts: readonly Try[]): Promise<(string | null)[]> =>
  commits(
    harness,
    login,
    role,
    attempts.map((attempt) => ({ settings: settingsOf(login), ...attempt })),
  );

const EVENT = 'insert into outbox (id, event, subject_id, occurred_at) values (gen_random_uuid(), $1, $2, now())';
const LINE = 'insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail) values ($1, $2, $3, $4, $5, $6)';
const line = (audience: string, actor: string | null, action: string, settings?: Record<string, string>): Try => ({
  sql: LINE,
  params: [audience, actor, action, 'account', randomUUID(), '{}'],
  ...(settings ? { settings } : {}),
});
const ACTIONS = Object.keys(WRITERS_OF) as WrittenAction[];
const isOutside = (login: Writer, action: WrittenAction): boolean => !WRITERS_OF[action].includes(login);
const messages = (): Promise<{ count: number }> => harness.one('select count(*)::int as count from message');

test('an employer login cannot announce that an offer was accepted', async () => {
  const before = await messages();
  const [outcome] = await tries('employer', 'waymark_employer_writer', [{ sql: EVENT, params: ['OfferAccepted', offered.id] }]);
  await waitUntilIdle(harness);
  expect([outcome, await messages()]).toEqual([expect.stringMatching(DENIED), before]);
});

test('an employer login cannot write an audit line in the name of staff', async () => {
  const { count } = await harness.one<{ count: number }>('select count(*)::int as count from audit_pending');
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    expect(await tries('employer', role, [line('staff', officer.id, 'RolesChanged'), line('employer', rival.user.id, 'RecordAccessed')])).toEqual([
      expect.stringMatching(DENIED),
      expect.stringMatching(DENIED),
    ]);
  expect(await harness.one('select count(*)::int as count from audit_pending')).toEqual({ count });
});

describe.each(WRITERS)('with the login %s', (login) => {
  const role = PATH_ROLE[login];

  test('only the events listed for it in the code can be written', async () => {
    const outside = EVENTS.filter((event) => isOutside(login, event));
    expect(outside.length).toBeGreaterThan(20);
    // about its own rows, and about unknown rows
    const subjects = [offered.id, offered.referralId, vacancy.id, employer.id, her.id, randomUUID()];
    const attempts = outside.flatMap((event) => subjects.map((subject) => ({ sql: EVENT, params: [event, subject] })));
    const outcomes = await tries(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params)).toEqual([]);
  }, 120_000);

  test('only the audit lines listed for it in the code can be written', async () => {
    const attempts = ACTIONS.filter((action) => isOutside(login, action)).map((action) => line(login, member(login)?.id ?? null, action));
    const outcomes = await tries(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params[2])).toEqual([]);
  }, 120_000);

  test('everything listed for it in the code can be written in its own name', async () => {
    const listed = ACTIONS.filter((action) => !isOutside(login, action));
    expect(listed.length).toBeGreaterThan(10);
    const outcomes = await tries(
      login,
      role,
      listed.map((action) => line(login, member(login)?.id ?? null, action)),
    );
    expect(listed.filter((_, at) => outcomes[at] !== null).map((action) => [action, outcomes[listed.indexOf(action)]])).toEqual([]);
  }, 120_000);

  test('no line can be written in the name of another person or audience, or of a user who is not signed in', async () => {
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
    const outcomes = await tries(login, role, attempts);
    expect(attempts.filter((_, at) => !DENIED.test(outcomes[at] ?? '')).map(({ params }) => params.slice(0, 3))).toEqual([]);
  }, 300_000);

  test('settings alone authenticate no one: a claimed actor, a guessed session, one of another audience, or an expired one', async () => {
    if (login === 'worker') return;
    const action = ACTIONS.find((one) => !isOutside(login, one) && !BEFORE_SIGN_IN.includes(one)) as WrittenAction;
    const self = member(login) as Person;
    const foreigner = login === 'staff' ? employer.user : officer;
    const over = await harness.session(login, self.id);
    await harness.sql("update session set ended_at = now() - interval '1 second' where token_hash = $1", [createHash('sha256').update(over.token).digest()]);
    const claims: Record<string, string>[] = [
      { session: '' },
      { session: 'ab'.repeat(32) },
      { session: 'no hex' },
      { session: hashOf(foreigner) },
      { session: hashOf(over) },
      { session: self.token },
    ];
    const outcomes = await tries(
      login,
      role,
      claims.map((claim) => line(login, self.id, action, { ...settingsOf(login), ...claim })),
    );
    expect(outcomes.map((outcome) => outcome !== null)).toEqual(claims.map(() => true));
    // for the database, too, a person with another user's session is that user, and the line is signed with
    // that name
    expect(await tries(login, role, [line(login, foreigner.id, action, { ...settingsOf(login), session: hashOf(foreigner) })])).toEqual([
      expect.stringMatching(DENIED),
    ]);
  });

  test('before sign-in only the entries listed for that case can be written, without a name', async () => {
    if (login === 'worker') return;
    const visitor = { ...settingsOf(login), session: '', actor_id: '' };
    const listed = ACTIONS.filter((action) => !isOutside(login, action));
    const outcomes = await tries(
      login,
      role,
      listed.map((action) => line(login, null, action, visitor)),
    );
    expect(listed.filter((_, at) => outcomes[at] === null)).toEqual(listed.filter((action) => login === 'employer' && BEFORE_SIGN_IN.includes(action)));
  });

  test('written entries cannot be changed, deleted or backdated', async () => {
    const attempts: Try[] = [
      "update outbox set event = 'OfferAccepted'",
      'delete from outbox',
      'delete from audit_pending',
      "update audit_pending set action = 'RecordAccessed'",
      'truncate outbox',
      'truncate audit_pending',
      "insert into outbox (id, event, subject_id, occurred_at, audience) values (gen_random_uuid(), 'RecordAccessed', gen_random_uuid(), now(), 'trainee')",
      "insert into outbox (id, event, subject_id, occurred_at, done_at) values (gen_random_uuid(), 'RecordAccessed', gen_random_uuid(), now(), now())",
      "insert into audit_pending (at, audience, action, subject_kind) values (now() - interval '1 year', 'staff', 'RecordAccessed', 'trainee')",
      "insert into audit_pending (audience, action, subject_kind, institution_id) values ('staff', 'RecordAccessed', 'trainee', gen_random_uuid())",
      'insert into action_writer (login, action, before_sign_in) values ($1, $2, true)',
      'delete from action_writer',
      'select * from action_writer',
      'insert into vacancy_transition (from_state, to_state) values ($1, $2)',
      'insert into session (token_hash, account_id, expires_at, idle_minutes) select sha256($1::bytea), id, now(), 5 from account where display_name = $2',
      'select token_hash from session',
    ].map((sql) => ({ sql, params: sql.includes('$1') ? ['staff', 'OfferAccepted'] : [] }));
    const outcomes = await tries(login, role, attempts);
    expect(attempts.filter((_, at) => outcomes[at] === null).map(({ sql }) => sql)).toEqual([]);
  });
});

test('only the four writing logins can write an event or a line at all', async () => {
  for (const login of LOGINS.filter((one) => !WRITERS.some((writer) => writer === one))) {
    const role = login === 'queue' ? 'waymark_queue_login' : `waymark_${login}`;
    for (const sql of [EVENT, LINE]) {
      const values = sql === EVENT ? ['OfferAccepted', offered.id] : ['staff', null, 'RecordAccessed', 'trainee', randomUUID(), '{}'];
      await expect(harness.asLogin(login, role, {}, sql, values)).rejects.toThrow(/permission denied|does not exist/);
    }
  }
});

test('the list in the database equals the list in the code', async () => {
  const stored = await harness.sql('select login, action, before_sign_in from action_writer order by action, login');
  const listed = ACTIONS.flatMap((action) =>
    WRITERS_OF[action].map((login) => ({ login, action, before_sign_in: login === 'employer' && BEFORE_SIGN_IN.includes(action) })),
  );
  const byName = (one: { action: string; login: string }): string => `${one.action} ${one.login}`;
  expect(stored.map((row) => JSON.stringify(row)).sort()).toEqual(listed.map((row) => JSON.stringify(row)).sort());
  expect(new Set(listed.map(byName)).size).toBe(listed.length);
});

test('an employer and a trainee can write events only about their own rows', async () => {
  const interviewId = randomUUID();
  const write = async (login: Writer, event: string, subject: string): Promise<string | null> =>
    (await tries(login, PATH_ROLE[login], [{ sql: EVENT, params: [event, subject] }]))[0] ?? null;
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
  for (const [login, event, mine, foreignId] of own) {
    expect([event, await write(login, event, foreignId)]).toEqual([event, expect.stringMatching(DENIED)]);
    if (mine !== foreignId && event !== 'VacancyFilled') expect([event, await write(login, event, mine)]).toEqual([event, null]);
  }
});

test('the author of an event is set by the database', async () => {
  await tries('employer', 'waymark_employer_writer', [{ sql: EVENT, params: ['VacancyPaused', vacancy.id] }]);
  expect(await harness.one("select audience, actor_id from outbox where event = 'VacancyPaused' order by written_at desc limit 1")).toEqual({
    audience: 'employer',
    actor_id: employer.user.id,
  });
});
