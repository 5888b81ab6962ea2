import { Injectable } from '@nestjs/common';
import { transitionInvitation } from '../../features/accounts/domain/invitation';
import { type MemberAction, changeMember } from '../../features/accounts/domain/members';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { MembersService } from '../../features/accounts/members.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { isRefusal } from '../../shared/refusal';

const FIELD_OF: Readonly<Record<MemberAction, string>> = { makeOwner: 'memberMakeOwner', endOwner: 'memberRemoveOwner', remove: 'memberRemove' };

/**
 * The members and owners of an employer's account. Removing a member ends all their sessions in the same
 * commit.
 */
@Injectable()
export class ManageMembers {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
  ) {}

  async apply(tx: Tx, id: string, apply: MemberAction, key: string) {
    tx.asWriter();
    return once(tx, { field: FIELD_OF[apply], key, args: { id } }, async () => {
      const change = changeMember(id, apply, await this.members.lock(tx));
      if (isRefusal(change)) return change;
      await this.members.save(tx, id, change);
      if (apply !== 'makeOwner') await this.revokeInvitationsOf(tx, id);
      audit(tx, AUDIT_ACTION_OF[apply], 'account', id);
      return { id };
    });
  }

  /** When a member loses the right to invite, their open invitations are revoked. */
  private async revokeInvitationsOf(tx: Tx, id: string): Promise<void> {
    for (const invitation of await this.invitations.lockBySender(tx, id)) {
      const revoked = transitionInvitation(invitation, 'revoke', await this.invitations.realNow(tx));
      if (!isRefusal(revoked)) await this.invitations.save(tx, revoked);
    }
  }
}

const AUDIT_ACTION_OF: Readonly<Record<MemberAction, AuditAction>> = { makeOwner: 'OwnerAdded', endOwner: 'OwnerRemoved', remove: 'MemberRemoved' };
