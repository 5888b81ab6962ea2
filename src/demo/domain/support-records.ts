import { type SafetyRecords, makeSafetyRecords } from './safety-records';
import { atReceivingInstitution, type PartnerRecords, chooseReferredTrainees, makePartnerRecords } from './path/partner-records';
import { Chance } from './chance';
import { type ServicesReceived, makeServicesReceived } from './people/services-received';
import { type DemoGrant, makeGrant } from './grant';
import { type CourseRecords, makeCourseRecords } from './path/course-records';
import type { MarketSource } from './market-source';
import { makePlacementRecords, type PlacementRecords } from './people/placement-records';
import type { Pipeline } from './path/pipeline';
import type { DemoTrainee } from './people/people';
import type { Team } from './people/staff';
import type { DemoVacancy } from './demo-vacancies';
import { makeFollowUpYear, type FollowUpYear } from './path/follow-up-year';

/**
 * The second half of the demo: records that follow a placement, services, courses, the grant, and referrals
 * between institutions.
 */
export interface SupportRecords {
  readonly grant: DemoGrant;
  readonly followUpYear: FollowUpYear;
  readonly safetyRecords: SafetyRecords;
  readonly placementRecords: PlacementRecords;
  readonly services: ServicesReceived;
  readonly courseRecords: CourseRecords;
  readonly partnerRecords: PartnerRecords;
}

/** The records of the first half that it builds on. */
interface RecordsInput {
  readonly people: readonly DemoTrainee[];
  readonly path: Pipeline;
  readonly vacancies: readonly DemoVacancy[];
  readonly teams: readonly Team[];
}

/** Separate seeds, so that a change here does not change the market. */
const SEED_FACTOR = 1_009;

/**
 * The support records of a market, and its people with the trainee who was admitted from another institution.
 */
export function makeSupportRecords(
  source: MarketSource,
  { people, path, vacancies, teams }: RecordsInput,
  seed: number,
): { readonly story: SupportRecords; readonly people: readonly DemoTrainee[] } {
  const chanceOf = (part: number): Chance => new Chance(seed * SEED_FACTOR + part);
  const threeTeams = teams as [Team, Team, Team];
  const referred = chooseReferredTrainees(people, new Set(path.referrals.map(({ traineeId }) => traineeId)), threeTeams);
  const admitted = atReceivingInstitution(referred, source.today);
  const allPeople = people.map((one) => (one === referred.admitted ? admitted : one));
  const year = makeFollowUpYear(path.placed, teams, source.today, chanceOf(0));
  const story: SupportRecords = {
    grant: makeGrant(
      teams.map(({ institution }) => institution),
      source.today,
    ),
    followUpYear: year,
    safetyRecords: makeSafetyRecords(year.contacts, teams, chanceOf(1)),
    placementRecords: makePlacementRecords(path.placed, source.today, chanceOf(2)),
    services: makeServicesReceived(allPeople, path.placed, teams, source.today, chanceOf(3)),
    courseRecords: makeCourseRecords(source, { people: allPeople, path, vacancies, teams }, chanceOf(4)),
    partnerRecords: makePartnerRecords(source, { ...referred, admitted }, threeTeams, chanceOf(5)),
  };
  return { story, people: allPeople };
}
