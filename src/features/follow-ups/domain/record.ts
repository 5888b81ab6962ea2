import { type Answer, type Indicator, type IndicatorAnswer, INDICATORS } from '../../alerts/domain/indicators';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import type { Currency } from '../../../shared/money';
import { refuse, type Refusal } from '../../../shared/refusal';

/** Who said it: she to a member of staff, or she alone in the service. */
export const SAID_BY = ['TRAINEE_TO_STAFF', 'TRAINEE_ALONE'] as const;
/** One of the two. */
export type SaidBy = (typeof SAID_BY)[number];

/** How she was spoken with. */
export const METHODS = ['IN_PERSON', 'CALL', 'IN_APP', 'CHAT', 'VISIT'] as const;
/** One way. */
export type Method = (typeof METHODS)[number];
/** The ways a member of staff can have spoken with her; in the service she speaks alone. */
export const STAFF_METHODS = ['IN_PERSON', 'CALL', 'CHAT', 'VISIT'] as const satisfies readonly Method[];

/** What she wants: stay where she is, a change, or help. */
export const WANTS = ['STAY', 'CHANGE', 'HELP'] as const;
/** One wish. */
export type Wants = (typeof WANTS)[number];

/** What she said at one contact besides the answers to the eleven questions; nothing where it was not spoken of. */
export interface Facts {
  /** 1 very bad … 5 very good. */
  readonly mood: number | null;
  readonly wants: Wants | null;
  readonly feelsSafe: Answer | null;
  /** How much it is the work she wanted: 1 not at all … 5 entirely. */
  readonly wanted: number | null;
  readonly contractInHand: boolean | null;
  /** The pay she received last, in USD cents or KHR riel. */
  readonly payReceivedAmount: number | null;
  readonly payReceivedCurrency: Currency | null;
  readonly paidOn: LocalDate | null;
  readonly hoursLastWeek: number | null;
  readonly daysLastWeek: number | null;
  /** What was kept back from that pay, in the same currency. */
  readonly deductionsAmount: number | null;
  readonly holdsOwnId: boolean | null;
  readonly stillWorks: boolean | null;
  readonly nextStep: string | null;
}

/** What was said at one contact, to be written down. */
export interface SaidAtContact {
  readonly method: Method;
  readonly facts: Facts;
  readonly answers: readonly IndicatorAnswer[];
}

/** A record of one contact; a correction is a new record that names the one it replaces, and nothing is overwritten. */
export interface FollowUpRecord extends Facts {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  /** Null for a contact that was not planned. */
  readonly followUpId: string | null;
  readonly replacesId: string | null;
  readonly saidBy: SaidBy;
  readonly method: Method;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** The place a contact is about. */
export type ContactPlace = Pick<FollowUpRecord, 'institutionId' | 'placementId' | 'traineeId'>;
/** Which record it is, and who wrote it down. */
export type WrittenBy = Pick<FollowUpRecord, 'id' | 'followUpId' | 'replacesId' | 'saidBy' | 'recordedBy'>;

/** Writes down what was said at a contact, planned or not. */
export function newRecord({ institutionId, placementId, traineeId }: ContactPlace, said: SaidAtContact, by: WrittenBy, now: Date): FollowUpRecord {
  return { institutionId, placementId, traineeId, ...by, method: said.method, ...said.facts, recordedAt: now };
}

/**
 * A record that stands in the place of an older one. MOVE_NOT_ALLOWED for what she said alone, because it is hers, and for what was corrected already,
 * because then its correction is the one to correct.
 */
export function correctRecord(
  record: FollowUpRecord,
  isReplaced: boolean,
  said: SaidAtContact,
  by: Pick<WrittenBy, 'id' | 'recordedBy'>,
  now: Date,
): FollowUpRecord | Refusal {
  if (record.saidBy === 'TRAINEE_ALONE') return refuse('MOVE_NOT_ALLOWED', { state: record.saidBy, nextMoves: [] });
  if (isReplaced) return refuse('MOVE_NOT_ALLOWED', { state: 'REPLACED', nextMoves: [] });
  const { followUpId, id: replacesId, saidBy } = record;
  return newRecord(record, said, { ...by, followUpId, replacesId, saidBy }, now);
}

/** What she said of one question at an earlier contact. */
export interface EarlierAnswer extends IndicatorAnswer {
  readonly recordId: string;
  readonly followUpId: string | null;
  readonly recordedAt: Date;
}

/**
 * Whether she had said before, at another contact about the same place, that she was not paid in full and on the day: withheld wages are critical the
 * second time (DOMAIN 4.1). What was said on the same day in Phnom Penh, or for the same follow-up, is the same wage told twice and counts once.
 */
export const saidWagesWithheldBefore = (earlier: readonly EarlierAnswer[], now: Pick<FollowUpRecord, 'followUpId' | 'replacesId' | 'recordedAt'>): boolean =>
  earlier.some(
    ({ indicator, answer, recordId, followUpId, recordedAt }) =>
      indicator === 'WITHHOLDING_WAGES' &&
      answer === INDICATORS.WITHHOLDING_WAGES.bad &&
      recordId !== now.replacesId &&
      (followUpId === null || followUpId !== now.followUpId) &&
      localDateAt(recordedAt) < localDateAt(now.recordedAt),
  );

/** The answers as safety weighs them: that somebody else holds her papers is a bad answer also where only the fact was written down (DOMAIN 4.1). */
export function answersForSafety({ answers, facts }: Pick<SaidAtContact, 'answers' | 'facts'>): readonly IndicatorAnswer[] {
  const papers: Indicator = 'RETENTION_OF_DOCUMENTS';
  const isAnswered = answers.some(({ indicator, answer }) => indicator === papers && answer !== 'SKIP');
  if (facts.holdsOwnId !== false || isAnswered) return answers;
  return [...answers.filter(({ indicator }) => indicator !== papers), { indicator: papers, answer: INDICATORS[papers].bad }];
}

/** Nothing said yet: what a contact leaves open stays so. */
export const NOTHING_SAID: Facts = {
  mood: null,
  wants: null,
  feelsSafe: null,
  wanted: null,
  contractInHand: null,
  payReceivedAmount: null,
  payReceivedCurrency: null,
  paidOn: null,
  hoursLastWeek: null,
  daysLastWeek: null,
  deductionsAmount: null,
  holdsOwnId: null,
  stillWorks: null,
  nextStep: null,
};
