import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import type { Pepper } from './peppers';
import { ARGON2, slowDigest } from './secret-hash';
import { type Settings, SETTINGS } from '../settings';

const PEPPERED = /^pepper:([0-9a-f]{12}):(\$argon2.+)$/;

/** What is kept of a secret of six digits: an argon2id hash keyed with the newest pepper, and the pepper's id before it. */
export async function hashShortSecret(secret: string, [newest]: readonly Pepper[]): Promise<string> {
  if (!newest) return hash(secret, ARGON2);
  return `pepper:${newest.id}:${await hash(secret, { ...ARGON2, secret: newest.key })}`;
}

/** Secrets that are short enough to be found from their hash by trying them all: hashed with a secret that is not in the database. */
@Injectable()
export class ShortSecrets {
  readonly #peppers: readonly Pepper[];
  /** Verified against where there is nothing to verify, so that it costs the same. */
  readonly #nobody: Promise<string>;

  constructor(@Inject(SETTINGS) { peppers }: Settings) {
    this.#peppers = peppers;
    this.#nobody = hashShortSecret(randomBytes(16).toString('hex'), peppers);
  }

  hash(secret: string): Promise<string> {
    return hashShortSecret(secret, this.#peppers);
  }

  /** With the pepper it was hashed with; one from before there were any with none. The same work whatever is kept, or nothing. */
  async verify(kept: string | null | undefined, secret: string): Promise<boolean> {
    const { argon, key } = this.#partsOf(kept ?? '') ?? { argon: partsOf(await this.#nobody).argon, key: undefined };
    const isRight = await verify(argon, secret, key ? { secret: key } : {}).catch(() => false);
    return isRight && this.#partsOf(kept ?? '') !== null;
  }

  /** Null for what no key of ours opens. */
  #partsOf(kept: string): { readonly argon: string; readonly key: Buffer | undefined } | null {
    const { id, argon } = partsOf(kept);
    if (id === undefined) return kept.startsWith('$argon2') ? { argon, key: undefined } : null;
    const pepper = this.#peppers.find((one) => one.id === id);
    return pepper ? { argon, key: pepper.key } : null;
  }

  /** The hash to keep from now on in place of one that is not of the newest pepper; null where it is. Only of a secret that was verified. */
  async renewed(kept: string, secret: string): Promise<string | null> {
    const [newest] = this.#peppers;
    return newest === undefined || kept.startsWith(`pepper:${newest.id}:`) ? null : this.hash(secret);
  }

  /** A code under each pepper by its id, the id of the newest, and as it is under '': the database compares it with what it keeps, and never sees a pepper. */
  underEach(code: string): Readonly<Record<string, string>> {
    const each = this.#peppers.map(({ id, key }) => [id, keyed(key, code)] as const);
    return { ...Object.fromEntries(each), '': code, newest: this.#peppers[0]?.id ?? '' };
  }

  /** A code under the newest pepper. */
  hidden(code: string): string {
    const [newest] = this.#peppers;
    return newest ? keyed(newest.key, code) : code;
  }

  /** By it a request with such secrets in it is known again, and they cannot be found from it. */
  digest(text: string, name: string): Promise<string> {
    return slowDigest(this.hidden(text), name);
  }
}

const keyed = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex');

function partsOf(kept: string): { readonly id: string | undefined; readonly argon: string } {
  const [, id, argon = kept] = PEPPERED.exec(kept) ?? [];
  return { id, argon };
}
