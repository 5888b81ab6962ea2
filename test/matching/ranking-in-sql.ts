import type { Tx } from '../../src/platform/database/tx';
import type { LawRule } from '../../src/features/matching/domain/facts/law-rule';
import { monthlyRiel, PAY_RATES } from '../../src/features/matching/domain/facts/monthly-pay';
import { WEIGHT_UNIT } from '../../src/features/matching/domain/score/score';
import type { ScoringModel } from '../../src/features/matching/domain/score/scoring-model';
import { FULL_CREDIT } from '../../src/features/matching/domain/score/skill-credit';

/** A possible pair with the score PostgreSQL computes. */
export interface RankedPair {
  readonly traineeId: string;
  readonly vacancyId: string;
  readonly score: number;
}

/** The basis of a ranking: the scoring model, and the dated rules that gates read. */
export interface RankedBy {
  readonly model: ScoringModel;
  readonly rules: readonly LawRule[];
}

/** The best matches of each side, by the id the list is for. */
export interface BothWays {
  readonly forTrainee: (id: string) => RankedPair[];
  readonly forVacancy: (id: string) => RankedPair[];
}

/**
 * For each trainee the k best possible vacancies: by score, then the earlier opened, then id. For each
 * vacancy the k best possible trainees: by score, then the longest job-ready, then id. All in one statement,
 * because planning takes longer than ranking a market of this size.
 */
export async function rankBothWays(tx: Tx, k: number, { model, rules }: RankedBy): Promise<BothWays> {
  const rows = await tx.query<RankedPair & Places>(ranking(model), [floorsOf(rules), k, JSON.stringify(nightsOf(rules)), JSON.stringify(hazardsOf(rules))]);
  const listed = (which: (row: Places) => number, isFor: (row: RankedPair) => boolean): RankedPair[] =>
    rows
      .filter((row) => isFor(row) && which(row) <= k)
      .sort((a, b) => which(a) - which(b))
      .map(({ traineeId, vacancyId, score }) => ({ traineeId, vacancyId, score }));
  return {
    forTrainee: (id) =>
      listed(
        (row) => row.hers,
        ({ traineeId }) => traineeId === id,
      ),
    forVacancy: (id) =>
      listed(
        (row) => row.its,
        ({ vacancyId }) => vacancyId === id,
      ),
  };
}

/** The pair's ranks in the two lists, from 1. */
interface Places {
  readonly hers: number;
  readonly its: number;
}

/**
 * One statement for both directions: the gates, the integer score of domain/score.ts, the two orders. A gate
 * or a point changed there must be changed here.
 */
