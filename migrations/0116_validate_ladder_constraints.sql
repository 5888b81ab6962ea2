-- Reads all rows without blocking requests.
alter table task validate constraint task_kind_check;
alter table task validate constraint task_state_check;
alter table contact_method validate constraint contact_method_pretext;
