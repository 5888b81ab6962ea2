import type { Visit } from '../../../shared/visit/visit';
import type { CaseWorkersQuery, StaffEmployerQuery } from '../../gql';

/** One employer as its page shows it. */
export interface EmployerProps {
  readonly visit: Visit;
  readonly me: NonNullable<StaffEmployerQuery['me']>;
  readonly employer: NonNullable<StaffEmployerQuery['employer']>;
  readonly vacancies: StaffEmployerQuery['vacancies'];
  /** Whose ties the reader may declare besides his or her own. */
  readonly colleagues: CaseWorkersQuery['colleagues'];
}
