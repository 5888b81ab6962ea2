import type { TraineeState } from '../../gql';

/** The states in the order of the filter's options. */
export const TRAINEE_STATES = ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED', 'EXITED', 'ANONYMISED'] as const satisfies readonly TraineeState[];
