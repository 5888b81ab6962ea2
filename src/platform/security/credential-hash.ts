import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * The stored form of a password or PIN. It is normalised to NFC, because keyboards encode the same letters
 * differently.
 */
export const hashCredential = (secret: string): Promise<string> => hash(secret.normalize('NFC'), ARGON2);

/**
 * Returns the same digest for the same text and name, and is as slow to guess as a credential hash.
 * Idempotency uses it to compare requests that contain credentials.
 */
export const slowDigest = (text: string, name: string): Promise<string> =>
  hash(text, { ...ARGON2, salt: createHash('sha256').update(name).digest().subarray(0, 16) });
