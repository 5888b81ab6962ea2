import { Injectable } from '@nestjs/common';
import { AccountRequestsService } from '../../features/accounts/account-requests.service';
import { gainsProtectedRole } from '../../features/accounts/domain/account-request';
import { mayLoseRoles } from '../../features/accounts/domain/handover';
import type { Role } from '../../features/accounts/domain/permissions';
import { mayHaveRoles, parseRoles } from '../../features/accounts/domain/staff-accounts';
import { HandoversService } from '../../features/accounts/handovers.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/**
 * Changes the roles of a staff account. A removed role is gone with the next request, provided that the work
 * that needs it is handed over; a role that opens protected data waits for a second person.
 */
@Injectable()
export class ChangeStaffRoles {
  constructor(
    private readonly accounts: StaffAccountsService,
    private readonly requests: AccountRequestsService,
    private readonly handovers: HandoversService,
  ) {}

  /** @returns the account, and the request if the change waits for a second person */
  async change(tx: Tx, sessionHash: Buffer | null, id: string, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'staffAccountChangeRoles', key, args: { id, input } }, async () => {
      const roles = parseRoles(input);
      if (isRefusal(roles)) return roles;
      await this.handovers.lockOutstandingWork(tx, id);
      const office = await this.accounts.lock(tx);
      const refused = mayHaveRoles(id, roles, office);
      if (refused) return refused;
      const before = office.colleagues.find((one) => one.id === id)?.roles ?? [];
      const handoverRefusal = mayLoseRoles(before, roles, await this.handovers.outstandingWorkOf(tx, [id]));
      if (handoverRefusal) return handoverRefusal;
      if (gainsProtectedRole(roles, before)) return this.request(tx, sessionHash, id, roles);
      await this.accounts.setRoles(tx, id, roles);
      audit(tx, 'RolesChanged', 'account', id, { roles });
      return { id, requestId: null };
    });
  }

  private async request(tx: Tx, sessionHash: Buffer | null, accountId: string, roles: readonly Role[]) {
    const unchanged = { institutionId: null, login: null, displayName: null, language: null, secretHash: null };
    const requestId = await this.requests.request(tx, sessionHash, { kind: 'CHANGE_ROLES', accountId, roles, ...unchanged });
    if (requestId === null) return refuse('REAUTHENTICATION_NEEDED');
    await announce(tx, domainEvent('AccountRequestCreated', requestId), { subjectKind: 'account_request', to: 'OPEN' });
    return { id: accountId, requestId };
  }
}
