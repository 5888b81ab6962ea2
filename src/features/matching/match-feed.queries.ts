import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';

/** The subject of a change; see migrations/0037_match_feed.sql. */
export type ChangeKind = 'TRAINEE' | 'VACANCY' | 'SITE' | 'EMPLOYER' | 'INSTITUTION' | 'TAXONOMY';

export interface FeedRow {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly id: string | null;
  /** The transaction that made the change. */
  readonly xid: string;
}

/** The head of the feed as the reader's transaction sees it: the last committed change, and the day. */
export interface FeedHead {
  readonly head: number;
  /** The transaction that made it; null before the first change. */
  readonly headXid: string | null;
  readonly today: LocalDate;
}

export const feedHead = (tx: Tx): Promise<FeedHead> => tx.queryOne<FeedHead>('select head, xid "headXid", app.today()::text today from app.match_head()');

/** The changes from one number to another, both inclusive. */
export const changesBetween = (tx: Tx, from: number, to: number): Promise<FeedRow[]> =>
  tx.query<FeedRow>('select number, kind, id, xid::text from match_change where number between $1 and $2 order by number', [from, to]);

/** The seconds since the first change after a number was committed; 0 if there is none. */
export async function lagSeconds(tx: Tx, number: number): Promise<number> {
  const { seconds } = await tx.queryOne<{ seconds: number }>(
    'select coalesce((select extract(epoch from clock_timestamp() - at) from match_change where number = $1), 0)::float8 seconds',
    [number + 1],
  );
  return seconds;
}

/** The trainees to read again when an institution's exclusions change. */
export const traineesOfInstitutions = (tx: Tx, institutionIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from trainee where institution_id = any ($1::uuid[]) and state = 'JOB_READY'", institutionIds);

/** The vacancies to read again when a site changes. */
export const vacanciesOfSites = (tx: Tx, siteIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from vacancy where site_id = any ($1::uuid[]) and state = 'OPEN'", siteIds);

/** The vacancies to read again when an employer changes. */
export const vacanciesOfEmployers = (tx: Tx, employerIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from vacancy where employer_id = any ($1::uuid[]) and state = 'OPEN'", employerIds);

/** Trainees whose consent to matching expires, or is valid again, between two days, in either order. */
export async function traineesWithConsentChange(tx: Tx, from: LocalDate, to: LocalDate): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select trainee_id id from consent where purpose = 'MATCHING' and state = 'GIVEN' and (expires_on < $1::date) <> (expires_on < $2::date)",
    [from, to],
  );
  return rows.map(({ id }) => id);
}

/** Open vacancies at sites whose clearance starts or ends between two days, in either order. */
export async function vacanciesWithClearanceChange(tx: Tx, from: LocalDate, to: LocalDate): Promise<string[]> {
  const sites = await tx.query<{ id: string }>('select app.sites_with_clearance_change($1, $2) id', [from, to]);
  return vacanciesOfSites(
    tx,
    sites.map(({ id }) => id),
  );
}

/** Open vacancies with a start day before a day. */
export async function vacanciesStartingBefore(tx: Tx, day: LocalDate): Promise<string[]> {
  return (await tx.query<{ id: string }>("select id from vacancy where state = 'OPEN' and starts_on < $1", [day])).map(({ id }) => id);
}

async function idsOf(tx: Tx, sql: string, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : (await tx.query<{ id: string }>(sql, [ids])).map(({ id }) => id);
}

/**
 * Deletes changes older than a week, oldest first, and never the last one, which a replica needs to verify
 * its position.
 * @returns how many
 */
export const deleteOldChanges = (tx: Tx, most: number): Promise<number> =>
  tx.change(
    `delete from match_change where number in (
       select number from match_change
       where number < coalesce((select number from match_change where at >= now() - interval '7 days' order by number limit 1), (select max(number) from match_change))
       order by number limit $1)`,
    [most],
  );
