import { refuseUnlessHerWord, type Requester } from '../../accounts/domain/sign-in/requester';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type StateMachine, stateAfter } from '../../../shared/state-machine';

/**
 * Purposes of a consent (docs/domain.md 0.3). Matching is granted to the trainee's own institution, a referral to one
 * employer or one other institution, never to a category of them. The last two allow work under 18 (4.3).
 */
export const PURPOSES = [
  'MATCHING',
  'REFERRAL_TO_EMPLOYER',
  'REFERRAL_TO_INSTITUTION',
  'FOLLOW_UP_CONTACT',
  'DONOR_STATISTICS',
  'GUARDIAN_CONSENT',
  'ASSENT',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Whether it allows work under 18 (matching/domain/gates/age-gates.ts). */
export const isMinorConsent = (purpose: Purpose): boolean => purpose === 'GUARDIAN_CONSENT' || purpose === 'ASSENT';

/** The fields an employer may be shown, each consented to separately. */
export const CONSENT_FIELDS = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING'] as const;
export type ConsentField = (typeof CONSENT_FIELDS)[number];

/** How a consent was explained to the trainee. */
export const EXPLANATION_METHODS = ['READ_ALOUD', 'READ_BY_HER', 'AUDIO'] as const;
export type ExplanationMethod = (typeof EXPLANATION_METHODS)[number];

/** The states of a consent. A refusal is a record too; "expired" is computed from the last day. */
export const CONSENT = {
  states: ['GIVEN', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED'],
  transitions: {
    withdraw: { from: ['GIVEN'], to: 'WITHDRAWN' },
    supersede: { from: ['GIVEN'], to: 'SUPERSEDED' },
  },
} as const satisfies StateMachine<string, string>;
export type ConsentState = (typeof CONSENT.states)[number];

/** One answer of a trainee: for one purpose, to one recipient, for these fields, until a day. */
export interface Consent {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly purpose: Purpose;
  /** The employer it is for; null for all other purposes. */
  readonly employerId: string | null;
  /** The other institution that may see the trainee's identity; null for all other purposes. */
  readonly toInstitutionId: string | null;
  readonly fields: readonly ConsentField[];
  readonly state: ConsentState;
  readonly language: 'km' | 'en';
  readonly explainedBy: string | null;
  readonly explanationMethod: ExplanationMethod | null;
  readonly givenAt: Date;
  readonly expiresOn: LocalDate;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A consent without an id yet. */
export type NewConsent = Omit<Consent, 'id' | 'version'>;

/**
 * The longest duration of a consent in days, after which it must be renewed. Our rule, because a release is
 * time-limited (docs/domain.md 4.7).
 */
export const CONSENT_DAYS = { OWN_INSTITUTION: 365, OTHER_INSTITUTION: 180, EMPLOYER: 180 } as const;

/** Whether a consent is live on a day, its last day included. */
export const isLive = ({ state, expiresOn }: Pick<Consent, 'state' | 'expiresOn'>, today: LocalDate): boolean => state === 'GIVEN' && today <= expiresOn;

/** The trainee's live consent for one employer, or undefined. */
export const liveConsentFor = <C extends Pick<Consent, 'purpose' | 'employerId' | 'state' | 'expiresOn'>>(
  consents: readonly C[],
  employerId: string,
  today: LocalDate,
): C | undefined => consents.find((one) => one.purpose === 'REFERRAL_TO_EMPLOYER' && one.employerId === employerId && isLive(one, today));

/** The trainee's live consent to reveal her identity to another institution, or undefined. */
export const liveConsentForInstitution = <C extends Pick<Consent, 'purpose' | 'toInstitutionId' | 'state' | 'expiresOn'>>(
  consents: readonly C[],
  institutionId: string,
  today: LocalDate,
): C | undefined => consents.find((one) => one.purpose === 'REFERRAL_TO_INSTITUTION' && one.toInstitutionId === institutionId && isLive(one, today));

/** A consent question, its answer, and how staff explained it at intake. */
export interface ConsentAnswer {
  readonly purpose: Exclude<Purpose, 'REFERRAL_TO_EMPLOYER'>;
  readonly toInstitutionId: string | null;
  readonly isGiven: boolean;
  readonly language: 'km' | 'en';
  /** The account that explained it; null if it was entered with the command line on the server. */
  readonly explainedBy: string | null;
  readonly explanationMethod: ExplanationMethod;
  readonly expiresOn: LocalDate;
}

/**
 * Refuses (TRANSITION_NOT_ALLOWED) to record a refusal while the trainee's consent to the same purpose and
 * recipient is live on this day, or returns null: only she can withdraw that consent. A no of her guardian, or of hers to
 * work under 18, counts at once, whoever records it.
 */
export const liveConsentRefusal = (
  consents: readonly Pick<Consent, 'purpose' | 'toInstitutionId' | 'state' | 'expiresOn'>[],
  { purpose, toInstitutionId }: Pick<ConsentAnswer, 'purpose' | 'toInstitutionId'>,
  today: LocalDate,
): Refusal<'TRANSITION_NOT_ALLOWED'> | null => {
  if (isMinorConsent(purpose)) return null;
  const live = consents.find((one) => one.purpose === purpose && one.toInstitutionId === toInstitutionId && isLive(one, today));
  return live ? refuse('TRANSITION_NOT_ALLOWED', { state: live.state, availableActions: [] }) : null;
};

/**
 * Records the trainee's answer to one purpose within her institution, or to being known to one other
 * institution. A refusal is stored as REFUSED, so that staff do not ask her repeatedly.
 */
export const recordConsent = (owner: { institutionId: string; traineeId: string }, answer: ConsentAnswer, now: Date): NewConsent => {
  const { isGiven, ...explained } = answer;
  return { ...owner, ...explained, employerId: null, fields: [], state: isGiven ? 'GIVEN' : 'REFUSED', givenAt: now, withdrawnAt: null };
};

/**
 * The consent created by the trainee's agreement to a referral: for that employer only, with exactly the
 * fields she chose, for 180 days (docs/domain.md 0.3).
 */
export const consentForEmployer = (
  owner: { institutionId: string; traineeId: string; employerId: string },
  answer: { fields: readonly ConsentField[]; language: 'km' | 'en' },
  now: Date,
): NewConsent => ({
  ...owner,
  purpose: 'REFERRAL_TO_EMPLOYER',
  toInstitutionId: null,
  fields: CONSENT_FIELDS.filter((field) => answer.fields.includes(field)),
  state: 'GIVEN',
  language: answer.language,
  explainedBy: null,
  explanationMethod: 'READ_BY_HER',
  givenAt: now,
  expiresOn: addDays(localDateAt(now), CONSENT_DAYS.EMPLOYER),
  withdrawnAt: null,
});

/**
 * Withdraws a consent. Only the trainee can do it, without a reason; from that instant nothing may rely on
 * the consent.
 */
export function withdrawConsent(
  consent: Consent,
  visitor: Requester,
  now: Date,
): { consent: Consent; event: DomainEvent } | Refusal<'NOT_FOUND' | 'TRANSITION_NOT_ALLOWED'> {
  const refusal = refuseUnlessHerWord(visitor, consent.traineeId, 'WITHDRAWAL');
  if (refusal) return refusal;
  const state = stateAfter(CONSENT, consent.state, 'withdraw');
  if (isRefusal(state)) return state;
  return { consent: { ...consent, state, withdrawnAt: now, version: consent.version + 1 }, event: domainEvent('ConsentWithdrawn', consent.id) };
}

/** Ends a consent because a newer one for the same purpose and recipient replaces it. */
export function supersedeConsent(consent: Consent): { consent: Consent; event: DomainEvent } | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(CONSENT, consent.state, 'supersede');
  if (isRefusal(state)) return state;
  return { consent: { ...consent, state, version: consent.version + 1 }, event: domainEvent('ConsentSuperseded', consent.id) };
}
