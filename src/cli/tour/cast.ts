import { Stopped } from '../result';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './documents';
import { type Account, Person } from './person';

export interface SiteSeen {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly province: { readonly code: string; readonly name: string };
  readonly isCleared: boolean;
  readonly clearedUntil: string | null;
}
/** An employer's user, with a site that is cleared on the day the work starts. */
export interface EmployerOnTour {
  readonly person: Person;
  readonly name: string;
  readonly employer: string;
  readonly site: SiteSeen;
  readonly startsOn: string;
}
/** A staff member. */
export interface StaffOnTour {
  readonly id: string;
  readonly person: Person;
  readonly name: string;
  readonly roles: readonly string[];
  readonly institution: string;
}
/** A trainee who waits for a job, and the placement officer of her institution. */
export interface TraineeOnTour {
  readonly person: Person;
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly skills: readonly { readonly code: string; readonly label: string; readonly level: number }[];
  readonly officer: StaffOnTour;
  /**
   * The name of her placement officer, where that officer is not on the tour: notifications about her go to
   * that officer.
   */
  readonly absentOfficer: string | null;
}

const DAY_MS = 86_400_000;
/**
 * A demo's clock may be ahead of this machine's clock: later days are tried until one is neither past nor
 * after the vetting expires.
 */
const START_IN_DAYS = [10, 45, 90, 150, 220, 300];
const WAITING_STATES = ['DECLINED_BY_TRAINEE', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED'];

export const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface MeOfEmployer {
  readonly displayName: string;
  readonly employer: { readonly legalName: string; readonly state: string; readonly sites: readonly SiteSeen[] };
}

/** Finds the first employer's user in the demo whose employer has a cleared site. */
export async function findEmployer(url: string, accounts: readonly Account[]): Promise<EmployerOnTour> {
  for (const account of accounts.filter(({ audience }) => audience === 'employer')) {
    const person = await Person.signIn(url, account);
    for (const days of START_IN_DAYS) {
      const startsOn = dayIn(days);
      const me = await person.ask<MeOfEmployer>(EMPLOYER_DOCUMENTS.me, { on: startsOn });
      const site = me.employer.sites.find(({ isCleared }) => isCleared);
      if (site && me.employer.state === 'ACTIVE') return { person, name: me.displayName, employer: me.employer.legalName, site, startsOn };
    }
  }
  throw new Stopped(
    'No employer of the demo has a site that is cleared for a start in the coming weeks. Make the demo anew: remove the data directory and start again.',
  );
}

/** Signs in all staff of the demo. */
export async function findStaff(url: string, accounts: readonly Account[]): Promise<StaffOnTour[]> {
  const staff: StaffOnTour[] = [];
  for (const account of accounts.filter(({ audience }) => audience === 'staff')) {
    const person = await Person.signIn(url, account);
    const me = await person.ask<{ id: string; displayName: string; roles: string[]; institution: { code: string } }>(STAFF_DOCUMENTS.me);
    staff.push({ id: me.id, person, name: me.displayName, roles: me.roles, institution: me.institution.code });
  }
  return staff;
}

interface MeOfTrainee {
  readonly displayName: string;
  readonly code: string;
  readonly state: string;
  readonly skills: readonly { readonly skill: { readonly code: string; readonly label: string }; readonly level: number }[];
}

/** A trainee of the demo who is ready for work and neither referred nor placed; null when there is none. */
export async function findWaitingTrainee(url: string, accounts: readonly Account[], staff: readonly StaffOnTour[]): Promise<TraineeOnTour | null> {
  for (const account of accounts.filter(({ audience }) => audience === 'trainee')) {
    const person = await Person.signIn(url, account);
    const trainee = await waiting(person, staff);
    if (trainee && trainee.skills.length > 0) return trainee;
  }
  return null;
}

/** The trainee's part, if she is free and a placement officer of the demo can see her; otherwise null. */
export async function waiting(person: Person, staff: readonly StaffOnTour[]): Promise<TraineeOnTour | null> {
  const me = await person.ask<MeOfTrainee>(TRAINEE_DOCUMENTS.me);
  if (me.state !== 'JOB_READY') return null;
  const referrals = await person.ask<{ state: string }[]>(TRAINEE_DOCUMENTS.mine);
  const placements = await person.ask<{ state: string }[]>(TRAINEE_DOCUMENTS.placements);
  if (referrals.some(({ state }) => !WAITING_STATES.includes(state)) || placements.some(({ state }) => state === 'PLANNED' || state === 'ACTIVE')) return null;
  const officers = staff.filter(({ roles }) => roles.includes('PLACEMENT_OFFICER'));
  for (const officer of officers) {
    const seen = await officer.person.ask<{ id: string; placementOfficer: { id: string; displayName: string } | null } | null>(STAFF_DOCUMENTS.byCode, {
      code: me.code,
    });
    if (!seen) continue;
    const skills = me.skills.map(({ skill, level }) => ({ ...skill, level }));
    const hers = officers.find(({ id }) => id === seen.placementOfficer?.id);
    const absentOfficer = hers ? null : (seen.placementOfficer?.displayName ?? null);
    return { person, id: seen.id, code: me.code, displayName: me.displayName, skills, officer: hers ?? officer, absentOfficer };
  }
  return null;
}
