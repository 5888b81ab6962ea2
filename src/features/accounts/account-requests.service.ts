import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { type AccountRequest, type AccountRequestKind, REQUEST_DAYS, SECOND_PERSON_ROLES } from './domain/account-request';
import type { Role, StaffRole } from './domain/permissions';

/** A request with the details that a decider needs. */
export interface AccountRequestRow extends AccountRequest {
  readonly id: string;
  readonly displayName: string | null;
  readonly login: string | null;
  readonly roles: readonly StaffRole[];
  readonly rolesBefore: readonly StaffRole[];
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly operatorReason: string | null;
}

/** The fields of a request that is not stored yet. */
export interface NewAccountRequest {
  readonly kind: AccountRequestKind;
  readonly institutionId: string | null;
  readonly accountId: string | null;
  readonly roles: readonly Role[];
  readonly login: string | null;
  readonly displayName: string | null;
  readonly language: 'km' | 'en' | null;
  readonly secretHash: string | null;
}

/**
 * The second factor that is shown to the person who approves: the TOTP seed and the hashes of the recovery
 * codes.
 */
export interface StoredSecondFactor {
  readonly totpSecret: string;
  readonly codeHashes: readonly Buffer[];
}

const COLUMNS = `r.id, r.institution_id as "institutionId", r.kind, r.account_id as "accountId", coalesce(a.display_name, r.display_name) as "displayName",
  coalesce(a.email, r.login) as login, r.roles, r.roles_before as "rolesBefore", r.requested_by as "requestedBy", r.requested_at as "requestedAt",
  r.expires_at as "expiresAt", r.state, r.decided_by as "decidedBy", r.decided_at as "decidedAt", r.operator_reason as "operatorReason"`;
const FROM = 'from account_request r left join account a on a.id = r.account_id';
/** The size of one page. Open requests come first. */
const PAGE_LIMIT = 100;
const LIST = `select ${COLUMNS} ${FROM} where r.state = 'OPEN' or r.requested_at > app.now() - interval '90 days' order by r.state = 'OPEN' desc, r.requested_at desc, r.id limit ${PAGE_LIMIT}`;
const BY_ID = `select ${COLUMNS} ${FROM} where r.id = $1`;

/**
 * Account changes that wait for a second person. The database finds the requester and the decider by the
 * session's token hash.
 */
@Injectable()
export class AccountRequestsService {
  /** Open requests first, then those of the last 90 days, newest first. */
  list(tx: Tx): Promise<AccountRequestRow[]> {
    return tx.query<AccountRequestRow>(LIST);
  }

  async byId(tx: Tx, id: string): Promise<AccountRequestRow | null> {
    return isId(id) ? ((await tx.query<AccountRequestRow>(BY_ID, [id]))[0] ?? null) : null;
  }

  /** @returns the id of the request; null if the session is too old or may not make this request */
  async request(tx: Tx, sessionHash: Buffer | null, newRequest: NewAccountRequest): Promise<string | null> {
    const { kind, institutionId, accountId, roles, login, displayName, language, secretHash } = newRequest;
    const [created] = await tx.query<{ id: string | null }>('select app.request_account_change($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as id', [
      sessionHash,
      kind,
      institutionId,
      accountId,
      roles,
      login,
      displayName,
      language,
      secretHash,
      REQUEST_DAYS,
    ]);
    return created?.id ?? null;
  }

  /** @returns the new state; null if the session may not decide the request */
  async decide(tx: Tx, sessionHash: Buffer | null, id: string, agrees: boolean, secondFactor: StoredSecondFactor | null): Promise<string | null> {
    const [decided] = await tx.query<{ state: string | null }>('select app.decide_account_request($1, $2, $3, $4, $5) as state', [
      sessionHash,
      id,
      agrees,
      secondFactor?.totpSecret ?? null,
      secondFactor?.codeHashes ?? [],
    ]);
    return decided?.state ?? null;
  }

  async withdraw(tx: Tx, sessionHash: Buffer | null, id: string): Promise<boolean> {
    const [done] = await tx.query<{ done: boolean }>('select app.cancel_account_request($1, $2) as done', [sessionHash, id]);
    return done?.done ?? false;
  }

  /** Approves a request as the operator on the command line. */
  async agreeAsOperator(tx: Tx, id: string, reason: string, secondFactor: StoredSecondFactor): Promise<string | null> {
    const [decided] = await tx.query<{ state: string | null }>('select app.agree_as_operator($1, $2, $3, $4) as state', [
      id,
      reason,
      secondFactor.totpSecret,
      secondFactor.codeHashes,
    ]);
    return decided?.state ?? null;
  }

  /** Records an account that the operator opened alone, with the reason. @returns the id of the record */
  async recordOperatorRequest(
    tx: Tx,
    of: { readonly institutionId: string; readonly accountId: string; readonly roles: readonly Role[]; readonly reason: string },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into account_request (institution_id, kind, account_id, display_name, login, language, roles, requested_at, expires_at, state, decided_at, operator_reason)
       select $1, 'OPEN_ACCOUNT', a.id, a.display_name, a.login, a.language, $3, app.now(), app.now(), 'AGREED', app.now(), $4 from account a where a.id = $2 returning id`,
      [of.institutionId, of.accountId, of.roles, of.reason],
    );
    if (!row) throw new Error(`Cannot record the opening of account ${of.accountId}: no such account`);
    return row.id;
  }

  /** Whether an institution has anybody who could agree to a request: an administrator or a safety lead. */
  async hasSecondPerson(tx: Tx, institutionId: string): Promise<boolean> {
    const [row] = await tx.query<{ exists: boolean }>(
      `select exists (select from account where audience = 'staff' and institution_id = $1 and closed_at is null and roles && $2::text[])`,
      [institutionId, SECOND_PERSON_ROLES],
    );
    return row?.exists ?? false;
  }
}
