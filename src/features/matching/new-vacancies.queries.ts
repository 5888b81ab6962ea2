import { NEW_FOR_DAYS, NOTIFY_FROM_HOUR } from './domain/new-vacancies';

const NEW = `v.state = 'OPEN' and v.opened_at > app.now() - interval '${NEW_FOR_DAYS} days'
  and not exists (select from new_match_notified_vacancy t where t.institution_id = i.id and t.vacancy_id = v.id)`;

/** The lease of a worker on a run for one slice, in real time. */
const LEASE = '2 minutes';

/** Deletes the intermediate results of an unfinished run of another day. */
export const DELETE_OLD_RUNS = 'delete from new_match_run where notified_on <> app.today()';

/**
 * Claims today's run of one institution with new vacancies, or creates it; no row if there is none or
 * other workers hold the leases.
 */
export const CLAIM_RUN = `
  insert into new_match_run (institution_id, notified_on, lease_until)
  select i.id, app.today(), now() + interval '${LEASE}' from institution i where (app.now() at time zone 'Asia/Phnom_Penh')::time >= make_time(${NOTIFY_FROM_HOUR}, 0, 0)
    and not exists (select from new_match_day d where d.institution_id = i.id and d.notified_on = app.today())
    and not exists (select from new_match_run r where r.institution_id = i.id and r.lease_until > now()) and exists (select from vacancy v where ${NEW})
  order by i.id limit 1
  on conflict (institution_id) do update set lease_until = excluded.lease_until where new_match_run.lease_until <= now() and new_match_run.notified_on = excluded.notified_on
  returning institution_id as "institutionId", notified_on::text as day`;

/** $1 an institution, $2 limit: new vacancies that its run has not processed. */
export const REMAINING_VACANCIES = `select v.id from institution i, vacancy v where i.id = $1 and ${NEW}
  and not exists (select from new_match_run_vacancy r where r.institution_id = i.id and r.vacancy_id = v.id) order by v.opened_at, v.id limit $2`;

/**
 * $1 an institution, $2 vacancies that its run has processed, $3 their counts and $4 trainees as JSON; then
 * releases the lease.
 */
export const SAVE_SLICE = `
  with looked as (insert into new_match_run_vacancy (institution_id, vacancy_id) select $1, id from unnest($2::uuid[]) id on conflict do nothing returning vacancy_id),
  counted as (
    insert into new_match_run_count (institution_id, vacancy_id, officer_id, people)
    select $1, c."vacancyId", c."officerId", c.people from jsonb_to_recordset($3::jsonb) as c ("vacancyId" uuid, "officerId" uuid, people int) join looked l on l.vacancy_id = c."vacancyId"),
  people as (
    insert into new_match_run_person (institution_id, officer_id, trainee_id)
    select $1, "officerId", "traineeId" from jsonb_to_recordset($4::jsonb) as p ("officerId" uuid, "traineeId" uuid) on conflict do nothing)
  update new_match_run set lease_until = now() where institution_id = $1`;

/** $1 an institution: marks its day as done; inserts no row if another worker has done so. */
export const END_DAY = `insert into new_match_day (institution_id, notified_on) values ($1, app.today()) on conflict do nothing`;

/**
 * $1 an institution: inserts its notifications from the results of its run, for vacancies that are still
 * open.
 */
export const INSERT_NOTICES = `
  with counted as (select c.officer_id, c.vacancy_id, c.people from new_match_run_count c join vacancy v on v.id = c.vacancy_id and v.state = 'OPEN' where c.institution_id = $1),
  notice as (
    select officer_id, gen_random_uuid() as id, count(*)::int as vacancies,
      (select count(*)::int from new_match_run_person p where p.institution_id = $1 and p.officer_id = counted.officer_id) as people from counted group by officer_id),
  written as (
    insert into new_match_notification (institution_id, id, officer_id, notified_on, people, vacancies) select $1, id, officer_id, app.today(), people, vacancies from notice),
  listed as (
    insert into new_match_notification_vacancy (institution_id, notification_id, vacancy_id, people) select $1, n.id, c.vacancy_id, c.people from notice n join counted c using (officer_id)),
  told as (insert into new_match_notified_vacancy (institution_id, vacancy_id, notified_on) select distinct $1::uuid, vacancy_id, app.today() from counted on conflict do nothing)
  select id from notice`;

/** $1 an institution: deletes its run. */
export const END_RUN = 'delete from new_match_run where institution_id = $1';

/**
 * $1 an institution, $2 trainees: their officers. For a trainee without an active officer, all officers of
 * the institution, so that every notification has a recipient.
 */
export const OFFICERS_OF = `
  with officer as (select id from account where institution_id = $1 and audience = 'staff' and closed_at is null and 'PLACEMENT_OFFICER' = any(roles))
  select t.id as "traineeId", case when o.id is not null then array[o.id] else array(select id from officer order by id) end as "officerIds"
  from trainee t left join account o on o.id = t.placement_officer_id and o.closed_at is null where t.institution_id = $1 and t.id = any($2::uuid[])`;

/** The actor's notifications of the last days, newest first. */
export const MY_NOTICES = `
  select n.id, n.notified_on::text as "notifiedOn", n.people,
    (select jsonb_agg(jsonb_build_object('vacancyId', v.vacancy_id, 'people', v.people) order by v.people desc, v.vacancy_id) from new_match_notification_vacancy v where v.notification_id = n.id) as vacancies
  from new_match_notification n where n.officer_id = app.id('actor_id') and n.notified_on > app.today() - ${NEW_FOR_DAYS} order by n.notified_on desc, n.id limit $1`;
