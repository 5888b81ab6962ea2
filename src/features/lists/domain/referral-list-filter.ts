import { InputReader } from '../../../shared/input-reader';
import type { Refusal } from '../../../shared/refusal';
import type { InterviewState } from '../../referrals/domain/interview';
import type { OfferState } from '../../offers/domain/offer';
import { OPEN_REFERRAL_STATES, REFERRAL, type ReferralState } from '../../referrals/domain/referral';
import { MAX_FILTER_DAYS, readId, readProvince, readWork, WHOSE, type Whose } from './list-values';
import type { ListView } from './saved-view';

/** Who acts next on an open referral: the trainee, the employer or staff. */
export const AWAITED = ['TRAINEE', 'EMPLOYER', 'STAFF'] as const;
export type Awaited = (typeof AWAITED)[number];

type OpenReferralState = (typeof OPEN_REFERRAL_STATES)[number];

/** Who acts next in each state; in the last two, the newest interview and the newest offer decide. */
export const AWAITED_IN: Readonly<Record<OpenReferralState, Awaited>> = {
  PROPOSED: 'STAFF',
  ASKED: 'TRAINEE',
  AGREED: 'STAFF',
  SENT: 'EMPLOYER',
  VIEWED: 'EMPLOYER',
  SHORTLISTED: 'EMPLOYER',
  INTERVIEWING: 'EMPLOYER',
  OFFERED: 'EMPLOYER',
};
/** She chooses one of the proposed times; everything else about an interview is the employer's. */
export const AWAITED_BY_INTERVIEW: Readonly<Partial<Record<InterviewState, Awaited>>> = { PROPOSED: 'TRAINEE' };
/** Staff explain an offer before she answers it; after one that has ended, the employer can make another. */
export const AWAITED_BY_OFFER: Readonly<Partial<Record<OfferState, Awaited>>> = { ISSUED: 'STAFF', EXPLAINED: 'TRAINEE' };

/** What the list of referrals can be sorted by. */
export const REFERRAL_SORTS = ['NAME', 'JOB', 'EMPLOYER', 'STEP', 'DAYS_IN_STEP', 'AWAITED', 'OFFICER', 'NEXT_DATE'] as const;
export type ReferralSort = (typeof REFERRAL_SORTS)[number];

/** Which referrals a list has: chosen values only, and no text. */
export interface ReferralListFilter {
  /** Whose trainees. */
  readonly whose: Whose;
  /** All open ones if null. */
  readonly step: ReferralState | null;
  readonly awaited: Awaited | null;
  readonly stepOverDays: number | null;
  readonly officerId: string | null;
  readonly employerId: string | null;
  /** The province of the workplace. */
  readonly province: string | null;
  /** The first digits of the vacancy's kind of work. */
  readonly work: string | null;
}

export type ReferralListView = ListView<ReferralListFilter, ReferralSort>;

/** Reads a view from an input object `{ filter, sort, descending }`. */
export function parseReferralView(input: Readonly<Record<string, unknown>>): ReferralListView | Refusal<'INVALID_INPUT'> {
  const problems = new InputReader(input);
  const reader = new InputReader((input['filter'] ?? {}) as Readonly<Record<string, unknown>>, 'filter.', problems.problems);
  const filter: ReferralListFilter = {
    whose: reader.optionalChoice('whose', WHOSE) ?? 'ALL',
    step: reader.optionalChoice('step', REFERRAL.states),
    awaited: reader.optionalChoice('awaited', AWAITED),
    stepOverDays: reader.optionalInteger('stepOverDays', 0, MAX_FILTER_DAYS),
    officerId: readId(reader, 'officerId'),
    employerId: readId(reader, 'employerId'),
    province: readProvince(reader),
    work: readWork(reader),
  };
  return problems.result({ filter, sort: problems.optionalChoice('sort', REFERRAL_SORTS) ?? 'DAYS_IN_STEP', descending: problems.flag('descending') });
}
