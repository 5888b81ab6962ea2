import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Audience, visitor } from './actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';

/**
 * The owner of a draft: the account of a session, or before sign-in the browser with the token that its forms
 * are bound to.
 */
export type DraftOwner = { readonly sessionHash: Buffer } | { readonly visitor: string };

const KEY = /^[\w-]{32}$/;
const KEY_BYTES = 24;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const digest = (what: string, text: string): Buffer => createHash('sha256').update(`${what} ${text}`).digest();

/** Whether a text could be a key; any other text is refused without a lookup. */
export const isDraftKey = (key: unknown): key is string => typeof key === 'string' && KEY.test(key);

/** The key of a draft that is found again by what it is about. */
export const draftKeyOf = (what: string, text: string): string => digest(what, text).subarray(0, KEY_BYTES).toString('base64url');

/**
 * Stores typed form values for a day, encrypted (AES-256-GCM) with a key that is part of the page's address
 * and is never stored. The database cannot read the drafts, and the address alone opens none without a
 * session of the same account.
 */
@Injectable()
export class SealedDrafts {
  constructor(private readonly database: Database) {}

  /** @returns the key of the draft, or null if its owner may not store more */
  async save(audience: Audience, owner: DraftOwner, draft: object, key = randomBytes(KEY_BYTES).toString('base64url')): Promise<string | null> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', digest('seal', key), nonce);
    const sealed = Buffer.concat([nonce, cipher.update(JSON.stringify(draft), 'utf8'), cipher.final(), cipher.getAuthTag()]);
    const [row] = await this.inTransactionAs(audience, (tx) =>
      tx.query<{ kept: boolean }>('select app.save_draft($1, $2, $3, $4) as kept', [...lookupParams(key, owner), sealed]),
    );
    return row?.kept ? key : null;
  }

  async find(audience: Audience, owner: DraftOwner, key: string): Promise<unknown> {
    const [row] = await this.inTransactionAs(audience, (tx) =>
      tx.query<{ sealed: Buffer | null }>('select app.find_draft($1, $2, $3) as sealed', lookupParams(key, owner)),
    );
    if (!row?.sealed) return undefined;
    const { sealed } = row;
    const cipher = createDecipheriv('aes-256-gcm', digest('seal', key), sealed.subarray(0, NONCE_BYTES));
    cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return JSON.parse(Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).toString('utf8'));
  }

  /** Removes drafts older than a day, at most `most`. @returns how many */
  async deleteOld(tx: Tx, most: number): Promise<number> {
    return (await tx.queryOne<{ removed: number }>('select app.delete_old_drafts($1) as removed', [most])).removed;
  }

  private inTransactionAs<R>(audience: Audience, work: (tx: Tx) => Promise<R>): Promise<R> {
    return this.database.transaction(visitor(audience, 'en'), work);
  }
}

const lookupParams = (key: string, owner: DraftOwner): (Buffer | null)[] => [
  digest('id', key),
  'sessionHash' in owner ? owner.sessionHash : null,
  'visitor' in owner ? digest('visitor', owner.visitor) : null,
];
