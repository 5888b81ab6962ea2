import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { loadDemo } from '../../src/demo/demo.service';
import { ownerEnvironment } from '../harness/command';
import { RowAccess, type Table, type Viewer } from '../harness/row-access';
import { emptyTables } from '../harness/empty-tables';
import { Harness } from '../harness/harness';

/**
 * Tests row access in the database itself: for each database role, table and operation, on the role's own
 * rows, on other people's rows and without an account. Each case runs as SQL and the result is compared with
 * rows.txt. Regenerate the file with WAYMARK_WRITE_ACCESS=1 and review the diff before committing it.
 */
const EXPECTED = join(__dirname, 'rows.txt');
const VIEWERS: readonly Viewer[] = [
  { name: 'employer', role: 'waymark_employer', owns: 'employer_id' },
  { name: 'employer writer', role: 'waymark_employer_writer', owns: 'employer_id' },
  { name: 'trainee', role: 'waymark_trainee', owns: 'trainee_id' },
  { name: 'trainee writer', role: 'waymark_trainee_writer', owns: 'trainee_id' },
  { name: 'staff', role: 'waymark_staff', owns: 'institution_id', roles: 'PLACEMENT_OFFICER' },
  { name: 'staff care', role: 'waymark_staff', owns: 'institution_id', roles: 'CASE_WORKER,SAFETY_LEAD' },
  { name: 'staff writer', role: 'waymark_staff_writer', owns: 'institution_id', roles: 'PLACEMENT_OFFICER' },
  { name: 'staff writer care', role: 'waymark_staff_writer', owns: 'institution_id', roles: 'CASE_WORKER,SAFETY_LEAD' },
  { name: 'protected', role: 'waymark_protected', owns: 'institution_id', roles: 'PLACEMENT_OFFICER' },
  { name: 'protected care', role: 'waymark_protected', owns: 'institution_id', roles: 'CASE_WORKER,SAFETY_LEAD' },
  { name: 'worker', role: 'waymark_worker', owns: null },
  { name: 'index', role: 'waymark_index', owns: null },
  { name: 'report', role: 'waymark_report', owns: null },
];

/**
 * Rows for tables that fill up only in daily use, for several people, so that each viewer has own and foreign
 * rows.
 */
