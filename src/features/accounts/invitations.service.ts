import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { invitationTable } from './accounts.table';
import type { Invitation } from './domain/invitation';
import { MAIL_CODE_MINUTES } from './domain/mail-code';

const OPEN_PAGE = { order: { invitedAt: 'DESC', id: 'DESC' }, take: 50 } as const;
/**
 * The limit of invitations a day, so that an employer that is not vetted yet cannot send mail to many
 * strangers.
 */
const MAX_PER_DAY = 20;
const LIMITED_UNTIL = `select invited_at + interval '1 day' as until from employer_invitation where invited_at > now() - interval '1 day' order by invited_at desc, id offset $1 limit 1`;
const REAL_NOW = 'select now() as now';

/** Invitations to the actor's own employer. Row-level security selects them. */
@Injectable()
export class InvitationsService {
  /** Open invitations, newest first, including expired ones. */
  open(tx: Tx): Promise<Invitation[]> {
    return tx.manager.find(invitationTable, { where: { state: 'OPEN' }, ...OPEN_PAGE });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Invitation[]> {
    return tx.manager
      .createQueryBuilder(invitationTable, 'i')
      .where('i.id = any(:ids)', { ids: ids.filter(isId) })
      .getMany();
  }

  /** Locks one invitation. It needs the writer role, because the reading roles cannot lock rows. */
  lock(tx: Tx, id: string): Promise<Invitation | null> {
    return isId(id) ? tx.manager.findOne(invitationTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : Promise.resolve(null);
  }

  /** Locks the open invitation to an address. */
  lockByEmail(tx: Tx, email: string): Promise<Invitation | null> {
    return tx.manager.findOne(invitationTable, { where: { email, state: 'OPEN' }, lock: { mode: 'pessimistic_write' } });
  }

  /** Locks the open invitations that an account sent. */
  lockBySender(tx: Tx, invitedBy: string): Promise<Invitation[]> {
    return tx.manager.find(invitationTable, { where: { invitedBy, state: 'OPEN' }, lock: { mode: 'pessimistic_write' } });
  }

  async add(tx: Tx, invitation: Pick<Invitation, 'employerId' | 'email' | 'language' | 'invitedBy'>): Promise<string> {
    const id = randomUUID();
    const invitedAt = await this.realNow(tx);
    const expiresAt = new Date(invitedAt.getTime() + MAIL_CODE_MINUTES.JOIN * 60_000);
    await tx.manager.insert(invitationTable, { ...invitation, id, invitedAt, expiresAt, state: 'OPEN' });
    return id;
  }

  /**
   * When the next invitation may be sent, if the daily limit is reached; null if one may be sent now.
   */
  async limitedUntil(tx: Tx): Promise<Date | null> {
    return (await tx.query<{ until: Date }>(LIMITED_UNTIL, [MAX_PER_DAY - 1]))[0]?.until ?? null;
  }

  async save(tx: Tx, { id, state }: Invitation): Promise<void> {
    await tx.manager.update(invitationTable, { id }, { state });
  }

  /** Real time, as for a session: moving the demo's clock must not expire an invitation. */
  async realNow(tx: Tx): Promise<Date> {
    return ((await tx.query<{ now: Date }>(REAL_NOW))[0] as { now: Date }).now;
  }
}
