import type { VacancyKind } from '../../features/matching/domain/facts/pair';
import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import { type ReviewedVersion, type VacancyReview, versionOf } from '../../features/vacancies/domain/vacancy-review';
import type {
  Apprenticeship,
  LearningPlanUnit,
  Vacancy,
  VacancyCostItem,
  VacancyLanguage,
  VacancySkill,
  VacancyState,
} from '../../features/vacancies/domain/vacancy';
import { STARTED_JOBS, type StartedJob, openedBefore, siteOfStartedJob } from './path/started-jobs';
import type { Chance } from './chance';
import { type SourceOccupation, type MarketSource, occupationOf } from './market-source';
import type { DemoSite } from './demo-employers';
import type { Team } from './people/staff';
import { bilingual, tasksOf, titleOf } from './people/trade-labels';
import { type Shift, SHIFTS, type Trade, TRADES } from './people/trades';
import { costItemsOf, languagesFor, learningFor, payFor, skillsFor } from './vacancy-parts';

/** A demo vacancy with its parts. */
export interface DemoVacancy {
  readonly vacancy: Vacancy;
  readonly place: DemoSite;
  readonly skills: readonly VacancySkill[];
  readonly languages: readonly VacancyLanguage[];
  readonly costItems: readonly VacancyCostItem[];
  readonly apprenticeship: Apprenticeship | null;
  readonly units: readonly LearningPlanUnit[];
  readonly review: VacancyReview | null;
  /** How many days ago its work began; null if it is in the future. */
  readonly startedDaysAgo: number | null;
}

/** Whether people can be referred to it today. */
export const isOpen = ({ vacancy, place }: DemoVacancy): boolean => vacancy.state === 'OPEN' && place.enterprise.stage !== 'HELD';

/** How many vacancies the demo has. */
export const VACANCY_COUNT = 120;
/** The states of the first vacancies at cleared sites; all later ones are open. */
const INITIAL_STATES: readonly VacancyState[] = [
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'DRAFT',
  'SUBMITTED',
  'APPROVED',
  'CHANGES_REQUESTED',
  'SUBMITTED',
  'PAUSED',
  'DRAFT',
  'SUBMITTED',
];
const TRAINING_GIVEN = [
  null,
  bilingual('ពីរសប្តាហ៍ជាមួយមិត្តរួមការងារដែលមានបទពិសោធន៍។', 'Two weeks beside an experienced colleague.', '\n'),
  bilingual('រៀនអនាម័យមួយថ្ងៃក្នុងសប្តាហ៍ដំបូង។', 'A day of hygiene training in the first week.', '\n'),
];
const NINE_O_CLOCK = 540;

interface Opening {
  readonly place: DemoSite;
  readonly state: VacancyState;
  /** The job that has already started; null otherwise. */
  readonly started: StartedJob | null;
  /** How many vacancies the site had before: its trades take turns. */
  readonly round: number;
}

/**
 * Vacancies at all sites: a draft where the site is not cleared; otherwise open, before opening, or started.
 */
export function makeVacancies(source: MarketSource, places: readonly DemoSite[], steward: Team, chance: Chance): DemoVacancy[] {
  const cleared = places.filter((place) => place.cleared !== null && place.cleared.until > source.today);
  const uncleared = places.filter((place) => !cleared.includes(place));
  const openingOf = (at: number): Opening => {
    const turn = at - uncleared.length;
    if (turn < 0) return { place: uncleared[at] as DemoSite, state: 'DRAFT', started: null, round: 0 };
    const startedJob = STARTED_JOBS[turn];
    if (startedJob) return { place: siteOfStartedJob(startedJob, places, turn, source.today), state: 'CLOSED', started: startedJob, round: turn };
    return {
      place: cleared[turn % cleared.length] as DemoSite,
      state: INITIAL_STATES[turn - STARTED_JOBS.length] ?? 'OPEN',
      started: null,
      round: Math.floor((turn - STARTED_JOBS.length) / cleared.length) + (turn % cleared.length),
    };
  };
  return Array.from({ length: VACANCY_COUNT }, (_, at) => makeVacancy(source, openingOf(at), steward, chance));
}

function makeVacancy(source: MarketSource, opening: Opening, steward: Team, chance: Chance): DemoVacancy {
  const { place, state, started: startedJob } = opening;
  const practised = TRADES.filter(({ escoCode }) => place.enterprise.trades.includes(escoCode));
  const taught = startedJob?.kind === 'APPRENTICESHIP' ? practised.filter((trade) => trade.taught) : [];
  const choices = taught.length > 0 ? taught : practised;
  const trade = choices[opening.round % choices.length] as Trade;
  const occupation = occupationOf(source, trade.escoCode);
  const kind = startedJob?.kind ?? kindOf(trade, place, chance);
  const ids = { employerId: place.employer.id, vacancyId: chance.id() };
  const skills = skillsFor(occupation, kind, ids, chance);
  const learning = kind === 'APPRENTICESHIP' ? learningFor(trade, occupation, ids, source.today, chance) : null;
  const vacancy = vacancyOf({ opening, trade, occupation, kind, lengthDays: learning?.apprenticeship.lengthDays ?? null }, ids.vacancyId, source.today, chance);
  const [languages, costItems] = [languagesFor(trade, ids), costItemsOf(state, ids, chance)];
  const apprenticeship = learning && { ...learning.apprenticeship, plan: learning.units };
  return {
    vacancy,
    place,
    skills,
    languages,
    costItems,
    apprenticeship: learning?.apprenticeship ?? null,
    units: learning?.units ?? [],
    review: reviewOf(vacancy, versionOf(vacancy, { skills, languages, costItems, apprenticeship }), { steward, today: source.today, chance }),
    startedDaysAgo: startedJob?.ago ?? null,
  };
}

