import { day, instant, int, optional, partOf, table, text, uuid } from '../../platform/database/table';
import type { Employer, EmployerHold, EmployerSite } from './domain/employer';
import type { DeclaredTie } from './domain/employer-tie';

export const employerTable = table<Employer>('employer', ['id'], {
  id: uuid,
  legalName: text,
  legalNameKm: optional(text),
  registrationNumber: text,
  sector: text,
  sizeBand: text,
  ownEnterpriseOf: optional(uuid),
  codeOfConductSignedOn: optional(day),
  state: text,
  version: int,
  createdAt: instant,
});

/** The columns that every audience may read. */
export const employerNameTable = partOf(employerTable, ['id', 'legalName', 'legalNameKm', 'sector']);

/** The columns that an employer reads of itself. It may not read whose enterprise it is or when it was created. */
export const ownEmployerTable = partOf(employerTable, ['id', 'legalName', 'legalNameKm', 'sector', 'registrationNumber', 'sizeBand', 'state']);

export const siteTable = table<EmployerSite>('employer_site', ['id'], {
  id: uuid,
  employerId: uuid,
  name: text,
  provinceCode: text,
  district: text,
  address: text,
  version: int,
  createdAt: instant,
});

export const holdTable = table<EmployerHold>('employer_hold', ['id'], { id: uuid, employerId: uuid, openedAt: instant, liftedAt: optional(instant) });

export const tieTable = table<DeclaredTie>('employer_tie', ['accountId', 'employerId', 'tie'], {
  accountId: uuid,
  employerId: uuid,
  tie: text,
  declaredBy: optional(uuid),
});

/** One institution's decision not to refer its trainees to an employer. Employers cannot see it. */
export interface EmployerExclusion {
  readonly institutionId: string;
  readonly employerId: string;
}

export const exclusionTable = table<EmployerExclusion>('employer_exclusion', ['institutionId', 'employerId'], { institutionId: uuid, employerId: uuid });
