import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Member, MemberChange } from './domain/members';

/** A member of the actor's employer account, as other members see it. */
export interface MemberRow extends Member {
  readonly displayName: string;
  readonly email: string | null;
  /** The address that replaces `email` once it is confirmed. */
  readonly pendingEmail: string | null;
  readonly isConfirmed: boolean;
  readonly isMe: boolean;
}

const MEMBERS = `select id, is_owner as "isOwner", display_name as "displayName", email, pending_email as "pendingEmail", email_confirmed_at is not null as "isConfirmed", id = app.id('actor_id') as "isMe"
  from account where audience = 'employer' and employer_id = app.id('employer_id') and closed_at is null order by is_owner desc, display_name, id`;

/** The members of the actor's own employer account. */
@Injectable()
export class MembersService {
  /** Owners first, then by name. */
  list(tx: Tx): Promise<MemberRow[]> {
    return tx.query<MemberRow>(MEMBERS);
  }

  /** Locks and reads all members, so that two changes to one employer account run one after the other. */
  async lock(tx: Tx): Promise<{ readonly actorId: string | null; readonly members: readonly MemberRow[] }> {
    await tx.query(`select id from account where employer_id = app.id('employer_id') and closed_at is null order by id for update`);
    return { actorId: tx.actor.accountId, members: await this.list(tx) };
  }

  async save(tx: Tx, id: string, change: MemberChange): Promise<void> {
    if ('isClosed' in change) await tx.change('update account set closed_at = app.now() where id = $1', [id]);
    else await tx.change('update account set is_owner = $2 where id = $1', [id, change.isOwner]);
  }
}