const ranking = (model: ScoringModel): string => `
with floor as (
  select * from jsonb_to_recordset($1::jsonb) as f (position int, verified boolean, sectors text[], kinds text[], valid_from date, valid_until date, riel bigint)
),
night as (
  select * from jsonb_to_recordset($3::jsonb) as n (valid_from date, valid_until date, from_minute int, to_minute int)
),
hazard as (
  select * from jsonb_to_recordset($4::jsonb) as h (valid_from date, valid_until date, prefix text)
),
t as materialized (
  select t.*, l.fifteen_on, l.eighteen_on, coalesce(l.no_night, false) no_night, coalesce(l.no_live_in, false) no_live_in, coalesce(l.no_alcohol, false) no_alcohol,
    l.excluded_sites, l.excluded_employers, l.excluded_provinces, l.excluded_isco,
    (t.available_to_minute - t.available_from_minute + 1440) % 1440 free_minutes,
    ${rielOf('t.min_pay_amount', 't.min_pay_currency', "'MONTH'")} least_riel
  from trainee t left join trainee_limits l on l.institution_id = t.institution_id and l.trainee_id = t.id
  where t.state = 'JOB_READY'
    and exists (select from consent c where c.institution_id = t.institution_id and c.trainee_id = t.id
      and c.purpose = 'MATCHING' and c.state = 'GIVEN' and c.expires_on >= (select app.today()))
),
v as materialized (
  select v.*, d.first_day, s.province_code province, e.own_enterprise_of, coalesce(v.opened_at, v.created_at) posted_at,
    ${rielOf('v.pay_amount', 'v.pay_currency', 'v.pay_per')} pay_riel,
    (select f.riel from floor f where f.verified and v.kind = any (f.kinds) and (f.sectors is null or e.sector = any (f.sectors))
      and d.first_day >= f.valid_from and (f.valid_until is null or d.first_day <= f.valid_until
        or (e.sector = any (f.sectors) and exists (select from floor u where not u.verified and v.kind = any (u.kinds) and e.sector = any (u.sectors)
          and d.first_day >= u.valid_from and (u.valid_until is null or d.first_day <= u.valid_until))))
      order by f.sectors is null, f.valid_until < d.first_day nulls first, f.valid_until desc nulls first, f.position limit 1) floor_riel,
    v.night or exists (select from night n, unnest(array[-1440, 0, 1440]) shift
      where d.first_day >= n.valid_from and (n.valid_until is null or d.first_day <= n.valid_until)
        and int4range(v.start_minute, v.end_minute + case when v.end_minute > v.start_minute then 0 else 1440 end)
          && int4range(n.from_minute + shift, n.to_minute + shift + case when n.to_minute > n.from_minute then 0 else 1440 end)) is_night,
    v.hazardous or exists (select from hazard h where starts_with(v.isco_code, h.prefix)
      and d.first_day >= h.valid_from and (h.valid_until is null or d.first_day <= h.valid_until)) is_hazardous
  from vacancy v join employer_site s on s.id = v.site_id join employer e on e.id = v.employer_id
  cross join lateral (select greatest(v.starts_on, (select app.today())) first_day) d
  where v.state = 'OPEN' and v.closes_on >= (select app.today()) and v.taken_seats < v.seats and app.is_cleared(v.site_id, d.first_day)
),
requirement as materialized (
  select r.vacancy_id, r.skill_id, r.min_level, r.gate, r.weight, sum(r.weight) over (partition by r.vacancy_id)::bigint total from (
    select s.vacancy_id, s.skill_id, s.min_level, s.gate, floor(k.idf_squared * 1000 + 0.5)::bigint
      * case s.need when 'REQUIRED' then ${whole(model.needHalves.REQUIRED)} else ${whole(model.needHalves.DESIRED)} end weight
    from v join vacancy_skill s on s.vacancy_id = v.id join skill k on k.id = s.skill_id) r
),
held as materialized (
  select s.trainee_id, s.skill_id, s.level from t join trainee_skill s on s.institution_id = t.institution_id and s.trainee_id = t.id
),
near as materialized (
  select h.trainee_id, c.skill_id, h.level, ${whole(model.nearSkillPercent)} * c.cosine_percent share
  from held h join skill_couse c on c.neighbour_id = h.skill_id and c.neighbour_id <> c.skill_id and c.cosine_percent >= ${whole(model.leastCoUsePercent)}
),
credit as (
  select h.trainee_id, r.vacancy_id, r.skill_id, r.weight, r.total, least(12, 12 * h.level / r.min_level) * 10000 credit
  from requirement r join held h on h.skill_id = r.skill_id
  union all
  select n.trainee_id, r.vacancy_id, r.skill_id, r.weight, r.total, least(12, 12 * n.level / r.min_level) * n.share
  from requirement r join near n on n.skill_id = r.skill_id where not r.gate
),
part as (
  select trainee_id, vacancy_id, false allowed, null::timestamptz posted_at, null::timestamptz ready_at,
    floor((${whole(model.scale)} * weight * max(credit))::float8 / (${FULL_CREDIT} * sqrt((${WEIGHT_UNIT} * total)::float8)) + 0.5)::int points
  from credit group by trainee_id, vacancy_id, skill_id, weight, total
  union all
  select t.id, v.id, true, v.posted_at, t.job_ready_at, ${preferences(model).join(' + ')}
  from t cross join v
  cross join lateral (select exists (select from province_adjacency a where a.province_code = t.home_province and a.adjacent_code = v.province) adjacent) border
  where ${GATES.join('\n    and ')}
)
select * from (
  select trainee_id "traineeId", vacancy_id "vacancyId", score,
    row_number() over (partition by trainee_id order by score desc, posted_at nulls last, vacancy_id)::int hers,
    row_number() over (partition by vacancy_id order by score desc, ready_at nulls last, trainee_id)::int its
  from (
    select trainee_id, vacancy_id, sum(points)::int score, max(posted_at) posted_at, max(ready_at) ready_at
    from part group by trainee_id, vacancy_id having bool_or(allowed)) possible) ranked
where hers <= $2 or its <= $2`;

/** domain/preference-points.ts, in its order. */
const preferences = ({ distance, pay, wantedOccupation, wantedHours, ownEnterprise }: ScoringModel): string[] => [
  `case when v.province = t.home_province then ${whole(distance.same)} when border.adjacent then ${whole(distance.adjacent)}
     when v.housing_offered and t.accepts_housing then ${whole(distance.housing)} else ${whole(distance.far)} end`,
  `case when v.pay_riel is null then 0 else greatest(0, least(${whole(pay.most)},
     floor((${whole(pay.most)} * (v.pay_riel - ${whole(pay.fromRiel)}))::float8 / ${whole(pay.toRiel - pay.fromRiel)})))::int end`,
  `coalesce((select max(case when w.isco_code = v.isco_code then full_points when left(w.isco_code, 3) = left(v.isco_code, 3) then full_points / 2 else 0 end)
     from trainee_job_preference w cross join lateral (select greatest(0, ${whole(wantedOccupation.first)} - ${whole(wantedOccupation.lessPerRank)} * (w.rank - 1)) full_points) f
     where w.institution_id = t.institution_id and w.trainee_id = t.id), 0)`,
  `case when t.wanted_hours_min is null then ${whole(wantedHours.most)}
     else greatest(0, ${whole(wantedHours.most)} - ${whole(wantedHours.lessPerHour)} * greatest(0, t.wanted_hours_min - v.hours_per_week, v.hours_per_week - t.wanted_hours_max)) end`,
  `case when v.kind = 'APPRENTICESHIP' and v.own_enterprise_of = t.institution_id then ${whole(ownEnterprise.apprenticeship)} else 0 end`,
];

