-- Whoever leads a visit, or led it before she handed it over, does not decide on it (docs/domain.md 4.2). The visitors of a
-- visit change with a handover; these rows stay.
create table vetting_lead (
  institution_id uuid not null,
  vetting_id uuid not null,
  account_id uuid not null references account,
  primary key (vetting_id, account_id),
  foreign key (institution_id, vetting_id) references vetting (institution_id, id)
);
create index vetting_lead_account on vetting_lead (account_id);
call app.guard_tables();

create function app.keep_visit_lead() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vetting_lead (institution_id, vetting_id, account_id) values (new.institution_id, new.vetting_id, new.account_id) on conflict do nothing;
  return null;
end $$;
create trigger keep_lead after insert or update on vetting_visitor for each row when (new.is_lead) execute function app.keep_visit_lead();
insert into vetting_lead (institution_id, vetting_id, account_id) select institution_id, vetting_id, account_id from vetting_visitor where is_lead;

-- As before, and whoever led the visit before a handover counts no more than its lead.
create or replace function app.require_two_deciders() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare agreeing int; eligible int;
begin
  if new.state = 'DECIDED' and (tg_op = 'INSERT' or old.state <> 'DECIDED') then
    select count(*), count(*) filter (where not app.is_tied(d.account_id, new.employer_id)
        and not exists (select from vetting_lead l where l.vetting_id = new.id and l.account_id = d.account_id))
      into agreeing, eligible from vetting_decision d where d.vetting_id = new.id and d.decision = new.decision;
    if agreeing < 2 then perform app.refuse('vetting_two_people', 'a vetting is decided by two people who agree'); end if;
    if eligible < 2 then perform app.refuse('vetting_no_conflict', 'who led the visit or is tied to the employer does not decide'); end if;
  end if;
  if tg_op = 'UPDATE' and new.state in ('VISITED', 'SUBMITTED', 'DECIDED') and app.is_tied(app.id('actor_id'), new.employer_id) then
    perform app.refuse('vetting_no_conflict', 'who is tied to the employer does not vet it');
  end if;
  return new;
end $$;

-- Read by the institution of the visit; only the database writes them.
grant select on vetting_lead to waymark_staff, waymark_staff_writer;
create policy staff on vetting_lead for select to waymark_staff using (institution_id = (select app.id('institution_id')));
create policy staff_writer on vetting_lead for select to waymark_staff_writer using (institution_id = (select app.id('institution_id')));
revoke all on function app.keep_visit_lead from public;

-- A draft that was sent ends no other one: a visitor may have one on each of two devices, and so may her colleagues. All
-- visitors of the visit read which was sent, by whom and when; each writes only her own.
alter table visit_draft add column sent_at timestamptz;
grant update (sent_at) on visit_draft to waymark_staff_writer;
alter policy staff_reads on visit_draft using (institution_id = (select app.id('institution_id')) and (account_id = (select app.id('actor_id')) or app.visits(vetting_id)));
create policy staff_writer_reads on visit_draft for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and app.visits(vetting_id));
