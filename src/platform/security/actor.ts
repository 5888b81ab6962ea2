export const AUDIENCES = ['employer', 'staff', 'trainee'] as const;
export type Audience = (typeof AUDIENCES)[number];
/** Who holds a transaction: an audience, the worker, the report (which counts and writes nothing), the index (which follows and writes nothing), or the owner (command line, on the machine itself). */
export type Holder = Audience | 'worker' | 'report' | 'index' | 'owner';
export type Language = 'km' | 'en';

/** Who acts, as their session says. What row-level security compares comes from here and from nowhere else. */
export interface Actor {
  readonly audience: Holder;
  /** Null only before anybody signed in. */
  readonly accountId: string | null;
  readonly institutionId: string | null;
  readonly employerId: string | null;
  readonly traineeId: string | null;
  readonly roles: readonly string[];
  readonly displayName: string;
  readonly language: Language;
  /** The SHA-256 of the session's token: what the database verifies the actor by when something is written in the actor's name. */
  readonly sessionHash?: Buffer | null;
}

const NOBODY: Omit<Actor, 'audience' | 'language'> = { accountId: null, institutionId: null, employerId: null, traineeId: null, roles: [], displayName: '' };

export const visitor = (audience: Audience, language: Language): Actor => ({ ...NOBODY, audience, language });
export const WORKER: Actor = { ...NOBODY, audience: 'worker', language: 'en' };
export const REPORT: Actor = { ...NOBODY, audience: 'report', language: 'en' };
export const INDEX: Actor = { ...NOBODY, audience: 'index', language: 'en' };
export const OWNER: Actor = { ...NOBODY, audience: 'owner', language: 'en' };
