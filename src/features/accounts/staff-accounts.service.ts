import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Colleague, Office } from './domain/staff-accounts';
import type { Role } from './domain/roles';

/** An account of staff as whoever administers accounts sees it. */
export interface StaffAccountRow extends Colleague {
  readonly displayName: string;
  readonly login: string | null;
  readonly language: 'km' | 'en';
  readonly institutionId: string;
}

/** An office with all that is seen of who works in it. */
interface StaffOffice extends Office {
  readonly colleagues: readonly StaffAccountRow[];
}

/** What is kept of all that opens an account. */
interface KeptSecrets {
  readonly secretHash: string;
  readonly totpSecret: string;
  readonly codeHashes: readonly Buffer[];
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

  /** The office by which is told what may be done. */
  async office(tx: Tx): Promise<StaffOffice> {
    const colleagues = await this.list(tx);
    const [row] = await tx.query<{ found: boolean }>('select app.system_admin_elsewhere() as found');
    return { actorId: tx.actor.accountId, colleagues, hasSystemAdminElsewhere: row?.found ?? false };
  }

  /** The office as it is decided by: every row is locked, so that two changes come one after the other. */
  async lock(tx: Tx): Promise<StaffOffice> {
    await tx.query(
      `select id from account where audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null order by id for update`,
    );
    return this.office(tx);
  }

  async setRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
    await tx.change('update account set roles = $2 where id = $1', [id, roles]);
  }

  /** In place of whatever opened it. @returns whether there is such a colleague, and who asks gave his own secret a moment ago */
  async giveSecrets(tx: Tx, sessionHash: Buffer | null, id: string, secrets: KeptSecrets): Promise<boolean> {
    const { secretHash, totpSecret, codeHashes } = secrets;
    const [given] = await tx.query<{ id: string | null }>('select app.give_secrets($1, $2, $3, $4, $5) as id', [
      sessionHash,
      id,
      secretHash,
      totpSecret,
      codeHashes,
    ]);
    return given?.id === id;
  }

  /** Every session of it ends with the same commit. */
  async close(tx: Tx, id: string): Promise<void> {
    await tx.change('update account set closed_at = app.now() where id = $1', [id]);
  }
}
