-- What the words of a partner's sheets mean, as its staff decided once for each. It never leaves the institution.
create table import_mapping (
  institution_id uuid not null references institution,
  target text not null check (target <> ''),
  key text not null check (key <> '' and length(key) <= 120),
  meaning text,
  mapped_by uuid not null references account,
  mapped_at timestamptz not null,
  primary key (institution_id, target, key)
);
comment on column import_mapping.target is 'A column of the import, or #heading for a heading of the sheet.';
comment on column import_mapping.key is 'The text in small letters. Texts that identify a person or tell of more than work are never stored.';
comment on column import_mapping.meaning is 'The code that the text means, or the column that the heading means; null if it is left out.';
call app.guard_tables();

grant select, insert, update on import_mapping to waymark_staff_writer;
grant select on import_mapping to waymark_staff;
create policy staff on import_mapping for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on import_mapping to waymark_staff_writer using (institution_id = (select app.id('institution_id')))
  with check (institution_id = (select app.id('institution_id')) and mapped_by = (select app.id('actor_id')));
