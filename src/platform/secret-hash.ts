import { hash } from '@node-rs/argon2';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password or PIN. */
export const hashSecret = (secret: string): Promise<string> => hash(secret, ARGON2);
