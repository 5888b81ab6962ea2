import { Chance } from './chance';
import { withTraining } from './path/finished-training';
import type { MarketSource } from './market-source';
import { Pairing } from './path/pairing';
import { makePipeline, type Pipeline } from './path/pipeline';
import { type DemoTrainee, makePeople } from './people/people';
import { makeEmployers, type EmployerData } from './demo-employers';
import { type DemoPerson, makeTeams, membersOf, type Team } from './people/staff';
import { makeSupportRecords, type SupportRecords } from './support-records';
import { type DemoVacancy, isOpen, makeVacancies } from './demo-vacancies';
import { makeVettings, type Vettings } from './vettings';

/** The seed of the demo that ships. */
export const SEED = 2_026;

const INVITED_WEIGHT = 3;

/** A sign-in that is printed for people who try the demo. */
export interface PublishedSignIn {
  readonly as: string;
  readonly person: DemoPerson;
}

/** A whole invented labour market. */
export interface Market {
  readonly teams: readonly Team[];
  readonly places: EmployerData;
  readonly vettings: Vettings;
  readonly vacancies: readonly DemoVacancy[];
  readonly people: readonly DemoTrainee[];
  readonly path: Pipeline;
  readonly supportRecords: SupportRecords;
  readonly accounts: readonly DemoPerson[];
  readonly published: readonly PublishedSignIn[];
}

/**
 * The market of a seed on a day, always the same. Every part has its own random generator, so that a change
 * in one part does not change the others.
 */
export function makeMarket(source: MarketSource, seed = SEED): Market {
  const chanceOf = (part: number): Chance => new Chance(seed * 8 + part);
  const teams = makeTeams(source.today, chanceOf(0));
  const [first] = teams as [Team];
  const places = makeEmployers(source.today, teams, chanceOf(1));
  const vettings = makeVettings(source, places.sites, teams, chanceOf(2));
  const planned = makeVacancies(source, places.sites, first, chanceOf(3));
  const initialPeople = makePeople({ source, openings: planned.filter(isOpen) }, teams, chanceOf(4));
  const pairing = new Pairing(source, places, initialPeople, chanceOf(5));
  const untrainedPipeline = makePipeline(
    source,
    planned,
    pairing,
    { officerId: officerOf(first).id, houses: teams.map(({ institution }) => institution.id) },
    chanceOf(6),
  );
  const { story, people } = makeSupportRecords(source, { people: initialPeople, path: untrainedPipeline, vacancies: planned, teams }, seed);
  const path = withTraining(untrainedPipeline, story.courseRecords, planned);
  const vacancies = planned.map((one) => withSeats(one, pairing.occupiedSeats(one.vacancy.id)));
  const accounts = [...teams.flatMap(membersOf), ...places.users, ...people.flatMap(({ account }) => account ?? [])];
  return { teams, places, vettings, vacancies, people, path, supportRecords: story, accounts, published: publishedOf({ teams, places, vacancies, path }) };
}

/** The vacancy with its taken seats; FILLED when no seat is left. */
const withSeats = (vacancyRecord: DemoVacancy, occupiedSeats: number): DemoVacancy => {
  const { vacancy } = vacancyRecord;
  return { ...vacancyRecord, vacancy: { ...vacancy, takenSeats: occupiedSeats, state: occupiedSeats === vacancy.seats ? 'FILLED' : vacancy.state } };
};

/** The placement officer whose sign-in is published. */
const officerOf = (team: Team): DemoPerson => team.placementOfficers[0] as DemoPerson;

function publishedOf({ teams, places, vacancies, path }: Pick<Market, 'teams' | 'places' | 'vacancies' | 'path'>): PublishedSignIn[] {
  const [first, second] = teams as [Team, Team];
  const sent = (employerId: string | null): number => path.referrals.filter((referral) => referral.employerId === employerId && referral.card !== null).length;
  const hasOpen = (employerId: string | null): boolean => vacancies.some(({ vacancy }) => vacancy.employerId === employerId && vacancy.state === 'OPEN');
  // An employer that can make offers shows more than one whose candidates only wait.
  const openIds = new Set(vacancies.flatMap(({ vacancy }) => (vacancy.state === 'OPEN' ? [vacancy.id] : [])));
  const invited = (employerId: string | null): number =>
    INVITED_WEIGHT *
    path.referrals.filter(
      (referral) => referral.employerId === employerId && openIds.has(referral.vacancyId) && ['SHORTLISTED', 'INTERVIEWING'].includes(referral.state),
    ).length;
  const busiest = places.users
    .filter(({ employerId }) => hasOpen(employerId))
    .reduce((best, one) => (sent(one.employerId) + invited(one.employerId) > sent(best.employerId) + invited(best.employerId) ? one : best));
  const newcomer = places.users.find(({ employerId }) => places.employers.some(({ id, state }) => id === employerId && state === 'APPLIED')) as DemoPerson;
  return [
    { as: 'Placement officer', person: officerOf(first) },
    { as: 'Case worker', person: first.caseWorker },
    { as: 'Vetting officer', person: first.deciders[0] },
    { as: 'Vetting officer', person: first.deciders[1] },
    { as: 'Safety lead', person: first.safetyLead },
    { as: 'Monitoring officer', person: first.monitoringOfficer },
    { as: 'Institution administrator', person: first.institutionAdmin },
    { as: 'System administrator', person: first.systemAdmin },
    { as: 'Placement officer', person: officerOf(second) },
    { as: 'Employer', person: busiest },
    { as: 'Employer, not approved', person: newcomer },
    ...path.published.flatMap(({ as, one }) => (one.account ? [{ as, person: one.account }] : [])),
  ];
}
