import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { mayBecomeFirstUser, transitionInvitation } from '../../features/accounts/domain/invitation';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { PasswordsService } from '../../features/accounts/passwords.service';
import { once, type IdempotentRequest } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import { slowDigest } from '../../platform/security/credential-hash';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse } from '../../shared/refusal';

interface InvitationAcceptance {
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

  async accept(tx: Tx, address: string, input: Readonly<Record<string, unknown>>, key: string) {
    // slow: a fast hash of the password must not be stored with the key
    const request = { field: 'invitationAccept', key, args: { input: await slowDigest(JSON.stringify(input), key) }, anonymous: true };
    const acceptance = this.parseInput(input);
    if (isRefusal(acceptance)) return acceptance;
    const hash = await this.codes.countTyped(tx, acceptance.code, address);
    if (isRefusal(hash)) return hash;
    const secretHash = await this.accounts.hashCredential(acceptance.secret);
    return this.join(tx, request, hash, acceptance, secretHash);
  }

  private parseInput(input: Readonly<Record<string, unknown>>) {
    const reader = new InputReader(input);
    const displayName = reader.text('displayName', 200);
    const weak = this.passwords.problemOf('secret', input['secret'], [displayName]);
    if (weak) reader.refuse('secret', weak.problem, weak.limit);
    const secret = String(input['secret']);
    return reader.result({ code: reader.text('code', 60), displayName, secret, language: reader.optionalChoice('language', ['km', 'en']) });
  }

  private async join(tx: Tx, request: IdempotentRequest, hash: Buffer, { displayName, language }: InvitationAcceptance, secretHash: string) {
    tx.asWriter();
    return once(tx, request, async () => {
      const joining = await this.codes.redeemInvitation(tx, hash);
      if (isRefusal(joining)) return joining;
      await this.accounts.actFor(tx, joining.employerId);
      // an employer that staff added has no one else who could manage its users
      const isOwner = await this.accounts.hasNoMember(tx, joining.employerId);
      if (isOwner && !mayBecomeFirstUser(joining)) return refuse('CODE_REFUSED');
      const invitation = await this.invitations.lock(tx, joining.id);
      const realNow = await this.invitations.realNow(tx);
      const accepted = invitation && transitionInvitation(invitation, 'accept', realNow);
      if (!accepted || isRefusal(accepted) || (await this.accounts.isTaken(tx, joining.email))) return refuse('CODE_REFUSED');
      await this.invitations.save(tx, accepted);
      const id = await this.accounts.open(tx, {
        audience: 'employer',
        login: joining.email,
        email: joining.email,
        // proven: the code was sent to this address
        emailConfirmedAt: realNow,
        secretHash,
        displayName,
        language: language ?? joining.language,
        employerId: joining.employerId,
        roles: ['EMPLOYER_USER'],
        isOwner,
      });
      await announce(tx, domainEvent('AccountJoined', id), { subjectKind: 'account' });
      return { id };
    });
  }
}
