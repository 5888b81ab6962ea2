import type { VacancyKind } from '../../../features/matching/domain/facts/pair';
import type { EndReason, PlacementState } from '../../../features/placements/domain/placement';
import type { InterviewState } from '../../../features/referrals/domain/interview';
import type { ReferralState } from '../../../features/referrals/domain/referral';

/**
 * Placements that deviate from the usual course. Each scenario consists of the rows that the service itself
 * would have written.
 */
export type Scenario =
  /** She cannot leave after her shift: an open critical alert that staff have not acted on, and a hold. */
  | 'LOCKED_DOOR'
  /** The employer withheld her documents: a resolved alert, and a hold that two people lifted. */
  | 'PAPERS_KEPT'
  /** Two serious answers at once: a high alert that the safety lead has triaged. */
  | 'TWO_HIGH'
  /** One serious answer: a task to review it within two working days. */
  | 'ONE_HIGH'
  /** A follow-up was missed because staff could not reach her in time. */
  | 'MISSED'
  /** The contract has more hours than the offer, and the first pay is lower. */
  | 'DRIFT'
  /** She answered the check-in herself, in the service. */
  | 'SAID_ALONE';

/** The end of a placement, counted in days after its start. */
export interface PlacementEnd {
  readonly afterDays: number;
  readonly state: Extract<PlacementState, 'COMPLETED' | `ENDED_${string}` | 'CANCELLED'>;
  readonly reason: EndReason;
}

/** How far one demo trainee has progressed in the pipeline. */
export interface Step {
  readonly state: ReferralState;
  /** How many days ago she was proposed; for work that has started, how many days before its start. */
  readonly days: number;
  readonly interview?: InterviewState;
  readonly offer?: 'ISSUED' | 'THINKING' | 'EXPLAINED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  /**
   * PLANNED: the start is in the future; AWAITED: the start day has passed and she has not confirmed it;
   * ACTIVE: both sides have confirmed; UNREACHABLE: staff have lost contact with her since.
   */
  readonly placement?: 'PLANNED' | 'AWAITED' | 'ACTIVE' | 'UNREACHABLE';
  /** For work that has started: how many days ago (see `STARTED_JOBS`). */
  readonly startedDaysAgo?: number;
  readonly end?: PlacementEnd;
  /** For work that is open: its kind; any kind if absent. */
  readonly kind?: VacancyKind;
  readonly scenario?: Scenario;
  /** The index of her institution in the list; any institution if absent. */
  readonly institutionIndex?: number;
  /** The label of her published sign-in. She belongs to the placement officer whose sign-in is published. */
  readonly published?: string;
}

/** Repeats a step `count` times, on varying days. */
const repeat = (count: number, step: Step): Step[] => Array.from({ length: count }, (_, at) => ({ ...step, days: step.days + (at % 3) }));

const started = (ago: number, more: Partial<Step> = {}): Step => ({
  state: 'HIRED',
  days: 21,
  interview: 'DONE',
  offer: 'ACCEPTED',
  placement: 'ACTIVE',
  startedDaysAgo: ago,
  ...more,
});

/** All steps of the pipeline. Work that has started comes first, because it takes seats. */
export const STEPS: readonly Step[] = [
  started(3, { placement: 'AWAITED', published: 'Trainee, start to confirm' }),
  started(20, { scenario: 'SAID_ALONE', published: 'Trainee, at work' }),
  started(31, { scenario: 'LOCKED_DOOR', institutionIndex: 0 }),
  started(31, { institutionIndex: 1 }),
  started(366),
  started(101, { scenario: 'PAPERS_KEPT', institutionIndex: 0, end: { afterDays: 33, state: 'ENDED_FOR_SAFETY', reason: 'TREATMENT' } }),
  ...repeat(2, started(100)),
  started(100, { end: { afterDays: 70, state: 'ENDED_BY_TRAINEE', reason: 'BETTER_JOB' } }),
  started(98, { end: { afterDays: 92, state: 'COMPLETED', reason: 'CONTRACT_END' } }),
  started(64, { placement: 'UNREACHABLE' }),
  started(62, { end: { afterDays: 54, state: 'ENDED_BY_EMPLOYER', reason: 'DISMISSAL' } }),
  started(42, { institutionIndex: 1 }),
  started(41),
  started(40, { scenario: 'DRIFT', institutionIndex: 0 }),
  started(40),
  started(30),
  started(20, { scenario: 'MISSED', institutionIndex: 0 }),
  started(20, { scenario: 'TWO_HIGH', institutionIndex: 0 }),
  started(20, { end: { afterDays: 2, state: 'CANCELLED', reason: 'NEVER_STARTED' } }),
  started(15, { scenario: 'ONE_HIGH', institutionIndex: 0 }),
  started(14, { institutionIndex: 0 }),
  ...repeat(2, started(13)),
  ...repeat(2, started(5)),
  ...repeat(2, started(3, { placement: 'AWAITED' })),
  { state: 'HIRED', days: 18, interview: 'DONE', offer: 'ACCEPTED', placement: 'PLANNED', kind: 'APPRENTICESHIP' },
  ...repeat(3, { state: 'HIRED', days: 18, interview: 'DONE', offer: 'ACCEPTED', placement: 'PLANNED' }),
  { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'EXPLAINED', published: 'Trainee, offer explained' },
  { state: 'ASKED', days: 2, published: 'Trainee, asked' },
  { state: 'INTERVIEWING', days: 9, interview: 'PROPOSED', published: 'Trainee, interview proposed' },
  ...repeat(2, { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'ISSUED' }),
  ...repeat(2, { state: 'OFFERED', days: 13, interview: 'DONE', offer: 'THINKING' }),
  { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'EXPLAINED' },
  ...repeat(5, { state: 'PROPOSED', days: 1 }),
  ...repeat(5, { state: 'ASKED', days: 2 }),
  ...repeat(4, { state: 'AGREED', days: 3 }),
  ...repeat(4, { state: 'DECLINED_BY_TRAINEE', days: 5 }),
  ...repeat(6, { state: 'SENT', days: 4 }),
  ...repeat(5, { state: 'VIEWED', days: 5 }),
  ...repeat(5, { state: 'SHORTLISTED', days: 7 }),
  ...repeat(2, { state: 'INTERVIEWING', days: 9, interview: 'PROPOSED' }),
  ...repeat(3, { state: 'INTERVIEWING', days: 10, interview: 'CONFIRMED' }),
  { state: 'INTERVIEWING', days: 11, interview: 'DONE' },
  { state: 'SHORTLISTED', days: 11, interview: 'CANCELLED' },
  { state: 'NOT_SELECTED', days: 14, interview: 'NO_SHOW' },
  { state: 'NOT_SELECTED', days: 14, interview: 'DONE' },
  ...repeat(2, { state: 'NOT_SELECTED', days: 12 }),
  { state: 'WITHDRAWN', days: 14, interview: 'DONE', offer: 'DECLINED' },
  { state: 'WITHDRAWN', days: 13, interview: 'DONE', offer: 'WITHDRAWN' },
  ...repeat(2, { state: 'WITHDRAWN', days: 6 }),
  ...repeat(2, { state: 'EXPIRED', days: 17 }),
];
