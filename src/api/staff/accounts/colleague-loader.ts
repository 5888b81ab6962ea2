import type { ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** A staff member of the reader's institution; null for anyone else and for a null id. */
export const colleagueById = async (c: OperationContext, accounts: AccountsService, id: string | null): Promise<ColleagueRow | null> =>
  id === null ? null : loader<ColleagueRow | null>(c, 'colleagueById', async (ids) => inOrder(ids, await accounts.byIds(c.tx, ids), (row) => row.id)).load(id);
