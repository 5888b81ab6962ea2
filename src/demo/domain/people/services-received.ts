import type { GroupSession } from '../../../features/services/domain/group-session';
import type { SelfEmployment } from '../../../features/services/domain/self-employment';
import { CARE_KINDS, type ServiceKind } from '../../../features/services/domain/service-kinds';
import type { ServiceRecord } from '../../../features/services/domain/service-record';
import type { ShelterHouse } from '../../../features/services/domain/shelter-house';
import type { ShelterStay } from '../../../features/services/domain/shelter-stay';
import { addDays, daysBetween, instantOn, type LocalDate, localDateAt } from '../../../shared/local-date';
import type { Chance } from '../chance';
import type { PlacedTrainee } from '../path/pipeline';
import { type DemoTrainee, isReady } from './people';
import type { Team } from './staff';

/** What trainees received apart from placements. The database sets which grant paid. */
export interface ServicesReceived {
  readonly sessions: readonly GroupSession[];
  readonly services: readonly ServiceRecord[];
  readonly houses: readonly ShelterHouse[];
  readonly stays: readonly ShelterStay[];
  readonly selfEmployment: readonly SelfEmployment[];
}

const FIVE_PM = 1_020;
/** How many trainees stayed in the shelter and left, and how many stay there now. */
const [PAST_STAYS, CURRENT_STAYS] = [9, 5];

/** The day on which the trainee was registered. */
export const registeredOn = ({ trainee }: DemoTrainee): LocalDate => localDateAt(trainee.createdAt);
const teamOf = (teams: readonly Team[], { trainee }: DemoTrainee): Team => teams.find(({ institution }) => institution.id === trainee.institutionId) as Team;

/** Draws all of it from its own random generator. */
export function makeServicesReceived(
  people: readonly DemoTrainee[],
  placed: readonly PlacedTrainee[],
  teams: readonly Team[],
  today: LocalDate,
  chance: Chance,
): ServicesReceived {
  const [first] = teams as [Team];
  const groupSessions = [
    groupOf(people, { team: first, kind: 'COUNSELLING_GROUP', on: addDays(today, -12), topic: 'Trust', size: 9 }, chance),
    groupOf(people, { team: first, kind: 'JOB_READINESS', on: addDays(today, -6), topic: 'An interview, played through', size: 12 }, chance),
  ];
  const received = {
    sessions: groupSessions.map(({ session }) => session),
    services: [
      ...people.flatMap((one) => individualServices(one, teamOf(teams, one), today, chance)),
      ...groupSessions.flatMap(({ services }) => services),
      ...placed.flatMap((one) => workSupport(one, teamOf(teams, one.one), chance)),
    ],
    stays: staysOf(people, teams, today, chance),
    selfEmployment: selfEmploymentOf(people, placed, teams, today, chance),
  };
  const houses = teams.flatMap(({ institution }) => housesOf(institution.id, today, chance));
  return { ...received, houses, stays: received.stays.map((stay, at) => ({ ...stay, houseId: houseAt(houses, stay, at) })) };
}

/** The houses of a shelter, by the name and the number of places. They have no address. */
const HOUSES = [
  ['Rose House', 4],
  ['Lotus House', 6],
] as const;

const housesOf = (institutionId: string, today: LocalDate, chance: Chance): ShelterHouse[] =>
  HOUSES.map(([name, places]) => ({
    institutionId,
    id: chance.id(),
    name,
    places,
    closedOn: null,
    version: 1,
    createdAt: instantOn(addDays(today, -720), FIVE_PM),
  }));

/** The stays are spread over the houses of their institution in turn. */
function houseAt(houses: readonly ShelterHouse[], { institutionId }: ShelterStay, at: number): string | null {
  const own = houses.filter((house) => house.institutionId === institutionId);
  return own[at % own.length]?.id ?? null;
}

function record(one: DemoTrainee, team: Team, kind: ServiceKind, providedOn: LocalDate, hours: number, chance: Chance): ServiceRecord {
  const isCare = CARE_KINDS.some((care) => care === kind);
  return {
    institutionId: one.trainee.institutionId,
    id: chance.id(),
    traineeId: one.trainee.id,
    kind,
    providedOn,
    hours,
    provider: isCare ? 'Social work team' : 'Placement office',
    sessionId: null,
    grantId: null,
    recordedBy: isCare ? team.caseWorker.id : one.trainee.placementOfficerId,
    recordedAt: instantOn(providedOn, FIVE_PM),
    voidedAt: null,
    version: 1,
  };
}

/**
 * Counselling for most survivors and many others, other help for some, job readiness for those who are or
 * were ready.
 */
function individualServices(one: DemoTrainee, team: Team, today: LocalDate, chance: Chance): ServiceRecord[] {
  const from = registeredOn(one);
  const days = daysBetween(from, one.trainee.exitedOn ?? today) - 1;
  const on = (day: number): LocalDate => addDays(from, Math.min(day, days));
  const isSurvivor = one.protection.population === 'SURVIVOR';
  const sessions = chance.happens(isSurvivor ? 80 : 45) ? chance.whole(1, 3) : 0;
  const services: (readonly [ServiceKind, number, number])[] = Array.from({ length: sessions }, (_, at) => [
    'COUNSELLING_INDIVIDUAL',
    3 + at * chance.whole(7, 20),
    1,
  ]);
  if (chance.happens(35)) services.push([chance.oneOf(['LEGAL', 'HEALTH', 'FAMILY'] as const), chance.whole(1, 12), 1.5]);
  if (chance.happens(8)) services.push(['EMERGENCY_ASSISTANCE', 0, 3]);
  if (chance.happens(12)) services.push(['CASH_OR_KIND', chance.whole(2, 9), 0.5]);
  if (isReady(one.trainee)) {
    if (chance.happens(80)) services.push(['JOB_READINESS', chance.whole(10, 18), 3]);
    if (chance.happens(45)) services.push(['JOB_SEARCH', chance.whole(19, 40), 1]);
  }
  return services.map(([kind, day, hours]) => record(one, team, kind, on(day), hours, chance));
}

