import { type LocalDate, localDateAt } from '../../shared/local-date';
import type { Currency, Money, PayPeriod } from '../../shared/money';
import type { Tx } from '../../platform/database/tx';
import { type LawRule, payFloorRule, conditionsByLaw } from './domain/facts/law-rule';
import { firstDayOf, type MatchingTrainee, type MatchingVacancy } from './domain/facts/pair';
import { type TaxonomySlice, type TaxonomyView, viewOf } from './domain/facts/taxonomy-view';

/**
 * Dates and instants leave PostgreSQL as text, instants to the microsecond, so that ties are broken the same
 * way here and there.
 */
const instantText = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const rowsOf = (sql: string): string => `coalesce((select json_agg(r) from (${sql}) r), '[]')`;

/** Lists that many trainees share, repeated for each. */
const PER_TRAINEE_LISTS = `
  array(select a.adjacent_code from province_adjacency a where a.province_code = t.home_province) "adjacentProvinces",
  array(select x.employer_id from employer_exclusion x where x.institution_id = t.institution_id) "institutionExcludes",`;

const TRAINEES = (which: string, listColumns = PER_TRAINEE_LISTS): string => `
select t.id, t.institution_id "institutionId", t.state,
  coalesce((select true from consent c where c.institution_id = t.institution_id and c.trainee_id = t.id and c.purpose = 'MATCHING' and c.state = 'GIVEN'
    and c.expires_on >= (select app.today()) limit 1), false) "consentMatching",
  ${instantText('t.job_ready_at')} "jobReadyAt", t.home_province "homeProvince", t.travel, t.accepts_housing "acceptsHousing", t.literacy, t.licences,${listColumns}
  ${rowsOf('select s.skill_id "skillId", s.level from trainee_skill s where s.institution_id = t.institution_id and s.trainee_id = t.id')} skills,
  ${rowsOf('select w.isco_code "iscoCode", w.rank from trainee_job_preference w where w.institution_id = t.institution_id and w.trainee_id = t.id')} "jobPreferences",
  ${rowsOf('select g.language, g.level from trainee_language g where g.institution_id = t.institution_id and g.trainee_id = t.id')} languages,
  t.available_from::text "availableFrom", t.available_days "availableDays",
  t.available_from_minute "availableFromMinute", t.available_to_minute "availableToMinute",
  case when t.wanted_hours_min is not null then json_build_object('min', t.wanted_hours_min, 'max', t.wanted_hours_max) end "wantedHoursPerWeek",
  case when t.min_pay_amount is not null then json_build_object('amount', t.min_pay_amount, 'currency', t.min_pay_currency, 'per', 'MONTH') end "minimumPay",
  json_build_object('fifteenOn', l.fifteen_on, 'eighteenOn', l.eighteen_on,
    'noNight', coalesce(l.no_night, false), 'noLiveIn', coalesce(l.no_live_in, false), 'noAlcohol', coalesce(l.no_alcohol, false),
    'excludedSites', coalesce(l.excluded_sites, '{}'), 'excludedEmployers', coalesce(l.excluded_employers, '{}'),
    'excludedProvinces', coalesce(l.excluded_provinces, '{}'), 'excludedIsco', coalesce(l.excluded_isco, '{}')) limits
from trainee t left join trainee_limits l on l.institution_id = t.institution_id and l.trainee_id = t.id
where ${which}`;

/** The day on which clearance is evaluated: the first day of work, or today if that has passed. */
const FIRST_DAY = 'greatest(v.starts_on, (select app.today()))';
const VACANCIES = (which: string): string => `
with asked as materialized (select v.site_id, ${FIRST_DAY} as day from vacancy v where ${which})
select v.id, v.employer_id "employerId", v.site_id "siteId", e.own_enterprise_of "ownEnterpriseOf", e.sector, s.province_code province, v.kind,
  v.isco_code "iscoCode", v.state, v.seats - v.taken_seats "seatsLeft", v.closes_on::text "closesOn", v.starts_on::text "startsOn",
  (v.site_id, ${FIRST_DAY}) in (select c.site, c.day from app.cleared_days(
    (select array_agg(site_id order by site_id, day) from asked), (select array_agg(day order by site_id, day) from asked)) c) "siteCleared",
  (select app.today())::text today, ${instantText('coalesce(v.opened_at, v.created_at)')} "postedAt",
  ${rowsOf('select k.skill_id "skillId", k.need, k.min_level "minLevel", k.gate from vacancy_skill k where k.vacancy_id = v.id')} requirements,
  v.pay_amount::float8 "payAmount", v.pay_currency "payCurrency", v.pay_per "payPer",
  v.work_days "workDays", v.start_minute "startMinute", v.end_minute "endMinute", v.hours_per_week "hoursPerWeek", v.night, v.live_in "liveIn",
  v.housing_offered "housingOffered", v.serves_alcohol "servesAlcohol", v.hazardous,
  ${rowsOf('select g.language, g.min_level "level" from vacancy_language g where g.vacancy_id = v.id')} languages,
  v.min_literacy "minLiteracy", v.licences
from vacancy v join employer_site s on s.id = v.site_id join employer e on e.id = v.employer_id
where ${which}`;

