import type { Tx } from '../../src/platform/database/tx';
import { firstDayOf, type MatchingTrainee } from '../../src/features/matching/domain/facts/pair';
import { addDays } from '../../src/shared/local-date';
import { INSTITUTION, TODAY } from './example-pair';
import { adjacency, type Market } from './market';

const inserting =
  (tx: Tx) =>
  (table: string, rows: readonly object[]): Promise<unknown> =>
    tx.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);

/**
 * Writes a market as rows. Triggers and foreign keys are disabled, except triggers that always fire: the test
 * is about ranking whatever rows exist, so that a paused trainee or a revoked site must be excluded by the
 * ranking itself.
 */
export async function writeMarket(tx: Tx, market: Market): Promise<void> {
  await actAsAdministrator(tx);
  // Ten in the morning of TODAY in Phnom Penh.
  await tx.query('insert into clock (ahead_by) values ($1::timestamptz - now()) on conflict (only_row) do update set ahead_by = excluded.ahead_by', [
    `${TODAY}T03:00:00Z`,
  ]);
  await removePlacesAndPeople(tx);
  await writeTaxonomy(tx, market);
  await writePlacesAndPeople(tx, market);
}

/** Removes what an earlier test or market left behind. */
export async function removePlacesAndPeople(tx: Tx): Promise<void> {
  for (const table of MARKET_TABLES) await tx.query(`delete from ${table}`);
}
const MARKET_TABLES =
  'vacancy_skill vacancy_language vacancy vetting employer_exclusion employer_site employer consent trainee_skill trainee_job_preference trainee_language trainee_limits trainee'.split(
    ' ',
  );

/** Disables all database rules until `actAsStaff`. */
export async function actAsAdministrator(tx: Tx): Promise<void> {
  await tx.query('set local role none');
  await tx.query('set local session_replication_role = replica');
}

export async function writeTaxonomy(tx: Tx, { taxonomy }: Pick<Market, 'taxonomy'>): Promise<void> {
  const insert = inserting(tx);
  for (const table of ['skill_couse', 'skill_transfer', 'skill']) await tx.query(`delete from ${table} where ${OF_MARKETS[table as keyof typeof OF_MARKETS]}`);
  await tx.query('delete from province_adjacency');
  await insert(
    'province_adjacency',
    adjacency.map(([province_code, adjacent_code]) => ({ province_code, adjacent_code })),
  );
  const occurs = { kind: 'S', occupation_count: 1, retired: false };
  // Add a third of a thousandth: rounded to the thousandth it is the weight again.
  await insert(
    'skill',
    taxonomy.weights.map(([id, weight]) => ({ ...occurs, id, code: uuidOf(id), label: `skill ${id}`, idf_squared: weight / 1000 + 0.0003 })),
  );
  await insert(
    'skill_couse',
    taxonomy.coUse.map(([skill_id, neighbour_id, cosine_percent]) => ({ skill_id, neighbour_id, cosine_percent })),
  );
  await insert(
    'skill_transfer',
    taxonomy.transfers.map(([want_id, have_id, credit_percent, reason]) => ({
      want_id,
      have_id,
      credit_percent,
      reason: reason.toLowerCase().replace('_', '-'),
    })),
  );
}
/** The skills of markets, as opposed to those of the real classification. */
export const OF_MARKETS = { skill: 'id >= 30000', skill_couse: 'skill_id >= 30000', skill_transfer: 'want_id >= 30000' } as const;

