-- The rules whose source was not checked and which the vacancy may have broken when it was answered: what the reviewer
-- saw. The employer has no right to this column.
alter table vacancy_review add column law_doubts jsonb not null default '[]';
