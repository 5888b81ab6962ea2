import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password or PIN; in NFC, so that two keyboards that write the same letters in two ways are one. */
export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize('NFC'), ARGON2);

/** The same for the same text under the same name, and as slow to guess: by it two requests with secrets in them are known as one. */
export const slowDigest = (text: string, name: string): Promise<string> =>
  hash(text, { ...ARGON2, salt: createHash('sha256').update(name).digest().subarray(0, 16) });