/** Staff accompanied her to the introduction and the interview, and visited her after the first day. */
function workSupport({ one, offer, placement }: PlacedTrainee, team: Team, chance: Chance): ServiceRecord[] {
  const offeredOn = localDateAt(offer.sentAt ?? placement.createdAt);
  const began = placement.verifiedAt === null ? [] : [record(one, team, 'PLACEMENT_SUPPORT', addDays(placement.startsOn, 1), 2, chance)];
  return [
    record(one, team, 'REFERRAL_SUPPORT', addDays(offeredOn, -7), 1, chance),
    record(one, team, 'INTERVIEW_SUPPORT', addDays(offeredOn, -2), 2.5, chance),
    ...began,
  ];
}

interface Group {
  readonly team: Team;
  readonly kind: GroupSession['kind'];
  readonly on: LocalDate;
  readonly topic: string;
  readonly size: number;
}

function groupOf(people: readonly DemoTrainee[], { team, kind, on, topic, size }: Group, chance: Chance): { session: GroupSession; services: ServiceRecord[] } {
  const leader = kind === 'COUNSELLING_GROUP' ? team.caseWorker : (team.placementOfficers[0] as Team['caseWorker']);
  const institutionId = team.institution.id;
  const session: GroupSession = {
    institutionId,
    id: chance.id(),
    kind,
    heldOn: on,
    hours: 2,
    ledBy: leader.displayName,
    topic,
    recordedBy: leader.id,
    recordedAt: instantOn(on, FIVE_PM),
  };
  const eligible = people.filter((one) => one.trainee.institutionId === institutionId && one.trainee.state !== 'EXITED' && registeredOn(one) < on);
  const attendance = chance.some(eligible, size).map((one) => record(one, team, kind, on, 2, chance));
  return { session, services: attendance.map((service) => ({ ...service, provider: leader.displayName, sessionId: session.id, recordedBy: leader.id })) };
}

/**
 * Survivors who arrived without a place to sleep: some stayed for weeks, a few are there now, one of them for
 * the second time.
 */
function staysOf(people: readonly DemoTrainee[], teams: readonly Team[], today: LocalDate, chance: Chance): ShelterStay[] {
  const stay = (one: DemoTrainee, fromOn: LocalDate, toOn: LocalDate | null): ShelterStay => ({
    institutionId: one.trainee.institutionId,
    id: chance.id(),
    traineeId: one.trainee.id,
    houseId: null,
    fromOn,
    toOn,
    grantId: null,
    recordedBy: teamOf(teams, one).caseWorker.id,
    recordedAt: instantOn(fromOn, FIVE_PM),
    voidedAt: null,
    version: toOn ? 2 : 1,
  });
  const survivors = people.filter(({ protection }) => protection.population === 'SURVIVOR');
  const stayed = chance.some(
    survivors.filter(({ trainee }) => isReady(trainee)),
    PAST_STAYS,
  );
  const staying = chance.some(
    survivors.filter(({ trainee }) => !isReady(trainee) && trainee.state !== 'EXITED'),
    CURRENT_STAYS,
  );
  const firstStays = staying.slice(0, 1).map((one) => stay(one, registeredOn(one), addDays(registeredOn(one), 6)));
  return [
    ...stayed.map((one) => stay(one, registeredOn(one), addDays(registeredOn(one), chance.whole(12, 90)))),
    ...firstStays,
    ...staying.map((one, at) => stay(one, at === 0 ? addDays(registeredOn(one), 9) : registeredOn(one), null)),
  ];
}

/**
 * Two self-employed trainees: a stall that staff verified by a visit, and sewing at home that is not verified
 * yet.
 */
function selfEmploymentOf(
  people: readonly DemoTrainee[],
  placed: readonly PlacedTrainee[],
  teams: readonly Team[],
  today: LocalDate,
  chance: Chance,
): SelfEmployment[] {
  const isPlaced = new Set(placed.map(({ one }) => one));
  const free = people.filter((one) => one.trainee.state === 'PREPARING' && !isPlaced.has(one) && registeredOn(one) < addDays(today, -90));
  return chance.some(free, 2).map((one, at) => {
    const officerId = one.trainee.placementOfficerId ?? teamOf(teams, one).caseWorker.id;
    const startedOn = addDays(today, at === 0 ? -60 : -20);
    const isSeen = at === 0;
    return {
      institutionId: one.trainee.institutionId,
      id: chance.id(),
      traineeId: one.trainee.id,
      activity: isSeen ? 'A noodle stall at the morning market' : 'Sewing and mending at home',
      iscoCode: isSeen ? '5212' : '7531',
      startedOn,
      verifiedOn: isSeen ? addDays(startedOn, 21) : null,
      verificationMethod: isSeen ? 'VISIT' : null,
      verifiedBy: isSeen ? officerId : null,
      endedOn: null,
      grantId: null,
      recordedBy: officerId,
      recordedAt: instantOn(startedOn, FIVE_PM),
      version: isSeen ? 2 : 1,
    };
  });
}
