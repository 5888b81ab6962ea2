-- Drafts of visits that officers prepared for a device without a network. The content is on the device alone, encrypted
-- with a passphrase that the service never receives. This row says who prepared one, for which visit and when: the
-- device cannot claim a later time.

create table visit_draft (
  institution_id uuid not null,
  -- One site at a time: a new draft replaces the earlier one of the account, which is then accepted no more.
  account_id uuid not null references account,
  id uuid not null,
  vetting_id uuid not null,
  prepared_at timestamptz not null,
  primary key (account_id),
  unique (id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
comment on table visit_draft is 'Who prepared an offline draft of a visit, and when; its content is on her device only.';
create index visit_draft_vetting on visit_draft (institution_id, vetting_id);

call app.guard_tables();

grant select on visit_draft to waymark_staff, waymark_staff_writer;
grant insert, update (institution_id, id, vetting_id, prepared_at) on visit_draft to waymark_staff_writer;
create policy staff_reads on visit_draft for select to waymark_staff using (account_id = (select app.id('actor_id')));
create policy staff_writer on visit_draft to waymark_staff_writer
  using (account_id = (select app.id('actor_id')))
  with check (account_id = (select app.id('actor_id')) and institution_id = (select app.id('institution_id')) and app.visits(vetting_id));
