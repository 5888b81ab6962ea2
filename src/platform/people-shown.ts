import type { Database } from './database';
import type { OperationContext } from './operation-context';
import { audit } from './outbox';
import { PEOPLE_A_DAY } from './people-limit';
import type { Tx } from './tx';

/** A change may show one person more: whoever it is about, who must not wait for tomorrow. */
const SPARE_OF_A_CHANGE = 1;

const WRITE_DOWN = `insert into audit_pending (audience, actor_id, action, subject_kind, subject_id, detail)
  select $1, $2, 'Shown', kind, id, detail::jsonb from unnest($3::text[], $4::uuid[], $5::text[]) shown(kind, id, detail)`;

/**
 * Counts whom an answer shows and writes it down, in the transaction of a change.
 * @returns whether all of them may be seen; else nothing of the answer may leave
 */
export const noteShown = (tx: Tx, context: OperationContext): Promise<boolean> => note(tx, context, SPARE_OF_A_CHANGE);

/** What a query showed is counted and written down in a second short transaction; if that fails, so does the query. */
export async function noteReads(database: Database, context: OperationContext): Promise<boolean> {
  if (context.shown.size === 0) return true;
  return database.transaction(context.actor, (tx) => note(tx, context, 0));
}

async function note(tx: Tx, { actor, shown }: OperationContext, spare: number): Promise<boolean> {
  if (shown.size === 0) return true;
  const people = [...shown.values()];
  const ids = people.map(({ id }) => id);
  const allowed = PEOPLE_A_DAY[actor.audience];
  if (allowed !== undefined) {
    const [counted] = await tx.query<{ fits: boolean }>('select app.count_people($1, $2, $3) as fits', [ids, allowed, spare]);
    if (!counted?.fits) return false;
  }
  await tx.change(WRITE_DOWN, [actor.audience, actor.accountId, people.map(({ kind }) => kind), ids, detailsOf(people)]);
  return true;
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
  database.transaction(actor, (tx) => audit(tx, 'TooManyPeople', 'account', actor.accountId, { people: shown.size }));
