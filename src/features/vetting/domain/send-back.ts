import { type EmployerTie, tiesBetween } from '../../employers/domain/employer-tie';
import { type DomainEvent, domainEvent } from '../../../shared/events';
import { InputReader } from '../../../shared/input-reader';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { stateAfter } from '../../../shared/state-machine';
import type { ChecklistItem } from './checklist';
import { VETTING, type Vetting, type VettingDecision } from './vetting';

/** Why a visit goes back to its visitors, and which questions of the checklist they ask again. */
export interface SendBackInput {
  readonly reason: string;
  readonly itemCodes: readonly string[];
}

/** One person's request to send a visit back, in the round of its submission. */
export interface VettingSendBack extends SendBackInput {
  readonly institutionId: string;
  readonly vettingId: string;
  readonly round: number;
  readonly accountId: string;
  readonly askedAt: Date;
}

/** A decision of a round that was sent back: history, which counts no more. */
export type EarlierDecision = VettingDecision & Pick<VettingSendBack, 'round'>;

/** Parses a request to send a visit back. Its questions are those of the checklist; none are needed. */
export function parseSendBack(input: Readonly<Record<string, unknown>>, checklist: readonly ChecklistItem[]): SendBackInput | Refusal<'INVALID_INPUT'> {
  const reader = new InputReader(input);
  const known = new Set(checklist.map(({ code }) => code));
  const itemCodes = [...new Set(reader.texts('itemCodes', 100, 60))];
  itemCodes.forEach((code, at) => {
    if (!known.has(code)) reader.refuse(`itemCodes.${at}`, 'UNKNOWN');
  });
  return reader.result({ reason: reader.text('reason', 1000), itemCodes });
}

/** The vetting, sent back or not, with the request; null if she had asked before. */
export interface SendBackResult {
  readonly vetting: Vetting;
  readonly request: VettingSendBack | null;
  readonly event: DomainEvent;
}

export interface SendBackFacts {
  readonly accountId: string;
  /** The accounts that lead the visit, or led it before they handed it over. */
  readonly leadIds: readonly string[];
  readonly ties: readonly EmployerTie[];
  readonly decisions: readonly Pick<VettingDecision, 'accountId'>[];
  /** The requests of all rounds. */
  readonly requests: readonly Pick<VettingSendBack, 'accountId' | 'round'>[];
}

/**
 * Asks to send a submitted visit back to its visitors. It goes back at once if another person who may decide has decided
 * (the two differ) or asked for the same; until then the vetting stays SUBMITTED, and she can ask once more when it is so.
 * Nobody sends a visit back alone.
 *
 * Refuses with TRANSITION_NOT_ALLOWED, CONFLICT_OF_INTEREST as a decision, and SECOND_PERSON_NEEDED if the same person
 * asks again and is alone with it.
 */
export function sendBack(
  vetting: Vetting,
  input: SendBackInput,
  facts: SendBackFacts,
  now: Date,
): SendBackResult | Refusal<'CONFLICT_OF_INTEREST' | 'SECOND_PERSON_NEEDED' | 'TRANSITION_NOT_ALLOWED'> {
  const state = stateAfter(VETTING, vetting.state, 'sendBack');
  if (isRefusal(state)) return state;
  const { accountId, leadIds, ties } = facts;
  const reasons = leadIds.includes(accountId) ? ['LEAD_VISITOR'] : tiesBetween(ties, accountId, vetting.employerId);
  if (reasons.length > 0) return refuse('CONFLICT_OF_INTEREST', { reasons });
  const requests = facts.requests.filter(({ round }) => round === vetting.round);
  const others = [...facts.decisions, ...requests].filter(
    (voice) => voice.accountId !== accountId && !leadIds.includes(voice.accountId) && tiesBetween(ties, voice.accountId, vetting.employerId).length === 0,
  );
  const hasAsked = requests.some((request) => request.accountId === accountId);
  if (hasAsked && others.length === 0) return refuse('SECOND_PERSON_NEEDED');
  const request = hasAsked ? null : { institutionId: vetting.institutionId, vettingId: vetting.id, round: vetting.round, accountId, ...input, askedAt: now };
  const version = vetting.version + 1;
  return others.length > 0
    ? { vetting: { ...vetting, state, round: vetting.round + 1, version }, request, event: domainEvent('VettingSentBack', vetting.id) }
    : { vetting: { ...vetting, version }, request, event: domainEvent('VettingSecondPersonNeeded', vetting.id) };
}
