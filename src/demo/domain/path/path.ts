import { candidateCard } from '../../../features/referrals/domain/candidate-card';
import { type Consent, consentForEmployer, type ConsentField } from '../../../features/consents/domain/consent';
import { fitOf, matchInputs } from '../../../features/matching/domain/kept-match';
import { WAYMARK_1 } from '../../../features/matching/domain/score/scoring-model';
import type { Offer } from '../../../features/offers/domain/offer';
import type { Placement } from '../../../features/placements/domain/placement';
import type { Interview } from '../../../features/referrals/domain/interview';
import { SHOWN_DAYS } from '../../../features/referrals/domain/move-referral';
import type { Referral, ReferralState } from '../../../features/referrals/domain/referral';
import { addDays, instantOn, localDateAt, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { type MarketSource, skillCodes } from '../market-source';
import type { Pairing } from './pairs';
import { Days, interviewOf, offerOf, placementOf, type Taken } from './path-rows';
import type { DemoTrainee } from '../people/people';
import { type Step, STEPS } from './steps';
import type { DemoVacancy } from '../vacancies';

/** A stored match as a row of its table. */
export interface DemoMatch {
  readonly institutionId: string;
  readonly id: string;
  readonly traineeId: string;
  readonly employerId: string;
  readonly vacancyId: string;
  readonly modelId: string;
  readonly score: number;
  readonly inputs: string;
  readonly contributions: ReturnType<typeof fitOf>['contributions'];
  readonly coversPercent: number;
  readonly usesPercent: number;
  readonly computedAt: Date;
}

/** A trainee who was placed, with the rows that led there. */
export interface Placed {
  readonly step: Step;
  readonly one: DemoTrainee;
  readonly vacancy: DemoVacancy;
  readonly offer: Offer;
  readonly placement: Placement;
}

/** All rows from match to placement, each consistent with the earlier ones. */
export interface Path {
  readonly matches: readonly DemoMatch[];
  readonly consents: readonly Consent[];
  readonly referrals: readonly Referral[];
  readonly interviews: readonly Interview[];
  readonly offers: readonly Offer[];
  readonly placements: readonly Placement[];
  /** Every trainee who was ever placed, with the rows that led there. */
  readonly placed: readonly Placed[];
  /** The trainees whose sign-in is published, with its label. */
  readonly published: readonly { readonly as: string; readonly one: DemoTrainee }[];
}

const NO_YES: readonly ReferralState[] = ['PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE', 'EXPIRED'];
/** In percent: a trainee who is shown to an employer today covers at least this part of the requirements. */
const LEAST_COVERED = 30;
const SHOWN: readonly ConsentField[] = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY'];

/**
 * Makes an entry for every step that finds a possible pair. Published trainees belong to the placement
 * officer whose sign-in is published.
 */
export function makePath(
  source: MarketSource,
  vacancies: readonly DemoVacancy[],
  pairing: Pairing,
  { officerId, houses }: { readonly officerId: string; readonly houses: readonly string[] },
  chance: Chance,
): Path {
  const open = vacancies.filter(({ vacancy, place }) => vacancy.state === 'OPEN' && place.enterprise.standing !== 'HELD');
  const codes = skillCodes(source);
  const ways = STEPS.flatMap((step): Way[] => {
    const hasBegun = step.ago !== undefined;
    const introducedOn = ({ vacancy }: DemoVacancy): LocalDate => addDays(hasBegun ? vacancy.startsOn : source.today, -step.days);
    const isMeant = ({ trainee }: DemoTrainee): boolean =>
      trainee.state === 'JOB_READY' &&
      (!step.published || trainee.placementOfficerId === officerId) &&
      (step.house === undefined || trainee.institutionId === houses[step.house]);
    const among = hasBegun ? vacancies.filter(({ begunDaysAgo }) => begunDaysAgo === step.ago) : open;
    const pair = pairing.choose(among, {
      introducedAt: (vacancy) => new Days(introducedOn(vacancy)).proposed,
      isMeant,
      leastCovered: hasBegun ? 0 : LEAST_COVERED,
    });
    if (!pair) return [];
    if (step.placement && step.end?.state !== 'CANCELLED') pairing.takeSeat(pair.vacancy);
    if (step.offer && ['ISSUED', 'THINKING', 'EXPLAINED'].includes(step.offer)) pairing.keepSeat(pair.vacancy);
    return [walk({ step, pair, days: new Days(introducedOn(pair.vacancy)) }, { source, codes, pairing, chance })];
  });
  const waiting = pairing.bestServed(open, ({ trainee }) => trainee.state === 'JOB_READY' && trainee.placementOfficerId === officerId);
  const published = ways.flatMap(({ step, one }) => (step.published ? [{ as: step.published, one }] : []));
  return {
    matches: ways.map(({ match }) => match),
    consents: ways.flatMap(({ consent }) => consent ?? []),
    referrals: ways.map(({ referral }) => referral),
    interviews: ways.flatMap(({ interview }) => interview ?? []),
    offers: ways.flatMap(({ offer }) => offer ?? []),
    placements: ways.flatMap(({ placement }) => placement ?? []),
    placed: ways.flatMap(({ step, one, vacancy, offer, placement }) => (offer && placement ? [{ step, one, vacancy, offer, placement }] : [])),
    published: [...(waiting ? [{ as: 'Trainee, waiting', one: waiting }] : []), ...published],
  };
}

/** One trainee's rows, as far as she has progressed. */
interface Way {
  readonly step: Step;
  readonly one: DemoTrainee;
  readonly vacancy: DemoVacancy;
  readonly match: DemoMatch;
  readonly consent: Consent | null;
  readonly referral: Referral;
  readonly interview: Interview | null;
  readonly offer: Offer | null;
  readonly placement: Placement | null;
}

function walk(taken: Taken, { source, codes, pairing, chance }: { source: MarketSource; codes: Codes; pairing: Pairing; chance: Chance }): Way {
  const { step, pair } = taken;
  const match = matchOf(taken, pairing, chance);
  const consent = NO_YES.includes(step.state) ? null : consentOf(taken, chance);
  const referral = referralOf(taken, match, consent, codes, chance);
  const interview = step.interview ? interviewOf(taken, referral, source.today, chance) : null;
  const offer = step.offer ? offerOf(taken, referral, source.today, chance) : null;
  const placement = offer && step.placement ? placementOf(taken, offer, chance) : null;
  return { step, one: pair.one, vacancy: pair.vacancy, match, consent, referral, interview, offer, placement };
}

function matchOf({ pair: { one, vacancy }, days }: Taken, pairing: Pairing, chance: Chance): DemoMatch {
  const [hers, theirs] = [pairing.traineeSide(one), pairing.vacancySide(vacancy)];
  const { score, contributions, covers, uses } = fitOf(hers, theirs, pairing.taxonomy, WAYMARK_1);
  return {
    institutionId: one.trainee.institutionId,
    id: chance.id(),
    traineeId: one.trainee.id,
    employerId: vacancy.vacancy.employerId,
    vacancyId: vacancy.vacancy.id,
    modelId: WAYMARK_1.id,
    score,
    inputs: matchInputs(hers, theirs, pairing.taxonomy, WAYMARK_1),
    contributions,
    coversPercent: covers,
    usesPercent: uses,
    computedAt: days.proposed,
  };
}

function consentOf({ pair: { one, vacancy }, days }: Taken, chance: Chance): Consent {
  const owner = { institutionId: one.trainee.institutionId, traineeId: one.trainee.id, employerId: vacancy.vacancy.employerId };
  const fields = chance.happens(30) ? [...SHOWN, 'EDUCATION' as const] : SHOWN;
  return { ...consentForEmployer(owner, { fields, language: one.trainee.language }, days.answered), id: chance.id(), version: 1 };
}

type Codes = ReadonlyMap<number, string>;

function referralOf(
  { step: { state, offer }, pair: { one, vacancy }, days }: Taken,
  match: DemoMatch,
  consent: Consent | null,
  codes: Codes,
  chance: Chance,
): Referral {
  const isSent = consent !== null && state !== 'AGREED';
  const isGone = state === 'WITHDRAWN' || state === 'EXPIRED';
  const endedAt =
    { NOT_SELECTED: days.met, WITHDRAWN: offer ? days.decided : days.invited, EXPIRED: days.overdue, DECLINED_BY_TRAINEE: days.answered }[state as 'EXPIRED'] ??
    null;
  const profile = {
    ...one.trainee,
    languages: one.languages,
    training: [],
    skills: one.skills.map(({ skillId, level, source }) => ({ skillId, skillCode: codes.get(skillId) as string, level, source })),
  };
  const work = { asks: vacancy, contributions: match.contributions };
  const shownUntil = isSent ? instantOn(addDays(localDateAt(days.sent), SHOWN_DAYS + 1)) : null;
  return {
    institutionId: match.institutionId,
    id: chance.id(),
    traineeId: match.traineeId,
    employerId: match.employerId,
    vacancyId: match.vacancyId,
    matchId: match.id,
    consentId: consent?.id ?? null,
    proposedBy: one.trainee.placementOfficerId as string,
    card: consent && !isGone ? candidateCard(profile, work, consent.fields) : null,
    travelMinutes: one.trainee.homeProvince === vacancy.place.site.provinceCode ? 5 * chance.whole(2, 9) : 5 * chance.whole(9, 20),
    state,
    notSelectedReason: state === 'NOT_SELECTED' ? chance.oneOf(['SKILLS', 'OTHER_CANDIDATE', 'HOURS'] as const) : null,
    proposedAt: days.proposed,
    askedAt: state === 'PROPOSED' ? null : days.asked,
    answeredAt: consent || state === 'DECLINED_BY_TRAINEE' ? days.answered : null,
    sentAt: isSent ? days.sent : null,
    shownUntil: isGone ? (isSent ? endedAt : null) : shownUntil,
    endedAt,
    version: 1,
  };
}
