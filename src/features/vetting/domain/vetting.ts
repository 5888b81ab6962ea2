import type { LocalDate } from '../../../shared/local-date';
import type { StateMachine } from '../../../shared/state-machine';

/** Why a site is visited. */
export const VETTING_KINDS = ['FIRST', 'RENEWAL', 'UNANNOUNCED', 'AFTER_ALERT'] as const;
export type VettingKind = (typeof VETTING_KINDS)[number];

/** The decisions two people can make about a site. */
export const DECISIONS = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'NEEDS_REVISIT'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * The states of a vetting. The findings can be recorded again until it is submitted, and after it was sent back. "Expired" is computed
 * from its last day (docs/domain.md 0.1).
 */
export const VETTING = {
  states: ['PLANNED', 'VISITED', 'SUBMITTED', 'DECIDED', 'REVOKED'],
  transitions: {
    visit: { from: ['PLANNED', 'VISITED'], to: 'VISITED' },
    submit: { from: ['VISITED'], to: 'SUBMITTED' },
    sendBack: { from: ['SUBMITTED'], to: 'VISITED' },
    decide: { from: ['SUBMITTED'], to: 'DECIDED' },
    revoke: { from: ['DECIDED'], to: 'REVOKED' },
  },
} as const satisfies StateMachine<string, string>;
export type VettingState = (typeof VETTING.states)[number];
export type VettingTransition = keyof typeof VETTING.transitions;

/**
 * A visit to one site and its result. All institutions can read decision, conditions and validity; only this
 * institution can read the rest.
 */
export interface Vetting {
  readonly id: string;
  readonly institutionId: string;
  readonly employerId: string;
  readonly siteId: string;
  readonly kind: VettingKind;
  readonly checklistVersion: string;
  readonly visitOn: LocalDate;
  readonly workersInterviewed: number;
  readonly workersInterviewedOffSite: number;
  readonly findings: string | null;
  readonly state: VettingState;
  readonly decision: Decision | null;
  readonly conditions: readonly string[];
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly decidedAt: Date | null;
  readonly revokedAt: Date | null;
  /** When an unmet condition ended the approval; null if a person revoked it. */
  readonly lapsedAt: Date | null;
  /** How often it was submitted: 1 until it is sent back for the first time. */
  readonly round: number;
  readonly version: number;
  readonly createdAt: Date;
}

/** One of at least two visitors; exactly one is the lead. */
export interface VettingVisitor {
  readonly institutionId: string;
  readonly vettingId: string;
  readonly accountId: string;
  readonly isLead: boolean;
}

/** An account that leads a visit, or led it before it was handed over. */
export type VettingLead = Omit<VettingVisitor, 'isLead'>;

/** Who sees to a condition of an approval, and by when. */
export interface ConditionPlan {
  readonly ownerId: string;
  readonly dueOn: LocalDate;
}

/** A condition of an approval. Unmet after its day, the approval lapses. */
export interface VettingCondition extends ConditionPlan {
  readonly institutionId: string;
  readonly id: string;
  readonly vettingId: string;
  readonly position: number;
  readonly text: string;
  /** Its first day, if it was extended. */
  readonly firstDueOn: LocalDate | null;
  readonly extensionReason: string | null;
  readonly extendedBy: string | null;
  readonly extendedAt: Date | null;
  /** What shows that it is met, and who checked it. */
  readonly evidence: string | null;
  readonly checkedBy: string | null;
  readonly metAt: Date | null;
  readonly lapsedAt: Date | null;
}

/** The decision of one decider; the vetting is decided when two agree. */
export interface VettingDecision {
  readonly institutionId: string;
  readonly vettingId: string;
  readonly accountId: string;
  readonly decision: Decision;
  readonly conditions: readonly string[];
  /** The owner and the day of each condition, in their order. */
  readonly conditionPlans: readonly ConditionPlan[];
  readonly validUntil: LocalDate | null;
  readonly decidedAt: Date;
}
