import type { Holder } from '../security/actor';
import type { OperationContext } from './operation-context';

/** How many different people somebody is shown on a day: an employer's business, and a member of staff. Lists count everybody on them. */
export const PEOPLE_A_DAY: Readonly<Partial<Record<Holder, number>>> = { employer: 30, staff: 200 };

/** Under this name an operation's `loaders` hold the last call of `showWithinLimit`: the next one has to count what it showed. */
const LAST_SHOWN = 'people shown within the limit';

/**
 * Marks as shown those of `people` whom the viewer may still see today: people seen today already, then the others in the given order. Whoever is left out must not
 * reach the answer. The count itself happens once, when the operation ends.
 * @returns the people that may be shown, in the given order
 */
export function showWithinLimit<P extends { readonly id: string }>(context: OperationContext, kind: string, people: readonly P[]): Promise<P[]> {
  const before = (context.loaders.get(LAST_SHOWN) ?? Promise.resolve()) as Promise<unknown>;
  const shown = before.then(async () => {
    const allowed = await allowedOf(context, people);
    const kept = people.filter(({ id }) => allowed.has(id));
    for (const { id } of kept) context.shown.set(id, { kind, id });
    return kept;
  });
  context.loaders.set(
    LAST_SHOWN,
    shown.catch(() => {}),
  );
  return shown;
}

async function allowedOf({ actor, shown, tx }: OperationContext, people: readonly { readonly id: string }[]): Promise<ReadonlySet<string>> {
  const ids = people.map(({ id }) => id);
  const limit = PEOPLE_A_DAY[actor.audience];
  if (limit === undefined || ids.length === 0) return new Set(ids);
  const already = [...shown.values()].map(({ id }) => id);
  const rows = await tx.query<{ id: string }>('select app.people_within_limit($1, $2) as id', [[...already, ...ids], limit]);
  return new Set(rows.map(({ id }) => id));
}
