const COLUMNS = `
  r.id, r.grant_id as "grantId", r.period_length as length, to_char(r.from_on, 'YYYY-MM-DD') as "from", to_char(r.to_on, 'YYYY-MM-DD') as "to",
  r.as_of as "asOf", r.published_at as "publishedAt", r.document, r.hash`;

/** $1 grant: its published reports, latest period first. */
export const REPORTS_OF = `select ${COLUMNS} from indicator_report r where r.grant_id = $1 order by r.from_on desc, r.to_on desc`;

/** $1 grant, $2 first day, $3 last day: the report of exactly these days. */
export const REPORT_OF_DAYS = `select ${COLUMNS} from indicator_report r where r.grant_id = $1 and r.from_on = $2 and r.to_on = $3`;

/**
 * $1 grant: its reports with the exact numbers behind them, in order of publication; readable only by the
 * report login.
 */
export const FROZEN = `
  select ${COLUMNS}, e.exact, e.own from indicator_report r join indicator_report_exact e on e.report_id = r.id
  where r.grant_id = $1 order by r.published_at, r.id`;

/** $1 grant: a concurrent publication for it waits until this transaction has finished. */
export const LOCK_REPORTS = `select set_config('lock_timeout', '30s', true), pg_advisory_xact_lock(hashtextextended('indicator_report ' || $1::text, 0))`;

/** $1 id, $2 grant, $3 length, $4 first day, $5 last day, $6 as of, $7 publisher, $8 document, $9 hash. */
export const ADD_REPORT = `
  insert into indicator_report (id, grant_id, period_length, from_on, to_on, as_of, published_at, published_by, document, hash)
  values ($1, $2, $3, $4, $5, $6, app.now(), $7, $8, $9)`;

/** $1 report, $2 exact numbers, $3 those of each institution. */
export const ADD_EXACT = 'insert into indicator_report_exact (report_id, exact, own) values ($1, $2, $3)';
