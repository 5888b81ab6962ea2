import type { InterviewState } from '../../referrals/domain/interview';
import type { ReferralState } from '../../referrals/domain/referral';

/** How far one trainee of the demo has come on her way to a place. */
export interface Step {
  readonly state: ReferralState;
  /** How many days ago she was proposed; for work that has begun, days before it began. */
  readonly days: number;
  readonly interview?: InterviewState;
  readonly offer?: 'ISSUED' | 'THINKING' | 'EXPLAINED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
  /** PLANNED: she will start; AWAITED: the day has come and she has not confirmed it yet; ACTIVE: both have. */
  readonly placement?: 'PLANNED' | 'AWAITED' | 'ACTIVE';
  /** Her sign-in is published, as what it shows; such a trainee is in the care of the officer who is published. */
  readonly published?: string;
}

/** How many of the steps are taken at most; those whose work has begun come first, because they take seats. */
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, (_, at) => ({ ...step, days: step.days + (at % 3) }));

/** Everybody who is on the way, from somebody's idea to work that has begun. */
export const STEPS: readonly Step[] = [
  { state: 'HIRED', days: 21, interview: 'DONE', offer: 'ACCEPTED', placement: 'AWAITED', published: 'Trainee, start to confirm' },
  ...times(8, { state: 'HIRED', days: 21, interview: 'DONE', offer: 'ACCEPTED', placement: 'ACTIVE' }),
  ...times(2, { state: 'HIRED', days: 21, interview: 'DONE', offer: 'ACCEPTED', placement: 'AWAITED' }),
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
