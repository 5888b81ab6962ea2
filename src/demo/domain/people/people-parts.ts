import { CONSENT_DAYS, type Consent } from '../../../features/consents/domain/consent';
import type { ContactKind, ContactMethod, ContactOwner } from '../../../features/contacts/domain/contact-method';
import { addDays, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import { ageDates } from '../../../features/trainees/domain/age-dates';
import type { StoredLimits, TraineeIdentity, TraineeProtection } from '../../../features/trainees/domain/profile-parts';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import type { Chance } from '../chance';

type TraineeCore = Pick<Trainee, 'institutionId' | 'id' | 'state' | 'code' | 'language' | 'jobReadyAt'>;
type Names = { readonly given: readonly [string, string]; readonly family: readonly [string, string] };

/** The key columns of a row that belongs to a trainee. */
export const ownerOf = ({ institutionId, id: traineeId }: Pick<Trainee, 'institutionId' | 'id'>) => ({ institutionId, traineeId });

const YEAR_DAYS = 365.25;
const ELEVEN_O_CLOCK = 660;
const INVENTED = 'Invented for the demonstration.';
const isReady = ({ state }: TraineeCore): boolean => state === 'JOB_READY' || state === 'PAUSED';

/** An invented identity: sixteen to thirty-five years old; a job-ready trainee always has a birth date. */
export function identityOf(trainee: TraineeCore, { given, family }: Names, today: LocalDate, chance: Chance): TraineeIdentity {
  const years = chance.weighted([
    [16, 1],
    [17, 2],
    [18, 3],
    [19, 4],
    [21, 6],
    [24, 6],
    [28, 4],
    [34, 3],
  ]);
  const certainty = chance.weighted([
    ['DOCUMENT', 6],
    ['STATED', 2],
    ['ASSESSED', 2],
  ] as const);
  const isUnknown = !isReady(trainee) && chance.happens(15);
  return {
    ...ownerOf(trainee),
    legalName: `${family[0]} ${given[0]}`,
    khmerName: `${family[1]} ${given[1]}`,
    bornOn: isUnknown ? null : addDays(today, -Math.floor(years * YEAR_DAYS) - chance.whole(5, 350)),
    birthDateCertainty: isUnknown ? 'UNKNOWN' : certainty,
    idNumber: chance.happens(60) ? `DEMO-${chance.whole(100_000, 999_999)}` : null,
    address: null,
    phone: chance.happens(70) ? `+855 10 000 ${chance.whole(100, 999)}` : null,
    guardian: years < 18 ? 'Her institution' : null,
  };
}

/** An invented reason for her being in the programme. */
export const protectionOf = (trainee: TraineeCore, chance: Chance): TraineeProtection => ({
  ...ownerOf(trainee),
  population: chance.happens(65) ? 'SURVIVOR' : 'AT_RISK',
  risk: chance.weighted([
    ['LOW', 6],
    ['MEDIUM', 3],
    ['HIGH', 1],
  ]),
  reasons: INVENTED,
  namedPeople: null,
  history: null,
});

/** What the gates need, without reasons. The two age dates are always derived from her birth date. */
export function limitsOf(trainee: TraineeCore, { bornOn, birthDateCertainty }: TraineeIdentity, today: LocalDate, chance: Chance): StoredLimits {
  return {
    ...ownerOf(trainee),
    ...ageDates(bornOn, birthDateCertainty),
    noNight: chance.happens(55),
    noLiveIn: chance.happens(60),
    noAlcohol: chance.happens(50),
    excludedSites: [],
    excludedEmployers: [],
    excludedProvinces: chance.happens(12) ? chance.some(['01', '18', '14', '02'], chance.whole(1, 2)) : [],
    excludedIsco: chance.happens(10) ? [chance.oneOf(['5142', '8153', '5131', '9112'])] : [],
    reviewedOn: isReady(trainee) || chance.happens(30) ? addDays(today, -chance.whole(1, 25)) : null,
  };
}

/** Her consents at intake: job-ready trainees agree to matching and follow-up; statistics vary. */
export function consentsOf(trainee: TraineeCore, explainedBy: string, today: LocalDate, chance: Chance): Consent[] {
  const recentDay = addDays(today, -chance.whole(10, 120));
  const beforeReady = trainee.jobReadyAt && addDays(localDateAt(trainee.jobReadyAt), -2);
  // A trainee who has been ready for most of a year has renewed her consents.
  const givenOn = beforeReady && beforeReady > addDays(today, -CONSENT_DAYS.OWN_INSTITUTION / 2) ? beforeReady : recentDay;
  const answer = (purpose: 'MATCHING' | 'FOLLOW_UP_CONTACT' | 'DONOR_STATISTICS', isGiven: boolean): Consent => ({
    ...ownerOf(trainee),
    id: chance.id(),
    purpose,
    employerId: null,
    toInstitutionId: null,
    fields: [],
    state: isGiven ? 'GIVEN' : 'REFUSED',
    language: trainee.language,
    explainedBy,
    explanationMethod: chance.oneOf(['READ_ALOUD', 'READ_BY_HER', 'AUDIO'] as const),
    givenAt: instantOn(givenOn, ELEVEN_O_CLOCK),
    expiresOn: addDays(givenOn, CONSENT_DAYS.OWN_INSTITUTION),
    withdrawnAt: null,
    version: 1,
  });
  if (!isReady(trainee) && chance.happens(50)) return [];
  return [answer('MATCHING', true), answer('FOLLOW_UP_CONTACT', isReady(trainee)), answer('DONOR_STATISTICS', chance.happens(80))];
}

/** Under 18, the consent of her guardian and her own yes to work, given with her other consents. The ids follow hers. */
export function minorConsentsOf({ eighteenOn }: StoredLimits, consents: readonly Consent[], today: LocalDate): Consent[] {
  const [matching] = consents.filter(({ purpose, state }) => purpose === 'MATCHING' && state === 'GIVEN');
  if (!matching || (eighteenOn !== null && eighteenOn <= today)) return [];
  return (['GUARDIAN_CONSENT', 'ASSENT'] as const).map((purpose, at) => ({ ...matching, id: `${String(at).repeat(8)}${matching.id.slice(8)}`, purpose }));
}

/** Contact methods with automatic delivery, and contact methods that need a person. */
const CONTACT_KINDS: readonly (readonly [ContactKind, number])[] = [
  ['IN_APP', 6],
  ['EMAIL', 3],
  ['IN_PERSON', 3],
  ['CALL', 2],
  ['SMS', 2],
  ['TELEGRAM', 2],
  ['MESSENGER', 1],
  ['TRUSTED_PERSON', 1],
  ['TRAINEE_CALLS', 1],
];
const WITH_NUMBER: readonly ContactKind[] = ['CALL', 'SMS', 'TELEGRAM'];

/**
 * One or two contact methods, the first one verified where she is job-ready; some limited to certain days and
 * hours.
 */
export function contactsOf(trainee: TraineeCore, today: LocalDate, chance: Chance): ContactMethod[] {
  const first = chance.weighted(CONTACT_KINDS);
  const second = chance.weighted(CONTACT_KINDS);
  const kinds = first === second ? [first] : [first, second];
  if (trainee.state === 'REGISTERED' && chance.happens(20)) return [contactOf(trainee, 'NONE', false, today, chance)];
  return kinds.map((kind, at) => contactOf(trainee, kind, at === 0 ? isReady(trainee) : chance.happens(40), today, chance));
}

/** A trusted person is someone else. */
function contactOwner(kind: ContactKind, chance: Chance): ContactOwner {
  const owner = chance.weighted<ContactOwner>([
    ['SELF', 7],
    ['SHARED', 2],
    ['FAMILY', 1],
  ]);
  return kind === 'TRUSTED_PERSON' && owner !== 'FAMILY' ? 'FRIEND' : owner;
}

function contactOf(trainee: TraineeCore, kind: ContactKind, isVerified: boolean, today: LocalDate, chance: Chance): ContactMethod {
  const hasLimitedHours = chance.happens(35);
  const address = kind === 'EMAIL' ? `${trainee.code.toLowerCase()}@example.net` : WITH_NUMBER.includes(kind) ? `+855 10 000 ${chance.whole(100, 999)}` : null;
  return {
    ...ownerOf(trainee),
    id: chance.id(),
    kind,
    address,
    owner: contactOwner(kind, chance),
    safeDays: hasLimitedHours ? chance.oneOf([31, 63, 96]) : 127,
    safeFromMinute: hasLimitedHours ? chance.oneOf([540, 720, 1_020]) : 420,
    safeToMinute: hasLimitedHours ? chance.oneOf([1_080, 1_200]) : 1_260,
    language: trainee.language,
    mayLeaveMessage: chance.happens(30),
    state: isVerified ? 'VERIFIED' : 'UNVERIFIED',
    verifiedOn: isVerified ? addDays(today, -chance.whole(0, 12)) : null,
    validDays: 60,
    doNotContactUntil: null,
    pretext: null,
    version: 1,
  };
}
