-- What the employer had written when staff answered, so that what was changed since can be shown. The employer's columns of a review stay what they were.
alter table vacancy_review add column reviewed jsonb;
