import { columnsOf } from '../../platform/database/table';
import { employerTable } from './employers.table';

/**
 * $1 last employer of the previous page, $2 state or null for every state but closed, $3 limit, $4 part of
 * the name or number in lower case. An employer that has not confirmed its e-mail address appears only in a
 * search.
 */
export const PAGE_BY_NAME = `
  select ${columnsOf(employerTable, 'e')} from employer e
  where ($1::uuid is null or (legal_name, id) > (select legal_name, id from employer where id = $1)) and (state = $2 or ($2::text is null and state <> 'CLOSED'))
    and ($4 <> '' or not exists (select from registration r where r.employer_id = e.id and r.resolved_at is null))
    and ($4 = '' or position($4 in lower(concat_ws(' ', legal_name, legal_name_km, registration_number))) > 0)
  order by legal_name, id limit $3`;

export const REGISTER = `
  insert into employer (id, legal_name, legal_name_km, registration_number, sector, size_band, state)
  values ($1, $2, $3, $4, $5, $6, 'APPLIED')`;

export const EXCLUDE = "insert into employer_exclusion (institution_id, employer_id) values (app.id('institution_id'), $1) on conflict do nothing";

export const INCLUDE = "delete from employer_exclusion where institution_id = app.id('institution_id') and employer_id = $1";

export const DECLARE_TIE = `
  insert into employer_tie (account_id, employer_id, tie, declared_by, declared_at) values ($1, $2, $3, app.id('actor_id'), app.now()) on conflict do nothing`;

/** $1 employers. The ties of the reader's colleagues. */
export const TIES_OF_COLLEAGUES = `
  select t.account_id as "accountId", t.employer_id as "employerId", t.tie, t.declared_by as "declaredBy", a.display_name as "displayName"
  from employer_tie t join account a on a.id = t.account_id
  where t.employer_id = any($1::uuid[]) and a.institution_id = app.id('institution_id') and a.closed_at is null order by a.display_name, a.id, t.tie`;

/** $1 an employer. What prevents closing it, at any institution; called by the steward institution. */
export const CLOSING_OBSTACLES_AT = 'select app.employer_closing_obstacles($1::uuid) as "stillOpen"';

/**
 * $1 registration number, $2 name, $3 name in Khmer, $4 limit. Employers with the same number or name, without regard to
 * case, spaces and marks; those with the same number first.
 */
export const POSSIBLY_SAME = `
  select e.id, e.legal_name as "legalName", e.legal_name_km as "legalNameKm", e.state, app.plain_name(e.registration_number) = app.plain_name($1) as "isSameNumber"
  from employer e where app.plain_name(e.registration_number) = app.plain_name($1)
    or (app.plain_name($2) <> '' and app.plain_name(e.legal_name) = app.plain_name($2))
    or ($3::text is not null and app.plain_name($3) <> '' and app.plain_name(e.legal_name_km) = app.plain_name($3))
  order by 5 desc, e.legal_name, e.id limit $4`;

/** $1 registration number. */
export const IS_REGISTERED = 'select exists (select from employer where lower(registration_number) = lower($1)) as "isRegistered"';
