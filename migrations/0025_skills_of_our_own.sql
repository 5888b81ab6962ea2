-- Skills of our own: what ESCO lacks, mapped to one of its skills; labels that the service adds to any skill; the release a match was kept under.

-- Numbers of local skills begin where no release has any, and stay below 65,536.
create sequence local_skill_id as integer start 30000 minvalue 30000 maxvalue 65535;

alter table skill
  add column mapped_to integer references skill,
  add column relation text check (relation in ('NARROWER_OF', 'BROADER_OF', 'SIBLING', 'RELATED')),
  add column added_at timestamptz,
  add constraint skill_is_mapped_once check (
    (mapped_to is null) = (relation is null) and (mapped_to is null) = (added_at is null) and (mapped_to is null or id >= 30000 and mapped_to < 30000));
comment on column skill.mapped_to is 'Of a local skill: the skill of ESCO from which it takes its weight and its place among the skills used together.';
comment on column skill.relation is 'Of a local skill: how it stands to the skill it is mapped to.';
comment on column skill.label is 'The preferred label of ESCO; of a local skill its oldest English label, or else its oldest Khmer one.';

-- What the service calls a skill in its own words. The shown one is the oldest in the reader's language.
create table local_label (
  skill_id integer not null references skill,
  language text not null check (language in ('km', 'en')),
  label text not null check (length(label) between 1 and 120),
  key text not null check (key <> ''),
  pairs text[] not null,
  added_at timestamptz not null,
  primary key (language, key)
);
comment on column local_label.key is 'The label as it is compared: NFC, small letters, single blanks, no signs without width.';
comment on column local_label.pairs is 'Every two neighbouring characters of the key. Trigrams of Khmer are empty under many locales; these are not.';
create index on local_label (skill_id, language, added_at);
create index local_label_beginning on local_label (key text_pattern_ops);
create index local_label_pairs on local_label using gin (pairs);

-- Found, and taken away, without reading the 259,043 rows of the release.
create index skill_couse_of_local on skill_couse (neighbour_id) where neighbour_id >= 30000;

alter table skill_transfer drop constraint skill_transfer_reason_check;
alter table skill_transfer add constraint skill_transfer_reason_check check (reason in ('broader-of', 'narrower-of', 'sibling', 'esco-related', 'label', 'related'));

alter table taxonomy_release
  add column derived_on date,
  add column local_changes integer not null default 0 check (local_changes >= 0);
comment on column taxonomy_release.derived_on is 'When the tables of data/derived were computed from the release.';
comment on column taxonomy_release.local_changes is 'How often local skills changed what a score is computed from since the release was loaded.';
update taxonomy_release set derived_on = '2026-11-24' where id = 'esco-1.1.1';

-- As in esco-1.1.1, or esco-1.1.1+3 after three local changes.
create function app.taxonomy_release() returns text language sql stable as
  $$ select id || case when local_changes = 0 then '' else '+' || local_changes end from taxonomy_release $$;
revoke all on function app.taxonomy_release() from public;
grant execute on function app.taxonomy_release() to waymark_employer, waymark_employer_path, waymark_staff, waymark_staff_path, waymark_trainee, waymark_trainee_path, waymark_worker, waymark_index, waymark_report;

-- What a match kept before was computed from stands in its inputs; its model names the release.
alter table match add column taxonomy_release text;
update match set taxonomy_release = coalesce(nullif(split_part(model_id, '/', 2), ''), 'unknown');
alter table match alter column taxonomy_release set default app.taxonomy_release(), alter column taxonomy_release set not null;

call app.guard_tables();
do $$
declare r text;
begin
  foreach r in array array['employer', 'employer_path', 'staff', 'staff_path', 'trainee', 'trainee_path', 'worker', 'index', 'report'] loop
    execute format('grant select on local_label to waymark_%s; create policy %s on local_label for select to waymark_%s using (true)', r, r, r);
  end loop;
end $$;
-- Skills are places: all read them, the steward institution writes its own, and nobody writes a row of the release.
grant usage on sequence local_skill_id to waymark_staff_path;
grant insert (id, code, kind, label, occupation_count, idf_squared, mapped_to, relation, added_at), update (label, retired) on skill to waymark_staff_path;
create policy staff_path_adds on skill for insert to waymark_staff_path with check (mapped_to is not null and (select app.is_steward()));
create policy staff_path_moves on skill for update to waymark_staff_path
  using (mapped_to is not null and (select app.is_steward())) with check (mapped_to is not null and (select app.is_steward()));
grant insert on skill_couse, skill_transfer to waymark_staff_path;
create policy staff_path_adds on skill_couse for insert to waymark_staff_path with check ((skill_id >= 30000 or neighbour_id >= 30000) and (select app.is_steward()));
create policy staff_path_adds on skill_transfer for insert to waymark_staff_path with check ((have_id >= 30000 or want_id >= 30000) and (select app.is_steward()));
grant insert, delete on local_label to waymark_staff_path;
create policy staff_path_adds on local_label for insert to waymark_staff_path with check ((select app.is_steward()));
create policy staff_path_drops on local_label for delete to waymark_staff_path using ((select app.is_steward()));
grant update (local_changes) on taxonomy_release to waymark_staff_path;
create policy staff_path_moves on taxonomy_release for update to waymark_staff_path using ((select app.is_steward())) with check ((select app.is_steward()));
