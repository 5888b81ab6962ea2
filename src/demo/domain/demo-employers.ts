import type { Employer, EmployerSite } from '../../features/employers/domain/employer';
import type { EmployerTie } from '../../features/employers/domain/employer-tie';
import { addDays, instantOn, type LocalDate } from '../../shared/local-date';
import { Chance } from './chance';
import { type Enterprise, ENTERPRISES } from './enterprises';
import { DISTRICTS, FAMILY_NAMES, GIVEN_NAMES } from './people/names';
import type { DemoPerson, Team } from './people/staff';

/** A site of a demo employer and the days between which it is cleared; null if it is not. */
export interface DemoSite {
  readonly site: EmployerSite;
  readonly employer: Employer;
  readonly enterprise: Enterprise;
  readonly cleared: { readonly from: LocalDate; readonly until: LocalDate } | null;
  /** The previous approval, if any. */
  readonly clearedBefore: DemoSite['cleared'];
}

/** Employers with all their records. */
export interface EmployerData {
  readonly employers: readonly Employer[];
  readonly sites: readonly DemoSite[];
  readonly users: readonly DemoPerson[];
  readonly ties: readonly EmployerTie[];
  readonly exclusions: readonly { readonly institutionId: string; readonly employerId: string }[];
}

const APPROVED_STAGES: readonly Enterprise['stage'][] = ['CLEARED', 'WITH_CONDITIONS', 'EXPIRING', 'EXPIRED', 'HELD'];
const FIRST_DAYS = 182;
const RENEWAL_DAYS = 365;
/** Employers approved before are older by this many days. */
const RENEWED_EARLIER_DAYS = 350;

/**
 * The forty employers with their sites and users, the staff with ties to them, and the employer that the
 * second institution excludes.
 */
export function makeEmployers(today: LocalDate, teams: readonly Team[], chance: Chance): EmployerData {
  const [first, second] = teams as [Team, Team];
  const employers = ENTERPRISES.map((enterprise, at) => makeEmployer(enterprise, at, { today, first, chance }));
  const employerNamed = (name: string): Employer => (employers.find(({ employer }) => employer.legalName === name) as (typeof employers)[number]).employer;
  return {
    employers: employers.map(({ employer }) => employer),
    sites: employers.flatMap(({ sites }) => sites),
    users: employers.map(({ user }) => user),
    ties: [
      ...employers
        .filter(({ enterprise }) => enterprise.own)
        .map(({ employer }): EmployerTie => ({ accountId: first.institutionAdmin.id, employerId: employer.id, tie: 'MEMBER' })),
      { accountId: (second.placementOfficers[0] as DemoPerson).id, employerId: employerNamed('Family Fashion').id, tie: 'KIN' },
    ],
    exclusions: [{ institutionId: second.institution.id, employerId: employerNamed('Evergreen Travel Bags').id }],
  };
}

interface EmployerRecord {
  readonly enterprise: Enterprise;
  readonly employer: Employer;
  readonly sites: readonly DemoSite[];
  readonly user: DemoPerson;
}

function makeEmployer(enterprise: Enterprise, at: number, { today, first, chance }: { today: LocalDate; first: Team; chance: Chance }): EmployerRecord {
  const isApproved = APPROVED_STAGES.includes(enterprise.stage);
  const age = isApproved ? chance.whole(210, 380) : chance.whole(8, 30);
  const hasEarlierApproval = enterprise.stage === 'EXPIRING' || enterprise.stage === 'EXPIRED';
  const createdAt = instantOn(addDays(today, -age - (hasEarlierApproval ? RENEWED_EARLIER_DAYS : 0)), 600);
  const employer: Employer = {
    id: chance.id(),
    legalName: enterprise.name,
    legalNameKm: enterprise.khmerName,
    registrationNumber: `KH-${String(40_100 + at * 37)}`,
    sector: enterprise.sector,
    sizeBand: enterprise.sizeBand,
    ownEnterpriseOf: enterprise.own ? first.institution.id : null,
    codeOfConductSignedOn: isApproved
      ? addDays(today, -chance.whole(185, 200) - (hasEarlierApproval ? RENEWED_EARLIER_DAYS : 0))
      : enterprise.stage === 'TO_DECIDE'
        ? addDays(today, -6)
        : null,
    state: isApproved ? 'ACTIVE' : 'APPLIED',
    version: 1,
    createdAt,
  };
  const sites = enterprise.provinces.map((provinceCode, place): DemoSite => {
    const district = chance.oneOf(DISTRICTS[provinceCode] as readonly string[]);
    const site: EmployerSite = {
      id: chance.id(),
      employerId: employer.id,
      name: place === 0 ? 'ទីតាំងមេ · Main site' : `សាខា · ${district} branch`,
      provinceCode,
      district,
      address: `No. ${chance.whole(3, 290)}, Street ${chance.whole(101, 480)}`,
      version: 1,
      createdAt,
    };
    const cleared = clearance(enterprise, today, chance);
    const isRenewed = enterprise.stage === 'EXPIRING' && cleared !== null;
    return { site, employer, enterprise, cleared, clearedBefore: isRenewed ? { from: addDays(cleared.from, -FIRST_DAYS), until: cleared.from } : null };
  });
  return { enterprise, employer, sites, user: makeUser(employer, createdAt, chance) };
}

/** A first approval lasts six months, a renewal twelve (docs/domain.md 4.2). */
function clearance({ stage }: Enterprise, today: LocalDate, chance: Chance): DemoSite['cleared'] {
  if (!APPROVED_STAGES.includes(stage)) return null;
  const lasts = stage === 'CLEARED' && chance.happens(35) ? FIRST_DAYS : RENEWAL_DAYS;
  if (stage === 'EXPIRED') return { from: addDays(today, -12 - RENEWAL_DAYS), until: addDays(today, -12) };
  if (stage === 'EXPIRING') {
    const until = addDays(today, chance.whole(18, 26));
    return { from: addDays(until, -RENEWAL_DAYS), until };
  }
  const from = addDays(today, -chance.whole(lasts === FIRST_DAYS ? 30 : 100, lasts === FIRST_DAYS ? 70 : 170));
  return { from, until: addDays(from, lasts) };
}

function makeUser(employer: Employer, createdAt: Date, chance: Chance): DemoPerson {
  const local = employer.legalName
    .toLowerCase()
    .replace(/é/g, 'e')
    .replace(/[^a-z]+/g, '-');
  const displayName = `${chance.oneOf(FAMILY_NAMES)[0]} ${chance.oneOf(GIVEN_NAMES)[0]}`;
  const login = `work@${local}.example.com`;
  const noTrainee = { institutionId: null, traineeId: null };
  const language = chance.happens(70) ? 'km' : 'en';
  return {
    id: chance.id(),
    audience: 'employer',
    login,
    displayName,
    email: login,
    language,
    employerId: employer.id,
    ...noTrainee,
    roles: ['EMPLOYER_USER'],
    createdAt,
  };
}
