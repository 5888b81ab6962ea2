-- Kinds of work in Khmer: ESCO and ISCO-08 come in English alone. Filled from data/khmer by src/features/skills/work-words.loader.ts at each start; nobody writes these
-- rows through the service.

alter table isco_group add column label_km text;
comment on column isco_group.label_km is 'What is shown to who reads Khmer; null where only English is there.';

alter table occupation add column common_place smallint unique check (common_place between 1 and 99);
comment on column occupation.common_place is 'Of the few that are offered before anybody types: its place among them.';

create table occupation_word (
  occupation_id integer not null references occupation,
  position smallint not null check (position >= 0),
  label text not null check (label <> ''),
  key text not null check (key <> ''),
  pairs text[] not null,
  primary key (occupation_id, position),
  unique (occupation_id, key)
);
comment on table occupation_word is 'Khmer words for an occupation of ESCO.';
comment on column occupation_word.position is '0: its name, which is shown. By the others it is only found.';
comment on column occupation_word.key is 'As local_label.key, and pairs as local_label.pairs.';
create index occupation_word_beginning on occupation_word (key text_pattern_ops);
create index occupation_word_pairs on occupation_word using gin (pairs);

alter table taxonomy_release add column work_words text;
comment on column taxonomy_release.work_words is 'The SHA-256 of the file that the Khmer words for kinds of work were loaded from.';

call app.guard_tables();
do $$
declare r text;
begin
  foreach r in array array['employer', 'employer_path', 'staff', 'staff_path', 'trainee', 'trainee_path', 'worker', 'index', 'report'] loop
    execute format('grant select on occupation_word to waymark_%s; create policy %s on occupation_word for select to waymark_%s using (true)', r, r, r);
  end loop;
end $$;
