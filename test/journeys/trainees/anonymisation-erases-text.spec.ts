import { randomUUID } from 'node:crypto';
import { fullHistory, anonymise, tablesWithCanary, exitTrainee, writeCanary, type Reader, TEXT_COLUMNS } from '../../harness/data/anonymity';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { type Data, type Person, Harness } from '../../harness/harness';

/** After a person is anonymised, no text about her is left anywhere, and none is written again. */
let harness: Harness;
let people: People;
let counted: IndicatorRows;
let ours: Institution;
let caseWorker: Person;
let officer: Person;
let lead: Person;
let employer: Employer;
let her: Trainee;

/** A marker that neither the service nor the tests write by themselves; a code may contain it. */
const MARK = 'Zxqvz9';

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

const DONE = { __typename: 'TraineeAnonymisePayload', trainee: { state: 'ANONYMISED', displayName: 'Anonymous' } };

describe('text about an anonymised trainee', () => {
  beforeEach(async () => {
    await fullHistory(harness, people, her, employer, caseWorker);
    await exitTrainee(harness, her);
    await writeCanary(harness, her, MARK);
  });

  test('all text about her is deleted from the database, and her name becomes one placeholder in each language', async () => {
    const tables = Object.keys(TEXT_COLUMNS).sort();
    expect(await tablesWithCanary(harness, MARK)).toEqual(tables);
    const sister = await counted.person(ours);
    await fullHistory(harness, people, sister, employer, caseWorker);

    expect(await anonymise(caseWorker, her.id)).toMatchObject(DONE);
    expect(await tablesWithCanary(harness, MARK)).toEqual([]);
    expect(await harness.sql('select trainee_id as id from protected.trainee_identity')).toEqual([{ id: sister.id }]);
    expect(await harness.sql('select fifteen_on, eighteen_on, reviewed_on from trainee_limits where trainee_id = $1', [her.id])).toEqual([
      { fifteen_on: null, eighteen_on: null, reviewed_on: null },
    ]);
    // Data of another person is unchanged.
    expect(await harness.sql('select provider from service_record where trainee_id = $1', [sister.id])).toEqual([{ provider: 'Team' }, { provider: 'Team' }]);
    await harness.sql("update account set language = 'km' where id = $1", [caseWorker.id]);
    expect(await caseWorker.ask('query ($id: ID!) { trainee(id: $id) { displayName } }', { id: her.id })).toEqual({ displayName: 'អនាមិក' });
  });

  test('no login in any of its roles can find the text', async () => {
    const { id: actor } = her.user;
    const staff = { institution_id: ours.id, actor_id: caseWorker.id, roles: 'CASE_WORKER,SAFETY_LEAD' };
    const hers = { institution_id: ours.id, trainee_id: her.id, actor_id: actor };
    const theirs = { employer_id: employer.id, actor_id: employer.user.id };
    const readers: Reader[] = [
      ...['waymark_staff', 'waymark_staff_writer', 'waymark_protected'].map((role) => ({ login: 'staff' as const, role, settings: staff })),
      ...['waymark_trainee', 'waymark_trainee_writer'].map((role) => ({ login: 'trainee' as const, role, settings: hers })),
      ...['waymark_employer', 'waymark_employer_writer'].map((role) => ({ login: 'employer' as const, role, settings: theirs })),
      { login: 'worker', role: 'waymark_worker', settings: {} },
      { login: 'index', role: 'waymark_index', settings: {} },
      { login: 'report', role: 'waymark_report', settings: {} },
    ];
    const findCanaries = async (): Promise<string[]> => {
      const all: string[] = [];
      for (const reader of readers) all.push(...(await tablesWithCanary(harness, MARK, reader)).map((table) => `${reader.role} ${table}`));
      return all;
    };
    const before = await findCanaries();
    for (const one of [
      'waymark_staff referral',
      'waymark_staff_writer safety_alert_action',
      'waymark_protected protected.trainee_identity',
      'waymark_trainee contact_method',
      'waymark_employer referral',
      'waymark_employer_writer interview',
      'waymark_worker contact_method',
    ])
      expect(before).toContain(one);
    await anonymise(caseWorker, her.id);
    expect(await findCanaries()).toEqual([]);
  });

  test('every text column is known: a new one is emptied too, or listed here as holding no personal text', async () => {
    const columns = await harness.sql<{ name: string }>(
      `select t.name || '.' || c.column_name as name from information_schema.columns c
       cross join lateral (select case when c.table_schema = 'public' then c.table_name::text else c.table_schema || '.' || c.table_name end as name) t
       where c.table_schema in ('public', 'protected') and c.data_type in ('text', 'jsonb', 'bytea', 'ARRAY', 'json', 'character varying')
         and exists (select from information_schema.columns o where o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'trainee_id' or (c.table_name = 'trainee')) order by 1`,
    );
    const words = Object.entries(TEXT_COLUMNS).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));
    const expected = [...words, ...NO_WORDS.map((one) => one.split(' ')[0] as string)].sort();
    expect([...new Set(columns.map(({ name }) => name))].sort()).toEqual(expected);
  });
});

