import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Pepper } from './peppers';
import { ARGON2, slowDigest } from './credential-hash';
import { type Settings, SETTINGS } from '../settings';

const PEPPERED = /^pepper:([0-9a-f]{12}):(\$argon2.+)$/;

/**
 * The stored form of a six-digit credential: the newest pepper's id, followed by an argon2id hash keyed with
 * that pepper.
 */
export async function hashShortCredential(secret: string, [newest]: readonly Pepper[]): Promise<string> {
  if (!newest) return hash(secret, ARGON2);
  return `pepper:${newest.id}:${await hash(secret, { ...ARGON2, secret: newest.key })}`;
}

/**
 * Credentials short enough to be found from their hash by trying them all. They are therefore hashed with a
 * key that is not in the database.
 */
@Injectable()
export class ShortCredentials {
  readonly #peppers: readonly Pepper[];
  /** Verified against when there is no stored hash, so that both cases take the same time. */
  readonly #dummyHash: Promise<string>;

  constructor(@Inject(SETTINGS) { peppers }: Settings) {
    this.#peppers = peppers;
    this.#dummyHash = hashShortCredential(randomBytes(16).toString('hex'), peppers);
  }

  hash(secret: string): Promise<string> {
    return hashShortCredential(secret, this.#peppers);
  }

  /**
   * Uses the pepper of the stored hash; hashes from before peppers existed use none. It does the same work
   * whatever is stored, even without a stored hash.
   */
  async verify(storedHash: string | null | undefined, secret: string): Promise<boolean> {
    const { argon, key } = this.#partsOf(storedHash ?? '') ?? { argon: partsOf(await this.#dummyHash).argon, key: undefined };
    const isRight = await verify(argon, secret, key ? { secret: key } : {}).catch(() => false);
    return isRight && this.#partsOf(storedHash ?? '') !== null;
  }

  /** Null for a hash whose key is not available. */
  #partsOf(storedHash: string): { readonly argon: string; readonly key: Buffer | undefined } | null {
    const { id, argon } = partsOf(storedHash);
    if (id === undefined) return storedHash.startsWith('$argon2') ? { argon, key: undefined } : null;
    const pepper = this.#peppers.find((one) => one.id === id);
    return pepper ? { argon, key: pepper.key } : null;
  }

  /**
   * The new hash to store for a hash that does not use the newest pepper; null if it does. Call it only with
   * a verified credential.
   */
  async rehashIfOutdated(storedHash: string, secret: string): Promise<string | null> {
    const [newest] = this.#peppers;
    return newest === undefined || storedHash.startsWith(`pepper:${newest.id}:`) ? null : this.hash(secret);
  }

  /**
   * The keyed code for each pepper, by the pepper's id, the id of the newest, and the plain code under ''.
   * The database compares these with its stored codes and never sees a pepper.
   */
  codesByPepper(code: string): Readonly<Record<string, string>> {
    const each = this.#peppers.map(({ id, key }) => [id, hmac(key, code)] as const);
    return { ...Object.fromEntries(each), '': code, newest: this.#peppers[0]?.id ?? '' };
  }

  /** A code keyed with the newest pepper. */
  keyedCode(code: string): string {
    const [newest] = this.#peppers;
    return newest ? hmac(newest.key, code) : code;
  }

  /** Recognises a repeated request with such credentials; they cannot be recovered from the digest. */
  digest(text: string, name: string): Promise<string> {
    return slowDigest(this.keyedCode(text), name);
  }
}

const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex');

function partsOf(storedHash: string): { readonly id: string | undefined; readonly argon: string } {
  const [, id, argon = storedHash] = PEPPERED.exec(storedHash) ?? [];
  return { id, argon };
}
