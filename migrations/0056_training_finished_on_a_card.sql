-- Training that she finished is a field of its own on a card; a yes of before does not name it, so an earlier card shows none.
alter table consent drop constraint consent_fields_check;
alter table consent add constraint consent_fields_check
  check (fields <@ array['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING']);

-- Whether words that somebody typed name an institution or a programme of the directory, because an employer must not learn where she was. It says
-- yes or no and no name: her own login reads no directory.
create function app.names_a_place(typed text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  with given as (select regexp_replace(lower(normalize(typed, NFKC)), '[\s\u00ad\u200b-\u200f\u2060]', '', 'g') as words),
  known as (
    select unnest(array[i.name, i.name_km]) as name from institution i
    union all
    select unnest(array[p.name, p.name_km]) from programme p)
  select exists (
      select from given, known k, lateral (select regexp_replace(lower(normalize(k.name, NFKC)), '[\s\u00ad\u200b-\u200f\u2060]', '', 'g') as words) place
      where place.words <> '' and strpos(given.words, place.words) > 0)
    or exists (select from institution i where typed ~* ('\m' || i.code || '\M'))
$$;
revoke all on function app.names_a_place(text) from public;
grant execute on function app.names_a_place(text) to waymark_staff, waymark_staff_path, waymark_trainee, waymark_trainee_path;