/**
 * Columns about a person without personal text: codes of a closed list, data of a vacancy, keys useless by
 * themselves.
 */
const NO_WORDS = [
  'account.audience a code',
  'account.pending_email an employer’s',
  'account.language a code',
  'account.roles codes',
  'contact_ladder.end_reason a code',
  'contact_ladder.lost_placements ids',
  'contact_ladder.next_step a code',
  'contact_log.outcome a code',
  'contact_log.way a code',
  'apprenticeship_agreement.broken_by a code',
  'apprenticeship_agreement.instructor_name somebody else',
  'apprenticeship_agreement.state a code',
  'apprenticeship_agreement.trade a place’s',
  'consent.explanation_method a code',
  'consent.fields codes',
  'consent.language a code',
  'consent.purpose a code',
  'consent.state a code',
  'contact_method.kind gone',
  'contact_method.language gone',
  'contact_method.owner gone',
  'contact_method.state gone',
  'correction.end_reason a code',
  'correction.field a code',
  'employer_check_in.code_key an id of a key',
  'employer_check_in.attendance a code',
  'employer_check_in.conduct a code',
  'employer_check_in.link_token random',
  'employer_check_in.skill a code',
  'employer_check_in.state a code',
  'follow_up.code a code',
  'follow_up.form a code',
  'follow_up.state a code',
  'follow_up_answer.answer a code',
  'follow_up_answer.indicator a code',
  'follow_up_record.feels_safe a code',
  'follow_up_record.method a code',
  'follow_up_record.pay_received_currency a code',
  'follow_up_record.reported_by a code',
  'follow_up_record.wants a code',
  'interview.cancelled_by a code',
  'interview.outcome a code',
  'interview.slots instants',
  'interview.state a code',
  'match.contributions numbers of the model',
  'match.inputs codes and days that the model read',
  'match.model_id a code',
  'match.taxonomy_release a code',
  'offer.explained_in a code',
  'offer.pay_currency a code',
  'offer.pay_per a code',
  'offer.state a code',
  'offer.teach_back a yes for each',
  'placement.end_reason a code',
  'placement.grant_id a code',
  'placement.kind a code',
  'placement.shown_state a code',
  'placement.state a code',
  'placement_terms.pay_currency a code',
  'placement_terms.pay_per a code',
  'placement_terms.stage a code',
  'protected.person_history.person_key random',
  'protected.person_history.population a code',
  'protected.trainee_identity.birth_date_certainty gone',
  'protected.trainee_protection.person_key random',
  'protected.trainee_protection.population a code',
  'protected.trainee_protection.risk a code, gone',
  'protected.trainee_search_key.source a code',
  'referral.choice_reason a code',
  'referral.not_selected_reason a code',
  'referral.state a code',
  'safety_alert.indicators codes',
  'safety_alert.mandatory_report a code',
  'safety_alert.severity a code',
  'safety_alert.source a code',
  'safety_alert.state a code',
  'safety_alert_action.transition a code',
  'self_employment.grant_id a code',
  'self_employment.isco_code a code',
  'self_employment.verification_method a code',
  'service_record.grant_id a code',
  'service_record.kind a code',
  'shelter_stay.grant_id a code',
  'task.about the name of an event',
  'task.kind a code',
  'task.no_message a code',
  'task.state a code',
  'trainee.exit_reason a code',
  'trainee.grant_id a code',
  'trainee.home_province a code',
  'trainee.language a code',
  'trainee.min_pay_currency a code, gone',
  'trainee.state a code',
  'trainee.state_before_pause a code',
  'trainee.travel a code',
  'trainee_assignment.responsibility a code',
  'trainee_language.language gone',
  'trainee_limits.excluded_employers gone',
  'trainee_limits.excluded_isco gone',
  'trainee_limits.excluded_provinces gone',
  'trainee_limits.excluded_sites gone',
  'trainee_skill.source gone',
  'trainee_job_preference.isco_code gone',
  'training_enrolment.grant_id a code',
  'training_enrolment.result a code',
  'training_enrolment.state a code',
  'witnessed_word.answered_again codes',
  'witnessed_word.asked_again_way codes',
  'witnessed_word.fields codes',
  'witnessed_word.language codes',
  'witnessed_word.manner codes',
  'witnessed_word.teach_back codes',
  'witnessed_word.word codes',
];

