import type { ContactMethod } from '../../../features/contacts/domain/contact-method';
import type { Consent } from '../../../features/consents/domain/consent';
import { addDays, instantOn, type LocalDate } from '../../../shared/local-date';
import type {
  StoredLimits,
  TraineeIdentity,
  TraineeLanguage,
  TraineeProtection,
  TraineeSkill,
  JobPreference,
} from '../../../features/trainees/domain/profile-parts';
import { accessCodeFrom } from '../../../features/accounts/domain/sign-in/first-credentials';
import type { Trainee, TraineeState } from '../../../features/trainees/domain/trainee';
import { codeFrom } from '../../../shared/trainee-code';
import type { Chance } from '../chance';
import type { DemoVacancy } from '../demo-vacancies';
import { type MarketSource, occupationOf } from '../market-source';
import { FAMILY_NAMES, GIVEN_NAMES } from './names';
import { consentsOf, contactsOf, identityOf, limitsOf, minorConsentsOf, ownerOf, protectionOf } from './people-parts';
import type { DemoPerson, Team } from './staff';
import { type Trade, TRADES } from './trades';
import { skillsOf } from './trainee-skills';

/** A demo trainee with all her records. She has an account if she is or was job-ready. */
export interface DemoTrainee {
  readonly trainee: Trainee;
  readonly skills: readonly TraineeSkill[];
  readonly languages: readonly TraineeLanguage[];
  readonly jobPreferences: readonly JobPreference[];
  readonly limits: StoredLimits;
  readonly consents: readonly Consent[];
  readonly contacts: readonly ContactMethod[];
  readonly identity: TraineeIdentity;
  readonly protection: TraineeProtection;
  readonly account: DemoPerson | null;
}

/** Whether a trainee is or was job-ready. */
export const isReady = ({ state }: Pick<Trainee, 'state'>): boolean => state === 'JOB_READY' || state === 'PAUSED';

/** How many trainees each institution has. */
export const TRAINEE_COUNTS = [120, 50, 30] as const;

const PROVINCES: readonly (readonly [string, number])[] = [
  ['12', 45],
  ['08', 18],
  ['17', 15],
  ['02', 6],
  ['03', 4],
  ['05', 4],
  ['21', 3],
  ['07', 2],
  ['06', 2],
  ['14', 1],
];
const STATES: readonly (readonly [TraineeState, number])[] = [
  ['JOB_READY', 74],
  ['PREPARING', 13],
  ['REGISTERED', 7],
  ['PAUSED', 4],
  ['EXITED', 2],
];
const EDUCATION = [null, 'Grade 6', 'Grade 7', 'Grade 9', 'Grade 9', 'Grade 12', 'Literacy course'];
const TEN_O_CLOCK = 600;
const ADULT_DAYS = 18 * 366;
/** Trainees who exited did so this soon after registration. */
const EXITED_AFTER_DAYS = 15;
/** Some were registered more than a year ago: every fourth job-ready trainee, earlier by this many days. */
const EARLIER_EVERY = 4;
const EARLIER_BY_DAYS = 330;

/** Where a trainee looks for work: the taxonomy and the provinces, and the open vacancies. */
interface Surroundings {
  readonly source: MarketSource;
  readonly openings: readonly DemoVacancy[];
}

/** The trainees of the three institutions. */
export function makePeople(surroundings: Surroundings, teams: readonly Team[], chance: Chance): DemoTrainee[] {
  return teams.flatMap((team, at) => Array.from({ length: TRAINEE_COUNTS[at] ?? 0 }, (_, turn) => makeTrainee(surroundings, team, turn, chance)));
}

function makeTrainee(surroundings: Surroundings, team: Team, turn: number, chance: Chance): DemoTrainee {
  const { source } = surroundings;
  const names = { given: chance.oneOf(GIVEN_NAMES), family: chance.oneOf(FAMILY_NAMES) };
  const trainee = { ...profileOf(source.today, team, turn, chance), displayName: displayName(names, chance) };
  const identity = identityOf(trainee, names, source.today, chance);
  const languages = languagesOf(trainee, chance);
  const learnt = tradesFor({ trainee, identity, languages }, surroundings, chance).map(({ escoCode }) => occupationOf(source, escoCode));
  const background = { owner: ownerOf(trainee), trades: learnt, isReady: isReady(trainee), literacy: trainee.literacy };
  const skills = skillsOf(background, source.homeSkills, source.today, chance);
  const limits = limitsOf(trainee, identity, source.today, chance);
  const consents = consentsOf(trainee, team.caseWorker.id, source.today, chance);
  return {
    trainee,
    skills,
    languages,
    jobPreferences: [...new Set(learnt.map(({ iscoCode }) => iscoCode))].map((iscoCode, at) => ({ ...ownerOf(trainee), iscoCode, rank: at + 1 })),
    limits,
    consents: [...consents, ...minorConsentsOf(limits, consents, source.today)],
    contacts: contactsOf(trainee, source.today, chance),
    identity,
    protection: protectionOf(trainee, chance),
    account: ['JOB_READY', 'PAUSED'].includes(trainee.state) ? accountOf(trainee, chance) : null,
  };
}

