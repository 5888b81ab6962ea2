/**
 * Points at which a fault test may kill a process: the gaps in which a message could be lost or sent twice.
 */
export type KillPoint = 'after-decide' | 'before-commit' | 'after-commit' | 'after-claim' | 'after-provider' | 'after-record' | 'after-fire' | 'after-slice';

const killAt = process.env['NODE_ENV'] === 'production' ? undefined : process.env['WAYMARK_FAULT'];

/** Kills the process without cleanup if a fault test selected this point; in production it does nothing. */
export const killPoint: (point: KillPoint) => void = killAt
  ? (point) => {
      if (point === killAt) process.kill(process.pid, 'SIGKILL');
    }
  : () => {};
