import type { Database } from '../database/database';
import type { DisclosedPerson, OperationContext } from './operation-context';
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
const WITHIN_LIMIT = auditSql('app.count_people($8::uuid[], $6, $7)');
const WITHIN_LIMITS = auditSql('app.count_people($8::uuid[], $6, $7)', ' and app.record_listing($9::uuid[], $10::uuid[], $11)');
const WITHOUT_LIMIT = auditSql('true');

/**
 * Counts the people in an answer and writes their audit rows, in the transaction of the mutation.
 * @returns whether all of them may be seen; if not, no part of the answer may be sent
 */
export async function recordDisclosed(tx: Tx, context: OperationContext): Promise<boolean> {
  if (context.disclosed.size === 0 && !context.listed) return true;
  return isWithinLimit(await tx.query<CountResult>(...auditStatement(context, { spare: MUTATION_ALLOWANCE, isListLook: false })));
}

/**
 * Ends a query's transaction, then counts the people in its answer and writes their audit rows; if that
 * fails, so does the query.
 * @param look whether the query is to be kept, and whether it shows people in a list and opens no record
 * @returns whether all are within the limit
 */
export async function endQuery(
  tx: Tx,
  context: OperationContext,
  { keep, isListLook }: { readonly keep: boolean; readonly isListLook: boolean },
): Promise<boolean> {
  if (context.disclosed.size > 0 || context.listed)
    return isWithinLimit(await tx.endAndThen<CountResult>(keep, ...auditStatement(context, { spare: 0, isListLook })));
  await tx.end(keep);
  return true;
}

interface CountResult {
  readonly fits: boolean;
}
const isWithinLimit = ([counted]: readonly CountResult[]): boolean => counted?.fits === true;

function auditStatement(
  { actor, disclosed, listed }: OperationContext,
  { spare, isListLook }: { readonly spare: number; readonly isListLook: boolean },
): [sql: string, params: unknown[]] {
  const people = [...disclosed.values()];
  const params = [actor.audience, actor.accountId, people.map(({ kind }) => kind), people.map(({ id }) => id), detailsOf(people, isListLook)];
  const allowed = PEOPLE_A_DAY[actor.audience];
  if (allowed === undefined) return [WITHOUT_LIMIT, params];
  const counted = [...params, allowed, spare, people.filter(({ isNamed }) => !isNamed).map(({ id }) => id)];
  if (!listed) return [WITHIN_LIMIT, counted];
  return [WITHIN_LIMITS, [...counted, listed.people, listed.ownWork, { listSize: listed.people.length, ...listed.detail }]];
}

/**
 * Details of each audit row: the reason where one was required, and the number of people where one answer
 * showed several or a list showed one, because a line in a list is not an opened record.
 */
function detailsOf(people: readonly DisclosedPerson[], isListLook: boolean): readonly string[] {
  const countByKind = new Map<string, number>();
  for (const { kind } of people) countByKind.set(kind, (countByKind.get(kind) ?? 0) + 1);
  return people.map(({ kind, reason, isOpened }) => {
    const among = countByKind.get(kind) ?? 1;
    return JSON.stringify({ reason, ...(among > 1 || (isListLook && kind === 'trainee' && !isOpened) ? { listSize: among } : {}) });
  });
}

/** Records that a viewer tried to see more people than the daily limit; a list was recorded when its people were counted. */
export const recordLimitRefusal = async (database: Database, { actor, disclosed }: OperationContext): Promise<void> => {
  const opened = [...disclosed.values()].filter(({ isNamed }) => !isNamed);
  if (opened.length > 0)
    await database.transaction(actor, async (tx) => audit(tx, 'RecordLimitExceeded', 'account', actor.accountId, { people: opened.length }));
};
