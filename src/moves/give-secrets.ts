import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
import { mayGiveSecrets } from '../accounts/domain/staff-accounts';
import { RecoveryCodesService } from '../accounts/recovery-codes.service';
import { StaffAccountsService } from '../accounts/staff-accounts.service';
import { once } from '../platform/idempotency';
import { announce } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { happened } from '../shared/events';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';

/** What opens an account, the one time that it is shown. */
interface ShownSecrets {
  readonly secret: string;
  readonly totpSecret: string;
  readonly recoveryCodes: readonly string[];
}

/** A colleague who lost the password, the telephone or both is given all of it anew, by whoever administers accounts; the old ones open nothing any more, and a mail says so. */
@Injectable()
export class GiveSecrets {
  constructor(
    private readonly colleagues: StaffAccountsService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
  ) {}

  /** @returns the secrets; none where the request is repeated, for none is kept where it could be read */
  async give(tx: Tx, sessionHash: Buffer | null, id: string, key: string): Promise<Partial<ShownSecrets> | Refusal> {
    let shown: Partial<ShownSecrets> = {};
    await tx.path();
    const given = await once(tx, { field: 'staffAccountGiveSecrets', key, args: { id } }, async () => {
      const refused = mayGiveSecrets(id, await this.colleagues.lock(tx));
      if (refused) return refused;
      const first = this.accounts.firstSecrets();
      const { codes, hashes } = this.recovery.made();
      const kept = { secretHash: await this.accounts.hashSecret(first.secret), totpSecret: first.totpSecret, codeHashes: hashes };
      if (!(await this.colleagues.giveSecrets(tx, sessionHash, id, kept))) return refuse('REAUTHENTICATION_NEEDED');
      await announce(tx, happened('AccountPasswordChanged', id), { subjectKind: 'account', fields: ['password', 'second factor', 'recovery codes'] });
      shown = { ...first, recoveryCodes: codes };
      return { id };
    });
    return isRefusal(given) ? given : shown;
  }
}
