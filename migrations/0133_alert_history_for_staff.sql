-- Whoever may read an alert may read its history: the tests of a placement are shown as they were when a report was
-- published. Row-level security of the alert decides, so a placement officer reads none.
grant select on safety_alert_history to waymark_staff, waymark_staff_writer;
create policy staff_reads on safety_alert_history for select to waymark_staff
  using (institution_id = (select app.id('institution_id')) and exists (
    select from safety_alert a where a.institution_id = safety_alert_history.institution_id and a.id = safety_alert_history.alert_id));
create policy staff_writer_reads on safety_alert_history for select to waymark_staff_writer
  using (institution_id = (select app.id('institution_id')) and exists (
    select from safety_alert a where a.institution_id = safety_alert_history.institution_id and a.id = safety_alert_history.alert_id));
