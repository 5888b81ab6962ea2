import { msg } from '@lingui/core/macro';
import type { I18n } from '../../shared/labels/page-i18n';
import type { InterviewCanceller, InterviewState, MyOfferState, MyPlacementState, MyReferralState } from '../gql';
import { cancelledText, type Meeting, offerState, suggestionState } from './trainee-state-labels';

interface AtVacancy<S> {
  readonly state: S;
  readonly vacancy: { readonly id: string; readonly isPaused?: boolean };
}
interface InterviewData {
  /** Newest first. */
  readonly myInterviews: readonly (AtVacancy<InterviewState> & { readonly isPast: boolean; readonly cancelledBy?: InterviewCanceller | null })[];
}
interface OfferData {
  /** Newest first. */
  readonly myOffers: readonly AtVacancy<MyOfferState>[];
}
export interface PlacementData {
  readonly myPlacements: readonly (AtVacancy<MyPlacementState> & { readonly startsOn: string; readonly isNoStartReported: boolean })[];
}
interface PipelineData extends InterviewData {
  readonly myReferrals: readonly AtVacancy<MyReferralState>[];
}

/** The meeting with an employer about a vacancy: the upcoming one, else the last one. */
export function meetingAt({ myInterviews }: InterviewData, vacancyId: string): Meeting | undefined {
  const meetings = myInterviews.filter(({ vacancy }) => vacancy.id === vacancyId);
  const meeting = meetings.find(({ state, isPast }) => state === 'PROPOSED' || (state === 'CONFIRMED' && !isPast)) ?? meetings[0];
  return meeting?.isPast ? { state: 'PAST' } : meeting;
}

/** Whether the meeting will not take place: it was cancelled, or its times passed before one was chosen. */
export const isOff = (meeting: Meeting | undefined): boolean => meeting?.state === 'CANCELLED' || meeting?.state === 'EXPIRED';

/**
 * Whether the meeting is off and another one is possible. The next action is then up to staff and the
 * employer, not the trainee.
 */
export const mayMeetAgain = (pipeline: PipelineData, vacancyId: string): boolean =>
  isOff(meetingAt(pipeline, vacancyId)) && pipeline.myReferrals.some(({ state, vacancy }) => state === 'INTERVIEWING' && vacancy.id === vacancyId);

/** The state of a placement. From the first day on, a planned one waits only for the confirmations of the start. */
export function placementState(i18n: I18n, { state, startsOn }: { readonly state: MyPlacementState; readonly startsOn: string }): string {
  const { t } = i18n;
  switch (state) {
    case 'PLANNED': {
      const first = i18n.day(startsOn);
      return i18n.today !== null && startsOn <= i18n.today ? t(msg`Your work`) : t(msg`You start on ${first}`);
    }
    case 'ACTIVE':
      return t(msg`Your work`);
    case 'ENDED':
      return t(msg`Ended`);
    case 'CANCELLED':
      return t(msg`The start is cancelled`);
  }
}

/** The placement of a vacancy: the current one, else the one that ended, else the newest cancelled one. */
export function placementAt({ myPlacements }: PlacementData, vacancyId: string): PlacementData['myPlacements'][number] | undefined {
  const placements = myPlacements.filter(({ vacancy }) => vacancy.id === vacancyId);
  return placements.find(({ state }) => state === 'PLANNED' || state === 'ACTIVE') ?? placements.find(({ state }) => state === 'ENDED') ?? placements[0];
}

/**
 * The state of an offer. After acceptance it is the state of the placement, once she works, reported that she did not
 * start, or the placement is over.
 */
export function offerStatus(
  i18n: I18n,
  { state, vacancy }: AtVacancy<MyOfferState>,
  pipeline: PlacementData,
): { readonly text: string; readonly isGood: boolean } {
  if (vacancy.isPaused && (state === 'ISSUED' || state === 'EXPLAINED')) return { text: pausedState(i18n), isGood: false };
  const placement = state === 'ACCEPTED' ? placementAt(pipeline, vacancy.id) : undefined;
  if (placement?.isNoStartReported) return { text: i18n.t(msg`You did not start`), isGood: false };
  if (placement && placement.state !== 'PLANNED') return { text: placementState(i18n, placement), isGood: placement.state === 'ACTIVE' };
  return { text: offerState(i18n, state), isGood: state === 'ACCEPTED' };
}

/** Whether this is the latest offer for its vacancy; earlier ones are not shown. */
export const isLatestOffer = <O extends AtVacancy<MyOfferState>>({ vacancy }: O, at: number, all: readonly O[]): boolean =>
  all.findIndex((one) => one.vacancy.id === vacancy.id) === at;

/** The state of a suggestion: during interviews that of the meeting, after an offer that of the offer. */
export function suggestionStatus(i18n: I18n, { state, vacancy }: AtVacancy<MyReferralState>, pipeline: InterviewData & OfferData): string {
  const { t } = i18n;
  if (vacancy.isPaused && IN_PROGRESS.includes(state)) return pausedState(i18n);
  const offer = state === 'OFFERED' ? pipeline.myOffers.find((one) => one.vacancy.id === vacancy.id)?.state : undefined;
  if (offer === 'DECLINED') return t(msg`You said no to the offer`);
  if (offer === 'WITHDRAWN') return t(msg`The offer is no longer open`);
  if (offer === 'EXPIRED') return t(msg`The time to answer the offer is over`);
  return suggestionState(i18n, state, meetingAt(pipeline, vacancy.id));
}

/** States of a suggestion in which it still leads to the employer. */
const IN_PROGRESS: readonly MyReferralState[] = ['ASKED', 'AGREED', 'SENT', 'VIEWED', 'SHORTLISTED', 'INTERVIEWING', 'OFFERED'];

/** Everything about a paused vacancy waits. The reason is never shown, since others may read her phone. */
export const pausedState = ({ t }: I18n): string => t(msg`Paused for now`);
export const pausedText = ({ t }: I18n): string =>
  t(msg`Your job coach will call before the next step. You do not need to do anything, and please do not go there yet.`);

/** The first day, and the originally planned one if it was moved. */
export function firstDayText({ t, day }: I18n, { plannedOn, startsOn }: { readonly plannedOn: string; readonly startsOn: string }): string {
  const [planned, first] = [day(plannedOn), day(startsOn)];
  return plannedOn === startsOn ? t(msg`First day: ${first}`) : t(msg`First day: ${first}. This has changed. Before, it was ${planned}.`);
}

/** Why a meeting will not take place, and who cancelled it. */
export const offText = (i18n: I18n, { state, cancelledBy }: { readonly state: InterviewState; readonly cancelledBy?: InterviewCanceller | null }): string =>
  state === 'EXPIRED' ? i18n.t(msg`The interview times have passed`) : cancelledText(i18n, cancelledBy);

/** Who acts next after a meeting was cancelled or its times have passed. */
export const meetAgainText = ({ t }: I18n): string =>
  t(msg`There may be another time. We will talk with the employer and tell you here. You do not need to do anything now.`);

/** After she asked to talk first: that we know, what happens next, and that she can answer until the deadline. */
export const talkRequestedText = ({ t }: I18n): string =>
  t(msg`You asked us to talk first. Your job coach will talk with you. You do not need to do anything now, and you can still answer before the time is over.`);
