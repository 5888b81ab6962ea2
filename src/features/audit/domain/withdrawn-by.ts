/** Who ended a referral or an offer by withdrawing it. SYSTEM: a job, because no seat was left. */
export type WithdrawnBy = 'TRAINEE' | 'STAFF' | 'EMPLOYER' | 'SYSTEM';

const BY_LOGIN: Readonly<Record<string, WithdrawnBy>> = { trainee: 'TRAINEE', staff: 'STAFF', employer: 'EMPLOYER', worker: 'SYSTEM' };

/** Who withdrew, by the login of the audit line. Null if there is no line or another login wrote it. */
export const withdrawnBy = (login: string | undefined): WithdrawnBy | null => (login === undefined ? null : (BY_LOGIN[login] ?? null));
