import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { Colleague, Office } from './domain/staff-accounts';
import type { Role, StaffRole } from './domain/permissions';

/** A staff account as an account administrator sees it. */
export interface StaffAccountRow extends Colleague {
  readonly roles: readonly StaffRole[];
  readonly displayName: string;
  readonly login: string | null;
  readonly language: 'km' | 'en';
  readonly institutionId: string;
  readonly closedAt: Date | null;
}

/** Which accounts a list shows. */
export type AccountsShown = 'OPEN' | 'CLOSED' | 'ALL';

/** The office with the full rows of its colleagues. */
interface StaffOffice extends Office {
  readonly colleagues: readonly StaffAccountRow[];
}

/** The stored part of a staff account's credentials. */
interface StoredCredentials {
  readonly secretHash: string;
  readonly totpSecret: string;
  readonly codeHashes: readonly Buffer[];
}

/** $1 which accounts. */
const ACCOUNTS = `select id, display_name as "displayName", email as login, language, institution_id as "institutionId", roles, closed_at as "closedAt" from account
  where audience = 'staff' and institution_id = app.id('institution_id') and ($1 = 'ALL' or ($1 = 'OPEN') = (closed_at is null)) order by display_name, id`;

/** Accounts of the actor's own institution. */
@Injectable()
export class StaffAccountsService {
  /** Ordered by name. */
  list(tx: Tx, shown: AccountsShown = 'OPEN'): Promise<StaffAccountRow[]> {
    return tx.query<StaffAccountRow>(ACCOUNTS, [shown]);
  }

  /** The office from which the allowed actions follow. */
  async office(tx: Tx): Promise<StaffOffice> {
    const colleagues = await this.list(tx);
    const [row] = await tx.query<{ found: boolean }>('select app.system_admin_elsewhere() as found');
    return { actorId: tx.actor.accountId, colleagues, hasSystemAdminElsewhere: row?.found ?? false };
  }

  /** The office for a decision. It locks every row, so that two changes run one after the other. */
  async lock(tx: Tx): Promise<StaffOffice> {
    await tx.query(
      `select id from account where audience = 'staff' and institution_id = app.id('institution_id') and closed_at is null order by id for update`,
    );
    return this.office(tx);
  }

  /** When these colleagues last signed in; those who did not are left out. */
  lastSignIns(tx: Tx, ids: readonly string[]): Promise<{ readonly accountId: string; readonly signedInAt: Date }[]> {
    return tx.query('select account_id as "accountId", signed_in_at as "signedInAt" from app.last_sign_ins($1::uuid[])', [ids]);
  }

  async setRoles(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
    await tx.change('update account set roles = $2 where id = $1', [id, roles]);
  }

  /**
   * Replaces the credentials of an account.
   * @returns whether the colleague exists and the actor authenticated recently
   */
  async replaceCredentials(tx: Tx, sessionHash: Buffer | null, id: string, secrets: StoredCredentials): Promise<boolean> {
    const { secretHash, totpSecret, codeHashes } = secrets;
    const [updated] = await tx.query<{ id: string | null }>('select app.replace_credentials($1, $2, $3, $4, $5) as id', [
      sessionHash,
      id,
      secretHash,
      totpSecret,
      codeHashes,
    ]);
    return updated?.id === id;
  }

  /** Closes an account. All its sessions end with the same commit. */
  async close(tx: Tx, id: string): Promise<void> {
    await tx.change('update account set closed_at = app.now() where id = $1', [id]);
  }
}
