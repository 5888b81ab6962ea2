import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';

/** What a change is about; see migrations/0024_what_changes_for_matching.sql. */
export type ChangeKind = 'TRAINEE' | 'VACANCY' | 'SITE' | 'EMPLOYER' | 'INSTITUTION' | 'TAXONOMY';

export interface FeedRow {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly id: string | null;
  /** The transaction that made it. */
  readonly xid: string;
}

/** How things stand for whoever asks: the last change that is committed, and the day. */
export interface FeedHead {
  readonly head: number;
  /** The transaction that made it; null where there was no change yet. */
  readonly headXid: string | null;
  readonly today: LocalDate;
}

export async function feedHead(tx: Tx): Promise<FeedHead> {
  const [row] = await tx.query<FeedHead>('select head, xid "headXid", app.today()::text today from app.match_head()');
  return row as FeedHead;
}

/** Changes from one number to another, both among them. */
export const changesBetween = (tx: Tx, from: number, to: number): Promise<FeedRow[]> =>
  tx.query<FeedRow>('select number, kind, id, xid::text from match_change where number between $1 and $2 order by number', [from, to]);

/** Seconds since the first change after a number was committed; 0 where there is none. */
export async function secondsSinceAfter(tx: Tx, number: number): Promise<number> {
  const [row] = await tx.query<{ seconds: number }>(
    'select coalesce((select extract(epoch from clock_timestamp() - at) from match_change where number = $1), 0)::float8 seconds',
    [number + 1],
  );
  return row?.seconds ?? 0;
}

/** Who is looked at again when an institution's exclusions change. */
export const traineesOfInstitutions = (tx: Tx, institutionIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from trainee where institution_id = any ($1::uuid[]) and state = 'JOB_READY'", institutionIds);

/** What is looked at again when something about a site changes. */
export const vacanciesOfSites = (tx: Tx, siteIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from vacancy where site_id = any ($1::uuid[]) and state = 'OPEN'", siteIds);

/** What is looked at again when something about an employer changes. */
export const vacanciesOfEmployers = (tx: Tx, employerIds: readonly string[]): Promise<string[]> =>
  idsOf(tx, "select id from vacancy where employer_id = any ($1::uuid[]) and state = 'OPEN'", employerIds);

/** Whose consent to be matched runs out, or is one again, between two days, whichever of them is the later. */
export async function traineesWhoseConsentTurns(tx: Tx, from: LocalDate, to: LocalDate): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    "select trainee_id id from consent where purpose = 'MATCHING' and state = 'GIVEN' and (expires_on < $1::date) <> (expires_on < $2::date)",
    [from, to],
  );
  return rows.map(({ id }) => id);
}

/** What is open at a site whose clearance begins or ends somewhere between two days, whichever of them is the later. */
export async function vacanciesWhoseClearanceTurns(tx: Tx, from: LocalDate, to: LocalDate): Promise<string[]> {
  const sites = await tx.query<{ id: string }>('select app.sites_whose_clearance_turns($1, $2) id', [from, to]);
  return vacanciesOfSites(
    tx,
    sites.map(({ id }) => id),
  );
}

/** What is open and was to start before a day. */
export async function vacanciesThatStartBefore(tx: Tx, day: LocalDate): Promise<string[]> {
  return (await tx.query<{ id: string }>("select id from vacancy where state = 'OPEN' and starts_on < $1", [day])).map(({ id }) => id);
}

async function idsOf(tx: Tx, sql: string, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : (await tx.query<{ id: string }>(sql, [ids])).map(({ id }) => id);
}

/** Removes what is older than a week, oldest first and never the last one, by which a replica knows that it is where it thinks. @returns how many */
export const clearOldChanges = (tx: Tx, most: number): Promise<number> =>
  tx.change(
    `delete from match_change where number in (
       select number from match_change
       where number < coalesce((select number from match_change where at >= now() - interval '7 days' order by number limit 1), (select max(number) from match_change))
       order by number limit $1)`,
    [most],
  );
