import { candidateCard } from '../../../features/referrals/domain/candidate-card';
import { type Consent, consentForEmployer, type ConsentField } from '../../../features/consents/domain/consent';
import { scoreMatch, matchInputs } from '../../../features/matching/domain/stored-match';
import { CURRENT_MODEL } from '../../../features/matching/domain/score/scoring-model';
import type { Offer } from '../../../features/offers/domain/offer';
import type { Placement } from '../../../features/placements/domain/placement';
import type { Interview } from '../../../features/referrals/domain/interview';
import { CARD_VISIBLE_DAYS } from '../../../features/referrals/domain/referral-transitions';
import type { Referral, ReferralState } from '../../../features/referrals/domain/referral';
import { addDays, instantOn, localDateAt, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { type MarketSource, skillCodes } from '../market-source';
import type { Pairing } from './pairing';
import { StepInstants, interviewOf, offerOf, placementOf, type StepContext } from './pipeline-rows';
import type { DemoTrainee } from '../people/people';
import { type Step, STEPS } from './pipeline-steps';
import { type DemoVacancy, isOpen } from '../demo-vacancies';

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
  readonly contributions: ReturnType<typeof scoreMatch>['contributions'];
  readonly coversPercent: number;
  readonly usesPercent: number;
  readonly computedAt: Date;
}

/** A trainee who was placed, with the rows that led there. */
export interface PlacedTrainee {
  readonly step: Step;
  readonly one: DemoTrainee;
  readonly vacancy: DemoVacancy;
  readonly offer: Offer;
  readonly placement: Placement;
}

/** All rows from match to placement, each consistent with the earlier ones. */
export interface Pipeline {
  readonly matches: readonly DemoMatch[];
  readonly consents: readonly Consent[];
  readonly referrals: readonly Referral[];
  readonly interviews: readonly Interview[];
  readonly offers: readonly Offer[];
  readonly placements: readonly Placement[];
  /** Every trainee who was ever placed, with the rows that led there. */
  readonly placed: readonly PlacedTrainee[];
  /** The trainees whose sign-in is published, with its label. */
  readonly published: readonly { readonly as: string; readonly one: DemoTrainee }[];
}

const STATES_WITHOUT_CONSENT: readonly ReferralState[] = ['PROPOSED', 'ASKED', 'DECLINED_BY_TRAINEE', 'EXPIRED'];
/** In percent: a trainee who is shown to an employer today covers at least this part of the requirements. */
const MIN_COVERED_PERCENT = 30;
const DISCLOSED_FIELDS: readonly ConsentField[] = ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES', 'AVAILABILITY'];

/**
 * Makes an entry for every step that finds a possible pair. Published trainees belong to the placement
 * officer whose sign-in is published.
 */
export function makePipeline(
  source: MarketSource,
  vacancies: readonly DemoVacancy[],
  pairing: Pairing,
  { officerId, houses }: { readonly officerId: string; readonly houses: readonly string[] },
  chance: Chance,
): Pipeline {
  const open = vacancies.filter(isOpen);
  const codes = skillCodes(source);
  const entries = STEPS.flatMap((step): PipelineEntry[] => {
    const hasStarted = step.startedDaysAgo !== undefined;
    const introducedOn = ({ vacancy }: DemoVacancy): LocalDate => addDays(hasStarted ? vacancy.startsOn : source.today, -step.days);
    const isEligible = ({ trainee }: DemoTrainee): boolean =>
      trainee.state === 'JOB_READY' &&
      (!step.published || trainee.placementOfficerId === officerId) &&
      (step.institutionIndex === undefined || trainee.institutionId === houses[step.institutionIndex]);
    const candidates = hasStarted
      ? vacancies.filter(({ startedDaysAgo }) => startedDaysAgo === step.startedDaysAgo)
      : open.filter(({ vacancy }) => step.kind === undefined || vacancy.kind === step.kind);
    const pair = pairing.choose(candidates, {
      introducedAt: (vacancy) => new StepInstants(introducedOn(vacancy)).proposed,
      isMeant: isEligible,
      leastCovered: hasStarted ? 0 : MIN_COVERED_PERCENT,
    });
    if (!pair) return [];
    if (step.placement && step.end?.state !== 'CANCELLED') pairing.takeSeat(pair.vacancy);
    if (step.offer && ['ISSUED', 'THINKING', 'EXPLAINED'].includes(step.offer)) pairing.reserveSeat(pair.vacancy);
    return [makeEntry({ step, pair, days: new StepInstants(introducedOn(pair.vacancy)) }, { source, codes, pairing, chance })];
  });
  const waiting = pairing.bestServed(open, ({ trainee }) => trainee.state === 'JOB_READY' && trainee.placementOfficerId === officerId);
  const published = entries.flatMap(({ step, one }) => (step.published ? [{ as: step.published, one }] : []));
  return {
    matches: entries.map(({ match }) => match),
    consents: entries.flatMap(({ consent }) => consent ?? []),
    referrals: entries.map(({ referral }) => referral),
    interviews: entries.flatMap(({ interview }) => interview ?? []),
    offers: entries.flatMap(({ offer }) => offer ?? []),
    placements: entries.flatMap(({ placement }) => placement ?? []),
    placed: entries.flatMap(({ step, one, vacancy, offer, placement }) => (offer && placement ? [{ step, one, vacancy, offer, placement }] : [])),
    published: [...(waiting ? [{ as: 'Trainee, waiting', one: waiting }] : []), ...published],
  };
}

