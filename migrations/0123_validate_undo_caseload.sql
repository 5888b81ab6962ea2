-- Reads all rows without blocking requests.
alter table staff_act validate constraint staff_act_field_check;
