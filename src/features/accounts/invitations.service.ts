import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { columnsOf, insertRow, lockRow, lockRows, rowsAs, rowsBy, updateRows } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { invitationTable } from './accounts.table';
import type { Invitation } from './domain/invitation';
import { MAIL_CODE_MINUTES } from './domain/mail-code';

const OPEN = `select ${columnsOf(invitationTable, 'i')} from employer_invitation i
  where i.state = 'OPEN' order by i.invited_at desc, i.id desc limit 50`;
/**
 * The limit of invitations a day, so that an employer that is not vetted yet cannot send mail to many
 * strangers.
 */
const MAX_PER_DAY = 20;
const LIMITED_UNTIL = `select invited_at + interval '1 day' as until from employer_invitation where invited_at > now() - interval '1 day' order by invited_at desc, id offset $1 limit 1`;
const INVITE_FIRST = 'select code, is_requested as "isRequested" from app.invite_first_member($1, $2, $3, $4)';
const FIRST_USER_REQUESTS = `select employer_id as "employerId", email, requested_by as "requestedBy", requested_at as "requestedAt"
  from first_user_request where employer_id = any($1) and requested_at > app.now() - interval '7 days'`;
const REAL_NOW = 'select now() as now';

/** An invitation of the first user of an employer: neither if it has a user or an open invitation, or is closed. */
interface FirstInvitation {
  /** The id of the code to mail. */
  readonly code: string | null;
  /** Whether a second person must send the same invitation. */
  readonly isRequested: boolean;
}

/** The first user that one person of the steward proposes for an employer. */
export interface FirstUserRequest {
  readonly employerId: string;
  readonly email: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

/** Invitations to the actor's own employer. Row-level security selects them. */
@Injectable()
export class InvitationsService {
  /** Open invitations, newest first, including expired ones. */
  open(tx: Tx): Promise<Invitation[]> {
    return rowsAs(tx, invitationTable, OPEN, []);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Invitation[]> {
    return rowsBy(tx, invitationTable, { id: ids.filter(isId) });
  }

  /** Locks one invitation. It needs the writer role, because the reading roles cannot lock rows. */
  lock(tx: Tx, id: string): Promise<Invitation | null> {
    return isId(id) ? lockRow(tx, invitationTable, { id }) : Promise.resolve(null);
  }

  /** Locks the open invitation to an address. */
  lockByEmail(tx: Tx, email: string): Promise<Invitation | null> {
    return lockRow(tx, invitationTable, { email, state: 'OPEN' });
  }

  /** Locks the open invitations that an account sent. */
  lockBySender(tx: Tx, invitedBy: string): Promise<Invitation[]> {
    return lockRows(tx, invitationTable, { invitedBy, state: 'OPEN' });
  }

  async add(tx: Tx, invitation: Pick<Invitation, 'employerId' | 'email' | 'language' | 'invitedBy'>): Promise<string> {
    const id = randomUUID();
    const invitedAt = await this.realNow(tx);
    const expiresAt = new Date(invitedAt.getTime() + MAIL_CODE_MINUTES.JOIN * 60_000);
    await insertRow(tx, invitationTable, { ...invitation, id, invitedAt, expiresAt, state: 'OPEN' });
    return id;
  }

  /**
   * Invites the first user of an employer, for staff of the steward. An employer that is approved or has a card needs two
   * people: the first one's invitation is a request.
   */
  async inviteFirst(tx: Tx, employerId: string, { email, language }: Pick<Invitation, 'email' | 'language'>): Promise<FirstInvitation> {
    return tx.queryOne<FirstInvitation>(INVITE_FIRST, [employerId, email, language, MAIL_CODE_MINUTES.JOIN]);
  }

  /** The requests that wait for a second person; only for staff of the steward. */
  firstUserRequests(tx: Tx, employerIds: readonly string[]): Promise<FirstUserRequest[]> {
    return tx.query<FirstUserRequest>(FIRST_USER_REQUESTS, [employerIds]);
  }

  /**
   * When the next invitation may be sent, if the daily limit is reached; null if one may be sent now.
   */
  async limitedUntil(tx: Tx): Promise<Date | null> {
    return (await tx.query<{ until: Date }>(LIMITED_UNTIL, [MAX_PER_DAY - 1]))[0]?.until ?? null;
  }

  async save(tx: Tx, { id, state }: Invitation): Promise<void> {
    await updateRows(tx, invitationTable, { id }, { state });
  }

  /** Real time, as for a session: moving the demo's clock must not expire an invitation. */
  async realNow(tx: Tx): Promise<Date> {
    return (await tx.queryOne<{ now: Date }>(REAL_NOW)).now;
  }
}
