alter table task validate constraint task_kind_check;
