-- The handover of a whole caseload is undone like that of a few trainees: by its author, for ten seconds.
alter table staff_act drop constraint staff_act_field_check, add constraint staff_act_field_check
  check (field in ('taskFinish', 'referralPropose', 'referralAsk', 'referralRemind', 'referralSend', 'traineesAssign', 'traineesHandOver', 'caseloadHandOver',
    'courseEnrol', 'traineesEnrol', 'traineesAskToCall', 'enrolmentAttend',
    'placementEnd', 'traineeExit')) not valid;

-- Returns the planned visits that an act of this session's account handed over, in the transaction that undoes it; returns
-- how many. A visit that was recorded or changed hands since stays. Who visited before the handover stays a visitor, and
-- who led only through it may decide again.
create function app.return_visits(in_act uuid) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  act staff_act;
  handed handover;
  moved record;
  returned int := 0;
begin
  select * into act from staff_act a where a.id = in_act and a.field = 'caseloadHandOver' and a.account_id = app.session_account()
    and a.undone_in = pg_current_xact_id_if_assigned();
  select * into handed from handover h where h.id = any (act.subject_ids) and h.responsibility = 'VISITS' and h.institution_id = act.institution_id
    and h.made_by = act.account_id;
  if handed.id is null or not exists (select from account a where a.id = handed.from_id and a.institution_id = handed.institution_id and a.closed_at is null)
    or (handed.from_id <> act.account_id and not app.holds_role(act.account_id, 'SAFETY_LEAD')) then
    return 0;
  end if;
  for moved in select v.* from jsonb_to_recordset(act.reversal -> 'visits') v(id uuid, "wasLead" boolean, "toVisited" boolean, "toLed" boolean, "toHasLed" boolean)
      join vetting w on w.id = v.id and w.institution_id = handed.institution_id and w.state = 'PLANNED'
      where exists (select from vetting_visitor o where o.vetting_id = w.id and o.account_id = handed.to_id)
        and not exists (select from vetting_visitor o where o.vetting_id = w.id and o.account_id = handed.from_id)
        and not app.is_tied(handed.from_id, w.employer_id)
      order by v.id for no key update of w loop
    if moved."toVisited" then
      insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) values (handed.institution_id, moved.id, handed.from_id, moved."wasLead");
      update vetting_visitor set is_lead = moved."toLed" where vetting_id = moved.id and account_id = handed.to_id;
    else
      update vetting_visitor set account_id = handed.from_id, is_lead = moved."wasLead" where vetting_id = moved.id and account_id = handed.to_id;
    end if;
    if not moved."toHasLed" then delete from vetting_lead where vetting_id = moved.id and account_id = handed.to_id; end if;
    returned := returned + 1;
  end loop;
  return returned;
end $$;
revoke all on function app.return_visits from public;
grant execute on function app.return_visits to waymark_staff_writer;
