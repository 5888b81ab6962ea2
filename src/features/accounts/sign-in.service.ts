import { randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import type { Audience } from '../../platform/security/actor';
import { hashOfToken } from '../../platform/http/session-cookies';
import type { RequestIdentity } from '../../platform/graphql/endpoints';
import { hashCredential } from '../../platform/security/credential-hash';
import { ShortCredentials } from '../../platform/security/short-credentials';
import type { Tx } from '../../platform/database/tx';
import { InputReader } from '../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { normalizePin } from './domain/sign-in/pin';
import { normalizeCredential } from './domain/sign-in/password';
import { readAccessCode } from './domain/sign-in/typed-code';
import { deviceOf } from './domain/sign-in/device';
import { SESSION_LIMITS } from './domain/sign-in/session';
import { proofOf } from './second-factor';
import { AttemptsService } from './attempts.service';

const TOKEN_BYTES = 32;

interface AccountCredentials {
  readonly id: string;
  readonly secret_hash: string;
  readonly totp_secret: string | null;
  readonly list_hash: string | null;
}

const SIGN_IN = 'select app.sign_in($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) as "expiresAt"';

type Sender = Pick<RequestIdentity, 'address' | 'agent' | 'sessionHash' | 'device'>;

/**
 * Sign-in. It runs the same statements, costs the same work and gives the same answer for an unknown login, a
 * wrong credential, a wrong or used code and a locked account.
 */
@Injectable()
export class SignInService {
  /** The hash to verify against where there is no account, so that it costs the same. */
  readonly #nobody = hashCredential(randomBytes(16).toString('hex'));

  constructor(
    private readonly attempts: AttemptsService,
    private readonly shortSecrets: ShortCredentials,
  ) {}

  /** Opens a session with a new token, and ends this browser's previous one. */
  async signIn(
    tx: Tx,
    { address, agent, sessionHash, device }: Sender,
    input: object,
  ): Promise<{ token: string; expiresAt: Date } | Refusal<'INVALID_INPUT' | 'RATE_LIMITED' | 'SIGN_IN_REFUSED'>> {
    const reader = new InputReader(input as Readonly<Record<string, unknown>>);
    const typed = reader.text('login', 200);
    reader.text('secret', 200);
    const code = reader.optionalText('code', 30);
    const audience = tx.actor.audience as Audience;
    const secret = normalizeCredential((input as { secret: string }).secret);
    // Normalised before the attempt is counted, so that all spellings of one access code share one counter.
    const normalized = audience === 'trainee' ? { login: readAccessCode(typed), secret: normalizePin(secret) } : { login: typed, secret };
    const read = reader.result({ ...normalized, code });
    if (isRefusal(read)) return read;
    const counted = await this.attempts.count(tx, { login: read.login, address, device: device.current });
    if (isRefusal(counted)) return counted;
    const [account] = await tx.query<AccountCredentials>('select * from app.find_account($1)', [read.login]);
    const [opens, opensList] = await this.verifyCredential(audience, account, read.secret);
    const proof = account?.totp_secret ? await proofOf(account.totp_secret, read.code) : NO_PROOF;
    const isRight = (opens || opensList) && proof !== null && !counted.isLocked;
    const pinHash = audience === 'trainee' ? ((opensList ? account?.list_hash : account?.secret_hash) ?? null) : null;
    const newPinHash = isRight && pinHash ? await this.shortSecrets.rehashIfOutdated(pinHash, read.secret) : null;
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const { absoluteMinutes, idleMinutes } = SESSION_LIMITS[audience];
    const [opened] = await tx.query<{ expiresAt: Date | null }>(SIGN_IN, [
      counted.keys,
      counted.countedAt,
      account?.id ?? null,
      isRight,
      proof?.step ?? null,
      proof?.recovery ?? null,
      opensList,
      hashOfToken(token),
      absoluteMinutes,
      idleMinutes,
      sessionHash,
      deviceOf(agent),
      device.current,
      device.next,
      pinHash,
      newPinHash,
    ]);
    return opened?.expiresAt ? { token, expiresAt: opened.expiresAt } : refuse('SIGN_IN_REFUSED');
  }

  /**
   * Whether a credential opens the account, and whether it opens only the list. A trainee's is verified
   * twice, whether or not she has a second PIN.
   */
  private async verifyCredential(audience: Audience, account: AccountCredentials | undefined, secret: string): Promise<readonly [boolean, boolean]> {
    if (audience === 'trainee') {
      const hashes = [account?.secret_hash, account?.list_hash];
      const [opens = false, opensList = false] = await Promise.all(hashes.map((hash) => this.shortSecrets.verify(hash, secret)));
      return [opens, opensList];
    }
    return [await verify(account?.secret_hash ?? (await this.#nobody), secret).catch(() => false), false];
  }
}

const NO_PROOF = { step: null, recovery: null };
