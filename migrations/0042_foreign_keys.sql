-- Foreign keys between tables that reference each other in a circle, or a table of a later file.

alter table account add foreign key (employer_id) references employer;
alter table account add foreign key (institution_id, trainee_id) references trainee (institution_id, id);
