import { onlyHerself, type Visitor } from '../../accounts/domain/sign-in/visitor';
import { type DomainEvent, happened } from '../../../shared/events';
import { addDays, type LocalDate, localDateAt } from '../../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { type Machine, stateAfter } from '../../../shared/states';

/** What a consent is for (DOMAIN 0.3): matching is given to her institution, a referral to one employer or one other institution, never to a kind of them. */
export const PURPOSES = ['MATCHING', 'REFERRAL_TO_EMPLOYER', 'REFERRAL_TO_INSTITUTION', 'FOLLOW_UP_CONTACT', 'DONOR_STATISTICS'] as const;
/** One purpose. */
export type Purpose = (typeof PURPOSES)[number];

/** What an employer may be shown of her, field by field. */
export const CONSENT_FIELDS = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY', 'EDUCATION', 'TRAINING'] as const;
/** One field. */
export type ConsentField = (typeof CONSENT_FIELDS)[number];

/** How a consent was explained to her. */
export const EXPLAINED_HOW = ['READ_ALOUD', 'READ_BY_HER', 'AUDIO'] as const;
/** One way. */
export type ExplainedHow = (typeof EXPLAINED_HOW)[number];

/** A consent; a refusal is a record too, and expired is computed from its last day. */
export const CONSENT = {
  states: ['GIVEN', 'REFUSED', 'WITHDRAWN', 'SUPERSEDED'],
  moves: {
    withdraw: { from: ['GIVEN'], to: 'WITHDRAWN' },
    supersede: { from: ['GIVEN'], to: 'SUPERSEDED' },
  },
} as const satisfies Machine<string, string>;
/** Where a consent stands. */
export type ConsentState = (typeof CONSENT.states)[number];

/** One yes or no of hers: for one purpose, to one recipient, for these fields, until a day. */
export interface Consent {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly purpose: Purpose;
  /** The one employer it is for; null for every other purpose. */
  readonly employerId: string | null;
  /** The one other institution that may learn who she is; null for every other purpose. */
  readonly toInstitutionId: string | null;
  readonly fields: readonly ConsentField[];
  readonly state: ConsentState;
  readonly language: 'km' | 'en';
  readonly explainedBy: string | null;
  readonly explainedHow: ExplainedHow | null;
  readonly givenAt: Date;
  readonly expiresOn: LocalDate;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A consent before it has an id. */
export type NewConsent = Omit<Consent, 'id' | 'version'>;

/** The longest a consent lasts before it is asked again, in days: our rule, as a release is time-limited (DOMAIN 4.7). */
export const CONSENT_DAYS = { OWN_INSTITUTION: 365, OTHER_INSTITUTION: 180, EMPLOYER: 180 } as const;

/** Whether a consent holds on a day; its last day counts. */
export const isLive = ({ state, expiresOn }: Pick<Consent, 'state' | 'expiresOn'>, today: LocalDate): boolean => state === 'GIVEN' && today <= expiresOn;

/** Her living consent for one employer, or undefined. */
export const liveConsentFor = <C extends Pick<Consent, 'purpose' | 'employerId' | 'state' | 'expiresOn'>>(
  consents: readonly C[],
  employerId: string,
  today: LocalDate,
): C | undefined => consents.find((one) => one.purpose === 'REFERRAL_TO_EMPLOYER' && one.employerId === employerId && isLive(one, today));

/** Her living consent that another institution learns who she is, or undefined. */
export const liveConsentForInstitution = <C extends Pick<Consent, 'purpose' | 'toInstitutionId' | 'state' | 'expiresOn'>>(
  consents: readonly C[],
  institutionId: string,
  today: LocalDate,
): C | undefined => consents.find((one) => one.purpose === 'REFERRAL_TO_INSTITUTION' && one.toInstitutionId === institutionId && isLive(one, today));

/** What she was asked and how it was explained to her, by staff at intake. */
export interface ConsentAnswer {
  readonly purpose: Exclude<Purpose, 'REFERRAL_TO_EMPLOYER'>;
  readonly toInstitutionId: string | null;
  readonly given: boolean;
  readonly language: 'km' | 'en';
  /** The account that explained it; null where it was written down on the machine itself. */
  readonly explainedBy: string | null;
  readonly explainedHow: ExplainedHow;
  readonly expiresOn: LocalDate;
}

/** Why a no of hers is not written down beside a yes to the same that holds on this day, or null: the yes is hers to take back (MOVE_NOT_ALLOWED). */
export const stillHolds = (
  consents: readonly Pick<Consent, 'purpose' | 'toInstitutionId' | 'state' | 'expiresOn'>[],
  { purpose, toInstitutionId }: Pick<ConsentAnswer, 'purpose' | 'toInstitutionId'>,
  today: LocalDate,
): Refusal | null => {
  const yes = consents.find((one) => one.purpose === purpose && one.toInstitutionId === toInstitutionId && isLive(one, today));
  return yes ? refuse('MOVE_NOT_ALLOWED', { state: yes.state, nextMoves: [] }) : null;
};

/** Records what she answered about one purpose within her institution, or about being known to one other; a no is kept as REFUSED, so that nobody asks again and again. */
export const recordConsent = (owner: { institutionId: string; traineeId: string }, answer: ConsentAnswer, now: Date): NewConsent => {
  const { given, ...explained } = answer;
  return { ...owner, ...explained, employerId: null, fields: [], state: given ? 'GIVEN' : 'REFUSED', givenAt: now, withdrawnAt: null };
};

/** The consent that her yes to a referral creates: for that employer alone, with exactly the fields she chose, for 180 days (DOMAIN 0.3). */
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
  explainedHow: 'READ_BY_HER',
  givenAt: now,
  expiresOn: addDays(localDateAt(now), CONSENT_DAYS.EMPLOYER),
  withdrawnAt: null,
});

/** Takes a consent back, by her alone and without a reason; from that instant nothing may rest on it. */
export function withdrawConsent(consent: Consent, visitor: Visitor, now: Date): { consent: Consent; event: DomainEvent } | Refusal {
  const notHers = onlyHerself(visitor, consent.traineeId);
  if (notHers) return notHers;
  const state = stateAfter(CONSENT, consent.state, 'withdraw');
  if (isRefusal(state)) return state;
  return { consent: { ...consent, state, withdrawnAt: now, version: consent.version + 1 }, event: happened('ConsentWithdrawn', consent.id) };
}

/** Ends a consent because a newer one of hers for the same purpose and recipient takes its place. */
export function supersedeConsent(consent: Consent): { consent: Consent; event: DomainEvent } | Refusal {
  const state = stateAfter(CONSENT, consent.state, 'supersede');
  if (isRefusal(state)) return state;
  return { consent: { ...consent, state, version: consent.version + 1 }, event: happened('ConsentSuperseded', consent.id) };
}
