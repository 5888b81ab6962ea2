import type { EndReason, PlacementState } from '../../../features/placements/domain/placement';
import type { InterviewState } from '../../../features/referrals/domain/interview';
import type { ReferralState } from '../../../features/referrals/domain/referral';

/** What happened after a start that is not as it mostly goes: each is told by the rows the service would have written. */
export type Tale =
  /** She cannot leave when her shift is over: a critical alert that nobody has looked at yet, and the hold. */
  | 'LOCKED_DOOR'
  /** Somebody kept her papers: the alert is over, the hold was lifted by two. */
  | 'PAPERS_KEPT'
  /** Two grave answers at once: an alert that the safety lead has begun with. */
  | 'TWO_HIGH'
  /** One grave answer: somebody looks at it within two working days. */
  | 'ONE_HIGH'
  /** Nobody reached her in time. */
  | 'MISSED'
  /** The contract says more hours than the offer, the first pay less money. */
  | 'DRIFT'
  /** She told it by herself, in the service. */
  | 'SAID_ALONE';

/** How a placement was over: so many days after its start. */
export interface End {
  readonly after: number;
  readonly state: Extract<PlacementState, 'COMPLETED' | `ENDED_${string}` | 'CANCELLED'>;
  readonly reason: EndReason;
}

/** How far one trainee of the demo has come on her way to a place. */
export interface Step {
  readonly state: ReferralState;
  /** How many days ago she was proposed; for work that has begun, days before it began. */
  readonly days: number;
  readonly interview?: InterviewState;
  readonly offer?: 'ISSUED' | 'THINKING' | 'EXPLAINED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  /** PLANNED: she will start; AWAITED: the day has come and she has not confirmed it yet; ACTIVE: both have; UNREACHABLE: nobody reaches her since. */
  readonly placement?: 'PLANNED' | 'AWAITED' | 'ACTIVE' | 'UNREACHABLE';
  /** For work that has begun: how many days ago (`BEGUN`). */
  readonly ago?: number;
  readonly end?: End;
  readonly tale?: Tale;
  /** Whose trainee she is, by the place of her institution in the list; anybody's where it is not said. */
  readonly house?: number;
  /** Her sign-in is published, as what it shows; such a trainee is in the care of the officer who is published. */
  readonly published?: string;
}

/** How many of the steps are taken at most; those whose work has begun come first, because they take seats. */
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

/** Everybody who is on the way, from somebody's idea to a year at work. */
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
