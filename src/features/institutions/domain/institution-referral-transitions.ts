import type { Consent } from '../../consents/domain/consent';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import type { CodedSummary } from './coded-summary';
import { type InstitutionReferral, institutionReferralTransitions, TRANSITIONS_OF_SIDE, type Side, URGENCIES, type Urgency } from './institution-referral';
import {
  INSTITUTION_REFERRAL,
  INSTITUTION_REFERRAL_EVENTS,
  type InstitutionReferralTransition,
  type InstitutionReferralState,
  currentStateOf,
} from './institution-referral-states';
import { type Need, NEEDS } from './needs';
import type { ReleasedIdentity } from './released-identity';

/** The days the other institution has to answer, by urgency; our rule, because no source gives one. */
export const ANSWER_DAYS: Readonly<Record<Urgency, number>> = { TODAY: 1, SOON: 3, ROUTINE: 14 };
/**
 * The days to ask the trainee and release her identity after the other institution has accepted; our rule.
 */
export const RELEASE_DAYS = 30;
const DAY_MS = 86_400_000;

/** A referral after a transition, with the event to announce. */
export interface InstitutionReferralChange {
  readonly referral: InstitutionReferral;
  readonly event: DomainEvent;
}

/** What a case worker enters first: whom to refer, to which institution, and for what. */
export interface InstitutionReferralDraft {
  readonly traineeId: string;
  readonly toInstitutionId: string;
  readonly need: Need;
  readonly urgency: Urgency;
  readonly alsoNeeds: readonly Need[];
}

/** Parses a draft; it must name another institution than one's own (NOT_ALLOWED). */
export function parseInstitutionReferral(input: Readonly<Record<string, unknown>>, institutionId: string): InstitutionReferralDraft | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const toInstitutionId = reader.id('toInstitutionId');
  if (toInstitutionId === institutionId) reader.refuse('toInstitutionId', 'NOT_ALLOWED');
  return reader.result({
    traineeId: reader.id('traineeId'),
    toInstitutionId,
    need: reader.choice('need', NEEDS),
    urgency: reader.choice('urgency', URGENCIES),
    alsoNeeds: reader.choices('alsoNeeds', NEEDS),
  });
}

/** The fields of an open referral that a new one is checked against. */
export type OpenReferral = Pick<InstitutionReferral, 'toInstitutionId' | 'need'>;

/**
 * Drafts a referral; ALREADY_OPEN while the trainee has an open one to the same institution for the same
 * need. A draft is visible only to the sending institution.
 */
export function draftInstitutionReferral(
  { toInstitutionId, need, urgency }: InstitutionReferralDraft,
  facts: { readonly fromInstitutionId: string; readonly summary: CodedSummary; readonly open: readonly OpenReferral[] },
  now: Date,
): Omit<InstitutionReferral, 'id'> | Refusal<'ALREADY_OPEN'> {
  if (facts.open.some((one) => one.toInstitutionId === toInstitutionId && one.need === need)) return refuse('ALREADY_OPEN');
  return {
    fromInstitutionId: facts.fromInstitutionId,
    toInstitutionId,
    need,
    urgency,
    summary: facts.summary,
    state: 'DRAFTED',
    dueAt: null,
    released: null,
    releasedUntil: null,
    offeredAt: null,
    answeredAt: null,
    releasedAt: null,
    endedAt: null,
    version: 1,
    createdAt: now,
  };
}

/**
 * Offers it blind, with today's summary of the trainee; the other institution has 1, 3 or 14 days by urgency.
 */
export const offerBlind = (
  referral: InstitutionReferral,
  side: Side,
  summary: CodedSummary,
  now: Date,
): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'offer', side, now, { summary, offeredAt: now, dueAt: inDays(now, ANSWER_DAYS[referral.urgency]) });

/**
 * The other institution accepts without knowing the identity; after that there are 30 days to ask the
 * trainee.
 */
export const acceptBlind = (referral: InstitutionReferral, side: Side, now: Date): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'accept', side, now, { answeredAt: now, dueAt: inDays(now, RELEASE_DAYS) });

