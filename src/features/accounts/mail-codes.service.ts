import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { MAIL_CODE_MINUTES, type MailCodePurpose, readMailCode } from './domain/mail-code';
import { TriesService } from './tries.service';

/** Eighty random bits need no slow hash. */
const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

/** The invitation that a code belongs to. */
export interface TakenInvitation {
  readonly id: string;
  readonly employerId: string;
  readonly email: string;
  readonly language: 'km' | 'en';
}

const ASK = `insert into mail_code (id, purpose, account_id, invitation_id, expires_at) values ($1, $2, $3, $4, now() + make_interval(mins => $5))`;
const TAKE_INVITATION = 'select id, employer_id as "employerId", email, language from app.take_invitation($1)';

/** Codes that go by mail. Here they are asked for and used; what a code is, is known to nobody before the worker writes its mail. */
@Injectable()
export class MailCodesService {
  constructor(private readonly tries: TriesService) {}

  /** @returns the id of the code that the worker then makes */
  async ask(tx: Tx, purpose: Exclude<MailCodePurpose, 'RESET'>, forWhat: { readonly accountId: string } | { readonly invitationId: string }): Promise<string> {
    const id = randomUUID();
    const { accountId = null, invitationId = null } = { accountId: undefined, invitationId: undefined, ...forWhat };
    await tx.change(ASK, [id, purpose, accountId, invitationId, MAIL_CODE_MINUTES[purpose]]);
    return id;
  }

  /** The same for a new password, by an address that opens something or nothing: the same statements. */
  async askReset(tx: Tx, login: string): Promise<string> {
    const [asked] = await tx.query<{ id: string }>('select app.ask_reset($1, $2) as id', [login, MAIL_CODE_MINUTES.RESET]);
    return (asked as { id: string }).id;
  }

  /** Counts asking for something by one name and from one address, as a try to sign in is counted, but apart from those. */
  async countAsking(tx: Tx, what: string, address: string): Promise<Refusal | null> {
    const counted = await this.tries.count(tx, { login: what, address, purpose: 'MAIL' });
    return isRefusal(counted) ? counted : null;
  }

  /** Counts a code that was typed, right or wrong. @returns what is looked for, also where it cannot be one: so that it costs the same */
  async countTyped(tx: Tx, typed: string, address: string): Promise<Buffer | Refusal> {
    const hash = hashOf(readMailCode(typed) ?? '');
    const counted = await this.tries.count(tx, { login: hash.toString('hex'), address, purpose: 'CODE' });
    return isRefusal(counted) ? counted : hash;
  }

  /** What the address of a session's account is to be; codes that went to the one before open nothing any more. Null where the password was not given a moment ago. */
  async correctAddress(tx: Tx, sessionHash: Buffer | null, email: string): Promise<string | null> {
    return (await tx.query<{ id: string | null }>('select app.correct_address($1, $2) as id', [sessionHash, email]))[0]?.id ?? null;
  }

  /** Uses a code up: the address of the actor's account counts. */
  async confirmAddress(tx: Tx, hash: Buffer): Promise<boolean> {
    return (await tx.query<{ done: boolean }>('select app.confirm_address($1) as done', [hash]))[0]?.done ?? false;
  }

  /** Uses a code up: a new password, and nobody is signed in with the old one any more. @returns whose, or null where it opens nothing */
  async resetSecret(tx: Tx, hash: Buffer, secretHash: string): Promise<string | null> {
    return (await tx.query<{ id: string | null }>('select app.reset_secret($1, $2) as id', [hash, secretHash]))[0]?.id ?? null;
  }

  /** Uses a code up. @returns the invitation, or a refusal that is the same for a wrong code, one that was used and one whose time is over */
  async takeInvitation(tx: Tx, hash: Buffer): Promise<TakenInvitation | Refusal> {
    return (await tx.query<TakenInvitation>(TAKE_INVITATION, [hash]))[0] ?? refuse('CODE_REFUSED');
  }

  /** Removes codes that ran out a month ago, at most so many. @returns how many */
  async clearOld(tx: Tx, most: number): Promise<number> {
    return (await tx.query<{ gone: number }>('select app.clear_old_codes($1) as gone', [most]))[0]?.gone ?? 0;
  }
}
