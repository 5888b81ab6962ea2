import { allProperties, columnsOf } from '../../platform/database/table';
import type { EmployerAgreement } from './domain/agreement';
import { agreementTable, learningReviewTable } from './agreements.table';

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

const AGREEMENT_COLUMNS = columnsOf(agreementTable, allProperties(agreementTable), 'a');
const EMPLOYER_AGREEMENT_COLUMNS = columnsOf(agreementTable, EMPLOYER_AGREEMENT_FIELDS, 'a');

/** $1 ids. */
export const AGREEMENTS_BY_IDS = `select ${AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.id = any($1::uuid[])`;
/** $1 placements. */
export const AGREEMENTS_OF = `select ${AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.placement_id = any($1::uuid[])`;
export const EMPLOYER_AGREEMENTS_OF = `select ${EMPLOYER_AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.placement_id = any($1::uuid[])`;
/** $1 id. */
export const LOCK_AGREEMENT = `select ${AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.id = $1 for update`;
/** $1 placement. */
export const LOCK_AGREEMENT_OF = `select ${AGREEMENT_COLUMNS} from apprenticeship_agreement a where a.placement_id = $1 for update`;
/** $1 placements. Sorted by date. */
export const REVIEWS_OF = `select ${columnsOf(learningReviewTable, allProperties(learningReviewTable), 'l')} from learning_review l where l.placement_id = any($1::uuid[]) order by l.held_on, l.id`;
