import { nextMoves } from '../../../shared/states';
import { EDITABLE_STATES, VACANCY, type VacancyMove, type VacancyState } from './vacancy';

/** Who makes which move of a vacancy; the last accepted offer fills it, nobody else does. */
export const VACANCY_MOVES_OF = {
  employer: ['submit', 'pause', 'resume', 'close', 'withdraw'],
  staff: ['return', 'approve', 'open'],
} as const satisfies Readonly<Record<string, readonly VacancyMove[]>>;

/** What an employer may do with its vacancy: `change` stands for rewriting it, and ends no state. */
export const employerMoves = (state: VacancyState): string[] => [
  ...(EDITABLE_STATES.some((one) => one === state) ? ['change'] : []),
  ...nextMoves(VACANCY, state).filter((move) => VACANCY_MOVES_OF.employer.some((own) => own === move)),
];

/** What staff of the steward institution may do with a vacancy. */
export const staffMoves = (state: VacancyState): string[] => nextMoves(VACANCY, state).filter((move) => VACANCY_MOVES_OF.staff.some((own) => own === move));