/** The other institution declines; no data about the trainee remains with it. */
export const rejectBlind = (referral: InstitutionReferral, side: Side, now: Date): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'reject', side, now, { answeredAt: now, ...endedFields(now) });

/**
 * Releases the trainee's identity to the institution that accepted. NO_CONSENT without her live consent
 * naming that institution; NOT_READY (VERIFIED_CONTACT) without a safe contact method. It can be read until
 * the consent's last day.
 */
export function releaseIdentity(
  referral: InstitutionReferral,
  side: Side,
  facts: { readonly consent: Pick<Consent, 'purpose' | 'toInstitutionId' | 'expiresOn'> | null; readonly identity: ReleasedIdentity },
  now: Date,
): InstitutionReferralChange | Refusal<'NOT_READY' | 'NO_CONSENT' | 'TRANSITION_NOT_ALLOWED'> {
  const { consent, identity } = facts;
  const after = nextState(referral, 'release', side, now);
  if (isRefusal(after)) return after;
  if (consent === null || consent.purpose !== 'REFERRAL_TO_INSTITUTION' || consent.toInstitutionId !== referral.toInstitutionId) return refuse('NO_CONSENT');
  if (identity.contactMethods.length === 0) return refuse('NOT_READY', { reasons: ['VERIFIED_CONTACT'] });
  return transition(referral, 'release', side, now, { released: identity, releasedUntil: consent.expiresOn, releasedAt: now, dueAt: null });
}

/**
 * The other institution registers her as its own trainee, while it may still read her identity (NO_CONSENT
 * after the consent's last day).
 */
export function startService(
  referral: InstitutionReferral,
  side: Side,
  facts: { readonly released: ReleasedIdentity | null },
  now: Date,
): InstitutionReferralChange | Refusal<'NO_CONSENT' | 'TRANSITION_NOT_ALLOWED'> {
  const after = nextState(referral, 'startService', side, now);
  if (isRefusal(after)) return after;
  return facts.released === null ? refuse('NO_CONSENT') : transition(referral, 'startService', side, now, {});
}

/** Ends the service. The released identity has served its purpose and is deleted. */
export const finishService = (referral: InstitutionReferral, side: Side, now: Date): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'finish', side, now, { released: null, releasedUntil: null, endedAt: now });

/**
 * The sending institution revokes the referral at any time; no data about the trainee remains with the other.
 */
export const revokeReferral = (referral: InstitutionReferral, side: Side, now: Date): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> =>
  transition(referral, 'revoke', side, now, endedFields(now));

const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
const endedFields = (now: Date) => ({ summary: null, released: null, releasedUntil: null, dueAt: null, endedAt: now });
const eventOf = ({ id }: InstitutionReferral, action: InstitutionReferralTransition): DomainEvent => domainEvent(INSTITUTION_REFERRAL_EVENTS[action], id);

/** The state after a transition, with deadlines applied; refuses a transition of the other side. */
function nextState(
  referral: InstitutionReferral,
  action: InstitutionReferralTransition,
  side: Side,
  now: Date,
): InstitutionReferralState | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const current = currentStateOf(referral, now);
  const ownTransitions = institutionReferralTransitions(referral, side, now);
  if (!TRANSITIONS_OF_SIDE[side].includes(action)) return refuse('TRANSITION_NOT_ALLOWED', { state: current, availableActions: ownTransitions });
  const state = stateAfter(INSTITUTION_REFERRAL, current, action);
  return isRefusal(state) ? { ...state, availableActions: ownTransitions } : state;
}

function transition(
  referral: InstitutionReferral,
  action: InstitutionReferralTransition,
  side: Side,
  now: Date,
  change: Partial<InstitutionReferral>,
): InstitutionReferralChange | Refusal<'TRANSITION_NOT_ALLOWED'> {
  const state = nextState(referral, action, side, now);
  if (isRefusal(state)) return state;
  return { referral: { ...referral, ...change, state, version: referral.version + 1 }, event: eventOf(referral, action) };
}
