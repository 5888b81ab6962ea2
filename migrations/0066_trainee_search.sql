-- Staff find a trainee by the words of a name, by her code or by a phone number, and a vacancy by its title. The keys are stored apart from
-- the names, so that keyed hashes can replace them when the protected store is encrypted. Only app.find_trainees
-- reads them.

-- The words of a text as they are compared: in lower case, without accents, punctuation and invisible signs.
create function app.search_words(in_text text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word), '{}')
  from regexp_split_to_table(
    lower(regexp_replace(normalize(regexp_replace(in_text, '[\u00AD\u200B-\u200D\u2060\uFEFF]', '', 'g'), NFKD), '[\u0300-\u036F]', '', 'g')),
    '[[:space:][:punct:]]+') word
  where word <> ''
$$;

-- The digits of a phone number without the prefix 0, 855 or 00855: '012 345 678' and '+855 12 345 678' are equal.
create function app.phone_digits(in_text text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(translate(in_text, '០១២៣៤៥៦៧៨៩', '0123456789'), '[^0-9]', '', 'g'), '^(00855|855(?=[0-9]{8})|0)', '')
$$;

create table protected.trainee_search_key (
  institution_id uuid not null,
  -- In byte order, so that all words with a prefix are one range of the index.
  search_key text collate "C" not null,
  trainee_id uuid not null,
  source text not null check (source in ('NAME', 'CODE', 'LEGAL_NAME', 'PHONE', 'CONTACT_PHONE')),
  primary key (institution_id, search_key, trainee_id, source),
  foreign key (institution_id, trainee_id) references trainee (institution_id, id) on delete cascade
);
create index trainee_search_key_trainee on protected.trainee_search_key (institution_id, trainee_id, search_key);
comment on table protected.trainee_search_key is 'Words of names, codes and phone numbers by which staff find a trainee. Written by triggers only.';

create function app.store_new_trainee_keys() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
begin
  insert into trainee_search_key (institution_id, search_key, trainee_id, source)
    select institution_id, word, id, 'NAME' from added, unnest(app.search_words(display_name)) word
    union all select institution_id, lower(substr(code, 3)), id, 'CODE' from added;
  return null;
end $$;
create trigger store_keys_of_new after insert on trainee referencing new table as added for each statement execute function app.store_new_trainee_keys();

create function app.store_changed_trainee_keys() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
begin
  delete from trainee_search_key where institution_id = new.institution_id and trainee_id = new.id and source in ('NAME', 'CODE');
  insert into trainee_search_key (institution_id, search_key, trainee_id, source)
    select new.institution_id, word, new.id, 'NAME' from unnest(app.search_words(new.display_name)) word
    union all select new.institution_id, lower(substr(new.code, 3)), new.id, 'CODE';
  return null;
end $$;
create trigger store_changed_keys after update of display_name, code on trainee for each row
  when (old.display_name <> new.display_name or old.code <> new.code) execute function app.store_changed_trainee_keys();

create function app.store_identity_keys() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from trainee_search_key where institution_id = old.institution_id and trainee_id = old.trainee_id and source in ('LEGAL_NAME', 'PHONE');
  end if;
  if tg_op <> 'DELETE' then
    insert into trainee_search_key (institution_id, search_key, trainee_id, source)
      select new.institution_id, word, new.trainee_id, 'LEGAL_NAME' from unnest(app.search_words(concat_ws(' ', new.legal_name, new.khmer_name))) word
      union all select new.institution_id, app.phone_digits(new.phone), new.trainee_id, 'PHONE' where length(app.phone_digits(new.phone)) >= 6;
  end if;
  return null;
end $$;
create trigger store_keys after insert or delete or update on protected.trainee_identity for each row execute function app.store_identity_keys();

create function app.store_contact_keys() returns trigger language plpgsql security definer set search_path = public, protected, pg_temp as $$
declare of_trainee constant uuid := coalesce(new.trainee_id, old.trainee_id); at_institution constant uuid := coalesce(new.institution_id, old.institution_id);
begin
  delete from trainee_search_key where institution_id = at_institution and trainee_id = of_trainee and source = 'CONTACT_PHONE';
  insert into trainee_search_key (institution_id, search_key, trainee_id, source)
    select distinct at_institution, app.phone_digits(address), of_trainee, 'CONTACT_PHONE' from contact_method
    where institution_id = at_institution and trainee_id = of_trainee and kind <> 'EMAIL' and length(app.phone_digits(address)) >= 6;
  return null;
