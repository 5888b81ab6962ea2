import { Injectable } from '@nestjs/common';
import { AccountRequestsService } from '../../features/accounts/account-requests.service';
import { AccountsService } from '../../features/accounts/accounts.service';
import { isProtected } from '../../features/accounts/domain/account-request';
import { mayGiveSecrets } from '../../features/accounts/domain/staff-accounts';
import { RecoveryCodesService } from '../../features/accounts/recovery-codes.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

/** The credentials of an account, which are shown only once. */
interface ShownSecrets {
  readonly secret: string;
  readonly totpSecret: string;
  readonly recoveryCodes: readonly string[];
}
type Given = Partial<ShownSecrets> & { readonly requestId: string | null };

/**
 * An administrator replaces the credentials of a colleague who lost the password, the phone or both. The old
 * ones stop working, and the colleague is notified by email. If the colleague has a role that opens protected
 * data, the change waits for a second person, and the administrator receives only the password.
 */
@Injectable()
export class GiveSecrets {
  constructor(
    private readonly colleagues: StaffAccountsService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
    private readonly requests: AccountRequestsService,
  ) {}

  /** @returns the credentials; none for a repeated request, because they are not stored in readable form */
  async give(tx: Tx, sessionHash: Buffer | null, id: string, key: string): Promise<Given | Refusal> {
    let shown: Partial<ShownSecrets> = {};
    tx.path();
    const given = await once<{ readonly id: string; readonly requestId: string | null }>(
      tx,
      { field: 'staffAccountGiveSecrets', key, args: { id } },
      async () => {
        const office = await this.colleagues.lock(tx);
        const refused = mayGiveSecrets(id, office);
        if (refused) return refused;
        const first = this.accounts.firstSecrets();
        const secretHash = await this.accounts.hashSecret(first.secret);
        const roles = office.colleagues.find((one) => one.id === id)?.roles ?? [];
        if (isProtected(roles)) {
          const requestId = await this.request(tx, sessionHash, id, secretHash);
          if (requestId === null) return refuse('REAUTHENTICATION_NEEDED');
          shown = { secret: first.secret };
          return { id, requestId };
        }
        const { codes, hashes } = this.recovery.made();
        const kept = { secretHash, totpSecret: first.totpSecret, codeHashes: hashes };
        if (!(await this.colleagues.giveSecrets(tx, sessionHash, id, kept))) return refuse('REAUTHENTICATION_NEEDED');
        await announce(tx, happened('AccountPasswordChanged', id), { subjectKind: 'account', fields: ['password', 'second factor', 'recovery codes'] });
        shown = { ...first, recoveryCodes: codes };
        return { id, requestId: null };
      },
    );
    return isRefusal(given) ? given : { ...shown, requestId: given.requestId };
  }

  private async request(tx: Tx, sessionHash: Buffer | null, accountId: string, secretHash: string): Promise<string | null> {
    const nothingNew = { institutionId: null, roles: [], login: null, displayName: null, language: null };
    const id = await this.requests.request(tx, sessionHash, { kind: 'NEW_SECRETS', accountId, secretHash, ...nothingNew });
    if (id !== null) await announce(tx, happened('AccountRequestMade', id), { subjectKind: 'account_request', to: 'OPEN' });
    return id;
  }
}
