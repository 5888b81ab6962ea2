import { CONSENT_DAYS, type Consent } from '../../../features/consents/domain/consent';
import { type SupportKind, WORK_FUNCTIONS } from '../../../features/institutions/domain/capacity';
import { type CodedSummary, codedSummary } from '../../../features/institutions/domain/coded-summary';
import type { InstitutionReferral, InstitutionReferralPerson } from '../../../features/institutions/domain/institution-referral';
import { ANSWER_DAYS, RELEASE_DAYS } from '../../../features/institutions/domain/institution-referral-transitions';
import type { Need } from '../../../features/institutions/domain/needs';
import { releasedIdentity } from '../../../features/institutions/domain/released-identity';
import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import type { Chance } from '../chance';
import { GRANT_ID } from '../grant';
import { type MarketSource, skillCodes } from '../market-source';
import type { DemoTrainee } from '../people/people';
import type { Team } from '../people/staff';

/**
 * Records between institutions: referrals of trainees to partners, and the capacity building of the partners.
 */
export interface PartnerRecords {
  readonly referrals: readonly InstitutionReferral[];
  readonly persons: readonly InstitutionReferralPerson[];
  readonly consents: readonly Consent[];
  readonly reviews: readonly CapacityRow[];
  readonly scores: readonly object[];
  readonly supports: readonly object[];
}
interface CapacityRow {
  readonly institutionId: string;
  readonly id: string;
  readonly partnerId: string;
  readonly kind: 'LATER';
  readonly heldOn: LocalDate;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/**
 * The referred trainees. Three are still anonymous; one was admitted and has a record at both institutions.
 */
export interface ReferredTrainees {
  readonly offered: DemoTrainee;
  /** Accepted by the third institution; the first must now ask for her consent. */
  readonly accepted: DemoTrainee;
  /** Offered by the third institution; the first must answer. */
  readonly offeredToFirst: DemoTrainee;
  readonly sent: DemoTrainee;
  readonly admitted: DemoTrainee;
}

const [OFFERED, ANSWERED, RELEASED, TAKEN_IN] = [-30, -27, -24, -22];
const TEN_O_CLOCK = 600;
const FIVE_PM = 1_020;

/**
 * Chooses trainees who are not in the pipeline. The second institution sends one, whom the first admits as a
 * trainee it has just registered.
 */
export function chooseReferredTrainees(
  people: readonly DemoTrainee[],
  inPipeline: ReadonlySet<string>,
  [first, second, third]: readonly [Team, Team, Team],
): ReferredTrainees {
  const free = (team: Team, state: string): DemoTrainee[] =>
    people.filter(({ trainee }) => trainee.institutionId === team.institution.id && trainee.state === state && !inPipeline.has(trainee.id));
  const [offered, takenIn, accepted] = free(first, 'PREPARING');
  const [offeredHere] = free(third, 'JOB_READY');
  const sent = free(second, 'JOB_READY').find(({ contacts }) => contacts.some(({ kind }) => kind === 'IN_APP' || kind === 'IN_PERSON'));
  return { offered, accepted, offeredToFirst: offeredHere, sent, admitted: takenIn } as ReferredTrainees;
}

/**
 * The referred trainee's record at the receiving institution. Her identity is unchanged; the institution has
 * known her since that day.
 */
export function atReceivingInstitution({ sent, admitted: takenIn }: ReferredTrainees, today: LocalDate): DemoTrainee {
  const { institutionId, id } = takenIn.trainee;
  const keys = { institutionId, traineeId: id };
  const { displayName, homeProvince, language, literacy, education } = sent.trainee;
  return {
    ...takenIn,
    trainee: { ...takenIn.trainee, displayName, homeProvince, language, literacy, education, createdAt: instantOn(addDays(today, TAKEN_IN), TEN_O_CLOCK) },
    languages: sent.languages.map((one) => ({ ...one, ...keys })),
    identity: { ...sent.identity, ...keys },
    limits: { ...takenIn.limits, fifteenOn: sent.limits.fifteenOn, eighteenOn: sent.limits.eighteenOn },
    protection: { ...takenIn.protection, population: sent.protection.population },
    consents: [],
  };
}

/**
 * Two offered referrals, one in each direction, one accepted referral that waits for the trainee's consent,
 * and one in service; and the capacity of both partners after a year of support.
 */
export function makePartnerRecords(source: MarketSource, referred: ReferredTrainees, teams: readonly [Team, Team, Team], chance: Chance): PartnerRecords {
  const { today } = source;
  const [first, second, third] = teams;
  const codes = skillCodes(source);
  const summaryOf = ({ trainee, limits, languages, skills }: DemoTrainee, need: Need, alsoNeeds: readonly Need[]): CodedSummary =>
    codedSummary(
      { trainee, limits, languages, skills: skills.map(({ skillId, level }) => ({ skillCode: codes.get(skillId) as string, level })), need, alsoNeeds },
      today,
    );
  const at = (day: number): Date => instantOn(addDays(today, day), TEN_O_CLOCK);
  const consent = consentOf(
    referred.sent,
    { toInstitutionId: first.institution.id, explainedBy: second.caseWorker.id, givenOn: addDays(today, RELEASED) },
    chance,
  );
  const unreleased = { released: null, releasedUntil: null, releasedAt: null, endedAt: null };
  const [from, to] = [first.institution.id, second.institution.id];
  const offered: InstitutionReferral = {
    ...unreleased,
    id: chance.id(),
    fromInstitutionId: from,
    toInstitutionId: to,
    need: 'COUNSELLING',
    urgency: 'ROUTINE',
    summary: summaryOf(referred.offered, 'COUNSELLING', ['LITERACY']),
    state: 'OFFERED',
    dueAt: instantOn(addDays(today, ANSWER_DAYS.ROUTINE - 3), TEN_O_CLOCK),
    offeredAt: at(-3),
    answeredAt: null,
    version: 2,
    createdAt: at(-4),
  };
  const inService: InstitutionReferral = {
    id: chance.id(),
    fromInstitutionId: to,
    toInstitutionId: from,
    need: 'VOCATIONAL',
    urgency: 'ROUTINE',
    summary: summaryOf(referred.sent, 'VOCATIONAL', []),
    state: 'IN_SERVICE',
    dueAt: null,
    released: releasedIdentity(referred.sent.trainee, referred.sent.contacts, instantOn(today)),
    releasedUntil: consent.expiresOn,
    offeredAt: at(OFFERED),
    answeredAt: at(ANSWERED),
    releasedAt: instantOn(addDays(today, RELEASED), FIVE_PM),
    endedAt: null,
    version: 5,
    createdAt: at(OFFERED - 1),
  };
  const [accepted, offeredHere] = unreleasedReferrals(offered, referred, third, summaryOf, today, chance);
  return {
    referrals: [offered, inService, accepted, offeredHere],
    persons: [
      person(referred.offered, offered.id, first, null),
      person(referred.accepted, accepted.id, first, null),
      person(referred.offeredToFirst, offeredHere.id, third, null),
      person(referred.sent, inService.id, second, consent.id),
      person(referred.admitted, inService.id, first, null),
    ],
    consents: [consent],
    ...capacityRecords(today, teams, chance),
  };
}

const person = ({ trainee }: DemoTrainee, referralId: string, team: Team, consentId: string | null): InstitutionReferralPerson => ({
  institutionId: trainee.institutionId,
  referralId,
  traineeId: trainee.id,
  consentId,
  recordedBy: team.caseWorker.id,
});

type SummaryOf = (one: DemoTrainee, need: Need, alsoNeeds: readonly Need[]) => CodedSummary;

/**
 * A referral that the third institution accepted yesterday and that now waits for the trainee's consent, and
 * one that it offers to the first institution.
 */
function unreleasedReferrals(
  offered: InstitutionReferral,
  referred: ReferredTrainees,
  third: Team,
  summaryOf: SummaryOf,
  today: LocalDate,
  chance: Chance,
): readonly [InstitutionReferral, InstitutionReferral] {
  const at = (day: number): Date => instantOn(addDays(today, day), TEN_O_CLOCK);
  const accepted: InstitutionReferral = {
    ...offered,
    id: chance.id(),
    toInstitutionId: third.institution.id,
    need: 'VOCATIONAL',
    summary: summaryOf(referred.accepted, 'VOCATIONAL', ['NUMERACY']),
    state: 'ACCEPTED',
    dueAt: at(RELEASE_DAYS - 1),
    offeredAt: at(-6),
    answeredAt: at(-1),
    version: 3,
    createdAt: at(-7),
  };
  const offeredHere: InstitutionReferral = {
    ...offered,
    id: chance.id(),
    fromInstitutionId: third.institution.id,
    toInstitutionId: offered.fromInstitutionId,
    need: 'EMPLOYMENT',
    urgency: 'SOON',
    summary: summaryOf(referred.offeredToFirst, 'EMPLOYMENT', []),
    dueAt: at(ANSWER_DAYS.SOON - 1),
    offeredAt: at(-1),
    createdAt: at(-2),
  };
  return [accepted, offeredHere];
}

/**
 * The referral before the release of identity. Rows are inserted in this state first, because the database
 * enforces the order of states.
 */
export const beforeRelease = (referral: InstitutionReferral): InstitutionReferral =>
  referral.releasedAt && referral.answeredAt
    ? {
        ...referral,
        state: 'ACCEPTED',
        released: null,
        releasedUntil: null,
        releasedAt: null,
        dueAt: new Date(referral.answeredAt.getTime() + RELEASE_DAYS * 86_400_000),
      }
    : referral;

function consentOf(
  { trainee }: DemoTrainee,
  { givenOn, ...to }: { readonly toInstitutionId: string; readonly explainedBy: string; readonly givenOn: LocalDate },
  chance: Chance,
): Consent {
  return {
    institutionId: trainee.institutionId,
    traineeId: trainee.id,
    id: chance.id(),
    purpose: 'REFERRAL_TO_INSTITUTION',
    employerId: null,
    ...to,
    fields: [],
    state: 'GIVEN',
    language: trainee.language,
    explanationMethod: 'READ_ALOUD',
    givenAt: instantOn(givenOn, TEN_O_CLOCK),
    expiresOn: addDays(givenOn, CONSENT_DAYS.OTHER_INSTITUTION),
    withdrawnAt: null,
    version: 1,
  };
}

/**
 * Each partner was reviewed again when the grant began and recently. Its first review is years old and
 * belongs to the seed cohort.
 */
function capacityRecords(
  today: LocalDate,
  [first, ...partners]: readonly [Team, Team, Team],
  chance: Chance,
): Pick<PartnerRecords, 'reviews' | 'scores' | 'supports'> {
  const institutionId = first.institution.id;
  const recordedBy = first.monitoringOfficer.id;
  const row = (partner: Team, on: number) => ({
    institutionId,
    id: chance.id(),
    partnerId: partner.institution.id,
    recordedBy,
    recordedAt: instantOn(addDays(today, on), FIVE_PM),
  });
  const reviews = partners.flatMap((partner, place) =>
    [-400, -25].map((day, turn) => ({ row: { ...row(partner, day), kind: 'LATER' as const, heldOn: addDays(today, day) }, least: 2 + turn, place })),
  );
  const help: readonly (readonly [SupportKind, number, number, string])[] = [
    ['TRAINING', -330, 16, 'Two days on safe contact and on asking before anything is told'],
    ['MENTORING', -200, 8, 'A day beside the placement office, from the first visit to the offer'],
    ['TOOLS', -90, 4, 'The questionnaires of the follow-ups, with a session on how to ask'],
  ];
  return {
    reviews: reviews.map((review) => review.row),
    scores: reviews.flatMap(({ row: { id: reviewId }, least, place }) =>
      WORK_FUNCTIONS.map((workFunction, at) => ({ institutionId, reviewId, workFunction, score: least + ((at + place) % 3 === 0 ? 1 : 0), note: null })),
    ),
    supports: partners.flatMap((partner) =>
      help.map(([kind, day, hours, about]) => ({ ...row(partner, day), kind, givenOn: addDays(today, day), hours, about, grantId: GRANT_ID })),
    ),
  };
}
