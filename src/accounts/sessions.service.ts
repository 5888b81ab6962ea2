import { createHash, randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { verify as verifyTotp } from 'otplib';
import { type Actor, type Audience, type Language, visitor } from '../platform/actor';
import { Database } from '../platform/database';
import { ActorSource } from '../platform/endpoint';
import { hashSecret } from '../platform/secret-hash';
import type { Tx } from '../platform/tx';
import { Reader } from '../shared/reader';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { tokenOf } from './token';

/** How long a session lasts at most and how long it may lie idle, in minutes. A shared phone gets the shortest. */
const SESSION_MINUTES: Readonly<Record<Audience, { readonly absolute: number; readonly idle: number }>> = {
  trainee: { absolute: 60, idle: 10 },
  employer: { absolute: 720, idle: 30 },
  staff: { absolute: 600, idle: 15 },
};
const TOKEN_BYTES = 32;

interface FoundAccount {
  readonly id: string;
  readonly secret_hash: string;
  readonly totp_secret: string | null;
}
interface FoundSession {
  readonly account_id: string;
  readonly institution_id: string | null;
  readonly employer_id: string | null;
  readonly trainee_id: string | null;
  readonly roles: string[];
  readonly display_name: string;
  readonly language: Language;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens, finds and ends sessions: random tokens of 256 bits, stored as their SHA-256, ended by real time. */
@Injectable()
export class SessionsService extends ActorSource {
  /** Verified against where no account is found, so that an unknown login costs the same work. */
  readonly #nobody = hashSecret(randomBytes(16).toString('hex'));

  constructor(private readonly database: Database) {
    super();
  }

  async signIn(tx: Tx, input: object): Promise<{ token: string; expiresAt: Date } | Refusal> {
    const reader = new Reader(input as Readonly<Record<string, unknown>>);
    const login = reader.text('login', 200);
    reader.text('secret', 200);
    const code = reader.optionalText('code', 20);
    const read = reader.done({ login, secret: (input as { secret: string }).secret, code });
    if (isRefusal(read)) return read;
    const [account] = await tx.query<FoundAccount>('select * from app.find_account($1)', [read.login]);
    const known = await verify(account?.secret_hash ?? (await this.#nobody), read.secret).catch(() => false);
    const second = account?.totp_secret ? await isCode(account.totp_secret, read.code) : true;
    if (!account || !known || !second) return refuse('SIGN_IN_REFUSED');
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const { absolute, idle } = SESSION_MINUTES[tx.actor.audience as Audience];
    const [opened] = await tx.query<{ expires_at: Date }>('select app.open_session($1, $2, $3, $4) as expires_at', [account.id, hashOf(token), absolute, idle]);
    return opened ? { token, expiresAt: opened.expires_at } : refuse('SIGN_IN_REFUSED');
  }

  async signOut(tx: Tx, sessionHash: Buffer | null): Promise<{ ended: boolean } | Refusal> {
    if (!sessionHash) return refuse('NOT_FOUND');
    await tx.query('select app.end_session($1)', [sessionHash]);
    return { ended: true };
  }

  /** Who sent a request: the bearer of a token, or the holder of the audience's cookie; otherwise a visitor. A foreign or dead token is a visitor's. */
  async actorOf(request: Request, audience: Audience): Promise<{ actor: Actor; sessionHash: Buffer | null }> {
    const language: Language = request.headers['accept-language'] && request.acceptsLanguages('en', 'km') === 'km' ? 'km' : 'en';
    const token = tokenOf(request, audience);
    if (!token) return { actor: visitor(audience, language), sessionHash: null };
    const sessionHash = hashOf(token);
    const found = await this.database.transaction(
      visitor(audience, language),
      async (tx) => (await tx.query<FoundSession>('select * from app.find_session($1)', [sessionHash]))[0],
    );
    if (!found) return { actor: visitor(audience, language), sessionHash: null };
    const actor: Actor = {
      audience,
      accountId: found.account_id,
      institutionId: found.institution_id,
      employerId: found.employer_id,
      traineeId: found.trainee_id,
      roles: found.roles,
      displayName: found.display_name,
      language: found.language,
    };
    return { actor, sessionHash };
  }
}

/** A time-based code of six digits, half a minute early or late at most. */
async function isCode(secret: string, code: string | null): Promise<boolean> {
  if (!code || !/^\d{6}$/.test(code)) return false;
  return (await verifyTotp({ secret, token: code, epochTolerance: 30 })).valid;
}