const WHAT_THE_DEMO_LACKS = `
  insert into clock (ahead_by) values (interval '0');
  insert into session (token_hash, account_id, expires_at, idle_minutes) select sha256(id::text::bytea), id, now() + interval '1 hour', 60 from account;
  insert into form_draft (id, account_id, sealed) select sha256(id::text::bytea), id, 'sealed' from account;
  insert into sign_in_attempt (key, account_id) select sha256(id::text::bytea), id from account;
  insert into known_device (token_hash, account_id) select sha256(id::text::bytea), id from account where audience <> 'trainee';
  insert into recovery_code (account_id, code_hash) select id, sha256(id::text::bytea) from account where audience = 'staff';
  insert into employer_invitation (employer_id, email, language, invited_by, invited_at, expires_at, state)
    select employer_id, 'somebody@example.org', 'km', id, now(), now() + interval '7 days', 'OPEN' from account where audience = 'employer' and is_owner;
  insert into mail_code (purpose, invitation_id, expires_at) select 'JOIN', id, expires_at from employer_invitation;
  insert into mail_code (purpose, account_id, expires_at) select p, a.id, now() + interval '1 hour' from account a, unnest(array['CONFIRM', 'RESET']) p where a.audience = 'employer';
  insert into mail_code (purpose, expires_at) values ('RESET', now() + interval '1 hour');
  insert into mail_code_hash (code_hash, mail_code_id) select sha256(id::text::bytea), id from mail_code;
  insert into account_request (institution_id, kind, account_id, roles, roles_before, requested_by, requested_at, expires_at, state)
    select a.institution_id, 'CHANGE_ROLES', a.id, '{CASE_WORKER}', a.roles, b.id, now(), now() + interval '7 days', 'OPEN' from account a
      join lateral (select id from account where institution_id = a.institution_id and audience = 'staff' and id <> a.id order by id limit 1) b on true where a.audience = 'staff';
  insert into handover (institution_id, responsibility, to_id, people, made_by, made_at) select institution_id, 'PLACEMENT_OFFICER', id, 1, id, now() from account where audience = 'staff';
  insert into staff_leave (institution_id, account_id, starts_on, ends_on, recorded_by, recorded_at) select institution_id, id, app.today(), app.today(), id, now() from account where audience = 'staff';
  insert into idempotency (actor, field, key, body_hash) select id::text, 'offerAccept', 'key', 'hash' from account;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id) select 'staff', a.id, 'PersonShown', 'trainee', t.id
    from (select id, institution_id from trainee order by id limit 20) t join account a on a.institution_id = t.institution_id and a.audience = 'staff';
  insert into outbox (id, event, subject_id, occurred_at) values ('00000000-0000-4000-8000-0000000000aa', 'OfferIssued', '00000000-0000-4000-8000-0000000000bb', now()) on conflict do nothing;
  insert into message (institution_id, event_id, recipient_kind, recipient_id, channel, notice, language, subject_id, state, due_at, sent_at)
    select coalesce(institution_id, (select steward_institution_id from installation)), '00000000-0000-4000-8000-0000000000aa'::uuid, case audience when 'staff' then 'STAFF' else 'EMPLOYER' end, id,
      'IN_APP', 'news-waiting', 'en', id, 'SENT', now(), now() from account where audience <> 'trainee'
    union all
    select institution_id, '00000000-0000-4000-8000-0000000000aa'::uuid, 'TRAINEE', trainee_id, 'IN_APP', 'news-waiting', 'km', trainee_id, 'SENT', now(), now() from account where audience = 'trainee';
  insert into reminder (institution_id, kind, subject_id, due_at, state, created_at) select institution_id, 'FOLLOW_UP_DUE', id, now(), 'WAITING', now() from follow_up on conflict do nothing;
  insert into follow_up_draft select f.institution_id, f.id, a.id, f.trainee_id, '{}', 0, 1, now() from follow_up f
    join lateral (select id from account where institution_id = f.institution_id and audience = 'staff' order by id limit 1) a on true;
  insert into contact_log (institution_id, trainee_id, way, outcome, at, logged_by, logged_at) select t.institution_id, t.id, 'CALL', 'TALKED', now(), a.id, now() from trainee t
    join lateral (select id from account where institution_id = t.institution_id and audience = 'staff' order by id limit 1) a on true;
  insert into witnessed_word (institution_id, trainee_id, word, language, manner, place, spoken_at, recorded_by, recorded_at)
    select t.institution_id, t.id, 'CALL_ME', 'km', 'IN_PERSON', 'Office', now(), a.id, now() from trainee t
    join lateral (select id from account where institution_id = t.institution_id and audience = 'staff' order by id limit 1) a on true;
  insert into word_evidence (institution_id, word_id, kind, format, width, height, content, added_by, added_at)
    select institution_id, id, 'SIGNATURE', 'WEBP', 1, 1, '\\x00', recorded_by, now() from witnessed_word;
  insert into contact_ladder (institution_id, follow_up_id, trainee_id, due_on, started_at, silent_from, next_step, next_on)
    select distinct on (institution_id, trainee_id) institution_id, id, trainee_id, due_on, now(), due_on, 'OTHER_WAY', current_date from follow_up
      where due_on <= app.today() - 2 and not app.wants_no_contact(institution_id, trainee_id) and not app.is_unsafe(institution_id, trainee_id)
      order by institution_id, trainee_id, id on conflict do nothing;
  insert into contact_ladder_step (institution_id, ladder_id, step, outcome, day, reached_on)
    select l.institution_id, l.id, 'OTHER_WAY', app.outcome_of_step(l, 'OTHER_WAY'), 2, app.today() from contact_ladder l where l.ended_at is null;
  insert into hold_contact_made select h.id, k.institution_id, k.trainee_id, k.id from (select id from employer_hold order by id limit 1) h,
    (select distinct on (institution_id) institution_id, trainee_id, id from task where trainee_id is not null order by institution_id, id) k;
  insert into vacancy_draft (id, employer_id, content, created_at, changed_at) select gen_random_uuid(), id, '{}', now(), now() from employer;
  insert into referral_decline (referral_id, employer_id, vacancy_id, reason, declined_at) select id, employer_id, vacancy_id, 'OTHER', now() from referral where state = 'VIEWED';
  insert into daily_disclosure select current_date, id, id from account;
  insert into daily_listing select current_date, id, id from account;
  insert into request_count values (now(), md5('somebody'), 1);
  insert into new_match_day select id, current_date from institution;
  insert into new_match_notified_vacancy select i.id, v.id, current_date from institution i, (select id from vacancy order by id limit 1) v;
  insert into new_match_run select id, current_date, now() from institution;
  insert into new_match_run_vacancy select i.id, v.id from institution i, (select id from vacancy order by id limit 1) v;
  insert into new_match_run_count select r.institution_id, r.vacancy_id, a.id, 1 from new_match_run_vacancy r join account a on a.institution_id = r.institution_id and a.audience = 'staff';
  insert into new_match_run_person select t.institution_id, a.id, t.id from (select distinct on (institution_id) institution_id, id from trainee order by institution_id, id) t
    join account a on a.institution_id = t.institution_id and a.audience = 'staff';
  insert into new_match_notification select institution_id, gen_random_uuid(), id, current_date, 1, 1 from account where audience = 'staff';
  insert into new_match_notification_vacancy select n.institution_id, n.id, v.id, 1 from new_match_notification n, (select id from vacancy order by id limit 1) v;
  insert into trainee_import (institution_id, id, committed_by, committed_at, people)
    select institution_id, institution_id, (array_agg(id order by id))[1], now(), 1 from account where audience = 'staff' and institution_id is not null group by institution_id;
  insert into trainee_import_person select distinct on (t.institution_id) t.institution_id, t.id, s.id from trainee t join trainee_import s using (institution_id) order by t.institution_id, t.id;
  insert into import_mapping select institution_id, 'skills', 'sewing', null, (array_agg(id order by id))[1], now() from account where audience = 'staff' and institution_id is not null group by institution_id;
  insert into daily_count (key, last_at) select sha256(id::text::bytea), now() from account;
  insert into registration_digest (institution_id, businesses, made_at) select id, 1, now() from institution;
  insert into registration (employer_id, account_id, mailbox) select employer_id, id, id || '@example.org' from account where audience = 'employer' and is_owner on conflict do nothing;
  insert into registration_photo (employer_id, format, width, height, content, sent_at) select id, 'PNG', 1, 1, '\\x00', now() from employer;
  insert into vetting_photo (institution_id, vetting_id, subject, format, width, height, content, added_by, added_at)
    select v.institution_id, v.id, 'EXIT', 'WEBP', 1, 1, '\\x00', vv.account_id, now() from vetting v join vetting_visitor vv on vv.vetting_id = v.id and vv.is_lead where v.state in ('PLANNED', 'VISITED');
  insert into vetting_earlier_decision (institution_id, vetting_id, round, account_id, decision, conditions, decided_at)
    select institution_id, vetting_id, 1, account_id, decision, conditions, decided_at from vetting_decision;
  insert into vetting_earlier_answer (institution_id, vetting_id, round, item_code, answer) select institution_id, vetting_id, 1, item_code, answer from vetting_answer;
  insert into vetting_send_back (institution_id, vetting_id, round, account_id, reason, asked_at)
    select distinct on (v.id) v.institution_id, v.id, v.round, a.id, 'Ask again.', now() from vetting v join account a on a.institution_id = v.institution_id and a.audience = 'staff'
      where v.state = 'SUBMITTED' and app.may_decide_vetting(a.id, v.id) order by v.id, a.id;
  insert into conduct_signature (institution_id, employer_id, vetting_id, signed_on, signed_by, proof, recorded_by, recorded_at)
    select v.institution_id, v.employer_id, v.id, app.today(), 'Owner', 'CHECKED_ON_VISIT', p.account_id, now() from vetting v
      join vetting_visitor p on p.vetting_id = v.id and p.is_lead where v.state in ('VISITED', 'SUBMITTED') and not app.is_tied(p.account_id, v.employer_id);
  insert into revet_trigger (site_id, employer_id, cause, cause_id, raised_at) select id, employer_id, 'NEW_OWNER', id, now() from employer_site;
  insert into next_step_plan (institution_id, placement_id, step, from_on, planned_by, planned_at)
    select p.institution_id, p.id, 'TRAINING', app.today(), a.id, now() from placement p join employer e on e.id = p.employer_id and e.own_enterprise_of is not null
      join lateral (select id from account where institution_id = p.institution_id and audience = 'staff' order by id limit 1) a on true
      where p.state in ('PLANNED', 'ACTIVE', 'UNREACHABLE');
  insert into visit_draft (institution_id, account_id, id, vetting_id, prepared_at)
    select distinct on (account_id) institution_id, account_id, gen_random_uuid(), vetting_id, now() from vetting_visitor order by account_id, vetting_id;
  insert into calculation (id, kind, institution_id, question, as_of, is_latest, needs_care, requested_by, requested_at, state, finished_at)
    select gen_random_uuid(), kind, a.institution_id, '{"grantId":"seed"}', now(), true, kind = 'INDICATOR_ROWS', a.id, now(), 'DONE', now()
      from (select distinct on (institution_id) institution_id, id from account where audience = 'staff' order by institution_id, id) a,
        unnest(array['SKILLS_IN_DEMAND', 'INDICATORS', 'INDICATOR_ROWS', 'INDICATOR_TOTALS']) kind where a.institution_id is not null;
  insert into calculation_result select id, '{}' from calculation;
  insert into calculation_row select id, 'SERVICE:1', '{}' from calculation where kind = 'INDICATOR_ROWS';
  insert into local_label (skill_id, language, label, key, pairs, added_at) values (1, 'km', 'ដេរ', 'ដេរ', '{}', now());
  insert into word_pick (institution_id, key, person, skill_id, picked_at) select id, 'word of ' || lower(code), sha256(id::text::bytea), 1, now() from institution;
  insert into lexicon_word (id, institution_id, key, word, skill_id, state, decided_by, decided_at)
    select gen_random_uuid(), institution_id, 'word', 'word', 1, 'APPROVED', (array_agg(id order by id))[1], now() from account where audience = 'staff' and institution_id is not null group by institution_id;
  insert into skill_question (id, institution_id, key, word, place, asked_at) select gen_random_uuid(), id, 'word', 'word', 'PROFILE', now() from institution
    union all select gen_random_uuid(), null, 'word', 'word', 'VACANCY', now();
  insert into saved_view (account_id, list, position, name, view) select id, 'TRAINEES', 1, 'Mine', '{"whose": "MINE"}' from account where audience = 'staff';
  insert into first_user_request (employer_id, email, language, requested_by)
    select id, 'first@example.org', 'en', (select id from account where audience = 'staff' order by id limit 1) from employer;
  insert into first_user_invitation (invitation_id, invited_by)
    select id, (select id from account where audience = 'staff' order by id limit 1) from employer_invitation;
  insert into staff_act (institution_id, account_id, field, key, subject_ids, reversal)
    select institution_id, id, 'taskFinish', 'key', array[id], '{}' from account where audience = 'staff' and institution_id is not null;
  insert into correction (institution_id, field, subject_id, trainee_id, account_id, reason)
    select t.institution_id, 'traineeCorrectExit', t.id, t.id, (select id from account where institution_id = t.institution_id and audience = 'staff' order by id limit 1), 'Wrong person.' from trainee t
      where exists (select from account where institution_id = t.institution_id and audience = 'staff');
  insert into skill_question_watcher (institution_id, question_id, account_id)
    select q.institution_id, q.id, (select id from account where institution_id = q.institution_id and audience = 'staff' order by id limit 1) from skill_question q
      where exists (select from account where institution_id = q.institution_id and audience = 'staff')`;