export async function writePlacesAndPeople(tx: Tx, { trainees, vacancies }: Pick<Market, 'trainees' | 'vacancies'>): Promise<void> {
  const insert = inserting(tx);
  const now = '2026-01-01T00:00:00Z';
  const base = { version: 1, created_at: now };
  await insert(
    'employer',
    vacancies.map((v) => ({
      ...base,
      id: v.employerId,
      legal_name: 'x',
      registration_number: v.employerId,
      sector: v.sector,
      size_band: '1-9',
      own_enterprise_of: v.ownEnterpriseOf,
      state: 'ACTIVE',
    })),
  );
  await insert(
    'employer_site',
    vacancies.map((v) => ({ ...base, id: v.siteId, employer_id: v.employerId, name: 'x', province_code: v.province, district: 'x', address: 'x' })),
  );
  const vetting = {
    ...base,
    institution_id: INSTITUTION,
    kind: 'FIRST',
    checklist_version: '1',
    visit_on: '2025-12-01',
    state: 'DECIDED',
    decision: 'APPROVED',
    workers_interviewed: 0,
    workers_interviewed_off_site: 0,
    conditions: [],
    round: 1,
  };
  // A site that is not cleared was approved until the day before the first day; a cleared one, for that day
  // only.
  await insert(
    'vetting',
    vacancies.map((v) => ({
      ...vetting,
      id: v.siteId,
      employer_id: v.employerId,
      site_id: v.siteId,
      valid_from: v.siteCleared ? firstDayOf(v, TODAY) : addDays(firstDayOf(v, TODAY), -100),
      valid_until: v.siteCleared ? firstDayOf(v, TODAY) : addDays(firstDayOf(v, TODAY), -1),
    })),
  );
  await insert(
    'vacancy',
    vacancies.map((v) => vacancyRow(v, base)),
  );
  const ofVacancy = (v: { id: string; employerId: string }) => ({ employer_id: v.employerId, vacancy_id: v.id });
  await insert(
    'vacancy_skill',
    vacancies.flatMap((v) => v.requirements.map((r) => ({ ...ofVacancy(v), skill_id: r.skillId, need: r.need, min_level: r.minLevel, gate: r.gate }))),
  );
  await insert(
    'vacancy_language',
    vacancies.flatMap((v) => v.languages.map((l) => ({ ...ofVacancy(v), language: l.language, min_level: l.level }))),
  );

  await insert(
    'trainee',
    trainees.map((t) => traineeRow(t, base)),
  );
  const ofTrainee = (t: { id: string }) => ({ institution_id: INSTITUTION, trainee_id: t.id });
  await insert(
    'trainee_skill',
    trainees.flatMap((t) => t.skills.map((s) => ({ ...ofTrainee(t), skill_id: s.skillId, level: s.level, source: 'TEST', asserted_on: '2026-01-01' }))),
  );
  await insert(
    'trainee_job_preference',
    trainees.flatMap((t) => t.jobPreferences.map((w) => ({ ...ofTrainee(t), isco_code: w.iscoCode, rank: w.rank }))),
  );
  await insert(
    'trainee_language',
    trainees.flatMap((t) => t.languages.map((l) => ({ ...ofTrainee(t), ...l }))),
  );
  await insert(
    'trainee_limits',
    trainees.map((t) => ({
      ...ofTrainee(t),
      fifteen_on: t.limits.fifteenOn,
      eighteen_on: t.limits.eighteenOn,
      no_night: t.limits.noNight,
      no_live_in: t.limits.noLiveIn,
      no_alcohol: t.limits.noAlcohol,
      excluded_sites: t.limits.excludedSites,
      excluded_employers: t.limits.excludedEmployers,
      excluded_provinces: t.limits.excludedProvinces,
      excluded_isco: t.limits.excludedIsco,
    })),
  );
  const consent = { purpose: 'MATCHING', state: 'GIVEN', language: 'km', given_at: now, version: 1, fields: [] };
  await insert(
    'consent',
    trainees.map((t) => ({ ...ofTrainee(t), ...consent, id: t.id, expires_on: t.consentMatching ? '2026-03-02' : '2026-03-01' })),
  );
  await insert(
    'employer_exclusion',
    (trainees[0]?.institutionExcludes ?? []).map((employer_id) => ({ institution_id: INSTITUTION, employer_id })),
  );
}

/** From here on, the transaction runs as a placement officer of the market's institution. */
export async function actAsStaff(tx: Tx): Promise<void> {
  await tx.query('set local role none');
  await tx.query('set local session_replication_role = origin');
  await tx.query('set local role waymark_staff');
  await tx.query("select set_config('app.institution_id', $1, true)", [INSTITUTION]);
}

const vacancyRow = (v: Market['vacancies'][number], base: object): object => ({
  ...base,
  id: v.id,
  employer_id: v.employerId,
  site_id: v.siteId,
  kind: v.kind,
  title: 'x',
  tasks: 'x',
  isco_code: v.iscoCode,
  seats: v.seatsLeft + 1,
  taken_seats: 1,
  pay_amount: v.pay.amount,
  pay_currency: v.pay.currency,
  pay_per: v.pay.per,
  work_days: v.workDays,
  start_minute: v.startMinute,
  end_minute: v.endMinute,
  hours_per_week: v.hoursPerWeek,
  night: v.marked.night,
  live_in: v.liveIn,
  housing_offered: v.housingOffered,
  uniform_provided: false,
  absent_fields: [],
  serves_alcohol: v.servesAlcohol,
  hazardous: v.marked.hazardous,
  probation_days: 0,
  min_literacy: v.minLiteracy,
  licences: v.licences,
  starts_on: v.startsOn,
  closes_on: v.closesOn,
  paused_when_filled: false,
  state: v.state,
  opened_at: v.postedAt,
});

const traineeRow = (t: MatchingTrainee, base: object): object => ({
  ...base,
  institution_id: t.institutionId,
  id: t.id,
  code: `W-${t.id.slice(-4)}`,
  display_name: 'x',
  language: 'km',
  home_province: t.homeProvince,
  travel: t.travel,
  accepts_housing: t.acceptsHousing,
  literacy: t.literacy,
  available_from: t.availableFrom,
  available_days: t.availableDays,
  available_from_minute: t.availableFromMinute,
  available_to_minute: t.availableToMinute,
  wanted_hours_min: t.wantedHoursPerWeek?.min ?? null,
  wanted_hours_max: t.wantedHoursPerWeek?.max ?? null,
  min_pay_amount: t.minimumPay?.amount ?? null,
  min_pay_currency: t.minimumPay?.currency ?? null,
  licences: t.licences,
  state: t.state,
  state_before_pause: t.state === 'PAUSED' ? 'JOB_READY' : null,
  job_ready_at: t.jobReadyAt,
});

const uuidOf = (number: number): string => `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`;