test('the reason for lifting a hold is deleted too, if an alert about her caused the hold', async () => {
  const placement = await fullHistory(harness, people, her, employer, caseWorker);
  const { id: alert } = await harness.one<{ id: string }>('select id from safety_alert where placement_id = $1', [placement]);
  const [hold, other] = [randomUUID(), randomUUID()];
  for (const [id, cause] of [
    [hold, alert],
    [other, null],
  ]) {
    await harness.sql('insert into employer_hold (id, employer_id, opened_at) values ($1, $2, app.now())', [id, employer.id]);
    await harness.sql('insert into hold_cause (institution_id, hold_id, alert_id) values ($1, $2, $3)', [ours.id, id, cause]);
    await harness.sql(
      "insert into hold_lift (institution_id, hold_id, account_id, as_safety_lead, reason, agreed_at) values ($1, $2, $3, true, 'Sophea is well.', app.now())",
      [ours.id, id, lead.id],
    );
  }
  await harness.sql("update task set state = 'DONE', done_at = app.now() where kind = 'HOLD_CONTACT'");
  await exitTrainee(harness, her);
  expect(await anonymise(caseWorker, her.id)).toMatchObject(DONE);
  expect(await harness.sql('select hold_id as id, reason from hold_lift order by reason desc')).toEqual([
    { id: hold, reason: '—' },
    { id: other, reason: 'Sophea is well.' },
  ]);
});

describe('anonymisation in SQL', () => {
  const GONE = `update trainee set state = 'ANONYMISED', code = 'W-000000X', display_name = '—', education = null, licences = '{}', wanted_hours_min = null, wanted_hours_max = null,
    min_pay_amount = null, min_pay_currency = null`;
  const asStaff = (by: Person, roles: string, sql: string): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: ours.id, actor_id: by.id, roles }, sql);

  test('no other login can anonymise a trainee, nor can staff who do not know her case, before her exit, or with an open alert', async () => {
    await expect(asStaff(caseWorker, 'CASE_WORKER', GONE)).rejects.toThrow(/who has left/);
    await exitTrainee(harness, her);
    await expect(
      harness.asLogin(
        'trainee',
        'waymark_trainee_writer',
        { institution_id: ours.id, trainee_id: her.id, actor_id: her.user.id, roles: 'CASE_WORKER' },
        "update trainee set state = 'ANONYMISED'",
      ),
    ).rejects.toThrow(/safety lead or her case worker/);
    await expect(asStaff(officer, 'CASE_WORKER', GONE)).rejects.toThrow(/safety lead or her case worker/);
    await expect(asStaff(caseWorker, 'CASE_WORKER', GONE.replace("code = 'W-000000X', ", ''))).rejects.toThrow(/safety lead or her case worker/);
    await expect(asStaff(caseWorker, 'CASE_WORKER', GONE.replace("display_name = '—', ", ''))).rejects.toThrow(/anonymised_without_text/);
    await harness.sql(
      "insert into safety_alert (institution_id, trainee_id, source, severity, state, opened_at) values ($1, $2, 'STAFF', 'HIGH', 'OPEN', app.now())",
      [ours.id, her.id],
    );
    await expect(asStaff(caseWorker, 'CASE_WORKER', GONE)).rejects.toThrow(/alert about her is open/);
  });

  test('an anonymised trainee cannot be restored, and no data can be written about her', async () => {
    await exitTrainee(harness, her);
    await anonymise(caseWorker, her.id);
    for (const sql of [
      "update trainee set state = 'EXITED'",
      "update trainee set display_name = 'Sophea'",
      `insert into contact_method (institution_id, trainee_id, kind, address, owner, state) values ('${ours.id}', '${her.id}', 'EMAIL', 'her@example.net', 'SELF', 'UNVERIFIED')`,
      `insert into service_record (institution_id, trainee_id, kind, provided_on, provider, recorded_at) values ('${ours.id}', '${her.id}', 'LEGAL', app.today(), 'Sophea', app.now())`,
      `insert into account (audience, login, secret_hash, display_name, institution_id, trainee_id) values ('trainee', 'sophea', 'x', 'Sophea', '${ours.id}', '${her.id}')`,
    ])
      await expect(asStaff(caseWorker, 'CASE_WORKER', sql)).rejects.toThrow(/was anonymised/);
    const asProtected = (sql: string): Promise<Data[]> =>
      harness.asLogin('staff', 'waymark_protected', { institution_id: ours.id, actor_id: caseWorker.id, roles: 'CASE_WORKER' }, sql);
    await expect(asProtected("update protected.trainee_protection set history = 'Sophea'")).rejects.toThrow(/was anonymised/);
    await expect(
      asProtected(
        `insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty) values ('${ours.id}', '${her.id}', 'Sophea', 'UNKNOWN')`,
      ),
    ).rejects.toThrow(/was anonymised/);
  });
});
