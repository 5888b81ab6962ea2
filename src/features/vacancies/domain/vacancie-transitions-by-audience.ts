import { nextMoves } from '../../../shared/states';
import { EDITABLE_STATES, VACANCY, type VacancyMove, type VacancyState } from './vacancy';

/**
 * The transitions each audience can make. Filling is not one of them: it happens with the last accepted
 * offer.
 */
export const VACANCY_MOVES_OF = {
  employer: ['submit', 'pause', 'resume', 'close', 'withdraw'],
  staff: ['return', 'approve', 'open'],
} as const satisfies Readonly<Record<string, readonly VacancyMove[]>>;

/**
 * The transitions available to an employer. `change` means editing the text and does not change the state.
 */
export const employerMoves = (state: VacancyState): string[] => [
  ...(EDITABLE_STATES.some((one) => one === state) ? ['change'] : []),
  ...nextMoves(VACANCY, state).filter((move) => VACANCY_MOVES_OF.employer.some((own) => own === move)),
];

/** The transitions available to staff of the steward institution. */
export const staffMoves = (state: VacancyState): string[] => nextMoves(VACANCY, state).filter((move) => VACANCY_MOVES_OF.staff.some((own) => own === move));
