import type { InstitutionsService } from '../../../features/institutions/institutions.service';
import type { ListPage } from '../../../features/lists/domain/list-values';
import type { ListView, ViewParser } from '../../../features/lists/domain/saved-view';
import type { ListPart } from '../../../features/lists/domain/list-values';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { existing } from '../../shared/outcome';
import { cursorOf, invalidArgument, page } from '../../shared/paging';

/** The arguments of every list. */
export interface ListArgs<Filter, Sort> {
  readonly filter?: Filter | null;
  readonly sort?: Sort | null;
  readonly descending?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** The part that the arguments ask for. */
export const partOfList = ({ first, after, before }: ListArgs<unknown, unknown>) => ({ ...page({ first, after }), before: page({ after: before }).after });

/** A view, or the error that names the argument which is wrong. */
export function validView<View>(view: View | Refusal): View {
  if (isRefusal(view)) throw invalidArgument(view.problems?.[0]?.path ?? 'filter');
  return view;
}

/** The view and the part of a list that the arguments ask for; an argument that no page sends is an error. */
export const listRequest = <View extends ListView>(args: ListArgs<unknown, unknown>, parse: ViewParser<View>): View & ListPart => ({
  ...validView(parse({ ...args })),
  ...partOfList(args),
});

/** A page of a list as a connection. */
export function listConnection<Row extends { readonly cursor: string }>({ rows, start, total }: ListPage<Row>) {
  const [earliest, last] = [rows[0], rows.at(-1)];
  return {
    nodes: rows,
    start,
    total,
    startCursor: earliest ? cursorOf(earliest.cursor) : null,
    pageInfo: { hasNextPage: start + rows.length < total, endCursor: last ? cursorOf(last.cursor) : null },
  };
}

/** What the watermark of an exported list names. */
export async function watermarkOf(c: OperationContext, institutions: InstitutionsService) {
  return { exportedBy: c.actor.displayName, institution: existing(await institutions.byId(c, c.actor.institutionId), 'own institution') };
}