end $$;
create trigger store_keys after insert or delete or update of address, kind on contact_method for each row execute function app.store_contact_keys();

insert into protected.trainee_search_key (institution_id, search_key, trainee_id, source)
  select institution_id, word, id, 'NAME' from trainee, unnest(app.search_words(display_name)) word
  union all select institution_id, lower(substr(code, 3)), id, 'CODE' from trainee
  union all select institution_id, word, trainee_id, 'LEGAL_NAME' from protected.trainee_identity, unnest(app.search_words(concat_ws(' ', legal_name, khmer_name))) word
  union all select institution_id, app.phone_digits(phone), trainee_id, 'PHONE' from protected.trainee_identity where length(app.phone_digits(phone)) >= 6
  union all select distinct institution_id, app.phone_digits(address), trainee_id, 'CONTACT_PHONE' from contact_method
    where kind <> 'EMAIL' and length(app.phone_digits(address)) >= 6;

-- Who is found by what: a placement officer finds all trainees of her institution by display name and code, and
-- by legal name and phone only her own; a case worker and a safety lead find all by all. Someone who may not be
-- found is missing like someone who does not exist. Her own trainees are always compared, and at most 5,000 others
-- with the rarest of the words (of words that 1,000 keys or more have, the longest), those with exactly this word first.
create function app.find_trainees(in_text text, in_code text, in_phone text, max_people int)
  returns table (trainee_id uuid, is_exact boolean) language plpgsql stable security definer set search_path = public, protected, pg_temp as $$
declare
  me account;
  finds_all_by_identity boolean;
  names text[];
  words text[];
  rarest text;
  phone constant text := app.phone_digits(in_phone);
  last_sign constant text := chr(1114111);
  max_counted constant int := 1000;
  max_compared constant int := 5000;
begin
  select * into me from account where id = app.session_account();
  if me.audience is distinct from 'staff' or not me.roles && '{PLACEMENT_OFFICER,CASE_WORKER,SAFETY_LEAD}'::text[] then return; end if;
  finds_all_by_identity := me.roles && '{CASE_WORKER,SAFETY_LEAD}'::text[];
  names := case when finds_all_by_identity then '{NAME,LEGAL_NAME}'::text[] else '{NAME}'::text[] end;
  words := app.search_words(in_text);
  select w into rarest from unnest(words) w order by
    (select count(*) from (select from trainee_search_key k
      where k.institution_id = me.institution_id and k.search_key >= w and k.search_key < w || last_sign and k.source = any(names) limit max_counted) counted),
    length(w) desc, w limit 1;
  return query
    with candidate as (
      select c.trainee_id, bool_or(c.is_exact) as is_exact, bool_or(c.is_whole) as is_whole from (
        (select k.trainee_id, k.search_key = rarest as is_exact, false as is_whole from trainee_search_key k
          where k.institution_id = me.institution_id and k.search_key >= rarest and k.search_key < rarest || last_sign and k.source = any(names)
          order by k.search_key limit max_compared)
        union all
        (select k.trainee_id, k.search_key = rarest, false from trainee t join trainee_search_key k
            on k.institution_id = t.institution_id and k.trainee_id = t.id and k.search_key >= rarest and k.search_key < rarest || last_sign
          where t.institution_id = me.institution_id and t.placement_officer_id = me.id and k.source in ('NAME', 'LEGAL_NAME'))
        union all
        (select k.trainee_id, k.search_key = in_code, true from trainee_search_key k
          where k.institution_id = me.institution_id and k.search_key >= in_code and k.search_key < in_code || last_sign and k.source = 'CODE'
          order by k.search_key limit max_compared)
        union all
        (select k.trainee_id, true, true from trainee_search_key k join trainee t on t.institution_id = k.institution_id and t.id = k.trainee_id
          where k.institution_id = me.institution_id and k.search_key = phone and k.source in ('PHONE', 'CONTACT_PHONE')
            and (finds_all_by_identity or t.placement_officer_id = me.id)
          limit max_compared)
      ) c group by c.trainee_id)
    select t.id, c.is_exact from candidate c join trainee t on t.institution_id = me.institution_id and t.id = c.trainee_id
    where t.state <> 'ANONYMISED'
      and (c.is_whole or cardinality(words) < 2
        or not exists (select from unnest(words) w where not exists (
          select from trainee_search_key k where k.institution_id = me.institution_id and k.trainee_id = t.id and k.search_key >= w and k.search_key < w || last_sign
            and (k.source = any(names) or k.source = 'LEGAL_NAME' and t.placement_officer_id = me.id))))
    order by c.is_exact desc, (coalesce(me.id in (t.placement_officer_id, t.case_worker_id), false)) desc,
      t.state = 'EXITED', t.display_name, t.code
    limit max_people;
