import type { Audience, Role } from '../../../features/accounts/domain/permissions';
import { instantOn, addDays, type LocalDate } from '../../../shared/local-date';
import { Chance } from '../chance';
import { FAMILY_NAMES, GIVEN_NAMES } from './names';

/** A demo institution; the first is the steward institution of the shared data. */
export interface DemoInstitution {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameKm: string;
  readonly helpPhone: string;
  readonly createdAt: Date;
}

/**
 * A person who may sign in. Credentials are not drawn from the seed: they are generated when the demo is
 * loaded, and only for published sign-ins.
 */
export interface DemoPerson {
  readonly id: string;
  readonly audience: Audience;
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly language: 'km' | 'en';
  readonly institutionId: string | null;
  readonly employerId: string | null;
  readonly traineeId: string | null;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
}

/** The staff of one institution, by role. */
export interface Team {
  readonly institution: DemoInstitution;
  readonly placementOfficers: readonly DemoPerson[];
  readonly caseWorker: DemoPerson;
  /** Leads the visits; the two deciders below then decide. */
  readonly visitLead: DemoPerson;
  readonly deciders: readonly [DemoPerson, DemoPerson];
  readonly safetyLead: DemoPerson;
  readonly monitoringOfficer: DemoPerson;
  readonly institutionAdmin: DemoPerson;
  readonly systemAdmin: DemoPerson;
}

const INSTITUTIONS = [
  ['NEW-STEPS', 'New Steps Training Centre', 'មជ្ឈមណ្ឌលបណ្តុះបណ្តាល ជំហានថ្មី', 'new-steps'],
  ['RIVERSIDE', 'Riverside Skills Centre', 'មជ្ឈមណ្ឌលជំនាញ មាត់ទន្លេ', 'riverside'],
  ['NORTHERN', 'Northern Learning House', 'ផ្ទះរៀន ភាគខាងជើង', 'northern'],
] as const;
const STAFF_DAYS = 720;

/**
 * The three institutions with their staff. Every role is filled at each; the first institution has a second
 * placement officer.
 */
export function makeTeams(today: LocalDate, chance: Chance): Team[] {
  const createdAt = instantOn(addDays(today, -STAFF_DAYS), 540);
  return INSTITUTIONS.map(([code, name, nameKm, domain], at) => {
    const institution: DemoInstitution = { id: chance.id(), code, name, nameKm, helpPhone: `023 000 00${at + 1}`, createdAt };
    const person = (local: string, role: Role): DemoPerson => {
      const login = `${local}@${domain}.example.org`;
      const displayName = `${chance.oneOf(FAMILY_NAMES)[0]} ${chance.oneOf(GIVEN_NAMES)[0]}`;
      const noSubject = { employerId: null, traineeId: null };
      return {
        id: chance.id(),
        audience: 'staff',
        login,
        displayName,
        email: login,
        language: 'en',
        institutionId: institution.id,
        ...noSubject,
        roles: [role],
        createdAt,
      };
    };
    const officers = at === 0 ? ['placement', 'placement2'] : ['placement'];
    return {
      institution,
      placementOfficers: officers.map((local) => person(local, 'PLACEMENT_OFFICER')),
      caseWorker: person('case', 'CASE_WORKER'),
      visitLead: person('visits', 'VETTING_OFFICER'),
      deciders: [person('vetting1', 'VETTING_OFFICER'), person('vetting2', 'VETTING_OFFICER')],
      safetyLead: person('safety', 'SAFETY_LEAD'),
      monitoringOfficer: person('monitoring', 'MONITORING_OFFICER'),
      institutionAdmin: person('admin', 'INSTITUTION_ADMIN'),
      systemAdmin: person('system', 'SYSTEM_ADMIN'),
    };
  });
}

/** All members of a team. */
export const membersOf = (team: Team): DemoPerson[] => [
  ...team.placementOfficers,
  team.caseWorker,
  team.visitLead,
  ...team.deciders,
  team.safetyLead,
  team.monitoringOfficer,
  team.institutionAdmin,
  team.systemAdmin,
];
