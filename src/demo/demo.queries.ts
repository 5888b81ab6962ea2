import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { TaxonomySlice } from '../features/matching/domain/facts/taxonomy-view';
import type { LocalDate } from '../shared/local-date';
import { codesOf, readDemoSkills, withIds } from './demo-skills';
import { type ChecklistItem, type MarketSource, type SourceOccupation, type SourceSkill } from './domain/market-source';
import { TRADES } from './domain/people/trades';

/** The project's root is two folders up from `src/demo` and from `dist/demo` alike. */
const CHECKLIST = join(__dirname, '..', '..', 'data', 'questionnaires', 'vetting-checklist.json');

const OCCUPATIONS = 'select id, esco_code "escoCode", isco_code "iscoCode" from occupation where esco_code = any ($1) order by id';
const SKILLS = 'select id, code, label from skill where code = any ($1) and not retired order by id';

const TAXONOMY = `
select
  array(select jsonb_build_array(id, floor(idf_squared * 1000 + 0.5)::int) from skill where id = any ($1) order by id) weights,
  array(select jsonb_build_array(skill_id, neighbour_id, cosine_percent) from skill_couse
    where skill_id = any ($1) and neighbour_id = any ($1) order by skill_id, neighbour_id) "coUse",
  array(select jsonb_build_array(want_id, have_id, credit_percent, upper(replace(reason, '-', '_'))) from skill_transfer
    where want_id = any ($1) and have_id = any ($1) order by want_id, have_id) transfers`;

/**
 * Reads the input of the demo: the day, the occupations and skills of its trades, the province borders, the vetting
 * checklist.
 */
export async function marketSource(client: Client): Promise<MarketSource> {
  const rows = readDemoSkills();
  const occupations = (await client.query<Omit<SourceOccupation, 'skills'>>(OCCUPATIONS, [TRADES.map(({ escoCode }) => escoCode)])).rows;
  const skills = (await client.query<SourceSkill>(SKILLS, [codesOf(rows)])).rows;
  const [taxonomy] = (await client.query<TaxonomySlice>(TAXONOMY, [skills.map(({ id }) => id)])).rows;
  const [day] = (await client.query<{ today: LocalDate }>('select app.today()::text today')).rows;
  const borders = await client.query<{ code: string; touches: string[] }>(
    'select province_code code, array_agg(adjacent_code order by adjacent_code) touches from province_adjacency group by province_code order by province_code',
  );
  return {
    today: (day as { today: LocalDate }).today,
    ...withIds(rows, skills, occupations),
    taxonomy: taxonomy as TaxonomySlice,
    neighbours: Object.fromEntries(borders.rows.map(({ code, touches }) => [code, touches])),
    checklist: JSON.parse(readFileSync(CHECKLIST, 'utf8')) as { version: string; items: ChecklistItem[] },
  };
}

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inColumns = (row: object): Record<string, unknown> => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]));

/** Inserts rows of one shape with one statement. The fields are the table's columns in camel case. */
export async function insertRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(inColumns(first)).join(', ');
  await client.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows.map(inColumns)),
  ]);
}

/**
 * The vetting rules require the deciders before the decision, so the decisions of existing rows are set here
 * in one statement.
 */
export async function decideVettings(client: Client, vettings: readonly object[]): Promise<void> {
  await client.query(
    `update vetting v set state = d.state, decision = d.decision, conditions = d.conditions, valid_from = d.valid_from, valid_until = d.valid_until, decided_at = d.decided_at
     from jsonb_populate_recordset(null::vetting, $1) d where d.id = v.id`,
    [JSON.stringify(vettings.map(inColumns))],
  );
}

/**
 * The audit lines of withdrawn referrals and offers, from which staff learn who withdrew: the employer its offer, a
 * trainee who had declined an offer the referral, staff the others.
 */
export async function recordWithdrawals(client: Client): Promise<void> {
  const insert = 'insert into audit_pending (at, audience, actor_id, action, subject_kind, subject_id, detail)';
  await client.query(
    `${insert} select r.ended_at, case when declined then 'trainee' else 'staff' end,
       case when declined then (select a.id from account a where a.trainee_id = r.trainee_id) else r.proposed_by end,
       'ReferralWithdrawn', 'referral', r.id, jsonb_build_object('to', r.state)
     from referral r, lateral (select exists (select from offer o where o.referral_id = r.id and o.state = 'DECLINED') as declined) x
     where r.state = 'WITHDRAWN'`,
  );
  await client.query(
    `${insert} select r.ended_at, 'employer', (select a.id from account a where a.employer_id = o.employer_id and a.is_owner limit 1),
       'OfferWithdrawn', 'offer', o.id, jsonb_build_object('to', o.state)
     from offer o join referral r on r.id = o.referral_id where o.state = 'WITHDRAWN'`,
  );
}
