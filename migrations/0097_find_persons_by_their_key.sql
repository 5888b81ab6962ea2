-- A report is counted in slices of persons: who two institutions know as the same person is counted in one slice.
create index person_standing_key on protected.person_standing (person_key) where person_key is not null;
