import { type Answer, type Indicator, type IndicatorAnswer, INDICATORS } from '../../alerts/domain/indicators';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import type { Currency } from '../../../shared/money';
import { refuse, type Refusal } from '../../../shared/refusal';

/** Who made the report: the trainee to a staff member, or the trainee alone in the app. */
export const REPORTED_BY = ['TRAINEE_TO_STAFF', 'TRAINEE_ALONE'] as const;
export type ReportedBy = (typeof REPORTED_BY)[number];

/** How the trainee was contacted. */
export const CONTACT_CHANNELS = ['IN_PERSON', 'CALL', 'IN_APP', 'CHAT', 'VISIT'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];
/** The channels staff can record; IN_APP is only for the trainee's own check-ins. */
export const STAFF_CHANNELS = ['IN_PERSON', 'CALL', 'CHAT', 'VISIT'] as const satisfies readonly ContactChannel[];

/** What the trainee wants: to stay, a change, or help. */
export const WANTS = ['STAY', 'CHANGE', 'HELP'] as const;
export type Wants = (typeof WANTS)[number];

/** The facts of one contact, in addition to the answers to the eleven questions. Null: not discussed. */
export interface ContactFacts {
  /** 1 very bad … 5 very good. */
  readonly mood: number | null;
  readonly wants: Wants | null;
  readonly feelsSafe: Answer | null;
  /** How far it is the work she wanted: 1 not at all … 5 entirely. */
  readonly wanted: number | null;
  readonly contractInHand: boolean | null;
  /** The last pay she received, in USD cents or KHR riel. */
  readonly payReceivedAmount: number | null;
  readonly payReceivedCurrency: Currency | null;
  readonly paidOn: LocalDate | null;
  readonly hoursLastWeek: number | null;
  readonly daysLastWeek: number | null;
  /** Deductions from that pay, in the same currency. */
  readonly deductionsAmount: number | null;
  readonly holdsOwnId: boolean | null;
  readonly stillWorks: boolean | null;
  readonly nextStep: string | null;
}

/** The report of one contact, to be recorded. */
export interface ContactReport {
  readonly method: ContactChannel;
  readonly facts: ContactFacts;
  readonly answers: readonly IndicatorAnswer[];
}

/**
 * A record of one contact. A correction is a new record that references the one it replaces; records are
 * never overwritten.
 */
export interface FollowUpRecord extends ContactFacts {
  readonly institutionId: string;
  readonly id: string;
  readonly placementId: string;
  readonly traineeId: string;
  /** Null for an unplanned contact. */
  readonly followUpId: string | null;
  readonly replacesId: string | null;
  readonly reportedBy: ReportedBy;
  readonly method: ContactChannel;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** The placement a contact is about. */
export type ContactPlacement = Pick<FollowUpRecord, 'institutionId' | 'placementId' | 'traineeId'>;
/** The identity and origin of a record. */
export type RecordOrigin = Pick<FollowUpRecord, 'id' | 'followUpId' | 'replacesId' | 'reportedBy' | 'recordedBy'>;

/** Creates the record of a contact, planned or not. */
export function newRecord({ institutionId, placementId, traineeId }: ContactPlacement, report: ContactReport, origin: RecordOrigin, now: Date): FollowUpRecord {
  return { institutionId, placementId, traineeId, ...origin, method: report.method, ...report.facts, recordedAt: now };
}

/**
 * Creates the correction of a record. TRANSITION_NOT_ALLOWED for the trainee's own check-in, which belongs to her,
 * and for a record that already has a correction: correct the correction instead.
 */
export function correctRecord(
  record: FollowUpRecord,
  isReplaced: boolean,
  report: ContactReport,
  origin: Pick<RecordOrigin, 'id' | 'recordedBy'>,
  now: Date,
): FollowUpRecord | Refusal<'TRANSITION_NOT_ALLOWED'> {
  if (record.reportedBy === 'TRAINEE_ALONE') return refuse('TRANSITION_NOT_ALLOWED', { state: record.reportedBy, availableActions: [] });
  if (isReplaced) return refuse('TRANSITION_NOT_ALLOWED', { state: 'REPLACED', availableActions: [] });
  const { followUpId, id: replacesId, reportedBy } = record;
  return newRecord(record, report, { ...origin, followUpId, replacesId, reportedBy }, now);
}

/** The trainee's answer to one question at an earlier contact. */
export interface EarlierAnswer extends IndicatorAnswer {
  readonly recordId: string;
  readonly followUpId: string | null;
  readonly recordedAt: Date;
}

/**
 * Whether the trainee reported at an earlier contact about the same placement that she was not paid in full
 * and on the day; withheld wages are critical the second time (docs/domain.md 4.1). Reports on the same day in Phnom
 * Penh or for the same follow-up are about the same wage and count once.
 */
export const reportedWithheldWagesBefore = (
  earlier: readonly EarlierAnswer[],
  now: Pick<FollowUpRecord, 'followUpId' | 'replacesId' | 'recordedAt'>,
): boolean =>
  earlier.some(
    ({ indicator, answer, recordId, followUpId, recordedAt }) =>
      indicator === 'WITHHOLDING_WAGES' &&
      answer === INDICATORS.WITHHOLDING_WAGES.bad &&
      recordId !== now.replacesId &&
      (followUpId === null || followUpId !== now.followUpId) &&
      localDateAt(recordedAt) < localDateAt(now.recordedAt),
  );

/**
 * The answers used for the safety assessment. If only the fact `holdsOwnId` was recorded and it is false, it
 * counts as a bad answer about documents (docs/domain.md 4.1).
 */
export function answersForSafety({ answers, facts }: Pick<ContactReport, 'answers' | 'facts'>): readonly IndicatorAnswer[] {
  const documents: Indicator = 'RETENTION_OF_DOCUMENTS';
  const isAnswered = answers.some(({ indicator, answer }) => indicator === documents && answer !== 'SKIP');
  if (facts.holdsOwnId !== false || isAnswered) return answers;
  return [...answers.filter(({ indicator }) => indicator !== documents), { indicator: documents, answer: INDICATORS[documents].bad }];
}

/** All facts null: not discussed. */
export const NO_FACTS: ContactFacts = {
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
