import type { TraineeState } from '../../gql';

/** In which order states are offered. */
export const TRAINEE_STATES = ['REGISTERED', 'PREPARING', 'JOB_READY', 'PAUSED', 'EXITED', 'ANONYMISED'] as const satisfies readonly TraineeState[];
