import { Injectable } from '@nestjs/common';
import { AUDIENCES, type DatabaseLogin } from '../security/actor';
import { Database } from '../database/database';
import { Metrics } from './metrics';
import { beginSpan } from './tracing';

const LOGINS: readonly DatabaseLogin[] = [...AUDIENCES, 'worker', 'index', 'report', 'owner'];
const WAIT_SECONDS = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Metrics on the use of each login's database connections, and on how long operations wait for one. */
@Injectable()
export class PoolMetrics {
  constructor(database: Database, metrics: Metrics) {
    metrics.gauges('waymark_database_pool_size', 'Database connections a pool may open.', ['login'], () =>
      database.pools().map(({ login, size }) => ({ labels: { login }, value: size })),
    );
    metrics.gauges('waymark_database_pool_connections', 'Open database connections.', ['login', 'state'], () =>
      database.pools().flatMap(({ login, open, idle }) => [
        { labels: { login, state: 'used' }, value: open - idle },
        { labels: { login, state: 'idle' }, value: idle },
      ]),
    );
    metrics.gauges('waymark_database_pool_waiting', 'Operations that wait for a database connection.', ['login'], () =>
      database.pools().map(({ login, waiting }) => ({ labels: { login }, value: waiting })),
    );
    const waitTimes = metrics.histogram('waymark_database_pool_wait_seconds', 'Time an operation waited for a database connection.', ['login'], WAIT_SECONDS);
    const failures = metrics.counter('waymark_database_pool_failures_total', 'Operations that got no database connection.', ['login']);
    // a series that starts with its first failure shows no increase, so an alert would miss it
    for (const login of LOGINS) if (database.hasLogin(login)) failures.inc({ login }, 0);
    database.onConnection((login, ms, isConnected) => {
      waitTimes.observe({ login }, ms / 1000);
      if (!isConnected) failures.inc({ login });
      beginSpan('connect', { kind: 'client', at: Date.now() - ms }).end({ 'db.system.name': 'postgresql', 'waymark.login': login }, !isConnected);
    });
  }
}
