-- Who withdrew a referral or an offer, for staff: the login that wrote its audit line, which the database has checked
-- against the session. Nothing is stored twice, and a withdrawal from before this version is known as well. Only the
-- own institution's rows are read, and nothing of the line but its login: the audit itself has its own readers. An
-- employer and a trainee cannot call it.
create function app.withdrawn_by(in_kind text, in_subjects uuid[]) returns table (subject_id uuid, login text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (a.subject_id) a.subject_id, a.audience from audit_pending a
  where a.subject_id = any(in_subjects) and a.subject_kind = in_kind
    and a.action = case in_kind when 'referral' then 'ReferralWithdrawn' when 'offer' then 'OfferWithdrawn' end
    and a.institution_id = app.id('institution_id') and app.audience() = 'staff'
  order by a.subject_id, a.id desc
$$;
revoke all on function app.withdrawn_by from public;
grant execute on function app.withdrawn_by to waymark_staff, waymark_staff_writer;