function profileOf(today: LocalDate, { institution, placementOfficers, caseWorker }: Team, turn: number, chance: Chance): Omit<Trainee, 'displayName'> {
  const state = chance.weighted(STATES);
  const wasReady = state === 'JOB_READY' || state === 'PAUSED';
  const longer = wasReady && turn % EARLIER_EVERY === 1 ? EARLIER_BY_DAYS : 0;
  const createdOn = addDays(today, -longer - chance.whole(wasReady ? 170 : 20, wasReady ? 330 : 150));
  const wantsHours = chance.happens(30);
  const hasFloor = chance.happens(15);
  return {
    institutionId: institution.id,
    id: chance.id(),
    code: codeFrom(chance.bytes(6)),
    placementOfficerId: (placementOfficers[turn % placementOfficers.length] as DemoPerson).id,
    caseWorkerId: caseWorker.id,
    language: chance.happens(88) ? 'km' : 'en',
    homeProvince: chance.weighted(PROVINCES),
    travel: chance.weighted([
      ['SAME_PROVINCE', 5],
      ['ADJACENT_PROVINCE', 4],
      ['ANYWHERE', 1],
    ]),
    acceptsHousing: chance.happens(25),
    literacy: chance.weighted([
      [0, 1],
      [1, 3],
      [2, 6],
      [3, 6],
      [4, 3],
    ]),
    education: chance.oneOf(EDUCATION),
    availableFrom: addDays(addDays(today, -longer), chance.happens(80) ? -chance.whole(80, 160) : chance.whole(1, 15)),
    availableDays: chance.weighted([
      [127, 16],
      [63, 3],
      [31, 1],
    ]),
    availableFromMinute: chance.oneOf([300, 330, 360, 420]),
    availableToMinute: chance.oneOf([1_050, 1_140, 1_260, 1_260, 1_320]),
    wantedHoursMin: wantsHours ? 20 : null,
    wantedHoursMax: wantsHours ? chance.oneOf([36, 40, 48]) : null,
    minPayAmount: hasFloor ? chance.oneOf([8_000, 15_000, 16_000]) : null,
    minPayCurrency: hasFloor ? 'USD' : null,
    licences: chance.happens(10) ? ['MOTORBIKE'] : [],
    state,
    stateBeforePause: state === 'PAUSED' ? 'JOB_READY' : null,
    jobReadyAt: wasReady ? instantOn(addDays(today, -longer - chance.whole(10, 150)), TEN_O_CLOCK) : null,
    exitReason: state === 'EXITED' ? chance.oneOf(['MOVED', 'COMPLETED', 'WITHDREW'] as const) : null,
    exitedOn: state === 'EXITED' ? addDays(createdOn, EXITED_AFTER_DAYS) : null,
    version: 1,
    createdAt: instantOn(createdOn, TEN_O_CLOCK),
  };
}

/** What decides which trades a trainee learns. */
interface Learner {
  readonly trainee: Trainee;
  readonly identity: TraineeIdentity;
  readonly languages: readonly TraineeLanguage[];
}

/**
 * One or two trades she has learnt: such that are hired for within her reach, as institutions teach what is
 * wanted nearby, and that need no better reading and English than hers. Below eighteen only apprentices are
 * taken.
 */
function tradesFor({ trainee, identity, languages }: Learner, { source, openings }: Surroundings, chance: Chance): Trade[] {
  const english = languages.find(({ language }) => language === 'en')?.level ?? 0;
  const isMinor = identity.bornOn !== null && identity.bornOn > addDays(source.today, -ADULT_DAYS);
  const possible = TRADES.filter(({ minLiteracy, english: needed = 0 }) => minLiteracy <= trainee.literacy && needed <= english);
  const within = openings.filter((opening) => isWithinReach(trainee, opening, source));
  const wantedIn = (among: readonly DemoVacancy[]): Trade[] => {
    const ids = new Set(among.map(({ vacancy }) => vacancy.occupationId));
    return possible.filter(({ escoCode }) => ids.has(occupationOf(source, escoCode).id));
  };
  const looksFor = isMinor ? 'APPRENTICESHIP' : 'JOB';
  const wanted = wantedIn(chance.happens(20) && !isMinor ? within : within.filter(({ vacancy }) => vacancy.kind === looksFor));
  const first = chance.oneOf(wanted.length > 0 ? wanted : possible);
  const others = wantedIn(within).filter((trade) => trade !== first);
  return [first, ...(chance.happens(60) ? chance.some(others, 1) : [])];
}

function isWithinReach({ homeProvince, travel, acceptsHousing }: Trainee, { vacancy, place }: DemoVacancy, { neighbours }: MarketSource): boolean {
  const { provinceCode } = place.site;
  if (travel === 'ANYWHERE' || provinceCode === homeProvince || (acceptsHousing && vacancy.housingOffered)) return true;
  return travel === 'ADJACENT_PROVINCE' && (neighbours[homeProvince] ?? []).includes(provinceCode);
}

function displayName({ given, family }: { given: readonly [string, string]; family: readonly [string, string] }, chance: Chance): string {
  return chance.weighted([
    [`${given[0]} ${family[0].charAt(0)}.`, 6],
    [given[0], 1],
    [given[1], 3],
  ]);
}

function languagesOf(trainee: Trainee, chance: Chance): TraineeLanguage[] {
  const english = chance.weighted([
    [0, 4],
    [1, 3],
    [2, 3],
    [3, 1],
  ]);
  return [
    { ...ownerOf(trainee), language: 'km', level: 4 },
    ...(english > 0 ? [{ ...ownerOf(trainee), language: 'en', level: english }] : []),
    ...(chance.happens(5) ? [{ ...ownerOf(trainee), language: 'vi', level: 2 }] : []),
  ];
}

function accountOf({ id, displayName: name, institutionId, language, createdAt }: Trainee, chance: Chance): DemoPerson {
  const login = accessCodeFrom(chance.bytes(8));
  const noEmployer = { employerId: null, email: null };
  return {
    id: chance.id(),
    audience: 'trainee',
    login,
    displayName: name,
    language,
    institutionId,
    traineeId: id,
    ...noEmployer,
    roles: ['TRAINEE'],
    createdAt,
  };
}