/** Own enterprises exist for training: they prefer apprentices in trades that have apprenticeships. */
function kindOf({ taught, hasInterns }: Trade, { enterprise }: DemoSite, chance: Chance): VacancyKind {
  if (taught && enterprise.own && chance.happens(60)) return 'APPRENTICESHIP';
  const apprentices: readonly (readonly [VacancyKind, number])[] = taught ? [['APPRENTICESHIP', 3]] : [];
  const interns: readonly (readonly [VacancyKind, number])[] = hasInterns ? [['INTERNSHIP', 1]] : [];
  return chance.weighted([['JOB', 8], ...apprentices, ...interns]);
}

interface VacancyTraits {
  readonly opening: Opening;
  readonly trade: Trade;
  readonly occupation: SourceOccupation;
  readonly kind: VacancyKind;
  readonly lengthDays: number | null;
}

function vacancyOf({ opening, trade, occupation, kind, lengthDays }: VacancyTraits, id: string, today: LocalDate, chance: Chance): Vacancy {
  const { place, state } = opening;
  const shift: Shift = SHIFTS[chance.oneOf(trade.shifts.filter((name) => kind === 'JOB' || name !== 'bakeryNight'))];
  const { startsOn, createdAt, openedAt } = daysOf(opening, today, chance);
  return {
    id,
    employerId: place.employer.id,
    siteId: place.site.id,
    kind,
    title: titleOf(trade, kind),
    tasks: tasksOf(trade),
    occupationId: occupation.id,
    iscoCode: occupation.iscoCode,
    seats: place.employer.sizeBand === '250+' ? chance.whole(3, 10) : chance.whole(opening.started ? 2 : 1, 3),
    takenSeats: 0,
    absentFields: [],
    ...payFor(trade, kind, shift, chance),
    ...shift,
    liveIn: false,
    housingOffered: Boolean(place.enterprise.housing) && chance.happens(60),
    servesAlcohol: Boolean(place.enterprise.servesAlcohol) && occupation.iscoCode.startsWith('513'),
    hazardous: Boolean(trade.hazardous),
    uniformProvided: kind === 'JOB' && place.employer.sizeBand !== '1-9',
    contractMonths:
      lengthDays !== null
        ? Math.ceil(lengthDays / 30)
        : kind === 'INTERNSHIP'
          ? opening.started
            ? 3
            : chance.whole(3, 6)
          : chance.oneOf([null, null, 12, 24]),
    probationDays: kind === 'JOB' ? chance.oneOf([0, 30, 30, 60]) : 0,
    trainingGiven: kind === 'JOB' ? chance.oneOf(TRAINING_GIVEN) : null,
    minLiteracy: kind === 'JOB' ? trade.minLiteracy : Math.min(1, trade.minLiteracy),
    licences: [],
    startsOn,
    closesOn: addDays(startsOn, -2),
    state,
    openedAt,
    version: 1,
    createdAt,
  };
}

interface Days {
  readonly startsOn: LocalDate;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
}

/** The work starts while the site is cleared. The vacancy was created a few days before it opened. */
function daysOf({ place: { cleared }, state, started: startedJob }: Opening, today: LocalDate, chance: Chance): Days {
  if (startedJob) {
    const startsOn = addDays(today, -startedJob.ago);
    const opened = openedBefore(startsOn);
    return { startsOn, createdAt: instantOn(addDays(opened, -5), NINE_O_CLOCK), openedAt: instantOn(opened, NINE_O_CLOCK) };
  }
  const latest = cleared && cleared.until > today && cleared.until < addDays(today, 75) ? cleared.until : addDays(today, 75);
  const planned = addDays(today, chance.whole(20, 75));
  const startsOn = planned < latest ? planned : latest;
  const opened = addDays(today, -chance.whole(4, 45));
  const isOpened = state === 'OPEN' || state === 'PAUSED';
  const createdAt = instantOn(isOpened ? addDays(opened, -chance.whole(3, 9)) : addDays(today, -chance.whole(2, 7)), NINE_O_CLOCK);
  return { startsOn, createdAt, openedAt: isOpened ? instantOn(opened, NINE_O_CLOCK + chance.whole(0, 400)) : null };
}

interface ReviewContext {
  readonly steward: Team;
  readonly today: LocalDate;
  readonly chance: Chance;
}

function reviewOf({ id, employerId, state, openedAt }: Vacancy, reviewed: ReviewedVersion, { steward, today, chance }: ReviewContext): VacancyReview | null {
  if (state === 'DRAFT' || state === 'SUBMITTED') return null;
  const returned = state === 'CHANGES_REQUESTED';
  return {
    id: chance.id(),
    employerId,
    vacancyId: id,
    reviewerId: (steward.placementOfficers[0] as Team['caseWorker']).id,
    decision: returned ? 'RETURNED' : 'APPROVED',
    remarks: returned ? [{ field: 'costItems', message: 'A worker pays no fee and no related cost: please pay for the uniform yourself.' }] : [],
    reviewed,
    lawDoubts: [],
    reviewedAt: openedAt ?? instantOn(addDays(today, -1), NINE_O_CLOCK),
  };
}
