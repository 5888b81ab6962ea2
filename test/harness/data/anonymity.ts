import { instantOn } from '../../../src/shared/local-date';
import { IndicatorRows } from './counted-rows';
import { inDays, type Employer, type Institution, type People, type Trainee } from './people';
import type { Login } from '../../../src/platform/database/setup/database-roles';
import type { Data, Person, Harness } from '../harness';

/** Writes personal text into every place that holds data about a trainee, with a mark to search for. */
let keys = 0;

/** Anonymises a person after her exit. */
export const anonymise = (person: Person, id: string, reason: string | null = 'Asked for it.', key = `anonymise-${++keys}`): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $input: ReasonInput!, $k: ID!) { traineeAnonymise(id: $id, input: $input, idempotencyKey: $k) { __typename
       ... on TraineeAnonymisePayload { trainee { id code displayName state availableActions education contactMethods { id } skills { level } languages { level } jobPreferences { rank } } }
       ... on InvalidInput { problems { path message } } ... on TransitionNotAllowed { state availableActions } ... on NotReady { missing message } } }`,
    { id, input: { reason: reason ?? '' }, k: key },
  );

/** Records the exit of a trainee, with a date and a reason. */
export const exitTrainee = (harness: Harness, { id }: { readonly id: string }): Promise<unknown> =>
  harness.sql("update trainee set state = 'EXITED', state_before_pause = null, exit_reason = 'COMPLETED', exited_on = app.today() where id = $1", [id]);

/**
 * All text columns about a person, by table; `account` is her own. Her other columns are codes, dates and
 * amounts.
 */
export const TEXT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  account: ['login', 'secret_hash', 'totp_secret', 'list_hash', 'display_name', 'email'],
  apprenticeship_agreement: ['registration_number', 'broken_reason'],
  contact_log: ['note'],
  contact_method: ['address', 'pretext'],
  correction: ['reason'],
  employer_check_in: ['code_hash', 'note'],
  follow_up: ['closed_because'],
  follow_up_draft: ['form_values'],
  follow_up_record: ['next_step'],
  interview: ['place'],
  learning_review: ['note'],
  'protected.trainee_identity': ['legal_name', 'khmer_name', 'id_number', 'address', 'phone', 'guardian'],
  'protected.trainee_protection': ['reasons', 'named_people', 'history'],
  'protected.trainee_search_key': ['search_key'],
  referral: ['card'],
  safety_alert: ['safety_wishes', 'outcome'],
  safety_alert_action: ['action'],
  self_employment: ['activity'],
  service_record: ['provider'],
  trainee: ['code', 'display_name', 'education', 'licences'],
  trainee_skill: ['evidence'],
  training_enrolment: ['credential'],
  witnessed_word: ['place', 'question'],
};

/**
 * Adds one row of every kind of record about a trainee, without open obligations, with a placement at an
 * employer and under the grant `seed`.
 * @returns the placement
 */
export async function fullHistory(harness: Harness, people: People, her: Trainee, employer: Employer, by: Person): Promise<string> {
  const counted = new IndicatorRows(harness, people);
  const of = [her.institutionId, her.id] as const;
  const placement = await counted.placed(her, employer, { startsOn: inDays(-60), kind: 'APPRENTICESHIP' });
  await counted.service(her, 'COUNSELLING_INDIVIDUAL', inDays(-60));
  await counted.service(her, 'JOB_SEARCH', inDays(-59));
  await counted.enrol(her, await counted.course(institutionOf(her), 'VOCATIONAL'), inDays(-90), { on: inDays(-70), state: 'COMPLETED' });
  await counted.selfEmployment(her, inDays(-9));
  await harness.sql("insert into shelter_stay (institution_id, trainee_id, from_on, to_on, grant_id, recorded_at) values ($1, $2, $3, $4, 'seed', $5)", [
    ...of,
    inDays(-80),
    inDays(-62),
    instantOn(inDays(-80)),
  ]);
  await counted.alert(her, placement, inDays(-20), 'UNFOUNDED');
  const { id: alert } = await harness.one<{ id: string }>('select id from safety_alert where trainee_id = $1', [her.id]);
  await harness.sql(
    "insert into safety_alert_action (institution_id, alert_id, trainee_id, done_by, done_at, transition, action) values ($1, $3, $2, $4, app.now(), 'act', 'Called.')",
    [...of, alert, by.id],
  );
  await harness.sql(
    `insert into follow_up (institution_id, placement_id, trainee_id, code, form, due_on, window_from, window_to, state, closed_by, closed_because, created_at)
     values ($1, $3, $2, 'F5', 'FULL', app.today(), app.today(), app.today(), 'CLOSED', $4, 'Gone.', app.now())`,
    [...of, placement, by.id],
  );
  await harness.sql(
    `insert into follow_up_draft (institution_id, follow_up_id, account_id, trainee_id, form_values, expected_records, saved_at)
     select institution_id, id, $3, trainee_id, '{"nextStep": "Call her."}', 0, app.now() from follow_up where institution_id = $1 and trainee_id = $2 and code = 'F5'`,
    [...of, by.id],
  );
  await harness.sql(
    "insert into learning_review (institution_id, placement_id, trainee_id, held_on, units_reached, note, recorded_at) values ($1, $3, $2, $4, 1, 'Good.', app.now())",
    [...of, placement, inDays(-30)],
  );
  await harness.sql(
    `insert into apprenticeship_agreement (institution_id, placement_id, trainee_id, employer_id, trade, instructor_name, instructor_born_on, instructor_practice_years, length_days, state, signed_on,
       registered_on, registration_number, ended_on, broken_by, broken_reason, created_at)
     values ($1, $3, $2, $4, 'Baking', 'Sok Dara', $5, 9, 365, 'BROKEN', $6, $6, 'R-1', app.today(), 'TRAINEE', 'Far.', app.now())`,
    [...of, placement, employer.id, inDays(-40 * 366), inDays(-55)],
  );
  await harness.sql(
    `insert into employer_check_in (institution_id, placement_id, trainee_id, employer_id, vacancy_id, day, due_on, state, link_token, code_hash, code_expires_at, asked_at, expires_at, answered_at, attendance, skill,
       conduct, note, created_at)
     select $1, p.id, $2, p.employer_id, p.vacancy_id, 14, app.today(), 'ANSWERED', repeat('x', 40) || p.id::text, 'hash', app.now(), app.now(), app.now(), app.now(), 'ALWAYS', 'ABOVE', 'GOOD', 'Kind.', app.now()
     from placement p where p.id = $3`,
    [...of, placement],
  );
  const { referral_id: referral } = await harness.one<{ referral_id: string }>('select referral_id from placement where id = $1', [placement]);
  await harness.sql(
    `insert into interview (referral_id, employer_id, vacancy_id, slots, starts_at, place, companion_allowed, transport_paid, state, outcome, sent_at)
     select id, employer_id, vacancy_id, array[app.now()], app.now(), 'Here', true, true, 'DONE', 'HIRE', app.now() from referral where id = $1`,
    [referral],
  );
  await harness.sql(
    "insert into trainee_skill (institution_id, trainee_id, skill_id, level, source, evidence, asserted_on) values ($1, $2, 101, 2, 'SELF', 'Seen.', app.today())",
    [...of],
  );
  await harness.sql(
    "insert into contact_log (institution_id, trainee_id, way, outcome, at, note, logged_by, logged_at) values ($1, $2, 'CALL', 'TALKED', app.now(), 'Well.', $3, app.now())",
    [...of, by.id],
  );
  await harness.sql(
    "insert into witnessed_word (institution_id, trainee_id, word, question, language, manner, place, spoken_at, recorded_by, recorded_at) values ($1, $2, 'CALL_ME', 'May we help?', 'km', 'IN_PERSON', 'Here', app.now(), $3, app.now())",
    [...of, by.id],
  );
  await harness.sql(
    "insert into correction (institution_id, field, subject_id, trainee_id, account_id, reason) values ($1, 'traineeCorrectExit', $2, $2, $3, 'Wrong person.')",
    [...of, by.id],
  );
  await harness.sql("insert into trainee_language (institution_id, trainee_id, language, level) values ($1, $2, 'km', 4)", [...of]);
  await harness.sql("insert into trainee_job_preference (institution_id, trainee_id, isco_code, rank) values ($1, $2, '9412', 1)", [...of]);
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty) values ($1, $2, 'Somebody', 'UNKNOWN')",
    [...of],
  );
  return placement;
}

/** Writes a mark into every text column about her, as far as the column accepts it. */
export async function writeCanary(harness: Harness, { id }: Trainee, canary: string): Promise<void> {
  const special: Readonly<Record<string, string>> = {
    'trainee.code': "'W-' || upper($2)",
    'trainee.licences': 'array[$2]',
    'protected.trainee_search_key.search_key': '$2 || search_key',
    'follow_up_draft.form_values': "jsonb_build_object('nextStep', $2::text)",
    'referral.card': "jsonb_build_object('displayName', $2::text, 'skills', '[]'::jsonb)",
  };
  for (const [table, columns] of Object.entries(TEXT_COLUMNS)) {
    const sets = columns.map((column) => `${column} = ${special[`${table}.${column}`] ?? '$2'}`).join(', ');
    await harness.sql(`update ${table} set ${sets} where ${table === 'trainee' ? 'id' : 'trainee_id'} = $1`, [id, canary]);
  }
}

/** A login in one of its roles, with the settings of a session. */
export interface Reader {
  readonly login: Login;
  readonly role: string;
  readonly settings: Record<string, string>;
}

/**
 * The tables a reader can read in which a mark occurs, in any column and any case; without a reader, as the
 * owner. The taxonomy is left out, because it is long and holds no personal data.
 */
export async function tablesWithCanary(harness: Harness, canary: string, as?: Reader): Promise<string[]> {
  const ask = <R extends Record<string, unknown>>(sql: string): Promise<R[]> =>
    as ? harness.asLogin<R>(as.login, as.role, as.settings, sql) : harness.sql<R>(sql);
  const tables = await ask<{ name: string; words: string }>(
    `select case when n.nspname = 'public' then format('%I', c.relname) else format('%I.%I', n.nspname, c.relname) end as name, string_agg(format('coalesce(%I::text, '''')', a.attname), ' || '' '' || ' order by a.attnum) as words
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and n.nspname in ('public', 'protected') and c.relname !~ '^(skill|occupation|isco|taxonomy|province)' and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select') group by 1 order by 1`,
  );
  const queries = tables.map(({ name, words }) => `select '${name}' as name where exists (select from ${name} where (${words}) ilike '%${canary}%')`);
  return (await ask<{ name: string }>(queries.join(' union all '))).map(({ name }) => name).sort();
}

/** The trainee's institution. */
const institutionOf = ({ institutionId }: Trainee): Institution => ({ id: institutionId });