/** Large tables whose rows are readable by all and are all of one kind. */
const RELEASE = ['skill_couse', 'skill_transfer', 'skill_label', 'occupation_skill', 'occupation_label'];

let harness: Harness;
let putBack: () => Promise<void>;
let client: pg.Client;
let measured = '';

beforeAll(async () => {
  harness = await Harness.start();
  const { DATABASE_URL } = ownerEnvironment(harness);
  const demo = new pg.Client({ connectionString: DATABASE_URL, options: '-c role=waymark_owner -c search_path=public' });
  await demo.connect();
  await demo.query('begin');
  await loadDemo(demo);
  await demo.query('commit');
  await demo.end();
  await harness.sql(WHAT_THE_DEMO_LACKS);
  putBack = await emptyTables(harness, RELEASE, 50);
  client = new pg.Client({ connectionString: DATABASE_URL, options: '-c search_path=public' });
  await client.connect();
  measured = await matrix();
}, 240_000);
afterAll(async () => {
  await client.end();
  await putBack();
  await harness.end();
});

async function matrix(): Promise<string> {
  const access = new RowAccess(client);
  const lines: string[] = [];
  for (const table of await access.tables()) {
    lines.push('', table.name);
    for (const viewer of VIEWERS) {
      const line = await access.line(table, viewer);
      if (line !== '') lines.push(`  ${viewer.name.padEnd(17)} ${line}`);
    }
  }
  return `${lines.join('\n').trimStart()}\n`;
}

test('each database role can access exactly the rows listed in rows.txt', () => {
  if (process.env['WAYMARK_WRITE_ACCESS']) writeFileSync(EXPECTED, measured);
  expect(measured).toBe(readFileSync(EXPECTED, 'utf8'));
});

test('every table has rows to test access with', async () => {
  const empty = [];
  for (const { name } of await new RowAccess(client).tables()) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount === 0) empty.push(name);
  }
  // notes of a transaction, removed when it commits
  expect(empty).toEqual(['public.match_commit', 'public.match_pending']);
});

test('a missing access rule changes the result', async () => {
  const access = new RowAccess(client);
  const referral = (await access.tables()).find(({ name }) => name === 'public.referral') as Table;
  const employer = VIEWERS[0] as Viewer;
  const before = await access.line(referral, employer);
  await client.query('create policy hole on referral for select to waymark_employer using (true)');
  const open = await access.line(referral, employer);
  await client.query('drop policy hole on referral; grant delete on referral to waymark_employer');
  const granted = await access.line(referral, employer);
  await client.query('revoke delete on referral from waymark_employer');
  expect(measured).toContain(before);
  expect([open, granted]).not.toContain(before);
  expect(open).toContain('foreign s');
});
