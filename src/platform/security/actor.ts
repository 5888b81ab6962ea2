export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];
/**
 * The database login a transaction runs under: that of an audience, of the worker, of donor reports
 * (read-only), of the match index (read-only), or of the owner, for admin commands on the server.
 */
export type DatabaseLogin = Audience | 'worker' | 'report' | 'index' | 'owner';
export type Language = 'km' | 'en';

/**
 * The acting person, taken from the session. It is the only source of the values that row-level security
 * compares.
 */
export interface Actor {
  readonly audience: DatabaseLogin;
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

/** The account of a signed-in actor; operations that use it are closed to visitors. */
export function accountIdOf({ accountId, audience }: Actor): string {
  if (accountId === null) throw new Error(`Cannot act for an account: nobody is signed in as ${audience}`);
  return accountId;
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
