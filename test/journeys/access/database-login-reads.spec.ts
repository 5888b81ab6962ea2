import type { Login } from '../../../src/platform/database/setup/database-roles';
import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { Harness } from '../../harness/harness';

/**
 * What an injected statement could read: SQL as each database login, in each of its roles, with any settings.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let theirs: Institution;
let employer: Employer;
let rival: Employer;
let vacancy: Vacancy;
let her: Trainee;
let another: Trainee;

beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  ours = await people.institution();
  theirs = await people.institution();
  await people.staff(ours);
  await people.staff(theirs);
  employer = await people.employer();
  rival = await people.employer();
  vacancy = await people.vacancy(employer, { seats: 5 });
  her = await people.trainee(ours, { population: 'SURVIVOR' });
  another = await people.trainee(theirs, { population: 'AT_RISK' });
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty) values ($1, $2, 'Chan Dara', 'STATED')",
    [ours.id, her.id],
  );
  await offerIn(harness, her, vacancy, 'EXPLAINED');
  await offerIn(harness, another, await people.vacancy(rival), 'ISSUED');
  await referralIn(harness, her, await people.vacancy(employer), 'ASKED');
}, 60_000);
afterAll(() => harness.end());

const ROLES: Record<Exclude<Login, 'queue'>, readonly string[]> = {
  employer: ['waymark_employer', 'waymark_employer_writer'],
  staff: ['waymark_staff', 'waymark_staff_writer', 'waymark_protected'],
  trainee: ['waymark_trainee', 'waymark_trainee_writer'],
  worker: ['waymark_worker'],
  index: ['waymark_index'],
  report: ['waymark_report'],
};
const LOGINS = Object.keys(ROLES) as Exclude<Login, 'queue'>[];
const everyRole = LOGINS.flatMap((login) => ROLES[login].map((role) => [login, role] as const));
const refused = /permission denied/;
const settings = (): Record<string, string> => ({ institution_id: ours.id, employer_id: employer.id, trainee_id: her.id, actor_id: her.id, roles: '' });

test.each(everyRole.filter(([, role]) => role !== 'waymark_protected'))('as %s in %s no one can read her identity', async (login, role) => {
  await expect(harness.asLogin(login, role, settings(), 'select legal_name from protected.trainee_identity')).rejects.toThrow(refused);
  await expect(harness.asLogin(login, role, settings(), 'select reasons, history, named_people from protected.trainee_protection')).rejects.toThrow(refused);
});

test('the protected store is readable for the case worker and the safety lead of her own institution, and empty for other staff', async () => {
  const read = (institution: Institution, roles: string): Promise<unknown[]> =>
    harness.asLogin('staff', 'waymark_protected', { institution_id: institution.id, roles }, 'select legal_name from protected.trainee_identity');
  expect(await read(ours, 'CASE_WORKER')).toEqual([{ legal_name: 'Chan Dara' }]);
  expect(await read(ours, 'PLACEMENT_OFFICER')).toEqual([]);
  expect(await read(theirs, 'SAFETY_LEAD')).toEqual([]);
});

test('a login without a role reads no rows, and no login can take a role of another audience', async () => {
  for (const login of LOGINS) {
    await expect(harness.asLogin(login, `waymark_${login}_login`, {}, 'select count(*) from vacancy')).rejects.toThrow(refused);
    const foreign = Object.values(ROLES)
      .flat()
      .filter((role) => !ROLES[login].includes(role));
    for (const role of [...foreign, 'waymark_owner']) await expect(harness.asLogin(login, role, {}, 'select 1')).rejects.toThrow(refused);
  }
});

test.each(['waymark_employer', 'waymark_employer_writer'])(
  'as the employer login in %s: only its own candidates that were sent, without institution or trainee',
  async (role) => {
    const read = (sql: string): Promise<Record<string, unknown>[]> => harness.asLogin('employer', role, settings(), sql);
    expect(await read('select vacancy_id from referral')).toEqual([{ vacancy_id: vacancy.id }]);
    expect(await read('select vacancy_id from offer')).toEqual([{ vacancy_id: vacancy.id }]);
    expect(await read(`select id from vacancy where employer_id = '${rival.id}'`)).toEqual([]);
    for (const table of ['referral', 'interview', 'offer', 'placement']) {
      for (const column of ['institution_id', 'trainee_id']) await expect(read(`select ${column} from ${table}`)).rejects.toThrow(refused);
    }
    for (const table of [
      'trainee',
      'trainee_limits',
      'trainee_skill',
      'consent',
      'contact_method',
      'match',
      'task',
      'institution',
      'installation',
      'employer_exclusion',
      'employer_hold',
      'vetting_answer',
      'session',
      'placement_terms',
      'learning_review',
      'reminder',
    ]) {
      await expect(read(`select * from ${table}`)).rejects.toThrow(refused);
    }
    await expect(read('select own_enterprise_of from employer')).rejects.toThrow(refused);
    await expect(read('select institution_id from vetting')).rejects.toThrow(refused);
    await expect(read('select secret_hash from account')).rejects.toThrow(refused);
  },
);

test.each(['waymark_trainee', 'waymark_trainee_writer'])("as the trainee login in %s: her own rows, never another trainee's offer", async (role) => {
  const read = (sql: string): Promise<Record<string, unknown>[]> => harness.asLogin('trainee', role, settings(), sql);
  expect(await read('select distinct trainee_id from offer')).toEqual([{ trainee_id: her.id }]);
  expect(await read('select id from trainee')).toEqual([{ id: her.id }]);
  expect(await read('select distinct trainee_id from referral')).toEqual([{ trainee_id: her.id }]);
  for (const table of ['trainee_limits', 'task', 'session', 'employer_hold', 'employer_exclusion', 'vetting', 'idempotency_of_others'])
    await expect(read(`select * from ${table}`)).rejects.toThrow(/permission denied|does not exist/);
  // a trainee session with another trainee's ids in its settings is the injection that logins cannot stop; a
  // foreign institution with her own id still gives no rows
  expect(await harness.asLogin('trainee', role, { ...settings(), institution_id: theirs.id }, 'select id from offer')).toEqual([]);
});

test.each(['waymark_staff', 'waymark_staff_writer'])('as the staff login in %s: no trainees of another institution, in any table', async (role) => {
  for (const table of [
    'trainee',
    'trainee_skill',
    'trainee_limits',
    'consent',
    'contact_method',
    'match',
    'referral',
    'interview',
    'offer',
    'placement',
    'placement_terms',
    'apprenticeship_agreement',
    'learning_review',
    'task',
    'message',
  ]) {
    const rows = await harness.asLogin('staff', role, settings(), `select institution_id from ${table}`);
    expect([table, rows.filter((row) => row['institution_id'] !== ours.id)]).toEqual([table, []]);
  }
});

test('matching changes are readable for the index only, never for an employer, a trainee or a report', async () => {
  for (const [login, role] of everyRole.filter(([, name]) => !['waymark_index', 'waymark_worker'].includes(name))) {
    for (const table of ['match_change', 'match_feed', 'match_pending', 'match_commit'])
      await expect(harness.asLogin(login, role, settings(), `select * from ${table}`)).rejects.toThrow(refused);
    const asksHead = harness.asLogin(login, role, settings(), 'select app.match_head()');
    if (['waymark_staff', 'waymark_staff_writer'].includes(role)) await asksHead;
    else await expect(asksHead).rejects.toThrow(refused);
    await expect(harness.asLogin(login, role, settings(), `select app.number_match_changes()`)).rejects.toThrow(refused);
  }
  await expect(harness.asLogin('worker', 'waymark_worker', {}, 'select id from match_change')).rejects.toThrow(refused);
  for (const write of [
    "insert into match_change (number, kind, xid, at) values (1, 'TAXONOMY', '1', now())",
    'update match_change set number = 1',
    'update match_feed set only_row = true',
  ])
    for (const [login, role] of everyRole) await expect(harness.asLogin(login, role, settings(), write)).rejects.toThrow(refused);
});

test('the login of the match index reads what gates and scores need, and no name, free text or reason', async () => {
  const read = (sql: string): Promise<unknown[]> => harness.asLogin('index', 'waymark_index', {}, sql);
  const hidden = {
    trainee: ['display_name', 'code', 'placement_officer_id', 'case_worker_id', 'education', 'exit_reason'],
    trainee_skill: ['evidence'],
    trainee_limits: ['reviewed_on'],
    consent: ['explained_by', 'employer_id', 'fields'],
    employer: ['legal_name', 'registration_number'],
    employer_site: ['name', 'address'],
    vacancy: ['title', 'tasks'],
    vetting: ['findings', 'institution_id', 'valid_until'],
    employer_hold: ['id'],
    hold_cause: ['alert_id'],
    account: ['login'],
    contact_method: ['address'],
    match: ['inputs'],
    referral: ['id'],
    message: ['id'],
  };
  for (const [table, columns] of Object.entries(hidden))
    for (const column of columns) await expect(read(`select ${column} from ${table}`)).rejects.toThrow(refused);
  for (const table of ['trainee', 'vacancy', 'skill', 'match_change']) await expect(read(`delete from ${table}`)).rejects.toThrow(refused);
  expect(await read('select id from vacancy')).not.toEqual([]);
});

test('only the trainee can accept, and staff, employer and worker cannot do so in SQL', async () => {
  await expect(
    harness.asLogin('staff', 'waymark_staff_writer', settings(), "update offer set state = 'ACCEPTED', decided_at = now() where state = 'EXPLAINED'"),
  ).rejects.toThrow(/only the trainee/);
  await expect(harness.asLogin('staff', 'waymark_staff_writer', settings(), "update referral set state = 'AGREED' where state = 'ASKED'")).rejects.toThrow(
    /only the trainee/,
  );
  await expect(
    harness.asLogin('employer', 'waymark_employer_writer', settings(), "update offer set state = 'ACCEPTED', decided_at = now() where state = 'EXPLAINED'"),
  ).rejects.toThrow(/only the trainee/);
  await expect(harness.asLogin('worker', 'waymark_worker', {}, "update offer set state = 'ACCEPTED' where state = 'EXPLAINED'")).rejects.toThrow(
    /only the trainee/,
  );
});

test('an uncleared site can publish no vacancy, not even by a direct insert of the owner', async () => {
  const unknown = await people.employer({ cleared: false, state: 'ACTIVE' });
  await expect(people.vacancy(unknown)).rejects.toThrow(/not cleared/);
  const draft = await people.vacancy(unknown, { state: 'DRAFT' });
  for (const [login, role] of [
    ['employer', 'waymark_employer_writer'],
    ['staff', 'waymark_staff_writer'],
  ] as const) {
    await expect(
      harness.asLogin(login, role, { ...settings(), employer_id: unknown.id }, `update vacancy set state = 'OPEN' where id = '${draft.id}'`),
    ).rejects.toThrow(/not cleared/);
  }
});

test('no function of ours can be called by everyone, and functions that run as the owner resolve names in a fixed schema', async () => {
  expect(
    await harness.sql(
      `select p.proname from pg_proc p where p.pronamespace = 'app'::regnamespace
         and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`,
    ),
  ).toEqual([]);
  expect(
    await harness.sql(
      `select p.proname from pg_proc p where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace) and p.prosecdef
         and not (coalesce(p.proconfig, '{}') && array['search_path=public, pg_temp', 'search_path=public, protected, pg_temp'])`,
    ),
  ).toEqual([]);
});