const THESE_TRAINEES = TRAINEES('t.id = any ($1::uuid[])');
const JOB_READY_TRAINEES = TRAINEES("t.state = 'JOB_READY' and t.id > $1 order by t.id limit $2", '');
const NEWEST_JOB_READY_TRAINEES = TRAINEES("t.state = 'JOB_READY' order by t.job_ready_at desc, t.id limit $1", '');
const ADJACENT_PROVINCES =
  'select province_code as key, array_agg(adjacent_code order by adjacent_code) as list from province_adjacency group by province_code';
const EXCLUSIONS = 'select institution_id as key, array_agg(employer_id order by employer_id) as list from employer_exclusion group by institution_id';
const THESE_VACANCIES = VACANCIES('v.id = any ($1::uuid[])');
const OPEN_VACANCIES = VACANCIES("v.state = 'OPEN' and v.id > $1 order by v.id limit $2");

/**
 * $1 a trainee: a concurrent pause or exit either commits before her row is read, or sees what is proposed
 * for her in this transaction.
 */
export const LOCK_TRAINEE_STATE = 'select from trainee where id = $1 for key share';

interface VacancyRow extends Omit<MatchingVacancy, 'pay' | 'payFloor'> {
  readonly sector: string;
  readonly payAmount: number;
  readonly payCurrency: Currency;
  readonly payPer: PayPeriod;
  readonly today: LocalDate;
}

