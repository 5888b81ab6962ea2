import { nextTransitions } from '../../../shared/state-machine';
import { EDITABLE_STATES, VACANCY, type VacancyTransition, type VacancyState } from './vacancy';

/**
 * The transitions each audience can make. Filling is not one of them: it happens with the last accepted
 * offer.
 */
export const VACANCY_TRANSITIONS_OF = {
  employer: ['submit', 'pause', 'resume', 'close', 'withdraw'],
  staff: ['return', 'approve', 'open'],
} as const satisfies Readonly<Record<string, readonly VacancyTransition[]>>;

/**
 * The transitions available to an employer. `change` means editing the text and does not change the state.
 */
export const employerTransitions = (state: VacancyState): string[] => [
  ...(EDITABLE_STATES.some((one) => one === state) ? ['change'] : []),
  ...nextTransitions(VACANCY, state).filter((transition) => VACANCY_TRANSITIONS_OF.employer.some((own) => own === transition)),
];

/** The transitions available to staff of the steward institution. */
export const staffTransitions = (state: VacancyState): string[] =>
  nextTransitions(VACANCY, state).filter((transition) => VACANCY_TRANSITIONS_OF.staff.some((own) => own === transition));
