import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import type { Audience, Language } from '../../platform/security/actor';
import { hashCredential } from '../../platform/security/credential-hash';
import type { LocalDate } from '../../shared/local-date';
import type { Tx } from '../../platform/database/tx';
import type { Role } from './domain/permissions';

export interface NewAccount {
  readonly audience: Audience;
  readonly login: string;
  readonly secretHash: string;
  readonly totpSecret?: string | null;
  readonly displayName: string;
  readonly email?: string | null;
  readonly language: Language;
  readonly institutionId?: string | null;
  readonly employerId?: string | null;
  readonly traineeId?: string | null;
  /** Whether staff know the trainee's PIN, because they handed it to her. */
  readonly pinIsFirst?: boolean;
  /** For an employer's account: whether it belongs to an owner. */
  readonly isOwner?: boolean;
  /**
   * For an employer's account: when it was confirmed that the account's user reads mail at this address.
   * Until then the only mail sent there is the request to confirm.
   */
  readonly emailConfirmedAt?: Date | null;
  readonly roles: readonly Role[];
}

export interface AccountRow {
  readonly id: string;
  readonly displayName: string;
}

/** A colleague, as other staff see one. */
export interface ColleagueRow extends AccountRow {
  /** The leave of today; null if the colleague is there. */
  readonly leave: { readonly endsOn: LocalDate; readonly standIn: string | null } | null;
}

const COLLEAGUES = `select a.id, a.display_name as "displayName", case when l.id is not null then jsonb_build_object('endsOn', l.ends_on, 'standIn', s.display_name) end as leave
  from account a left join staff_leave l on l.account_id = a.id and l.cancelled_at is null and app.today() between l.starts_on and l.ends_on
    left join account s on s.id = l.stand_in_id`;

export interface EmployerContactRow extends AccountRow {
  readonly email: string | null;
  readonly employerId: string;
}

@Injectable()
export class AccountsService {
  /**
   * The credentials of a new staff account: a password and the seed of its second factor. Both are shown
   * once; only the seed is stored in clear.
   */
  firstCredentials(): { readonly secret: string; readonly totpSecret: string } {
    return { secret: randomBytes(15).toString('base64url'), totpSecret: generateSecret() };
  }

  hashCredential(secret: string): Promise<string> {
    return hashCredential(secret);
  }

  /** Inserts an account; its login must be free (constraint `account_login`). @returns its id */
  async open(tx: Tx, account: NewAccount): Promise<string> {
    const id = randomUUID();
    await tx.change(
      `insert into account (id, audience, login, secret_hash, totp_secret, display_name, email, language, institution_id, employer_id, trainee_id, roles, pin_is_first, is_owner, email_confirmed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        account.audience,
        account.login,
        account.secretHash,
        account.totpSecret ?? null,
        account.displayName,
        account.email ?? null,
        account.language,
        account.institutionId ?? null,
        account.employerId ?? null,
        account.traineeId ?? null,
        account.roles,
        account.pinIsFirst ?? false,
        account.isOwner ?? false,
        account.emailConfirmedAt ?? null,
      ],
    );
    return id;
  }

  /**
   * Makes the rest of the transaction act for an employer that is being registered or that a new member has just joined: row-level security lets an employer's
   * rows be written by that employer alone.
   */
  async actFor(tx: Tx, employerId: string): Promise<void> {
    await tx.query("select set_config('app.employer_id', $1, true)", [employerId]);
  }

  /** Whether a login is taken in the actor's own audience. */
  async isTaken(tx: Tx, login: string): Promise<boolean> {
    return (await tx.query<{ taken: boolean }>('select app.login_is_taken($1) as taken', [login]))[0]?.taken ?? false;
  }

  /** Whether no one has joined the employer yet for which the transaction acts. */
  async hasNoMember(tx: Tx, employerId: string): Promise<boolean> {
    return (await tx.queryOne<{ isFirst: boolean }>('select not exists (select from account where employer_id = $1) as "isFirst"', [employerId])).isFirst;
  }

  /** Whether a trainee can already sign in. */
  async hasOpenAccount(tx: Tx, traineeId: string): Promise<boolean> {
    return (
      (await tx.query<{ found: boolean }>('select exists (select from account where trainee_id = $1 and closed_at is null) as found', [traineeId]))[0]?.found ??
      false
    );
  }

  /** The trainees among these who can sign in, unordered. */
  traineesWithAccount(tx: Tx, traineeIds: readonly string[]): Promise<{ readonly traineeId: string }[]> {
    return tx.query('select trainee_id as "traineeId" from account where trainee_id = any($1::uuid[]) and closed_at is null', [traineeIds]);
  }

  /** The open accounts of these employers, by name. */
  contactsOf(tx: Tx, employerIds: readonly string[]): Promise<EmployerContactRow[]> {
    return tx.query<EmployerContactRow>(
      `select id, display_name as "displayName", email, employer_id as "employerId"
       from account where employer_id = any($1::uuid[]) and closed_at is null order by display_name, id`,
      [employerIds],
    );
  }

  /**
   * Resets a trainee's account to a first PIN: ends its sessions and lifts its lock.
   * @returns her access code, or null if she has no account
   */
  async resetAccess(tx: Tx, traineeId: string, secretHash: string): Promise<string | null> {
    return (await tx.query<{ login: string | null }>('select app.reset_access($1, $2) as login', [traineeId, secretHash]))[0]?.login ?? null;
  }

  /**
   * The access code with which a trainee of the actor's institution signs in; null if she has no account.
   */
  async accessCodeOf(tx: Tx, traineeId: string): Promise<string | null> {
    return (await tx.query<{ login: string | null }>('select app.access_code_of($1) as login', [traineeId]))[0]?.login ?? null;
  }

  /** Whether a trainee still uses the PIN that staff gave her. */
  async hasFirstPin(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query<{ first: boolean }>('select pin_is_first as first from account where id = $1', [id]))[0]?.first ?? false;
  }

  /** Names of the accounts that the actor, a member of staff, may see, unordered. */
  byIds(tx: Tx, ids: readonly string[]): Promise<ColleagueRow[]> {
    return tx.query<ColleagueRow>(`${COLLEAGUES} where a.id = any($1)`, [ids]);
  }

  /** The safety leads of the actor's institution, by name. */
  safetyLeads(tx: Tx): Promise<ColleagueRow[]> {
    return tx.query<ColleagueRow>(
      `${COLLEAGUES} where a.audience = 'staff' and a.institution_id = app.id('institution_id') and a.closed_at is null and 'SAFETY_LEAD' = any(a.roles) order by a.display_name, a.id`,
    );
  }

  /** Staff of the actor's institution, by name. */
  colleagues(tx: Tx): Promise<ColleagueRow[]> {
    return tx.query<ColleagueRow>(
      `${COLLEAGUES} where a.audience = 'staff' and a.institution_id = app.id('institution_id') and a.closed_at is null order by a.display_name, a.id`,
    );
  }
}
