import { columnsOf } from '../../platform/database/table';
import type { EmployerAgreement } from './domain/agreement';
import { agreementTable } from './agreements.table';

/** The columns of an agreement that an employer's login may read. */
const EMPLOYER_AGREEMENT_FIELDS = [
  'id',
  'placementId',
  'employerId',
  'trade',
  'instructorName',
  'instructorBornOn',
  'instructorPracticeYears',
  'lengthDays',
  'state',
  'signedOn',
  'registeredOn',
  'registrationNumber',
  'endedOn',
] as const satisfies (keyof EmployerAgreement)[];

const EMPLOYER_AGREEMENT_COLUMNS = columnsOf(agreementTable, EMPLOYER_AGREEMENT_FIELDS, 'a');

/** $1 placements. */
export const EMPLOYER_AGREEMENTS_OF = `select ${EMPLOYER_AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.placement_id = any($1::uuid[])`;
