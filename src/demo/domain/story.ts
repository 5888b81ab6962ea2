import { type Alarms, makeAlarms } from './alarms';
import { asTakenIn, type Between, choosePassedOn, makeBetween } from './path/between';
import { Chance } from './chance';
import { type Given, makeGiven } from './people/given';
import { type DemoGrant, makeGrant } from './grant';
import { type Lessons, makeLessons } from './path/lessons';
import type { MarketSource } from './market-source';
import { makePapers, type Papers } from './people/papers';
import type { Path } from './path/path';
import type { DemoTrainee } from './people/people';
import type { Team } from './people/staff';
import type { DemoVacancy } from './vacancies';
import { makeYear, type Year } from './path/year';

/**
 * The second half of the demo: records that follow a placement, services, courses, the grant, and referrals
 * between institutions.
 */
export interface Story {
  readonly grant: DemoGrant;
  readonly year: Year;
  readonly alarms: Alarms;
  readonly papers: Papers;
  readonly given: Given;
  readonly lessons: Lessons;
  readonly between: Between;
}

/** The records of the first half that it builds on. */
interface Told {
  readonly people: readonly DemoTrainee[];
  readonly path: Path;
  readonly vacancies: readonly DemoVacancy[];
  readonly teams: readonly Team[];
}

/** Separate seeds, so that a change here does not change the market. */
const SEEDS = 1_009;

/**
 * The support records of a market, and its people with the trainee who was admitted from another institution.
 */
export function makeStory(
  source: MarketSource,
  { people, path, vacancies, teams }: Told,
  seed: number,
): { readonly story: Story; readonly people: readonly DemoTrainee[] } {
  const chanceOf = (part: number): Chance => new Chance(seed * SEEDS + part);
  const houses = teams as [Team, Team, Team];
  const passed = choosePassedOn(people, new Set(path.referrals.map(({ traineeId }) => traineeId)), houses);
  const takenIn = asTakenIn(passed, source.today);
  const known = people.map((one) => (one === passed.takenIn ? takenIn : one));
  const year = makeYear(path.placed, teams, source.today, chanceOf(0));
  const story: Story = {
    grant: makeGrant(
      teams.map(({ institution }) => institution),
      source.today,
    ),
    year,
    alarms: makeAlarms(year.contacts, teams, chanceOf(1)),
    papers: makePapers(path.placed, source.today, chanceOf(2)),
    given: makeGiven(known, path.placed, teams, source.today, chanceOf(3)),
    lessons: makeLessons(source, { people: known, path, vacancies, teams }, chanceOf(4)),
    between: makeBetween(source, { ...passed, takenIn }, houses, chanceOf(5)),
  };
  return { story, people: known };
}
