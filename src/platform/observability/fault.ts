/** The moments at which a fault test may end a process: the gaps in which a message could get lost or go out twice. */
export type KillPoint = 'after-decide' | 'before-commit' | 'after-commit' | 'after-claim' | 'after-provider' | 'after-record' | 'after-ring' | 'after-slice';

const chosen = process.env['NODE_ENV'] === 'production' ? undefined : process.env['WAYMARK_FAULT'];

/** Dies here, without a last word, where a fault test asked for it; in production it does nothing. */
export const killPoint: (point: KillPoint) => void = chosen
  ? (point) => {
      if (point === chosen) process.kill(process.pid, 'SIGKILL');
    }
  : () => {};
