import type { MemberRow, MembersService } from '../../accounts/members.service';
import { loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';

/** The whole team of the business that asks, read once for an operation. */
export function team(c: OperationContext, members: MembersService): Promise<MemberRow[]> {
  return loader(c, 'team', async (keys: readonly string[]) => {
    const rows = await members.list(c.tx);
    return keys.map(() => rows);
  }).load('team');
}
