-- A sign language is a language. It has no code of two letters, so csx (ISO 639-3), Cambodian Sign Language, is
-- allowed as well.
alter table vacancy_language drop constraint vacancy_language_language_check;
alter table vacancy_language add constraint vacancy_language_language_check check (language ~ '^([a-z]{2}|csx)$');
alter table trainee_language drop constraint trainee_language_language_check;
alter table trainee_language add constraint trainee_language_language_check check (language ~ '^([a-z]{2}|csx)$');
