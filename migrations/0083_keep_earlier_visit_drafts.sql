-- A new draft no longer replaces the earlier one of the account when it is prepared: its answer may not reach the device,
-- and what was answered in the earlier one could then not be sent. The earlier one ends after its 24 hours, or when
-- something of the new draft is sent.
alter table visit_draft drop constraint visit_draft_pkey;
alter table visit_draft add primary key (account_id, id);
revoke update (institution_id, id, vetting_id, prepared_at) on visit_draft from waymark_staff_writer;
grant delete on visit_draft to waymark_staff_writer;
