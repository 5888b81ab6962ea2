import { CommandFailure } from '../command-result';
import { EMPLOYER_DOCUMENTS, STAFF_DOCUMENTS, TRAINEE_DOCUMENTS } from './tour-documents';
import { type Account, Person } from './tour-person';

export interface TourSite {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly province: { readonly code: string; readonly name: string };
  readonly isCleared: boolean;
  readonly clearedUntil: string | null;
}
/** An employer's user, with a site that is cleared on the day the work starts. */
export interface TourEmployer {
  readonly person: Person;
  readonly name: string;
  readonly employer: string;
  readonly site: TourSite;
  readonly startsOn: string;
}
/** A staff member. */
export interface TourStaff {
  readonly id: string;
  readonly person: Person;
  readonly name: string;
  readonly roles: readonly string[];
  readonly institution: string;
}
/** A trainee who waits for a job, and the placement officer of her institution. */
export interface TourTrainee {
  readonly person: Person;
  readonly id: string;
  readonly code: string;
  readonly displayName: string;
  readonly skills: readonly { readonly code: string; readonly label: string; readonly level: number }[];
  readonly officer: TourStaff;
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
const CLOSED_REFERRAL_STATES = ['DECLINED_BY_TRAINEE', 'NOT_SELECTED', 'WITHDRAWN', 'EXPIRED'];

export const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface MeOfEmployer {
  readonly displayName: string;
  readonly employer: { readonly legalName: string; readonly state: string; readonly sites: readonly TourSite[] };
}

/** Finds the first employer's user in the demo whose employer has a cleared site. */
export async function findEmployer(url: string, accounts: readonly Account[]): Promise<TourEmployer> {
  for (const account of accounts.filter(({ audience }) => audience === 'employer')) {
    const person = await Person.signIn(url, account);
    for (const days of START_IN_DAYS) {
      const startsOn = dayIn(days);
      const me = await person.execute<MeOfEmployer>(EMPLOYER_DOCUMENTS.me, { on: startsOn });
      const site = me.employer.sites.find(({ isCleared }) => isCleared);
      if (site && me.employer.state === 'ACTIVE') return { person, name: me.displayName, employer: me.employer.legalName, site, startsOn };
    }
  }
  throw new CommandFailure(
    'No employer of the demo has a site that is cleared for a start in the coming weeks. Recreate the demo: remove the data directory and start again.',
  );
}

/** Signs in all staff of the demo. */
export async function findStaff(url: string, accounts: readonly Account[]): Promise<TourStaff[]> {
  const staff: TourStaff[] = [];
  for (const account of accounts.filter(({ audience }) => audience === 'staff')) {
    const person = await Person.signIn(url, account);
    const me = await person.execute<{ id: string; displayName: string; roles: string[]; institution: { code: string } }>(STAFF_DOCUMENTS.me);
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
export async function findWaitingTrainee(url: string, accounts: readonly Account[], staff: readonly TourStaff[]): Promise<TourTrainee | null> {
  for (const account of accounts.filter(({ audience }) => audience === 'trainee')) {
    const person = await Person.signIn(url, account);
    const trainee = await asWaitingTrainee(person, staff);
    if (trainee && trainee.skills.length > 0) return trainee;
  }
  return null;
}

/** The trainee's part, if she is free and a placement officer of the demo can see her; otherwise null. */
export async function asWaitingTrainee(person: Person, staff: readonly TourStaff[]): Promise<TourTrainee | null> {
  const me = await person.execute<MeOfTrainee>(TRAINEE_DOCUMENTS.me);
  if (me.state !== 'JOB_READY') return null;
  const referrals = await person.execute<{ state: string }[]>(TRAINEE_DOCUMENTS.mine);
  const placements = await person.execute<{ state: string }[]>(TRAINEE_DOCUMENTS.placements);
  if (referrals.some(({ state }) => !CLOSED_REFERRAL_STATES.includes(state)) || placements.some(({ state }) => state === 'PLANNED' || state === 'ACTIVE'))
    return null;
  const officers = staff.filter(({ roles }) => roles.includes('PLACEMENT_OFFICER'));
  for (const officer of officers) {
    const staffView = await officer.person.execute<{ id: string; placementOfficer: { id: string; displayName: string } | null } | null>(
      STAFF_DOCUMENTS.byCode,
      {
        code: me.code,
      },
    );
    if (!staffView) continue;
    const skills = me.skills.map(({ skill, level }) => ({ ...skill, level }));
    const ownOfficer = officers.find(({ id }) => id === staffView.placementOfficer?.id);
    const absentOfficer = ownOfficer ? null : (staffView.placementOfficer?.displayName ?? null);
    return { person, id: staffView.id, code: me.code, displayName: me.displayName, skills, officer: ownOfficer ?? officer, absentOfficer };
  }
  return null;
}
