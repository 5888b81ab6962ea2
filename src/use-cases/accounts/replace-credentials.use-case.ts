import { Injectable } from '@nestjs/common';
import { AccountRequestsService } from '../../features/accounts/account-requests.service';
import { AccountsService } from '../../features/accounts/accounts.service';
import { isProtected } from '../../features/accounts/domain/account-request';
import { mayIssueCredentials } from '../../features/accounts/domain/staff-accounts';
import { RecoveryCodesService } from '../../features/accounts/recovery-codes.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';

/** The credentials of an account, which are shown only once. */
interface ShownCredentials {
  readonly secret: string;
  readonly totpSecret: string;
  readonly recoveryCodes: readonly string[];
}
type ReplacedCredentials = Partial<ShownCredentials> & { readonly requestId: string | null };

/**
 * An administrator replaces the credentials of a colleague who lost the password, the phone or both. The old
 * ones stop working, and the colleague is notified by email. If the colleague has a role that opens protected
 * data, the change waits for a second person, and the administrator receives only the password.
 */
@Injectable()
export class ReplaceCredentials {
  constructor(
    private readonly colleagues: StaffAccountsService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
    private readonly requests: AccountRequestsService,
  ) {}

  /** @returns the credentials; none for a repeated request, because they are not stored in readable form */
  async replace(tx: Tx, sessionHash: Buffer | null, id: string, key: string) {
    let issuedCredentials: Partial<ShownCredentials> = {};
    tx.asWriter();
    const result = await once(tx, { field: 'staffAccountReplaceCredentials', key, args: { id } }, async () => {
      const office = await this.colleagues.lock(tx);
      const refused = mayIssueCredentials(id, office);
      if (refused) return refused;
      const credentials = this.accounts.firstCredentials();
      const secretHash = await this.accounts.hashCredential(credentials.secret);
      const roles = office.colleagues.find((one) => one.id === id)?.roles ?? [];
      if (isProtected(roles)) {
        const requestId = await this.request(tx, sessionHash, id, secretHash);
        if (requestId === null) return refuse('REAUTHENTICATION_NEEDED');
        issuedCredentials = { secret: credentials.secret };
        return { id, requestId };
      }
      const { codes, hashes } = this.recovery.generate();
      const stored = { secretHash, totpSecret: credentials.totpSecret, codeHashes: hashes };
      if (!(await this.colleagues.replaceCredentials(tx, sessionHash, id, stored))) return refuse('REAUTHENTICATION_NEEDED');
      await announce(tx, domainEvent('AccountPasswordChanged', id), { subjectKind: 'account', fields: ['password', 'second factor', 'recovery codes'] });
      issuedCredentials = { ...credentials, recoveryCodes: codes };
      return { id, requestId: null };
    });
    if (isRefusal(result)) return result;
    const replaced: ReplacedCredentials = { ...issuedCredentials, requestId: result.requestId };
    return replaced;
  }

  private async request(tx: Tx, sessionHash: Buffer | null, accountId: string, secretHash: string): Promise<string | null> {
    const unchanged = { institutionId: null, roles: [], login: null, displayName: null, language: null };
    const id = await this.requests.request(tx, sessionHash, { kind: 'REPLACE_CREDENTIALS', accountId, secretHash, ...unchanged });
    if (id !== null) await announce(tx, domainEvent('AccountRequestCreated', id), { subjectKind: 'account_request', to: 'OPEN' });
    return id;
  }
}