end $$;

-- Whom searches and lists of due work showed an account today, by real time; apart from the records it opened. The
-- account itself stands for its first list beyond the limit. Only the function below reads and writes it.
create table daily_listing (
  listed_on date not null,
  viewer_id uuid not null,
  person_id uuid not null,
  primary key (listed_on, viewer_id, person_id)
);

-- How many different people lists may show an account in a day, by its roles and its caseload.
create function app.listing_limit(viewer account) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select case when 'SAFETY_LEAD' = any(viewer.roles) then 2000
    else 500 + 10 * (select count(*)::int from trainee t where t.institution_id = viewer.institution_id
      and viewer.id in (t.placement_officer_id, t.case_worker_id) and t.state not in ('EXITED', 'ANONYMISED')) end
$$;

-- Counts the people of a search or a list of due work and writes its audit row. The viewer's own trainees and those of
-- its own work are counted and never refused, so that no limit keeps staff from what they must do. The first list beyond the limit of a day is
-- reported to the safety leads and administrators. @returns whether the viewer may see these people
create function app.record_listing(people uuid[], own_work uuid[], in_detail jsonb) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer account;
  today constant date := (now() at time zone 'Asia/Phnom_Penh')::date;
  added int;
  added_of_others int;
  seen int;
  is_within boolean;
begin
  select * into viewer from account where id = app.session_account();
  if viewer.audience is distinct from 'staff' then return false; end if;
  -- Two parallel lists of one account must not both fit into the remaining number.
  perform pg_advisory_xact_lock(29, hashtext(viewer.id::text));
  delete from daily_listing where ctid in (select ctid from daily_listing where listed_on < today limit 500 for update skip locked);
  select count(distinct p), count(distinct p) filter (where not exists (select from trainee t
      where t.institution_id = viewer.institution_id and t.id = p and viewer.id in (t.placement_officer_id, t.case_worker_id)) and p <> all (own_work))
    into added, added_of_others from unnest(people) p
    where not exists (select from daily_listing l where l.listed_on = today and l.viewer_id = viewer.id and l.person_id = p);
  select count(*) into seen from daily_listing l where l.listed_on = today and l.viewer_id = viewer.id and l.person_id <> viewer.id;
  is_within := added_of_others = 0 or seen + added <= app.listing_limit(viewer);
  if is_within then
    insert into daily_listing (listed_on, viewer_id, person_id) select distinct today, viewer.id, p from unnest(people) p on conflict do nothing;
  else
    insert into daily_listing (listed_on, viewer_id, person_id) values (today, viewer.id, viewer.id) on conflict do nothing;
    if found then insert into outbox (event, subject_id, occurred_at) values ('AccountSearchLimitReached', viewer.id, app.now()); end if;
  end if;
  insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    values ('staff', viewer.id, case when not is_within then 'AccountSearchLimitReached' when in_detail ? 'list' then 'TraineesListed' else 'TraineesSearched' end,
      'account', viewer.id, in_detail);
  return is_within;
end $$;

-- Vacancies by a part of their title that begins at a word; in Khmer, which is written without blanks, at any letter.
-- Only app.vacancies_titled reads the keys.
create function app.title_keys(in_title text) returns setof text language sql immutable parallel safe as $$
  select distinct substr(title, at, 40) from (select lower(normalize(in_title, NFC)) as title) typed, generate_series(1, length(title)) at
  where substr(title, at, 1) between chr(6016) and chr(6067)
    or substr(title, at, 1) !~ '[[:space:][:punct:]]' and (at = 1 or substr(title, at - 1, 1) ~ '[[:space:][:punct:]]')
