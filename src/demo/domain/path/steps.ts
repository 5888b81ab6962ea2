import type { EndReason, PlacementState } from '../../../features/placements/domain/placement';
import type { InterviewState } from '../../../features/referrals/domain/interview';
import type { ReferralState } from '../../../features/referrals/domain/referral';

/**
 * Placements that deviate from the usual course. Each scenario consists of the rows that the service itself
 * would have written.
 */
export type Tale =
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
export interface End {
  readonly after: number;
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
  readonly ago?: number;
  readonly end?: End;
  readonly tale?: Tale;
  /** The index of her institution in the list; any institution if absent. */
  readonly house?: number;
  /** The label of her published sign-in. She belongs to the placement officer whose sign-in is published. */
  readonly published?: string;
}

/** Repeats a step `count` times, on varying days. */
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, (_, at) => ({ ...step, days: step.days + (at % 3) }));

const began = (ago: number, more: Partial<Step> = {}): Step => ({
  state: 'HIRED',
  days: 21,
  interview: 'DONE',
  offer: 'ACCEPTED',
  placement: 'ACTIVE',
  ago,
  ...more,
});

/** All steps of the pipeline. Work that has started comes first, because it takes seats. */
export const STEPS: readonly Step[] = [
  began(3, { placement: 'AWAITED', published: 'Trainee, start to confirm' }),
  began(20, { tale: 'SAID_ALONE', published: 'Trainee, at work' }),
  began(31, { tale: 'LOCKED_DOOR', house: 0 }),
  began(31, { house: 1 }),
  began(366),
  began(101, { tale: 'PAPERS_KEPT', house: 0, end: { after: 33, state: 'ENDED_FOR_SAFETY', reason: 'TREATMENT' } }),
  ...times(2, began(100)),
  began(100, { end: { after: 70, state: 'ENDED_BY_TRAINEE', reason: 'BETTER_JOB' } }),
  began(98, { end: { after: 92, state: 'COMPLETED', reason: 'CONTRACT_END' } }),
  began(64, { placement: 'UNREACHABLE' }),
  began(62, { end: { after: 54, state: 'ENDED_BY_EMPLOYER', reason: 'DISMISSAL' } }),
  began(42),
  began(41),
  began(40, { tale: 'DRIFT', house: 0 }),
  began(40),
  began(30),
  began(20, { tale: 'MISSED', house: 0 }),
  began(20, { tale: 'TWO_HIGH', house: 0 }),
  began(20, { end: { after: 2, state: 'CANCELLED', reason: 'NEVER_STARTED' } }),
  began(15, { tale: 'ONE_HIGH', house: 0 }),
  began(14, { house: 0 }),
  ...times(2, began(13)),
  ...times(2, began(5)),
  ...times(2, began(3, { placement: 'AWAITED' })),
  ...times(4, { state: 'HIRED', days: 18, interview: 'DONE', offer: 'ACCEPTED', placement: 'PLANNED' }),
  { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'EXPLAINED', published: 'Trainee, offer explained' },
  { state: 'ASKED', days: 2, published: 'Trainee, asked' },
  { state: 'INTERVIEWING', days: 9, interview: 'PROPOSED', published: 'Trainee, meeting proposed' },
  ...times(2, { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'ISSUED' }),
  ...times(2, { state: 'OFFERED', days: 13, interview: 'DONE', offer: 'THINKING' }),
  { state: 'OFFERED', days: 14, interview: 'DONE', offer: 'EXPLAINED' },
  ...times(5, { state: 'PROPOSED', days: 1 }),
  ...times(5, { state: 'ASKED', days: 2 }),
  ...times(4, { state: 'AGREED', days: 3 }),
  ...times(4, { state: 'DECLINED_BY_TRAINEE', days: 5 }),
  ...times(6, { state: 'SENT', days: 4 }),
  ...times(5, { state: 'VIEWED', days: 5 }),
  ...times(5, { state: 'SHORTLISTED', days: 7 }),
  ...times(2, { state: 'INTERVIEWING', days: 9, interview: 'PROPOSED' }),
  ...times(3, { state: 'INTERVIEWING', days: 10, interview: 'CONFIRMED' }),
  { state: 'INTERVIEWING', days: 11, interview: 'DONE' },
  { state: 'SHORTLISTED', days: 11, interview: 'CANCELLED' },
  { state: 'NOT_SELECTED', days: 14, interview: 'NO_SHOW' },
  { state: 'NOT_SELECTED', days: 14, interview: 'DONE' },
  ...times(2, { state: 'NOT_SELECTED', days: 12 }),
  { state: 'WITHDRAWN', days: 14, interview: 'DONE', offer: 'DECLINED' },
  { state: 'WITHDRAWN', days: 13, interview: 'DONE', offer: 'WITHDRAWN' },
  ...times(2, { state: 'WITHDRAWN', days: 6 }),
  ...times(2, { state: 'EXPIRED', days: 17 }),
];
