-- A contract or a first pay that is worse than the accepted offer opens an alert (docs/domain.md 5.9).
alter table safety_alert drop constraint safety_alert_source_check, drop constraint safety_alert_source_record;
alter table safety_alert
  add constraint safety_alert_source_check check (source in ('FOLLOW_UP', 'CHECK_IN', 'STAFF', 'SELF_REPORTED', 'TERMS')) not valid,
  add constraint safety_alert_source_record check ((source in ('STAFF', 'SELF_REPORTED', 'TERMS')) = (source_id is null)) not valid;
alter table safety_alert validate constraint safety_alert_source_check, validate constraint safety_alert_source_record;
