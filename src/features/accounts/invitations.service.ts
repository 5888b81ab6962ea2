import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { invitationTable } from './accounts.table';
import type { Invitation } from './domain/invitation';
import { MAIL_CODE_MINUTES } from './domain/mail-code';

const WAITING = { order: { invitedAt: 'DESC', id: 'DESC' }, take: 50 } as const;
/** A business that is not vetted yet is no way to send mail to strangers. */
const MOST_A_DAY = 20;
const TOO_MANY = `select invited_at + interval '1 day' as until from employer_invitation where invited_at > now() - interval '1 day' order by invited_at desc, id offset $1 limit 1`;
const REAL_NOW = 'select now() as now';

/** Invitations to the actor's own business; row-level security decides which. */
@Injectable()
export class InvitationsService {
  /** Those that nobody accepted or took back, newest first, also where their time is over. */
  open(tx: Tx): Promise<Invitation[]> {
    return tx.manager.find(invitationTable, { where: { state: 'OPEN' }, ...WAITING });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Invitation[]> {
    return tx.manager
      .createQueryBuilder(invitationTable, 'i')
      .where('i.id = any(:ids)', { ids: ids.filter(isId) })
      .getMany();
  }

  /** Locks one; as the path role, for no role that only reads can. */
  lock(tx: Tx, id: string): Promise<Invitation | null> {
    return isId(id) ? tx.manager.findOne(invitationTable, { where: { id }, lock: { mode: 'pessimistic_write' } }) : Promise.resolve(null);
  }

  /** Locks the open one to an address. */
  lockTo(tx: Tx, email: string): Promise<Invitation | null> {
    return tx.manager.findOne(invitationTable, { where: { email, state: 'OPEN' }, lock: { mode: 'pessimistic_write' } });
  }

  /** Locks the open ones that somebody sent. */
  lockOf(tx: Tx, invitedBy: string): Promise<Invitation[]> {
    return tx.manager.find(invitationTable, { where: { invitedBy, state: 'OPEN' }, lock: { mode: 'pessimistic_write' } });
  }

  async add(tx: Tx, invitation: Pick<Invitation, 'employerId' | 'email' | 'language' | 'invitedBy'>): Promise<string> {
    const id = randomUUID();
    const invitedAt = await this.realNow(tx);
    const expiresAt = new Date(invitedAt.getTime() + MAIL_CODE_MINUTES.JOIN * 60_000);
    await tx.manager.insert(invitationTable, { ...invitation, id, invitedAt, expiresAt, state: 'OPEN' });
    return id;
  }

  /** Until when no more may be sent, where a day's worth was; null where there is room. */
  async tooManyUntil(tx: Tx): Promise<Date | null> {
    return (await tx.query<{ until: Date }>(TOO_MANY, [MOST_A_DAY - 1]))[0]?.until ?? null;
  }

  async save(tx: Tx, { id, state }: Invitation): Promise<void> {
    await tx.manager.update(invitationTable, { id }, { state });
  }

  /** Real time, as a session has it: a demo's clock must not end an invitation. */
  async realNow(tx: Tx): Promise<Date> {
    return ((await tx.query<{ now: Date }>(REAL_NOW))[0] as { now: Date }).now;
  }
}
