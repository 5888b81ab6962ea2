import type { Consent } from '../../consents/domain/consent';
import { type DomainEvent, happened } from '../../../shared/events';
import { Reader } from '../../../shared/reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/states';
import type { CodedSummary } from './coded-summary';
import { type InstitutionReferral, institutionReferralMoves, MOVES_OF_SIDE, type Side, URGENCIES, type Urgency } from './institution-referral';
import {
  INSTITUTION_REFERRAL,
  INSTITUTION_REFERRAL_EVENTS,
  type InstitutionReferralMove,
  type InstitutionReferralState,
  standingOf,
} from './institution-referral-states';
import { type Need, NEEDS } from './needs';
import type { ReleasedIdentity } from './released-identity';

/** How many days the other institution has for its answer, by urgency; our rule, as no source gives one. */
export const ANSWER_DAYS: Readonly<Record<Urgency, number>> = { TODAY: 1, SOON: 3, ROUTINE: 14 };
/** How many days there are to ask her and release who she is once the other institution said yes; our rule. */
export const RELEASE_DAYS = 30;
const DAY_MS = 86_400_000;

/** A referral after a move, and what is told. */
export interface MovedInstitutionReferral {
  readonly referral: InstitutionReferral;
  readonly event: DomainEvent;
}

/** What a case worker writes down first: whom, to where, what for. */
export interface InstitutionReferralDraft {
  readonly traineeId: string;
  readonly toInstitutionId: string;
  readonly need: Need;
  readonly urgency: Urgency;
  readonly alsoNeeds: readonly Need[];
}

/** Reads a draft; the institution it goes to is another than one's own (NOT_ALLOWED). */
export function parseInstitutionReferral(input: Readonly<Record<string, unknown>>, institutionId: string): InstitutionReferralDraft | Refusal {
  const reader = new Reader(input);
  const toInstitutionId = reader.id('toInstitutionId');
  if (toInstitutionId === institutionId) reader.refuse('toInstitutionId', 'NOT_ALLOWED');
  return reader.done({
    traineeId: reader.id('traineeId'),
    toInstitutionId,
    need: reader.choice('need', NEEDS),
    urgency: reader.choice('urgency', URGENCIES),
    alsoNeeds: reader.choices('alsoNeeds', NEEDS),
  });
}

/** A referral of hers that is still under way, as far as a new one must know it. */
export type OpenReferral = Pick<InstitutionReferral, 'toInstitutionId' | 'need'>;

/** Drafts a referral; ALREADY_OPEN while she has one under way to the same institution for the same need. Nobody else sees a draft. */
export function draftInstitutionReferral(
  { toInstitutionId, need, urgency }: InstitutionReferralDraft,
  facts: { readonly fromInstitutionId: string; readonly summary: CodedSummary; readonly open: readonly OpenReferral[] },
  now: Date,
): Omit<InstitutionReferral, 'id'> | Refusal {
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

/** Offers it blind, with the summary as she is today; the other side has 1, 3 or 14 days by urgency. */
export const offerBlind = (referral: InstitutionReferral, side: Side, summary: CodedSummary, now: Date): MovedInstitutionReferral | Refusal =>
  moved(referral, 'offer', side, now, { summary, offeredAt: now, dueAt: inDays(now, ANSWER_DAYS[referral.urgency]) });

/** The other institution says yes to somebody it does not know; then there are 30 days to ask her. */
export const acceptBlind = (referral: InstitutionReferral, side: Side, now: Date): MovedInstitutionReferral | Refusal =>
  moved(referral, 'accept', side, now, { answeredAt: now, dueAt: inDays(now, RELEASE_DAYS) });

/** The other institution says no; nothing of her remains with it. */
export const rejectBlind = (referral: InstitutionReferral, side: Side, now: Date): MovedInstitutionReferral | Refusal =>
  moved(referral, 'reject', side, now, { answeredAt: now, ...ended(now) });

/**
 * Releases who she is, to the institution that accepted her and to no other. NO_CONSENT without her living consent that names it; NOT_READY with
 * VERIFIED_CONTACT where there is no safe way to reach her. It may be read until her consent's last day.
 */
export function releaseIdentity(
  referral: InstitutionReferral,
  side: Side,
  facts: { readonly consent: Pick<Consent, 'purpose' | 'toInstitutionId' | 'expiresOn'> | null; readonly identity: ReleasedIdentity },
  now: Date,
): MovedInstitutionReferral | Refusal {
  const { consent, identity } = facts;
  const after = afterMove(referral, 'release', side, now);
  if (isRefusal(after)) return after;
  if (consent === null || consent.purpose !== 'REFERRAL_TO_INSTITUTION' || consent.toInstitutionId !== referral.toInstitutionId) return refuse('NO_CONSENT');
  if (identity.ways.length === 0) return refuse('NOT_READY', { reasons: ['VERIFIED_CONTACT'] });
  return moved(referral, 'release', side, now, { released: identity, releasedUntil: consent.expiresOn, releasedAt: now, dueAt: null });
}

/** The other institution takes her in under its own name for her, while it may still read who she is (NO_CONSENT after her consent's last day). */
export function takeIn(
  referral: InstitutionReferral,
  side: Side,
  facts: { readonly released: ReleasedIdentity | null },
  now: Date,
): MovedInstitutionReferral | Refusal {
  const after = afterMove(referral, 'takeIn', side, now);
  if (isRefusal(after)) return after;
  return facts.released === null ? refuse('NO_CONSENT') : moved(referral, 'takeIn', side, now, {});
}

/** The service is done; what was released has served its purpose and is gone. */
export const finishService = (referral: InstitutionReferral, side: Side, now: Date): MovedInstitutionReferral | Refusal =>
  moved(referral, 'finish', side, now, { released: null, releasedUntil: null, endedAt: now });

/** The sending side takes it back at any time; nothing of her remains with the other. */
export const revokeReferral = (referral: InstitutionReferral, side: Side, now: Date): MovedInstitutionReferral | Refusal =>
  moved(referral, 'revoke', side, now, ended(now));

const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);
const ended = (now: Date) => ({ summary: null, released: null, releasedUntil: null, dueAt: null, endedAt: now });
const told = ({ id }: InstitutionReferral, move: InstitutionReferralMove): DomainEvent => happened(INSTITUTION_REFERRAL_EVENTS[move], id);

/** The state after a move of a side, in time; a side makes no move of the other's. */
function afterMove(referral: InstitutionReferral, move: InstitutionReferralMove, side: Side, now: Date): InstitutionReferralState | Refusal {
  const standing = standingOf(referral, now);
  const own = institutionReferralMoves(referral, side, now);
  if (!MOVES_OF_SIDE[side].includes(move)) return refuse('MOVE_NOT_ALLOWED', { state: standing, nextMoves: own });
  const state = stateAfter(INSTITUTION_REFERRAL, standing, move);
  return isRefusal(state) ? { ...state, nextMoves: own } : state;
}

function moved(
  referral: InstitutionReferral,
  move: InstitutionReferralMove,
  side: Side,
  now: Date,
  change: Partial<InstitutionReferral>,
): MovedInstitutionReferral | Refusal {
  const state = afterMove(referral, move, side, now);
  if (isRefusal(state)) return state;
  return { referral: { ...referral, ...change, state, version: referral.version + 1 }, event: told(referral, move) };
}