$$;

create table vacancy_search_key (
  -- In byte order, so that all keys with a prefix are one range of the index.
  search_key text collate "C" not null,
  vacancy_id uuid not null references vacancy on delete cascade,
  primary key (search_key, vacancy_id)
);
create index vacancy_search_key_vacancy on vacancy_search_key (vacancy_id);
comment on table vacancy_search_key is 'Ends of the titles of vacancies, by which staff find them. Written by a trigger only.';

create function app.store_vacancy_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then delete from vacancy_search_key where vacancy_id = new.id; end if;
  insert into vacancy_search_key (search_key, vacancy_id) select key, new.id from app.title_keys(new.title) key;
  return null;
end $$;
create trigger store_new_keys after insert on vacancy for each row execute function app.store_vacancy_keys();
create trigger store_changed_keys after update of title on vacancy for each row when (old.title <> new.title) execute function app.store_vacancy_keys();
insert into vacancy_search_key (search_key, vacancy_id) select key, id from vacancy, app.title_keys(title) key;

-- The ids of at most 1,000 vacancies with this part of a title, whoever may read them: the caller's own rules do.
create function app.vacancies_titled(in_part text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select distinct vacancy_id from (select vacancy_id from vacancy_search_key
    where in_part <> '' and search_key >= in_part and search_key < in_part || chr(1114111) order by search_key limit 1000) found
$$;

-- As before, except that the keys of a trainee, which triggers write, are no change to her.
create or replace function app.import_changes(in_imports uuid[]) returns table (import_id uuid, trainee_id uuid, code text, changed_in text)
  language plpgsql stable security definer set search_path = public, pg_temp set enable_nestloop = off as $$
declare
  at_institution constant uuid := app.id('institution_id');
  imported uuid[];
  changed uuid[];
  t record;
begin
  select array_agg(p.trainee_id) into imported from trainee_import_person p where p.institution_id = at_institution and p.import_id = any(in_imports);
  for t in select c.conrelid::regclass::text as source, r.relname::text as kind from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.confrelid = 'trainee'::regclass
      and r.relname not in ('trainee_skill', 'trainee_language', 'trainee_job_preference', 'trainee_limits', 'trainee_import_person', 'trainee_search_key') loop
    execute format('select array_agg(distinct x.trainee_id) from %s x where x.institution_id = $1 and x.trainee_id = any($2)', t.source) into changed using at_institution, imported;
    if changed is null then continue; end if;
    return query select p.import_id, h.id, h.code, t.kind from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end loop;
  select array_agg(h.id) into changed from trainee h where h.institution_id = at_institution and h.id = any(imported) and (h.version > 1 or h.state <> 'REGISTERED');
  if changed is not null then
    return query select p.import_id, h.id, h.code, 'trainee' from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end if;
  select array_agg(distinct a.person_id) into changed from audit_pending a
    where a.person_id = any(imported) and a.action not in ('RecordAccessed', 'TraineeImported') and a.subject_kind <> 'audit';
  if changed is not null then
    return query select distinct p.import_id, h.id, h.code, a.subject_kind from trainee_import_person p join trainee h on h.institution_id = p.institution_id and h.id = p.trainee_id
      join (select a.person_id, a.subject_kind from audit_pending a
        where a.person_id = any(changed) and a.action not in ('RecordAccessed', 'TraineeImported') and a.subject_kind <> 'audit') a on a.person_id = p.trainee_id
      where p.institution_id = at_institution and p.trainee_id = any(changed);
  end if;
end $$;

call app.guard_tables();

revoke all on function app.title_keys, app.store_vacancy_keys, app.vacancies_titled, app.search_words, app.phone_digits, app.store_new_trainee_keys, app.store_changed_trainee_keys, app.store_identity_keys,
  app.store_contact_keys, app.find_trainees, app.listing_limit, app.record_listing from public;
grant execute on function app.vacancies_titled, app.find_trainees, app.record_listing to waymark_staff, waymark_staff_writer;
