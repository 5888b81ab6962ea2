import { NEW_FOR_DAYS, TOLD_FROM_HOUR } from './domain/new-vacancies';

const NEW = `v.state = 'OPEN' and v.opened_at > app.now() - interval '${NEW_FOR_DAYS} days'
  and not exists (select from fit_told t where t.institution_id = i.id and t.vacancy_id = v.id)`;

/** A worker that has a run for a slice has it for so long, by real time. */
const LEASE = '2 minutes';

/** What an unfinished run of another day has kept. */
export const DROP_OLD_RUNS = 'delete from fit_run where told_on <> app.today()';

/** Takes the run of today of one institution that is to be told of something new, or begins it; no row where there is none, or other workers have them. */
export const TAKE_RUN = `
  insert into fit_run (institution_id, told_on, lease_until)
  select i.id, app.today(), now() + interval '${LEASE}' from institution i where (app.now() at time zone 'Asia/Phnom_Penh')::time >= make_time(${TOLD_FROM_HOUR}, 0, 0)
    and not exists (select from fit_day d where d.institution_id = i.id and d.told_on = app.today())
    and not exists (select from fit_run r where r.institution_id = i.id and r.lease_until > now()) and exists (select from vacancy v where ${NEW})
  order by i.id limit 1
  on conflict (institution_id) do update set lease_until = excluded.lease_until where fit_run.lease_until <= now() and fit_run.told_on = excluded.told_on
  returning institution_id as "institutionId", told_on::text as day`;

/** $1 an institution, $2 how many: new vacancies its run has not looked at. */
export const VACANCIES_LEFT = `select v.id from institution i, vacancy v where i.id = $1 and ${NEW}
  and not exists (select from fit_run_vacancy r where r.institution_id = i.id and r.vacancy_id = v.id) order by v.opened_at, v.id limit $2`;

/** $1 an institution, $2 vacancies its run has looked at, $3 counts and $4 people of them as JSON; then others may take the run. */
export const KEEP_SLICE = `
  with looked as (insert into fit_run_vacancy (institution_id, vacancy_id) select $1, id from unnest($2::uuid[]) id on conflict do nothing returning vacancy_id),
  counted as (
    insert into fit_run_count (institution_id, vacancy_id, officer_id, people)
    select $1, c."vacancyId", c."officerId", c.people from jsonb_to_recordset($3::jsonb) as c ("vacancyId" uuid, "officerId" uuid, people int) join looked l on l.vacancy_id = c."vacancyId"),
  people as (
    insert into fit_run_person (institution_id, officer_id, trainee_id)
    select $1, "officerId", "traineeId" from jsonb_to_recordset($4::jsonb) as p ("officerId" uuid, "traineeId" uuid) on conflict do nothing)
  update fit_run set lease_until = now() where institution_id = $1`;

/** $1 an institution: its day is done; nothing changes where another worker has done it. */
export const END_DAY = `insert into fit_day (institution_id, told_on) values ($1, app.today()) on conflict do nothing`;

/** $1 an institution: writes its notices from what its run has kept of vacancies that are still open. */
export const WRITE_NOTICES = `
  with counted as (select c.officer_id, c.vacancy_id, c.people from fit_run_count c join vacancy v on v.id = c.vacancy_id and v.state = 'OPEN' where c.institution_id = $1),
  notice as (
    select officer_id, gen_random_uuid() as id, count(*)::int as vacancies,
      (select count(*)::int from fit_run_person p where p.institution_id = $1 and p.officer_id = counted.officer_id) as people from counted group by officer_id),
  written as (
    insert into fit_notice (institution_id, id, officer_id, told_on, people, vacancies) select $1, id, officer_id, app.today(), people, vacancies from notice),
  listed as (
    insert into fit_notice_vacancy (institution_id, notice_id, vacancy_id, people) select $1, n.id, c.vacancy_id, c.people from notice n join counted c using (officer_id)),
  told as (insert into fit_told (institution_id, vacancy_id, told_on) select distinct $1::uuid, vacancy_id, app.today() from counted on conflict do nothing)
  select id from notice`;

/** $1 an institution: its run is over. */
export const END_RUN = 'delete from fit_run where institution_id = $1';

/** $1 an institution, $2 trainees: their officers; where somebody has none who still works there, all officers of the institution, as nobody's news may go to nobody. */
export const OFFICERS_OF = `
  with officer as (select id from account where institution_id = $1 and audience = 'staff' and closed_at is null and 'PLACEMENT_OFFICER' = any(roles))
  select t.id as "traineeId", case when o.id is not null then array[o.id] else array(select id from officer order by id) end as "officerIds"
  from trainee t left join account o on o.id = t.placement_officer_id and o.closed_at is null where t.institution_id = $1 and t.id = any($2::uuid[])`;

/** What the actor was told in the last days, newest first. */
export const MY_NOTICES = `
  select n.id, n.told_on::text as "toldOn", n.people,
    (select jsonb_agg(jsonb_build_object('vacancyId', v.vacancy_id, 'people', v.people) order by v.people desc, v.vacancy_id) from fit_notice_vacancy v where v.notice_id = n.id) as vacancies
  from fit_notice n where n.officer_id = app.id('actor_id') and n.told_on > app.today() - ${NEW_FOR_DAYS} order by n.told_on desc, n.id limit $1`;
