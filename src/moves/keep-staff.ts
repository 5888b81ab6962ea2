import { Injectable } from '@nestjs/common';
import { mayClose, mayHaveRoles, parseRoles } from '../accounts/domain/staff-accounts';
import { StaffAccountsService } from '../accounts/staff-accounts.service';
import { type Done, once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { isRefusal, type Refusal } from '../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** Who works in an institution, and what each may do. A role that is taken is gone with the next request, a closed account is out of every session at once. */
@Injectable()
export class KeepStaff {
  constructor(private readonly accounts: StaffAccountsService) {}

  async changeRoles(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    await tx.path();
    return once(tx, { field: 'staffAccountChangeRoles', key, args: { id, input } }, async () => {
      const roles = parseRoles(input);
      if (isRefusal(roles)) return roles;
      const refused = mayHaveRoles(id, roles, await this.accounts.lock(tx));
      if (refused) return refused;
      await this.accounts.setRoles(tx, id, roles);
      await audit(tx, 'RolesChanged', 'account', id, { roles });
      return { id };
    });
  }

  async close(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    await tx.path();
    return once(tx, { field: 'staffAccountClose', key, args: { id } }, async () => {
      const refused = mayClose(id, await this.accounts.lock(tx));
      if (refused) return refused;
      await this.accounts.close(tx, id);
      await audit(tx, 'AccountClosed', 'account', id);
      return { id };
    });
  }
}
