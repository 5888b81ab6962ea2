import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Tx } from '../../platform/database/tx';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { RECENT_AUTHENTICATION_MINUTES } from './domain/sign-in/session';
import { normalizeCredential } from './domain/sign-in/password';
import { proofOf } from './second-factor';
import { AttemptsService } from './attempts.service';

interface CredentialsRow {
  readonly login: string;
  readonly secret_hash: string;
  readonly totp_secret: string | null;
}
interface Sender {
  readonly sessionHash: Buffer | null;
  readonly address: string;
}

const FINISH = 'select app.finish_reauthentication($1, $2, $3, $4, $5, $6) as "givenAt"';

/**
 * Re-authentication with the credential and an unused code, which a person who finds an unlocked desk does
 * not know. Attempts are counted for each live session separately.
 */
@Injectable()
export class ReauthenticationService {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptsService,
  ) {}

  /** @returns until when the session may do what needs a recent authentication */
  async reauthenticate(
    tx: Tx,
    { sessionHash, address }: Sender,
    input: object,
  ): Promise<{ readonly reauthenticatedUntil: Date } | Refusal<'INVALID_INPUT' | 'NOT_FOUND' | 'RATE_LIMITED' | 'SIGN_IN_REFUSED'>> {
    const reader = new InputReader(input as Readonly<Record<string, unknown>>);
    reader.text('secret', 200);
    const read = reader.result({ secret: normalizeCredential((input as { secret: string }).secret), code: reader.optionalText('code', 30) });
    if (isRefusal(read)) return read;
    // In its own transaction, before the operation's one begins, so that no request holds one connection
    // while it waits for another.
    const [credentials] = await this.database.transaction(
      tx.actor,
      (readTx) => readTx.query<CredentialsRow>('select * from app.find_credentials($1)', [sessionHash]),
      false,
    );
    if (!credentials) return refuse('NOT_FOUND');
    const counted = await this.attempts.count(tx, { login: credentials.login, address, session: sessionHash });
    if (isRefusal(counted)) return counted;
    const opens = await verify(credentials.secret_hash, read.secret).catch(() => false);
    const proof = credentials.totp_secret ? await proofOf(credentials.totp_secret, read.code) : { step: null, recovery: null };
    const isRight = opens && proof !== null && !counted.isLocked;
    const [finished] = await tx.query<{ givenAt: Date | null }>(FINISH, [
      sessionHash,
      counted.keys,
      counted.countedAt,
      isRight,
      proof?.step ?? null,
      proof?.recovery ?? null,
    ]);
    return finished?.givenAt
      ? { reauthenticatedUntil: new Date(finished.givenAt.getTime() + RECENT_AUTHENTICATION_MINUTES * 60_000) }
      : refuse('SIGN_IN_REFUSED');
  }
}
