import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import type { FirstUserInvitation } from './domain/invitation';
import { MAIL_CODE_MINUTES, type MailCodePurpose, readMailCode } from './domain/mail-code';
import { AttemptsService } from './attempts.service';

/** A fast hash is enough for eighty random bits. */
const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

/** The invitation that a code belongs to. */
export interface RedeemedInvitation extends FirstUserInvitation {
  readonly id: string;
  readonly employerId: string;
  readonly email: string;
  readonly language: 'km' | 'en';
}

const INSERT_CODE = `insert into mail_code (id, purpose, account_id, invitation_id, expires_at) values ($1, $2, $3, $4, now() + make_interval(mins => $5))`;
const REDEEM_INVITATION = `select id, employer_id as "employerId", email, language, employer_state as "employerState", has_cards as "hasCards", is_by_two as "isByTwo"
  from app.use_invitation($1)`;

/**
 * Requests and redeems the codes that are sent by mail. The code itself exists only once the worker writes
 * the mail.
 */
@Injectable()
export class MailCodesService {
  constructor(private readonly attempts: AttemptsService) {}

  /** Requests a code. @returns the id of the request; the worker generates the code */
  async request(
    tx: Tx,
    purpose: Exclude<MailCodePurpose, 'RESET'>,
    subject: { readonly accountId: string } | { readonly invitationId: string },
  ): Promise<string> {
    const id = randomUUID();
    const { accountId = null, invitationId = null } = { accountId: undefined, invitationId: undefined, ...subject };
    await tx.change(INSERT_CODE, [id, purpose, accountId, invitationId, MAIL_CODE_MINUTES[purpose]]);
    return id;
  }

  /** Requests a password reset. It runs the same statements whether or not the address has an account. */
  async requestReset(tx: Tx, login: string): Promise<string> {
    return (await tx.queryOne<{ id: string }>('select app.request_password_reset($1, $2) as id', [login, MAIL_CODE_MINUTES.RESET])).id;
  }

  /**
   * Counts a request for mail by name and address. It has the limits of a sign-in attempt but its own
   * counters.
   */
  async countRequest(tx: Tx, what: string, address: string): Promise<Refusal<'RATE_LIMITED'> | null> {
    const counted = await this.attempts.count(tx, { login: what, address, purpose: 'MAIL' });
    return isRefusal(counted) ? counted : null;
  }

  /**
   * Counts an entered code, right or wrong.
   * @returns the hash to look up, also for text that cannot be a code, so that both cost the same
   */
  async countTyped(tx: Tx, typed: string, address: string): Promise<Buffer | Refusal<'RATE_LIMITED'>> {
    const hash = hashOf(readMailCode(typed) ?? '');
    const counted = await this.attempts.count(tx, { login: hash.toString('hex'), address, purpose: 'CODE' });
    return isRefusal(counted) ? counted : hash;
  }

  /**
   * Changes the unconfirmed address of the session's account; codes sent to the old address stop working.
   * Null if the session has no recent authentication.
   */
  async correctAddress(tx: Tx, sessionHash: Buffer | null, email: string): Promise<string | null> {
    return (await tx.query<{ id: string | null }>('select app.correct_address($1, $2) as id', [sessionHash, email]))[0]?.id ?? null;
  }

  /** Redeems a code: confirms the address of the actor's account. */
  async confirmAddress(tx: Tx, hash: Buffer): Promise<boolean> {
    return (await tx.query<{ done: boolean }>('select app.confirm_address($1) as done', [hash]))[0]?.done ?? false;
  }

  /**
   * Redeems a code: sets a new password and ends the sessions of the old one.
   * @returns the account's id, or null if the code is invalid
   */
  async resetSecret(tx: Tx, hash: Buffer, secretHash: string): Promise<string | null> {
    return (await tx.query<{ id: string | null }>('select app.reset_password($1, $2) as id', [hash, secretHash]))[0]?.id ?? null;
  }

  /** Redeems a code. @returns the invitation, or the same refusal for a wrong, used or expired code */
  async redeemInvitation(tx: Tx, hash: Buffer): Promise<RedeemedInvitation | Refusal<'CODE_REFUSED'>> {
    return (await tx.query<RedeemedInvitation>(REDEEM_INVITATION, [hash]))[0] ?? refuse('CODE_REFUSED');
  }

  /** Deletes up to `most` codes that expired a month ago. @returns how many */
  async deleteOld(tx: Tx, most: number): Promise<number> {
    return (await tx.query<{ gone: number }>('select app.delete_old_codes($1) as gone', [most]))[0]?.gone ?? 0;
  }
}
