import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { moveInvitation } from '../../features/accounts/domain/invitation';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { PasswordsService } from '../../features/accounts/passwords.service';
import { type Done, once, type Request } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import { slowDigest } from '../../platform/security/secret-hash';
import type { Tx } from '../../platform/database/tx';
import { happened } from '../../shared/events';
import { Reader } from '../../shared/reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

interface Accepting {
  readonly code: string;
  readonly displayName: string;
  readonly secret: string;
  readonly language: 'km' | 'en' | null;
}

/**
 * A person invited by email enters the code and chooses a name and a password. This does not sign them in.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly codes: MailCodesService,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsService,
  ) {}

  async accept(tx: Tx, address: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    // slow: a fast hash of the password must not be stored with the key
    const request = { field: 'invitationAccept', key, args: { input: await slowDigest(JSON.stringify(input), key) }, anonymous: true };
    const read = this.read(input);
    if (isRefusal(read)) return read;
    const hash = await this.codes.countTyped(tx, read.code, address);
    if (isRefusal(hash)) return hash;
    const secretHash = await this.accounts.hashSecret(read.secret);
    return this.once(tx, request, hash, read, secretHash);
  }

  private read(input: Readonly<Record<string, unknown>>): Accepting | Refusal {
    const reader = new Reader(input);
    const displayName = reader.text('displayName', 200);
    const weak = this.passwords.problem('secret', input['secret'], [displayName]);
    if (weak) reader.refuse('secret', weak.problem, weak.limit);
    const secret = String(input['secret']);
    return reader.done({ code: reader.text('code', 60), displayName, secret, language: reader.optionalChoice('language', ['km', 'en']) });
  }

  private async once(tx: Tx, request: Request, hash: Buffer, { displayName, language }: Accepting, secretHash: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, request, async () => {
      const taken = await this.codes.takeInvitation(tx, hash);
      if (isRefusal(taken)) return taken;
      await this.accounts.actFor(tx, taken.employerId);
      const invitation = await this.invitations.lock(tx, taken.id);
      const realNow = await this.invitations.realNow(tx);
      const accepted = invitation && moveInvitation(invitation, 'accept', realNow);
      if (!accepted || isRefusal(accepted) || (await this.accounts.isTaken(tx, taken.email))) return refuse('CODE_REFUSED');
      await this.invitations.save(tx, accepted);
      const id = await this.accounts.open(tx, {
        audience: 'employer',
        login: taken.email,
        email: taken.email,
        // proven: the code was sent to this address
        emailConfirmedAt: realNow,
        secretHash,
        displayName,
        language: language ?? taken.language,
        employerId: taken.employerId,
        roles: ['EMPLOYER_USER'],
      });
      await announce(tx, happened('AccountJoined', id), { subjectKind: 'account' });
      return { id };
    });
  }
}
