import type { Database } from '../database/database';
import type { OperationContext } from './operation-context';
import { audit } from '../database/outbox';
import { PEOPLE_A_DAY } from './people-limit';
import type { Tx } from '../database/tx';

/** A change may show one person more: whoever it is about, who must not wait for tomorrow. */
const SPARE_OF_A_CHANGE = 1;

/** Counts people and, if they are within the limit, writes one audit row for each. @param fits an SQL expression: whether they are within the limit */
const writeDown = (fits: string): string => `with counted as (select ${fits} as fits),
  written as (insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
    select $1, $2, 'Shown', kind, id, detail::jsonb from unnest($3::text[], $4::uuid[], $5::text[]) shown(kind, id, detail), counted where counted.fits)
  select fits from counted`;
const WITHIN_LIMIT = writeDown('app.count_people($4, $6, $7)');
const WITHOUT_LIMIT = writeDown('true');

/**
 * Counts whom an answer shows and writes it down, in the transaction of a change.
 * @returns whether all of them may be seen; else nothing of the answer may leave
 */
export async function noteShown(tx: Tx, context: OperationContext): Promise<boolean> {
  if (context.shown.size === 0) return true;
  return allFit(await tx.query<Counted>(...noting(context, SPARE_OF_A_CHANGE)));
}

/** Ends a query, then counts the people it showed and writes their audit rows; if that fails, so does the query. @returns whether all are within the limit */
export async function endReads(tx: Tx, context: OperationContext, keep: boolean): Promise<boolean> {
  if (context.shown.size > 0) return allFit(await tx.endAndThen<Counted>(keep, ...noting(context, 0)));
  await tx.end(keep);
  return true;
}

interface Counted {
  readonly fits: boolean;
}
const allFit = ([counted]: readonly Counted[]): boolean => counted?.fits === true;

function noting({ actor, shown }: OperationContext, spare: number): [sql: string, params: unknown[]] {
  const people = [...shown.values()];
  const params = [actor.audience, actor.accountId, people.map(({ kind }) => kind), people.map(({ id }) => id), detailsOf(people)];
  const allowed = PEOPLE_A_DAY[actor.audience];
  return allowed === undefined ? [WITHOUT_LIMIT, params] : [WITHIN_LIMIT, [...params, allowed, spare]];
}

/** Of a look also why, where it was asked; and among how many, where one answer showed several: a line of a list is no record that was opened. */
function detailsOf(people: readonly { readonly kind: string; readonly reason?: string }[]): readonly string[] {
  const many = new Map<string, number>();
  for (const { kind } of people) many.set(kind, (many.get(kind) ?? 0) + 1);
  return people.map(({ kind, reason }) => {
    const among = many.get(kind) ?? 1;
    return JSON.stringify({ reason, ...(among > 1 ? { among } : {}) });
  });
}

/** That somebody wanted to see more people than a day has room for. */
export const noteRefused = (database: Database, { actor, shown }: OperationContext): Promise<void> =>
  database.transaction(actor, async (tx) => audit(tx, 'TooManyPeople', 'account', actor.accountId, { people: shown.size }));