/** domain/gates.ts, in its order; a gate about one side only is checked where that side is read. */
const GATES: readonly string[] = [
  '(t.fifteen_on <= v.first_day or t.eighteen_on <= v.first_day)',
  "(t.eighteen_on <= v.first_day or (v.kind = 'APPRENTICESHIP' and not v.is_night and not v.is_hazardous and not v.live_in))",
  'not v.site_id = any (coalesce(t.excluded_sites, array[]::uuid[]))',
  'not v.employer_id = any (coalesce(t.excluded_employers, array[]::uuid[]))',
  'not v.province = any (coalesce(t.excluded_provinces, array[]::text[]))',
  'not exists (select from unnest(t.excluded_isco) beginning where starts_with(v.isco_code, beginning))',
  'not (t.no_night and v.is_night)',
  'not (t.no_live_in and v.live_in)',
  'not (t.no_alcohol and v.serves_alcohol)',
  'not exists (select from employer_exclusion x where x.institution_id = t.institution_id and x.employer_id = v.employer_id)',
  `(t.travel = 'ANYWHERE' or v.province = t.home_province or (t.travel = 'ADJACENT_PROVINCE' and border.adjacent) or (v.housing_offered and t.accepts_housing))`,
  '(v.work_days & ~t.available_days) = 0',
  `(t.free_minutes in (0, 1439) or (v.start_minute - t.available_from_minute + 1440) % 1440
     + coalesce(nullif((v.end_minute - v.start_minute + 1440) % 1440, 0), 1440) <= t.free_minutes)`,
  'v.first_day >= t.available_from',
  '(v.floor_riel is null or coalesce(v.pay_riel >= v.floor_riel, false))',
  '(t.least_riel is null or coalesce(v.pay_riel >= t.least_riel, false))',
  'v.licences <@ t.licences',
  `not exists (select from vacancy_skill g where g.vacancy_id = v.id and g.gate
     and not exists (select from trainee_skill h
       where h.institution_id = t.institution_id and h.trainee_id = t.id and h.skill_id = g.skill_id and h.level >= g.min_level))`,
  't.literacy >= v.min_literacy',
  `not exists (select from vacancy_language l where l.vacancy_id = v.id
     and not exists (select from trainee_language h where h.institution_id = t.institution_id and h.trainee_id = t.id and h.language = l.language and h.level >= l.min_level))`,
];

/** domain/monthly-pay.ts; no row has a negative amount, so integer division rounds down as it does there. */
function rielOf(amount: string, currency: string, per: string): string {
  const riel = Object.entries(PAY_RATES.riel).map(([code, each]) => `when '${code}' then ${whole(each)}`);
  const sixths = Object.entries(PAY_RATES.sixths).map(([period, times]) => `when '${period}' then ${whole(times)}`);
  return `${amount} * case ${currency} ${riel.join(' ')} end * case ${per} ${sixths.join(' ')} end / 6`;
}

/** The pay floors of the law as rows; a floor that was not checked only keeps the checked one before it. */
const floorsOf = (rules: readonly LawRule[]): string =>
  JSON.stringify(
    rules.flatMap((rule, position) =>
      rule.rule === 'PAY_FLOOR'
        ? [{ position, verified: rule.verified, sectors: rule.sectors, kinds: rule.kinds, ...validity(rule), riel: monthlyRiel(rule.floor) }]
        : [],
    ),
  );

const validity = ({ validFrom, validUntil }: LawRule): object => ({ valid_from: validFrom, valid_until: validUntil });
const nightsOf = (rules: readonly LawRule[]): object[] =>
  rules.flatMap((rule) => (rule.rule === 'NIGHT_IS_MARKED' ? [{ ...validity(rule), from_minute: rule.fromMinute, to_minute: rule.toMinute }] : []));
const hazardsOf = (rules: readonly LawRule[]): object[] =>
  rules.flatMap((rule) => (rule.rule === 'HAZARD_IS_MARKED' ? rule.iscoPrefixes.map((prefix) => ({ ...validity(rule), prefix })) : []));

/** A number of the model, safe to inline in the statement. */
function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError(`A scoring model holds whole numbers only, not ${number}.`);
  return String(number);
}
