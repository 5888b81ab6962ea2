import type { Database } from '../database/database';
import type { OperationContext } from './operation-context';
import { audit } from '../database/outbox';
import { PEOPLE_A_DAY } from './people-limit';
import type { Tx } from '../database/tx';

/**
 * A mutation may show one person beyond the limit: the person it is about, who must not have to wait until
 * tomorrow.
 */
const MUTATION_ALLOWANCE = 1;

/**
 * Counts people and, if they are within the limit, writes one audit row for each.
 * @param fits an SQL expression: whether they are within the limit
 * @param andFits the same for a list that opens no record
 */
const auditSql = (fits: string, andFits = ''): string => `with counted as (select ${fits} as fits),
  written as (insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    select $1, $2, 'RecordAccessed', kind, id, detail::jsonb from unnest($3::text[], $4::uuid[], $5::text[]) shown(kind, id, detail), counted where counted.fits)
  select fits${andFits} as fits from counted`;
const WITHIN_LIMIT = auditSql('app.count_people($4, $6, $7)');
const WITHIN_LIMITS = auditSql('app.count_people($4, $6, $7)', ' and app.record_listing($8::uuid[], $9::uuid[], $10)');
const WITHOUT_LIMIT = auditSql('true');

/**
 * Counts the people in an answer and writes their audit rows, in the transaction of the mutation.
 * @returns whether all of them may be seen; if not, no part of the answer may be sent
 */
export async function recordDisclosed(tx: Tx, context: OperationContext): Promise<boolean> {
  if (context.disclosed.size === 0 && !context.listed) return true;
  return isWithinLimit(await tx.query<CountResult>(...auditStatement(context, MUTATION_ALLOWANCE)));
}

/**
 * Ends a query's transaction, then counts the people in its answer and writes their audit rows; if that
 * fails, so does the query.
 * @returns whether all are within the limit
 */
export async function endQuery(tx: Tx, context: OperationContext, keep: boolean): Promise<boolean> {
  if (context.disclosed.size > 0 || context.listed) return isWithinLimit(await tx.endAndThen<CountResult>(keep, ...auditStatement(context, 0)));
  await tx.end(keep);
  return true;
}

interface CountResult {
  readonly fits: boolean;
}
const isWithinLimit = ([counted]: readonly CountResult[]): boolean => counted?.fits === true;

function auditStatement({ actor, disclosed, listed }: OperationContext, spare: number): [sql: string, params: unknown[]] {
  const people = [...disclosed.values()];
  const params = [actor.audience, actor.accountId, people.map(({ kind }) => kind), people.map(({ id }) => id), detailsOf(people)];
  const allowed = PEOPLE_A_DAY[actor.audience];
  if (allowed === undefined) return [WITHOUT_LIMIT, params];
  if (!listed) return [WITHIN_LIMIT, [...params, allowed, spare]];
  return [WITHIN_LIMITS, [...params, allowed, spare, listed.people, listed.ownWork, { listSize: listed.people.length, ...listed.detail }]];
}

/**
 * Details of each audit row: the reason where one was required, and the number of people where one answer
 * showed several, because a line in a list is not an opened record.
 */
function detailsOf(people: readonly { readonly kind: string; readonly reason?: string }[]): readonly string[] {
  const countByKind = new Map<string, number>();
  for (const { kind } of people) countByKind.set(kind, (countByKind.get(kind) ?? 0) + 1);
  return people.map(({ kind, reason }) => {
    const among = countByKind.get(kind) ?? 1;
    return JSON.stringify({ reason, ...(among > 1 ? { listSize: among } : {}) });
  });
}

/** Records that a viewer tried to see more people than the daily limit; a list was recorded when its people were counted. */
export const recordLimitRefusal = async (database: Database, { actor, disclosed }: OperationContext): Promise<void> => {
  if (disclosed.size > 0)
    await database.transaction(actor, async (tx) => audit(tx, 'RecordLimitExceeded', 'account', actor.accountId, { people: disclosed.size }));
};
