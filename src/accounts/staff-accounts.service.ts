import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/tx';
import type { Colleague } from './domain/staff-accounts';
import type { Role } from './domain/roles';

/** An account of staff as whoever administers accounts sees it. */
export interface StaffAccountRow extends Colleague {
  readonly displayName: string;
  readonly login: string | null;
  readonly language: 'km' | 'en';
  readonly institutionId: string;
}

const ACCOUNTS = `select id, display_name as "displayName", email as login, language, institution_id as "institutionId", roles from account
  where audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null order by display_name, id`;

/** Accounts of the actor's own institution. */
@Injectable()
export class StaffAccountsService {
  /** By name. */
  list(tx: Tx): Promise<StaffAccountRow[]> {
    return tx.query<StaffAccountRow>(ACCOUNTS);
  }

  /** The office as it is decided by: every row is locked, so that two changes come one after the other. */
  async lock(tx: Tx): Promise<{ readonly actorId: string | null; readonly colleagues: readonly StaffAccountRow[] }> {
    await tx.query(
      `select id from account where audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null order by id for update`,
    );
    return { actorId: tx.actor.accountId, colleagues: await this.list(tx) };
  }

  async setRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
    await tx.change('update account set roles = $2 where id = $1', [id, roles]);
  }

  /** Every session of it ends with the same commit. */
  async close(tx: Tx, id: string): Promise<void> {
    await tx.change('update account set closed_at = app.now() where id = $1', [id]);
  }
}