/** One trainee's rows, as far as she has progressed. */
interface PipelineEntry {
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

function makeEntry(
  context: StepContext,
  { source, codes, pairing, chance }: { source: MarketSource; codes: Codes; pairing: Pairing; chance: Chance },
): PipelineEntry {
  const { step, pair } = context;
  const match = matchOf(context, pairing, chance);
  const consent = STATES_WITHOUT_CONSENT.includes(step.state) ? null : consentOf(context, chance);
  const referral = referralOf(context, match, consent, codes, chance);
  const interview = step.interview ? interviewOf(context, referral, source.today, chance) : null;
  const offer = step.offer ? offerOf(context, referral, source.today, chance) : null;
  const placement = offer && step.placement ? placementOf(context, offer, chance) : null;
  return { step, one: pair.one, vacancy: pair.vacancy, match, consent, referral, interview, offer, placement };
}

function matchOf({ pair: { one, vacancy }, days }: StepContext, pairing: Pairing, chance: Chance): DemoMatch {
  const [traineeSide, vacancySide] = [pairing.traineeSide(one), pairing.vacancySide(vacancy)];
  const { score, contributions, covers, uses } = scoreMatch(traineeSide, vacancySide, pairing.taxonomy, CURRENT_MODEL);
  return {
    institutionId: one.trainee.institutionId,
    id: chance.id(),
    traineeId: one.trainee.id,
    employerId: vacancy.vacancy.employerId,
    vacancyId: vacancy.vacancy.id,
    modelId: CURRENT_MODEL.id,
    score,
    inputs: matchInputs(traineeSide, vacancySide, pairing.taxonomy, CURRENT_MODEL),
    contributions,
    coversPercent: covers,
    usesPercent: uses,
    computedAt: days.proposed,
  };
}

function consentOf({ pair: { one, vacancy }, days }: StepContext, chance: Chance): Consent {
  const owner = { institutionId: one.trainee.institutionId, traineeId: one.trainee.id, employerId: vacancy.vacancy.employerId };
  const fields = chance.happens(30) ? [...DISCLOSED_FIELDS, 'EDUCATION' as const] : DISCLOSED_FIELDS;
  return { ...consentForEmployer(owner, { fields, language: one.trainee.language }, days.answered), id: chance.id(), version: 1 };
}

type Codes = ReadonlyMap<number, string>;

function referralOf(
  { step: { state, offer }, pair: { one, vacancy }, days }: StepContext,
  match: DemoMatch,
  consent: Consent | null,
  codes: Codes,
  chance: Chance,
): Referral {
  const isSent = consent !== null && state !== 'AGREED';
  const isWithdrawnOrExpired = state === 'WITHDRAWN' || state === 'EXPIRED';
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
  const shownUntil = isSent ? instantOn(addDays(localDateAt(days.sent), CARD_VISIBLE_DAYS + 1)) : null;
  return {
    institutionId: match.institutionId,
    id: chance.id(),
    traineeId: match.traineeId,
    employerId: match.employerId,
    vacancyId: match.vacancyId,
    matchId: match.id,
    consentId: consent?.id ?? null,
    proposedBy: one.trainee.placementOfficerId as string,
    card: consent && !isWithdrawnOrExpired ? candidateCard(profile, work, consent.fields) : null,
    travelMinutes: one.trainee.homeProvince === vacancy.place.site.provinceCode ? 5 * chance.whole(2, 9) : 5 * chance.whole(9, 20),
    state,
    notSelectedReason: state === 'NOT_SELECTED' ? chance.oneOf(['SKILLS', 'OTHER_CANDIDATE', 'HOURS'] as const) : null,
    proposedAt: days.proposed,
    askedAt: state === 'PROPOSED' ? null : days.asked,
    choiceReason: null,
    remindedAt: null,
    answeredAt: consent || state === 'DECLINED_BY_TRAINEE' ? days.answered : null,
    sentAt: isSent ? days.sent : null,
    coverConfirmed: false,
    shownUntil: isWithdrawnOrExpired ? (isSent ? endedAt : null) : shownUntil,
    endedAt,
    version: 1,
  };
}
