export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];
/**
 * Who a transaction belongs to: an audience, the worker, the report (reads only, to count), the index (reads
 * only, to follow changes), or the owner (the command line on the machine itself).
 */
export type Holder = Audience | 'worker' | 'report' | 'index' | 'owner';
export type Language = 'km' | 'en';

/**
 * The acting person, taken from the session. It is the only source of the values that row-level security
 * compares.
 */
export interface Actor {
  readonly audience: Holder;
  /** Null only before sign-in. */
  readonly accountId: string | null;
  readonly institutionId: string | null;
  readonly employerId: string | null;
  readonly traineeId: string | null;
  readonly roles: readonly string[];
  readonly displayName: string;
  readonly language: Language;
  /**
   * The SHA-256 of the session token, with which the database verifies the actor before it writes in the
   * actor's name.
   */
  readonly sessionHash?: Buffer | null;
}

const NO_ACCOUNT: Omit<Actor, 'audience' | 'language'> = {
  accountId: null,
  institutionId: null,
  employerId: null,
  traineeId: null,
  roles: [],
  displayName: '',
};

export const visitor = (audience: Audience, language: Language): Actor => ({ ...NO_ACCOUNT, audience, language });
export const WORKER: Actor = { ...NO_ACCOUNT, audience: 'worker', language: 'en' };
export const REPORT: Actor = { ...NO_ACCOUNT, audience: 'report', language: 'en' };
export const INDEX: Actor = { ...NO_ACCOUNT, audience: 'index', language: 'en' };
export const OWNER: Actor = { ...NO_ACCOUNT, audience: 'owner', language: 'en' };
