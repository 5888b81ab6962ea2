import { NEW_FOR_DAYS, TOLD_FROM_HOUR } from './domain/new-vacancies';

const NEW = `v.state = 'OPEN' and v.opened_at > app.now() - interval '${NEW_FOR_DAYS} days'
  and not exists (select from fit_told t where t.institution_id = i.id and t.vacancy_id = v.id)`;

/** Institutions that are to be told today of something new; $1 how many. */
export const INSTITUTIONS_TO_TELL = `
  select i.id from institution i where (app.now() at time zone 'Asia/Phnom_Penh')::time >= make_time(${TOLD_FROM_HOUR}, 0, 0)
    and not exists (select from fit_day d where d.institution_id = i.id and d.told_on = app.today()) and exists (select from vacancy v where ${NEW})
  order by i.id limit $1`;

/** $1 an institution: its day is done; nothing changes where another worker does it. */
export const BEGIN_DAY = `insert into fit_day (institution_id, told_on) values ($1, app.today()) on conflict do nothing`;

/** $1 an institution: the new vacancies it was not told of. */
export const NEW_VACANCIES = `select v.id from institution i, vacancy v where i.id = $1 and ${NEW} order by v.opened_at, v.id`;

/** $1 an institution, $2 trainees: their officers; where somebody has none who still works there, all officers of the institution, as nobody's news may go to nobody. */
export const OFFICERS_OF = `
  with officer as (select id from account where institution_id = $1 and audience = 'staff' and closed_at is null and 'PLACEMENT_OFFICER' = any(roles))
  select t.id as "traineeId", case when o.id is not null then array[o.id] else array(select id from officer order by id) end as "officerIds"
  from trainee t left join account o on o.id = t.placement_officer_id and o.closed_at is null where t.institution_id = $1 and t.id = any($2::uuid[])`;

/** $1 an institution, $2 its notices as JSON. */
export const WRITE_NOTICES = `
  with notice as (select * from jsonb_to_recordset($2::jsonb) as n (id uuid, "officerId" uuid, people int, vacancies jsonb)),
  written as (
    insert into fit_notice (institution_id, id, officer_id, told_on, people, vacancies)
    select $1, id, "officerId", app.today(), people, jsonb_array_length(vacancies) from notice
  )
  insert into fit_notice_vacancy (institution_id, notice_id, vacancy_id, people)
  select $1, n.id, v."vacancyId", v.people from notice n, jsonb_to_recordset(n.vacancies) as v ("vacancyId" uuid, people int)`;

/** $1 an institution, $2 vacancies it has now been told of. */
export const MARK_TOLD =
  'insert into fit_told (institution_id, vacancy_id, told_on) select $1, id, app.today() from unnest($2::uuid[]) id on conflict do nothing';

/** What the actor was told in the last days, newest first. */
export const MY_NOTICES = `
  select n.id, n.told_on::text as "toldOn", n.people,
    (select jsonb_agg(jsonb_build_object('vacancyId', v.vacancy_id, 'people', v.people) order by v.people desc, v.vacancy_id) from fit_notice_vacancy v where v.notice_id = n.id) as vacancies
  from fit_notice n where n.officer_id = app.id('actor_id') and n.told_on > app.today() - ${NEW_FOR_DAYS} order by n.told_on desc, n.id limit $1`;
