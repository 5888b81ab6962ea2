import pg from 'pg';
import { say } from '../../scripts/say.mjs';
import { after } from './follow-ups.sql.mjs';
import { HELPERS } from './helpers.sql.mjs';
import { pipeline } from './pipeline.sql.mjs';
import { people } from './people.sql.mjs';
import { sharedData } from './shared-data.sql.mjs';

const FULL_TRAINEES = 100_000;
/**
 * Up to this size every row passes triggers and foreign keys, which shows that the rows are such as the
 * service writes. Larger sizes run the same statements without them, because they would take hours.
 */
const MAX_CHECKED_TRAINEES = 2_000;

/**
 * Rows of each kind for a scale of at most 1 (100,000 trainees); every institution has at least one person in
 * each role.
 */
export function sizeOf(scale) {
  const scaled = (full, least) => Math.max(least, Math.round(full * scale));
  const institutions = 20;
  return {
    institutions,
    trainees: scaled(FULL_TRAINEES, 200),
    vacancies: scaled(FULL_TRAINEES, 200),
    referrals: scaled(3 * FULL_TRAINEES, 600),
    placements: scaled(2 * FULL_TRAINEES, 400),
    employers: scaled(FULL_TRAINEES / 10, 60),
    programmes: scaled(400, 20),
    sessions: scaled(60, 2),
    courses: scaled(60, 6),
    officers: scaled(41, 2),
    caseWorkers: scaled(33, 2),
    vettingOfficers: scaled(8, 3),
  };
}

/** In this order: each set needs those before it. */
function setsOf(size) {
  const [p, peopleSets, y, a] = [sharedData(size), people(size), pipeline(size), after(size)];
  return {
    institutions: p.institutions,
    staff: p.staff,
    grants: p.grants,
    employers: p.employers,
    vettings: p.vettings,
    occupations: p.occupations,
    'plan of the vacancies': p.vacancyPlan,
    'plan of the trainees': peopleSets.traineePlan,
    'plan of the path': y.pathPlan,
    vacancies: p.vacancies,
    trainees: peopleSets.trainees,
    'protected records': peopleSets.protected,
    services: peopleSets.services,
    courses: peopleSets.courses,
    matches: y.matches,
    consents: y.consents,
    referrals: y.referrals,
    interviews: y.interviews,
    offers: y.offers,
    placements: y.placements,
    terms: y.terms,
    'follow-ups': a.followUps,
    answers: a.answers,
    'check-ins of employers': a.checkIns,
    reminders: a.reminders,
    alerts: a.alerts,
    tasks: a.tasks,
    outbox: a.outbox,
    messages: a.messages,
    'audit lines': a.audit,
    'referrals between institutions': a.betweenInstitutions,
    'employers that stopped': p.ends,
  };
}

/**
 * The largest tables: their indexes are dropped and built once at the end, which takes a fraction of the time
 * of maintaining them row by row.
 */
const LARGEST = [
  'match',
  'consent',
  'referral',
  'interview',
  'offer',
  'placement',
  'placement_stage',
  'placement_terms',
  'follow_up',
  'follow_up_record',
  'follow_up_answer',
  'employer_check_in',
  'reminder',
  'task',
  'outbox',
  'message',
  'audit_pending',
  'service_record',
  'attendance',
  'training_enrolment',
];
/** Indexes that belong to no primary key or unique constraint. */
const INDEXES = `
  select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
  where i.indrelid::regclass::text = any($1) and not i.indisprimary and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;

/**
 * Fills the demo's database up to the size, in one transaction.
 * @param url of a superuser, who may disable triggers
 */
export async function generate(url, size) {
  const client = new pg.Client({ connectionString: url, options: '-c work_mem=128MB -c maintenance_work_mem=256MB -c search_path=public -c jit=off' });
  await client.connect();
  try {
    await client.query('begin');
    const isChecked = size.trainees <= MAX_CHECKED_TRAINEES;
    if (!isChecked) await client.query("set local session_replication_role = 'replica'");
    const droppedIndexes = isChecked ? [] : (await client.query(INDEXES, [LARGEST])).rows;
    for (const { name } of droppedIndexes) await client.query(`drop index ${name}`);
    for (const statement of HELPERS) await client.query(statement);
    for (const [name, set] of Object.entries(setsOf(size))) {
      const began = performance.now();
      await client.query(set).catch((failure) => {
        throw new Error(`Cannot make ${name}: ${failure.message}${failure.where ? ` (${failure.where.split('\n')[0]})` : ''}`);
      });
      say(`bench: made ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
    if (droppedIndexes.length > 0) say(`bench: building ${droppedIndexes.length} indexes`);
    for (const { definition } of droppedIndexes) await client.query(definition);
    await client.query('commit');
    say('bench: collecting statistics');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}
