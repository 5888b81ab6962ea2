import { randomUUID } from 'node:crypto';
import { apprenticeshipAt, startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { checkIn, safety } from '../../harness/data/safety';
import { recordContacts } from '../../harness/data/follow-ups';
import { type Person, Harness } from '../../harness/harness';

/**
 * What an injected statement could do after a start: SQL as each database login, in each of its roles, with
 * any settings.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let theirs: Institution;
let employer: Employer;
let vacancy: Vacancy;
let her: Trainee;
let officer: Person;
let place: CreatedPlacement;

beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  ours = await people.institution();
  theirs = await people.institution();
  officer = await people.staff(ours);
  await people.staff(theirs);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 9 });
  her = await people.trainee(ours, { population: 'SURVIVOR' });
  place = await startedPlacement(harness, her, vacancy);
  await recordContacts(harness, officer, place.id);
}, 60_000);
afterAll(() => harness.end());

const EMPLOYER_ROLES = ['waymark_employer', 'waymark_employer_writer'] as const;
const settings = (): Record<string, string> => ({ institution_id: ours.id, employer_id: employer.id, trainee_id: her.id, actor_id: her.user.id, roles: '' });
/** The result of a statement: the number of rows, or the error message. */
async function resultOf(role: string, sql: string): Promise<string> {
  const login = role.startsWith('waymark_employer') ? 'employer' : 'trainee';
  return harness
    .asLogin(login, role, settings(), sql)
    .then((rows) => `${rows.length} rows`)
    .catch((error: { message: string }) => error.message);
}

test.each(EMPLOYER_ROLES)('as the employer login in %s: no answers of hers, no services she received, and no staff names', async (role) => {
  for (const table of [
    'follow_up',
    'follow_up_record',
    'follow_up_answer',
    'safety_alert',
    'safety_alert_action',
    'safety_alert_history',
    'hold_cause',
    'hold_lift',
    'employer_hold',
    'group_session',
    'service_record',
    'shelter_house',
    'shelter_stay',
    'course',
    'course_skill',
    'training_enrolment',
    'attendance',
    'self_employment',
    'programme',
    'institution_referral',
    'institution_referral_person',
    'capacity_review',
    'capacity_support',
    'donor_grant',
    'donor_grant_institution',
    'donor_grant_basis',
    'placement_contact_loss',
    'placement_terms',
    'learning_review',
    'reminder',
    'task',
    'protected.person_history',
  ])
    expect([table, await resultOf(role, `select * from ${table}`)]).toEqual([table, expect.stringContaining('permission denied')]);
  for (const column of [
    'state',
    'version',
    'end_reason',
    'end_recorded_at',
    'grant_id',
    'within_travel',
    'own_enterprise',
    'trainee_id',
    'institution_id',
    'xmin',
  ])
    expect([column, await resultOf(role, `select ${column} from placement`)]).toEqual([column, expect.stringContaining('permission denied')]);
  for (const column of ['institution_id', 'trainee_id', 'broken_by', 'broken_reason', 'version', 'created_at'])
    expect([column, await resultOf(role, `select ${column} from apprenticeship_agreement`)]).toEqual([column, expect.stringContaining('permission denied')]);
  for (const call of [
    'app.place_hold(gen_random_uuid(), gen_random_uuid(), null)',
    'app.hold_has_open_alert(gen_random_uuid())',
    'app.may_read_alert(gen_random_uuid(), gen_random_uuid())',
    "app.holds_role(gen_random_uuid(), 'SAFETY_LEAD')",
    'app.link_person(gen_random_uuid())',
    "app.check_in_code_hash('x', '1')",
    'app.employer_lock(gen_random_uuid())',
  ])
    expect([call, await resultOf(role, `select ${call}`)]).toEqual([call, expect.stringContaining('permission denied')]);
});

test('her login cannot confirm for the employer, end anything, or read an alert, hold or task', async () => {
  const planned = await acceptedPlacement(harness, await people.trainee(ours), vacancy);
  const as = (role: string, sql: string): Promise<unknown> =>
    harness.asLogin('trainee', role, { ...settings(), trainee_id: planned.trainee.id, actor_id: planned.trainee.user.id }, sql);
  await expect(as('waymark_trainee_writer', 'update placement set confirmed_by_employer_at = app.now()')).rejects.toThrow(/permission denied/);
  await expect(as('waymark_trainee_writer', "update placement set state = 'ENDED_BY_TRAINEE'")).rejects.toThrow(/confirmed by both sides/);
  await expect(
    as('waymark_trainee_writer', "update placement set state = 'ACTIVE', confirmed_by_trainee_at = app.now(), verified_at = app.now()"),
  ).rejects.toThrow(/verified_by_both/);
  for (const role of ['waymark_trainee', 'waymark_trainee_writer']) {
    for (const table of [
      'safety_alert',
      'safety_alert_action',
      'employer_hold',
      'hold_cause',
      'task',
      'service_record',
      'shelter_house',
      'shelter_stay',
      'group_session',
      'reminder',
      'employer_check_in',
      'donor_grant',
      'placement_contact_loss',
    ])
      await expect(as(role, `select * from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(as(role, 'select summary, need, urgency from institution_referral')).rejects.toThrow(/permission denied/);
    await expect(as(role, 'select grant_id from training_enrolment')).rejects.toThrow(/permission denied/);
  }
});

test('her login can write only her own answers: no staff record, no closed follow-up, no signed agreement, no employer check-in', async () => {
  const key = { i: ours.id, t: her.id, p: place.id };
  const as = (sql: string): Promise<unknown> => harness.asLogin('trainee', 'waymark_trainee_writer', settings(), sql);
  const record = (change: string): string =>
    `insert into follow_up_record (institution_id, id, placement_id, trainee_id, reported_by, method, recorded_by, recorded_at${change.includes('|') ? `, ${change.split('|')[0]}` : ''})
     select '${key.i}', gen_random_uuid(), '${key.p}', '${key.t}', '${change.includes('STAFF') ? 'TRAINEE_TO_STAFF' : 'TRAINEE_ALONE'}', 'IN_APP', '${change.includes('OTHER') ? officer.id : her.user.id}', app.now()${change.includes('|') ? `, ${change.split('|')[1]}` : ''}`;
  await expect(as(record('HERS'))).resolves.toEqual([]);
  for (const forged of ['STAFF', 'OTHER', `replaces_id|(select id from follow_up_record where reported_by = 'TRAINEE_TO_STAFF' limit 1)`])
    await expect(as(record(forged))).rejects.toThrow(/row-level security/);
  for (const set of [
    "closed_by = trainee_id, closed_because = 'Given up.', state = 'CLOSED'",
    'due_on = due_on + 300',
    "form = 'ARRIVAL'",
    'assigned_to = null',
  ])
    await expect(as(`update follow_up set ${set}`)).rejects.toThrow(/permission denied/);
  const rival = await people.employer();
  const question = (employerId: string, state: string): string =>
    `insert into employer_check_in (institution_id, id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token, created_at, asked_at, expires_at)
     values ('${key.i}', gen_random_uuid(), '${key.p}', '${key.t}', '${employerId}', '${vacancy.id}', 90, app.today(), '${state}', '${randomUUID()}${randomUUID()}', app.now(), app.now(), app.now())`;
  await expect(as(question(rival.id, 'PLANNED'))).rejects.toThrow(/row-level security/);
  await expect(as(question(employer.id, 'ASKED'))).rejects.toThrow(/row-level security/);
  const learning = await acceptedPlacement(harness, await people.trainee(ours), await apprenticeshipAt(harness, people, employer));
  await harness.sql('delete from apprenticeship_agreement where placement_id = $1', [learning.id]);
  const agreement = (employerId: string, state: string): Promise<unknown> =>
    harness.asLogin(
      'trainee',
      'waymark_trainee_writer',
      { ...settings(), trainee_id: learning.trainee.id },
      `insert into apprenticeship_agreement (institution_id, id, placement_id, trainee_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days, state, signed_on, created_at)
       values ('${key.i}', gen_random_uuid(), '${learning.id}', '${learning.trainee.id}', '${employerId}', 'Baking', 'Sok Dara', '1980-01-01', 9, 300, '${state}', ${state === 'PLANNED' ? 'null' : 'app.today()'}, app.now())`,
    );
  await expect(agreement(employer.id, 'PLANNED')).resolves.toEqual([]);
  await expect(agreement(employer.id, 'SIGNED')).rejects.toThrow(/row-level security/);
  await expect(agreement(rival.id, 'PLANNED')).rejects.toThrow(/row-level security/);
});

test('a login cannot find the stored answers of another audience by naming the account', async () => {
  await safety(officer, 'alertOpen', {
    input: { traineeId: her.id, placementId: place.id, severity: 'HIGH', indicators: ['DECEPTION'], note: 'Seen.' },
  });
  const readStored = (login: 'staff' | 'trainee' | 'employer', as: Person): Promise<Record<string, unknown>[]> =>
    harness.asLogin(login, `waymark_${login}_writer`, { ...settings(), actor_key: as.id }, 'select field from idempotency where actor = $1', [as.id]);
  expect(await readStored('staff', officer)).toContainEqual({ field: 'alertOpen' });
  expect(await readStored('trainee', her.user)).toContainEqual({ field: 'placementConfirmStart' });
  expect([await readStored('trainee', officer), await readStored('employer', officer), await readStored('employer', her.user)]).toEqual([[], [], []]);
});

test('she can open an alert only about herself, at the place where she works', async () => {
  const rival = await people.employer();
  const alert = (change: { employerId?: string; traineeId?: string; source?: string; state?: string }): Promise<unknown> =>
    harness.asLogin(
      'trainee',
      'waymark_trainee_writer',
      settings(),
      `insert into safety_alert (institution_id, id, trainee_id, placement_id, employer_id, source, source_id, severity, indicators, state, opened_at)
       values ('${ours.id}', gen_random_uuid(), '${change.traineeId ?? her.id}', '${place.id}', '${change.employerId ?? employer.id}', '${change.source ?? 'CHECK_IN'}',
         (select id from follow_up_record limit 1), 'CRITICAL', '{}', '${change.state ?? 'OPEN'}', app.now())`,
    );
  await expect(alert({})).resolves.toEqual([]);
  for (const change of [{ employerId: rival.id }, { traineeId: randomUUID() }, { source: 'FOLLOW_UP' }, { state: 'TRIAGED' }])
    await expect(alert(change)).rejects.toThrow(/row-level security/);
  await expect(
    harness.asLogin('trainee', 'waymark_trainee_writer', settings(), `select app.place_hold(gen_random_uuid(), '${rival.id}', null)`),
  ).rejects.toThrow(/safety lead/);
  // not even as the safety lead that its settings name
  const lead = await people.staff(ours, ['SAFETY_LEAD']);
  await expect(
    harness.asLogin('trainee', 'waymark_trainee_writer', { ...settings(), actor_id: lead.id }, `select app.place_hold(gen_random_uuid(), '${rival.id}', null)`),
  ).rejects.toThrow(/safety lead/);
});

test.each(['waymark_staff', 'waymark_staff_writer'])('as the staff login in %s: no data about trainees of another institution after a start', async (role) => {
  const other = await people.trainee(theirs);
  const there = await startedPlacement(harness, other, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  await checkIn(other.user, there.id, { canLeave: 'NO' });
  const roles = 'SAFETY_LEAD,CASE_WORKER,PLACEMENT_OFFICER,MONITORING_OFFICER,INSTITUTION_ADMIN';
  for (const table of [
    'follow_up',
    'follow_up_record',
    'follow_up_answer',
    'safety_alert',
    'safety_alert_action',
    'hold_cause',
    'hold_lift',
    'service_record',
    'shelter_house',
    'shelter_stay',
    'training_enrolment',
    'attendance',
    'self_employment',
    'course',
    'group_session',
    'employer_check_in',
    'institution_referral_person',
    'task',
    'placement',
  ]) {
    // some policies depend on the steward as well
    const columns = table === 'employer_check_in' ? 'institution_id' : '*';
    const rows = await harness.asLogin('staff', role, { institution_id: ours.id, actor_id: officer.id, roles }, `select ${columns} from ${table}`);
    expect([table, rows.filter((row) => row['institution_id'] !== ours.id)]).toEqual([table, []]);
  }
  const [theirHold] = await harness.sql<{ hold_id: string }>('select hold_id from hold_cause where institution_id = $1', [theirs.id]);
  expect(
    await harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { institution_id: ours.id, actor_id: officer.id, roles },
      `select app.hold_has_open_alert('${theirHold?.hold_id}') as waits`,
    ),
  ).toEqual([{ waits: false }]);
  await expect(
    harness.asLogin(
      'staff',
      'waymark_staff_writer',
      { institution_id: ours.id, actor_id: officer.id, roles },
      `update employer_hold set lifted_at = app.now() where id = '${theirHold?.hold_id}' returning 1`,
    ),
  ).resolves.toEqual([]);
});

test.each([
  ['worker', 'waymark_worker'],
  ['report', 'waymark_report'],
  ['index', 'waymark_index'],
] as const)('the login of %s reads no free-text answer, no note and no name', async (login, role) => {
  const hidden = {
    follow_up_record: ['next_step', 'mood', 'wants'],
    safety_alert: ['safety_wishes', 'outcome', 'indicators'],
    safety_alert_action: ['action'],
    hold_lift: ['reason'],
    service_record: ['provider'],
    group_session: ['led_by', 'topic'],
    capacity_score: ['note'],
    capacity_support: ['about'],
    trainee: ['display_name'],
    contact_method: login === 'worker' ? [] : ['address'],
    institution_referral: ['summary', 'released'],
    employer_check_in: ['note', 'code_hash'],
    learning_review: ['note'],
    self_employment: ['activity'],
    training_enrolment: ['credential'],
    'protected.trainee_identity': ['legal_name'],
    'protected.trainee_protection': ['reasons', 'named_people', 'safety_plan'],
    vetting: login === 'report' ? ['findings', 'conditions'] : [],
    referral: login === 'worker' ? [] : ['card'],
    account: ['secret_hash', ...(login === 'worker' ? [] : ['display_name', 'email'])],
  };
  for (const [table, columns] of Object.entries(hidden))
    for (const column of columns)
      await expect(harness.asLogin(login, role, {}, `select ${column} from ${table}`)).rejects.toThrow(/permission denied|does not exist/);
  if (login !== 'worker')
    for (const table of ['trainee', 'placement', 'safety_alert', 'employer_hold', 'follow_up_record'])
      await expect(harness.asLogin(login, role, {}, `delete from ${table}`)).rejects.toThrow(/permission denied/);
});
