import type { MemberRow, MembersService } from '../../../features/accounts/members.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';

/** All members of the signed-in employer's account, read once per operation. */
export function team(c: OperationContext, members: MembersService): Promise<MemberRow[]> {
  return loader(c, 'team', async (keys: readonly string[]) => {
    const rows = await members.list(c.tx);
    return keys.map(() => rows);
  }).load('team');
}
