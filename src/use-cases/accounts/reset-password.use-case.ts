import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { readEmail } from '../../features/accounts/domain/email';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { PasswordsService } from '../../features/accounts/passwords.service';
import { NO_IDS, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import { slowDigest } from '../../platform/security/credential-hash';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/**
 * An employer user sets a new password with a code sent by email. The response is the same for an address
 * without an account.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly codes: MailCodesService,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
  ) {}

  async requestCode(tx: Tx, address: string, input: Input, key: string) {
    const reader = new InputReader(input);
    const email = reader.result(readEmail(reader, 'email'));
    if (isRefusal(email)) return email;
    const tooOften = await this.codes.countRequest(tx, email, address);
    if (tooOften) return tooOften;
    // slow, so that the address cannot be guessed from a fast hash
    const args = { email: await slowDigest(email, key) };
    tx.asWriter();
    return once(tx, { field: 'passwordResetRequest', key, args, anonymous: true }, async () => {
      const code = await this.codes.requestReset(tx, email);
      await announce(tx, domainEvent('MailCodeToReset', code), { subjectKind: 'mail_code' });
      return NO_IDS;
    });
  }

  async reset(tx: Tx, address: string, input: Input, key: string) {
    const args = { input: await slowDigest(JSON.stringify(input), key) };
    const reader = new InputReader(input);
    const weak = this.passwords.problemOf('secret', input['secret'], []);
    if (weak) reader.refuse('secret', weak.problem, weak.limit);
    const code = reader.result(reader.text('code', 60));
    const hash = isRefusal(code) ? code : await this.codes.countTyped(tx, code, address);
    if (isRefusal(hash)) return hash;
    const secretHash = await this.accounts.hashCredential(String(input['secret']));
    tx.asWriter();
    return once(tx, { field: 'passwordReset', key, args, anonymous: true }, async () => {
      const id = await this.codes.resetSecret(tx, hash, secretHash);
      if (id === null) return refuse('CODE_REFUSED');
      await announce(tx, domainEvent('AccountPasswordChanged', id), { subjectKind: 'account' });
      return { id };
    });
  }
}
