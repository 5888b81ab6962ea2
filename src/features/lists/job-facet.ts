import type { Facet } from './list-statement';

/**
 * The vacancy of rows with a `vacancy_id`, and where it is. Looked up for each row: vacancies are shared by all institutions,
 * and a join would read them all.
 */
export const JOB: Facet = (rows) => `
  select p.*, j.title, j.isco_code, j.province_code, j.legal_name from ${rows} p cross join lateral (
    select v.title, v.isco_code, s.province_code, e.legal_name
    from vacancy v join employer_site s on s.id = v.site_id join employer e on e.id = v.employer_id where v.id = p.vacancy_id offset 0) j`;
