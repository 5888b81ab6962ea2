import type { Visit } from '../../../shared/visit/visit';
import type { CaseWorkersQuery, StaffEmployerQuery } from '../../gql';

/** One employer with the data its page shows. */
export interface EmployerProps {
  readonly visit: Visit;
  readonly me: NonNullable<StaffEmployerQuery['me']>;
  readonly employer: NonNullable<StaffEmployerQuery['employer']>;
  readonly vacancies: StaffEmployerQuery['vacancies'];
  /** Colleagues whose ties the reader may declare, in addition to their own. */
  readonly colleagues: CaseWorkersQuery['colleagues'];
}
