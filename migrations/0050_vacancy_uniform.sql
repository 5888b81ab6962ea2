-- Whether a uniform is provided. Vacancies written before the question count as not.
alter table vacancy add column uniform_provided boolean not null default false;
