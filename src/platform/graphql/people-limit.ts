import type { DatabaseLogin } from '../security/actor';
import type { OperationContext } from './operation-context';

/**
 * The number of different people that an employer's business, or a staff member, may see per day. Each person
 * on a list counts.
 */
export const PEOPLE_A_DAY: Readonly<Partial<Record<DatabaseLogin, number>>> = { employer: 30, staff: 200 };

/**
 * The key in an operation's `loaders` for the last call of `discloseWithinLimit`: the next call must count
 * the people it disclosed.
 */
const LAST_CALL = 'people shown within the limit';

/**
 * Marks as disclosed those of `people` whom the viewer may still see today: people already seen today first,
 * then the others in the order of `people`. Everyone else must not reach the answer. The people are counted
 * once, when the operation ends.
 * @returns the people that may be shown, in the order of `people`
 */
export function discloseWithinLimit<P extends { readonly id: string }>(context: OperationContext, kind: string, people: readonly P[]): Promise<P[]> {
  const before = (context.loaders.get(LAST_CALL) ?? Promise.resolve()) as Promise<unknown>;
  const disclosure = before.then(async () => {
    const allowed = await allowedIds(context, people);
    const permitted = people.filter(({ id }) => allowed.has(id));
    for (const { id } of permitted) context.disclosed.set(id, { kind, id });
    return permitted;
  });
  context.loaders.set(
    LAST_CALL,
    disclosure.catch(() => {}),
  );
  return disclosure;
}

async function allowedIds({ actor, disclosed, tx }: OperationContext, people: readonly { readonly id: string }[]): Promise<ReadonlySet<string>> {
  const ids = people.map(({ id }) => id);
  const limit = PEOPLE_A_DAY[actor.audience];
  if (limit === undefined || ids.length === 0) return new Set(ids);
  const already = [...disclosed.values()].map(({ id }) => id);
  const rows = await tx.query<{ id: string }>('select app.people_within_limit($1, $2) as id', [[...already, ...ids], limit]);
  return new Set(rows.map(({ id }) => id));
}
