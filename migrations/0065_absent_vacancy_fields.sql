-- Fields of an imported draft about which its sheet says nothing, so that nothing is claimed in the employer's name.

alter table vacancy add column absent_fields text[] not null default '{}';
alter table vacancy add constraint vacancy_absent_fields
  check (absent_fields <@ array['costItems', 'conditions', 'terms.probationDays'] and (absent_fields = '{}' or state in ('DRAFT', 'WITHDRAWN')));
comment on column vacancy.absent_fields is 'Fields without an answer, by their path in the input. A vacancy is submitted with none.';
