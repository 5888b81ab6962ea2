import { Injectable } from '@nestjs/common';
import { readEmail } from '../../features/accounts/domain/email';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { MembersService } from '../../features/accounts/members.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import { accountIdOf } from '../../platform/security/actor';
import { slowDigest } from '../../platform/security/credential-hash';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';

/** The session and the IP address of a request. */
interface Sender {
  readonly sessionHash: Buffer | null;
  readonly address: string;
}

/**
 * A signed-in user of an employer proves that they read the mail of their address; from then on all email
 * notifications are sent there.
 */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly codes: MailCodesService,
    private readonly members: MembersService,
  ) {}

  /**
   * Replaces a mistyped address. The result is the same whether or not the address belongs to another
   * account; only the mail differs.
   */
  async correct(tx: Tx, { sessionHash, address }: Sender, input: object, key: string) {
    const id = accountIdOf(tx.actor);
    const reader = new InputReader(input as Readonly<Record<string, unknown>>);
    const email = reader.result(readEmail(reader, 'email'));
    const tooOften = isRefusal(email) ? null : await this.codes.countRequest(tx, `confirming ${id}`, address);
    if (tooOften) return tooOften;
    // slow, so that the address cannot be guessed from a fast hash
    const args = { email: await slowDigest(isRefusal(email) ? JSON.stringify(input) : email, `${id} ${key}`) };
    tx.asWriter();
    return once(tx, { field: 'emailCorrect', key, args }, async () => {
      if (isRefusal(email)) return email;
      if (await this.isConfirmed(tx)) return refuse('TRANSITION_NOT_ALLOWED');
      if ((await this.codes.correctAddress(tx, sessionHash, email)) === null) return refuse('REAUTHENTICATION_NEEDED');
      const code = await this.codes.request(tx, 'CONFIRM', { accountId: id });
      await announce(tx, domainEvent('MailCodeToConfirm', code), { subjectKind: 'mail_code' });
      audit(tx, 'AddressCorrected', 'account', id);
      return { id };
    });
  }

  /**
   * Sends another code. Earlier codes stay valid, so that any of the mails works, whichever arrives first.
   */
  async requestCode(tx: Tx, address: string, key: string) {
    const id = accountIdOf(tx.actor);
    const tooOften = await this.codes.countRequest(tx, `confirming ${id}`, address);
    if (tooOften) return tooOften;
    tx.asWriter();
    return once(tx, { field: 'emailConfirmRequest', key, args: {} }, async () => {
      if (await this.isConfirmed(tx)) return refuse('TRANSITION_NOT_ALLOWED');
      const code = await this.codes.request(tx, 'CONFIRM', { accountId: id });
      await announce(tx, domainEvent('MailCodeToConfirm', code), { subjectKind: 'mail_code' });
      return { id };
    });
  }

  async confirm(tx: Tx, address: string, input: object, key: string) {
    const id = accountIdOf(tx.actor);
    const reader = new InputReader(input as Readonly<Record<string, unknown>>);
    const code = reader.result(reader.text('code', 60));
    const hash = isRefusal(code) ? code : await this.codes.countTyped(tx, code, address);
    if (isRefusal(hash)) return hash;
    tx.asWriter();
    return once(tx, { field: 'emailConfirm', key, args: { input } }, async () => {
      if (!(await this.codes.confirmAddress(tx, hash))) return refuse('CODE_REFUSED');
      audit(tx, 'AddressConfirmed', 'account', id);
      return { id };
    });
  }

  private async isConfirmed(tx: Tx): Promise<boolean> {
    return (await this.members.list(tx)).some(({ isMe, isConfirmed }) => isMe && isConfirmed);
  }
}
