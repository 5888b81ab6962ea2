import type { Client } from 'pg';
import { INDICATOR_CODES, INDICATORS } from '../features/alerts/domain/indicators';
import { COHORT_PIPELINE } from './seed-cohort-pipeline.queries';
import { COHORT_PEOPLE } from './seed-cohort.queries';

/** A good answer to every question about forced labour, for each follow-up of the cohort. */
const ANSWERS = `
insert into follow_up_answer (institution_id, record_id, trainee_id, indicator, answer)
select s.institution_id, pg_temp.cohort_id('said ' || s.code || ' ' || s.n), s.trainee_id, good.indicator, good.answer
from cohort_said s cross join jsonb_to_recordset($1) as good (indicator text, answer text)`;

/**
 * Writes the people of the grant `seed` (2004 to 2007) into the current demo, in the open transaction. They
 * have exited and their employers are closed: reports count them, and no current list shows them. Requires
 * the institutions and their vetting and placement officers.
 */
export async function loadSeedCohort(client: Client): Promise<void> {
  for (const set of [...COHORT_PEOPLE, ...COHORT_PIPELINE]) await client.query(set);
  const good = INDICATOR_CODES.map((indicator) => ({ indicator, answer: INDICATORS[indicator].bad === 'NO' ? 'YES' : 'NO' }));
  await client.query(ANSWERS, [JSON.stringify(good)]);
}
