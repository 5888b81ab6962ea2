import type { Client } from 'pg';
import { endOfDay, type Publication } from '../features/indicators/domain/reporting-period';
import { writeReport } from '../features/indicators/indicator-reports.service';
import { totalsOf } from '../features/indicators/domain/exact-numbers';
import { GrantCountService } from '../features/indicators/grant-count.service';
import { isRefusal } from '../shared/refusal';
import { LawRulesService } from '../features/vacancies/law-rules.service';

/** $1 grant. */
const GRANT = `
  select id, donor, title, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn", amount, currency,
    counts_without_consent as "countsWithoutConsent", version, created_at as "createdAt" from donor_grant where id = $1`;
const TARGETS = 'select indicator, target from donor_grant_target where grant_id = $1 order by indicator';

const GRANT_ID = 'seed';
/** Two weeks after the end of the grant, when all its work had been recorded. */
const AS_OF_DAY = '2007-08-14';

type Grant = Parameters<typeof writeReport>[1]['grant'];

/**
 * Publishes the report of the whole grant `seed` in the open transaction, so that the demo has a published
 * report.
 */
export async function publishSeedReport(client: Client): Promise<void> {
  // Runs one statement after another, because this connection has one transaction.
  let last: Promise<unknown> = Promise.resolve();
  const query = <R>(sql: string, params: readonly unknown[]): Promise<R[]> => {
    const result = last.then(async () => (await client.query(sql, [...params])).rows as R[]);
    last = result;
    return result;
  };
  const [grant] = await query<Grant>(GRANT, [GRANT_ID]);
  if (!grant) return;
  const publication: Publication = { grantId: grant.id, length: 'WHOLE_GRANT', from: grant.startsOn, to: grant.endsOn, asOf: endOfDay(AS_OF_DAY) };
  const totals = await new GrantCountService().totals(query, { request: publication, rules: new LawRulesService().rules, institutionId: null });
  if (isRefusal(totals)) throw new Error(`Cannot publish the report of the demo: ${totals.refusal}`);
  const targets = await query<{ readonly indicator: string; readonly target: number }>(TARGETS, [GRANT_ID]);
  await writeReport(query, { ...totalsOf(totals), grant, targets, publication, frozen: [] }, null);
}
