import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { readEmail } from '../../features/accounts/domain/email';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { PasswordsService } from '../../features/accounts/passwords.service';
import { type Done, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import { slowDigest } from '../../platform/security/secret-hash';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { Reader } from '../../shared/reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

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

  async ask(tx: Tx, address: string, input: Input, key: string): Promise<Done | Refusal> {
    const reader = new Reader(input);
    const email = reader.done(readEmail(reader, 'email'));
    if (isRefusal(email)) return email;
    const tooOften = await this.codes.countAsking(tx, email, address);
    if (tooOften) return tooOften;
    // slow, so that the address cannot be guessed from a fast hash
    const args = { email: await slowDigest(email, key) };
    tx.path();
    return once(tx, { field: 'passwordResetAsk', key, args, anonymous: true }, async () => {
      const code = await this.codes.askReset(tx, email);
      await announce(tx, happened('MailCodeToReset', code), { subjectKind: 'mail_code' });
      return {};
    });
  }

  async reset(tx: Tx, address: string, input: Input, key: string): Promise<Done | Refusal> {
    const args = { input: await slowDigest(JSON.stringify(input), key) };
    const reader = new Reader(input);
    const weak = this.passwords.problem('secret', input['secret'], []);
    if (weak) reader.refuse('secret', weak.problem, weak.limit);
    const code = reader.done(reader.text('code', 60));
    const hash = isRefusal(code) ? code : await this.codes.countTyped(tx, code, address);
    if (isRefusal(hash)) return hash;
    const secretHash = await this.accounts.hashSecret(String(input['secret']));
    tx.path();
    return once(tx, { field: 'passwordReset', key, args, anonymous: true }, async () => {
      const id = await this.codes.resetSecret(tx, hash, secretHash);
      if (id === null) return refuse('CODE_REFUSED');
      await announce(tx, happened('AccountPasswordChanged', id), { subjectKind: 'account' });
      return { id };
    });
  }
}
