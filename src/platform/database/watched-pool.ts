import pg from 'pg';
import type { DatabaseWatch } from './database-watch';

type ConnectCallback = Parameters<pg.Pool['connect']>[0];

/**
 * A pg.Pool whose connection failures are classified and counted under the pool's name in settings and
 * metrics. `onCreated` is called with each pool that is created.
 */
export function watchedPool(name: string, watch: DatabaseWatch, onCreated: (pool: pg.Pool) => void = () => {}): typeof pg.Pool {
  return class WatchedPool extends pg.Pool {
    constructor(options?: pg.PoolConfig) {
      super(options);
      onCreated(this);
    }
    override connect(): Promise<pg.PoolClient>;
    override connect(callback: ConnectCallback): void;
    override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
      if (!callback) return super.connect().catch((error: Error) => Promise.reject(watch.failure(name, error)));
      super.connect((error, client, release) => callback(error && watch.failure(name, error), client, release));
    }
  };
}
