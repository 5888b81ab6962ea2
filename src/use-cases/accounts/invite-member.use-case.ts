import { Injectable } from '@nestjs/common';
import { type Invitation, transitionInvitation, parseInvitation } from '../../features/accounts/domain/invitation';
import { mayInvite } from '../../features/accounts/domain/members';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { MailCodesService } from '../../features/accounts/mail-codes.service';
import { MembersService } from '../../features/accounts/members.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** An owner invites a person by email to the business's account, and revokes an invitation. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
    private readonly codes: MailCodesService,
  ) {}

  /**
   * The result is the same whether or not the address has an account with another business; only the mail
   * differs.
   */
  async invite(tx: Tx, input: Input, key: string) {
    const { accountId, employerId } = tx.actor;
    tx.asWriter();
    return once(tx, { field: 'memberInvite', key, args: { input } }, async () => {
      const draft = parseInvitation(input);
      if (isRefusal(draft)) return draft;
      const team = await this.members.lock(tx);
      if (!mayInvite(team) || accountId === null || employerId === null) return refuse('TRANSITION_NOT_ALLOWED');
      if (!team.members.some(({ id, isConfirmed }) => id === accountId && isConfirmed)) return refuse('NOT_READY', { reasons: ['CONFIRMED_ADDRESS'] });
      if (team.members.some(({ email }) => email?.toLowerCase() === draft.email)) return invalid([{ path: 'email', problem: 'ALREADY_MEMBER' }]);
      const until = await this.invitations.limitedUntil(tx);
      if (until) return refuse('RATE_LIMITED', { until: until.toISOString() });
      const before = await this.invitations.lockByEmail(tx, draft.email);
      const replaced = before && (await this.transition(tx, before, 'replace'));
      if (isRefusal(replaced)) return replaced;
      const language = draft.language ?? tx.actor.language;
      const id = await this.invitations.add(tx, { employerId, email: draft.email, language, invitedBy: accountId });
      const code = await this.codes.request(tx, 'JOIN', { invitationId: id });
      await announce(tx, domainEvent('MailCodeToJoin', code), { subjectKind: 'mail_code' });
      audit(tx, 'MemberInvited', 'invitation', id);
      return { id };
    });
  }

  async revoke(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'invitationRevoke', key, args: { id } }, async () => {
      if (!mayInvite(await this.members.lock(tx))) return refuse('TRANSITION_NOT_ALLOWED');
      const invitation = await this.invitations.lock(tx, id);
      const moved = invitation ? await this.transition(tx, invitation, 'revoke') : refuse('NOT_FOUND');
      if (isRefusal(moved)) return moved;
      audit(tx, 'InvitationRevoked', 'invitation', id);
      return { id };
    });
  }

  private async transition(tx: Tx, invitation: Invitation, transition: 'replace' | 'revoke') {
    const moved = transitionInvitation(invitation, transition, await this.invitations.realNow(tx));
    if (!isRefusal(moved)) await this.invitations.save(tx, moved);
    return moved;
  }
}
