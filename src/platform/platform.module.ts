import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database/database';
import { Transactions } from './database/transactions';
import { DatabaseWatch, LOGIN_URLS, type LoginUrls } from './database/database-watch';
import { Draining } from './http/draining';
import { JobQueue } from './queue/job-queue';
import { Endpoints } from './graphql/endpoints';
import { HealthController } from './http/health.controller';
import { Mail } from './mail/mail';
import { Metrics } from './observability/metrics';
import { MetricsServer } from './observability/metrics-server';
import { Queues } from './queue/bullmq-queues';
import { Readiness } from './http/readiness';
import { RequestLimits } from './http/request-limits';
import { RequestMetrics } from './observability/request-metrics';
import { PoolMetrics } from './observability/pool-metrics';
import { SealedDrafts } from './security/sealed-drafts';
import { ImportThreads } from './import-files/import-threads';
import { PhotoReader } from './photos/photo-reader';
import { ShortCredentials } from './security/short-credentials';
import { StoredOperations } from './graphql/stored-operations';
import { Tracing } from './observability/tracing';
import { OverlongStatements } from './database/overlong-statements';
import { type Settings, SETTINGS } from './settings';

/**
 * Database, endpoints, queue and settings, free of domain terms. Global, because every other module uses it.
 */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, urls: LoginUrls): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOGIN_URLS, useValue: urls },
        Database,
        { provide: Transactions, useExisting: Database },
        DatabaseWatch,
        Draining,
        Endpoints,
        Mail,
        Metrics,
        MetricsServer,
        OverlongStatements,
        Queues,
        Readiness,
        PoolMetrics,
        RequestLimits,
        RequestMetrics,
        SealedDrafts,
        ImportThreads,
        PhotoReader,
        ShortCredentials,
        StoredOperations,
        Tracing,
        { provide: JobQueue, useExisting: Queues },
      ],
      exports: [
        SETTINGS,
        LOGIN_URLS,
        Database,
        Transactions,
        Endpoints,
        Mail,
        Metrics,
        Queues,
        Readiness,
        RequestLimits,
        RequestMetrics,
        SealedDrafts,
        ImportThreads,
        PhotoReader,
        ShortCredentials,
        StoredOperations,
        JobQueue,
      ],
    };
  }
}
