import { Injectable } from '@nestjs/common';
import { moveInvitation } from '../../features/accounts/domain/invitation';
import { type MemberMove, moveMember } from '../../features/accounts/domain/members';
import { InvitationsService } from '../../features/accounts/invitations.service';
import { MembersService } from '../../features/accounts/members.service';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { isRefusal, type Refusal } from '../../shared/refusal';

const FIELDS: Readonly<Record<MemberMove, string>> = { makeOwner: 'memberMakeOwner', endOwner: 'memberEndOwner', remove: 'memberRemove' };

/**
 * The members and owners of an employer's account. Removing a member ends all their sessions in the same
 * commit.
 */
@Injectable()
export class KeepMembers {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
  ) {}

  async move(tx: Tx, id: string, move: MemberMove, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: FIELDS[move], key, args: { id } }, async () => {
      const change = moveMember(id, move, await this.members.lock(tx));
      if (isRefusal(change)) return change;
      await this.members.save(tx, id, change);
      if (move !== 'makeOwner') await this.takeBackInvitationsOf(tx, id);
      audit(tx, AUDITED[move], 'account', id);
      return { id };
    });
  }

  /** When a member loses the right to invite, their open invitations are revoked. */
  private async takeBackInvitationsOf(tx: Tx, id: string): Promise<void> {
    for (const invitation of await this.invitations.lockOf(tx, id)) {
      const taken = moveInvitation(invitation, 'takeBack', await this.invitations.realNow(tx));
      if (!isRefusal(taken)) await this.invitations.save(tx, taken);
    }
  }
}

const AUDITED: Readonly<Record<MemberMove, AuditAction>> = { makeOwner: 'OwnerMade', endOwner: 'OwnerEnded', remove: 'MemberRemoved' };
