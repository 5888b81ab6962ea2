import type { Grant, GrantTarget } from '../../../features/grants/domain/grant';
import type { GrantsService } from '../../../features/grants/grants.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** A grant by its short name, or null; shared by all fields that refer to a grant. */
export const grantById = (c: OperationContext, grants: GrantsService, id: string): Promise<Grant | null> =>
  loader<Grant | null>(c, 'grantById', async (ids) => inOrder(ids, await grants.byIds(c.tx, ids), (grant) => grant.id)).load(id);

/** The targets of a grant, batched per operation. */
export const grantTargets = (c: OperationContext, grants: GrantsService, id: string): Promise<(GrantTarget & { readonly grantId: string })[]> =>
  loader(c, 'grantTargets', async (ids) => groupRows(ids, await grants.targetsOf(c.tx, ids), (row) => row.grantId)).load(id);