/** The trainees' side of pairs, by id. Unknown trainees, and those the reader may not see, are left out. */
export async function matchingTrainees(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MatchingTrainee>> {
  const rows = await tx.query<MatchingTrainee>(THESE_TRAINEES, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The adjacent provinces of each province and the employers that each institution excludes, read once and
 * shared by all trainees.
 */
export interface SharedLists {
  readonly borders: ReadonlyMap<string, readonly string[]>;
  readonly exclusions: ReadonlyMap<string, readonly string[]>;
}

export async function readSharedLists(tx: Tx): Promise<SharedLists> {
  const read = async (sql: string): Promise<Map<string, readonly string[]>> =>
    new Map((await tx.query<{ key: string; list: readonly string[] }>(sql)).map(({ key, list }) => [key, list]));
  return { borders: await read(ADJACENT_PROVINCES), exclusions: await read(EXCLUSIONS) };
}

const NONE: readonly string[] = [];

type WithoutSharedLists = Omit<MatchingTrainee, 'adjacentProvinces' | 'institutionExcludes'>;

const withSharedLists =
  ({ borders, exclusions }: SharedLists) =>
  (row: WithoutSharedLists): MatchingTrainee => ({
    ...row,
    adjacentProvinces: borders.get(row.homeProvince) ?? NONE,
    institutionExcludes: exclusions.get(row.institutionId) ?? NONE,
  });

/** A chunk of the job-ready trainees, ordered by id. */
export async function jobReadyTrainees(tx: Tx, after: string, most: number, shared: SharedLists): Promise<MatchingTrainee[]> {
  return (await tx.query<WithoutSharedLists>(JOB_READY_TRAINEES, [after, most])).map(withSharedLists(shared));
}

/** The trainees who became job-ready last, of those that the reader may see. */
export async function newestJobReadyTrainees(tx: Tx, most: number): Promise<MatchingTrainee[]> {
  const shared = await readSharedLists(tx);
  return (await tx.query<WithoutSharedLists>(NEWEST_JOB_READY_TRAINEES, [most])).map(withSharedLists(shared));
}

/** The vacancies' side of pairs, by id, with the clearance, the pay floor and the conditions of each on its first day. */
export async function matchingVacancies(tx: Tx, ids: readonly string[], rules: readonly LawRule[]): Promise<ReadonlyMap<string, MatchingVacancy>> {
  const rows = await tx.query<VacancyRow>(THESE_VACANCIES, [ids]);
  return new Map(rows.map((row) => [row.id, underRules(row, rules)]));
}

/** A chunk of the open vacancies, ordered by id. */
export async function openVacancies(tx: Tx, after: string, most: number, rules: readonly LawRule[]): Promise<MatchingVacancy[]> {
  return (await tx.query<VacancyRow>(OPEN_VACANCIES, [after, most])).map((row) => underRules(row, rules));
}

/** A vacancy with its pay floor and with what counts as night and hazardous work, on its first day. */
function underRules(
  { sector, payAmount: amount, payCurrency: currency, payPer: per, today: on, ...row }: VacancyRow,
  rules: readonly LawRule[],
): MatchingVacancy {
  const firstDay = firstDayOf(row, on);
  const payFloor: Money | null = payFloorRule(rules, sector, row.kind, firstDay)?.floor ?? null;
  return { ...row, ...conditionsByLaw(row, rules, firstDay), pay: { amount, currency, per }, payFloor };
}

const TAXONOMY = `
select
  array(select jsonb_build_array(k.id, floor(k.idf_squared * 1000 + 0.5)::int) from skill k where k.id = any ($2::int[])) weights,
  array(select jsonb_build_array(c.skill_id, c.neighbour_id, c.cosine_percent) from skill_couse c
    where c.skill_id = any ($1::int[]) and c.neighbour_id = any ($2::int[])) "coUse",
  array(select jsonb_build_array(f.want_id, f.have_id, f.credit_percent, upper(replace(f.reason, '-', '_'))) from skill_transfer f
    where f.want_id = any ($1::int[]) and f.have_id = any ($2::int[])) transfers`;

/**
 * The part of the taxonomy about these trainees and vacancies, including skills that the trainees might still
 * learn.
 */
export async function taxonomyFor(tx: Tx, trainees: Iterable<MatchingTrainee>, vacancies: Iterable<MatchingVacancy>): Promise<TaxonomyView> {
  const required = new Set([...vacancies].flatMap(({ requirements }) => requirements.map(({ skillId }) => skillId)));
  const heldSkills = new Set([...trainees].flatMap(({ skills }) => skills.map(({ skillId }) => skillId)));
  return viewOf(await tx.queryOne<TaxonomySlice>(TAXONOMY, [[...required], [...new Set([...heldSkills, ...required])]]));
}

/** Aggregated as text: a quarter of a million individual rows take four times as long. */
const listOf = (row: string, columns: string, table: string): string => `(select coalesce(string_agg(format('[${row}]', ${columns}), ','), '') from ${table})`;
const WHOLE_TAXONOMY = `
select
  ${listOf('%s,%s', 'id, floor(idf_squared * 1000 + 0.5)', 'skill')} weights,
  ${listOf('%s,%s,%s', 'skill_id, neighbour_id, cosine_percent', 'skill_couse')} "coUse",
  ${listOf('%s,%s,%s,"%s"', "want_id, have_id, credit_percent, upper(replace(reason, '-', '_'))", 'skill_transfer')} transfers`;

/** The whole release, for an engine that ranks everything. */
export async function wholeTaxonomy(tx: Tx): Promise<TaxonomySlice> {
  const { weights, coUse, transfers } = await tx.queryOne<Record<keyof TaxonomySlice, string>>(WHOLE_TAXONOMY);
  return JSON.parse(`{"weights":[${weights}],"coUse":[${coUse}],"transfers":[${transfers}]}`) as TaxonomySlice;
}

/** The institutions whose trainees the reader may see: its own, or all for the owner. */
export async function institutionsOf(tx: Tx): Promise<string[]> {
  const { institutionId } = tx.actor;
  return institutionId === null ? (await tx.query<{ id: string }>('select id from institution order by id')).map(({ id }) => id) : [institutionId];
}

/** Today in Phnom Penh by the product's clock, which an operation reads once. */
export const today = async (tx: Tx): Promise<LocalDate> => localDateAt(await tx.now());

/** The job-ready trainees of the reader's institution, to which row-level security limits the rows. */
export const READY_TRAINEES = "select id from trainee where state = 'JOB_READY'";

/** The job-ready trainees of institution $1, for a reader who sees the rows of all institutions. */
export const READY_TRAINEES_OF = "select id from trainee where institution_id = $1 and state = 'JOB_READY' order by id";
