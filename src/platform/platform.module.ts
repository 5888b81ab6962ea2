import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from './database';
import { Transactions } from './transactions';
import { DatabaseWatch, LOGIN_URLS, type LoginUrls } from './database-watch';
import { Draining } from './draining';
import { Doorbell } from './doorbell';
import { Endpoints } from './endpoint';
import { HealthController } from './health.controller';
import { Mail } from './mail';
import { Metrics } from './metrics';
import { MetricsServer } from './metrics-server';
import { Queues } from './queue';
import { Readiness } from './readiness';
import { RequestLimits } from './request-limits';
import { RequestMetrics } from './request-metrics';
import { PoolMetrics } from './pool-metrics';
import { SealedDrafts } from './sealed-drafts';
import { SheetThreads } from './sheet-threads';
import { ShortSecrets } from './short-secrets';
import { StoredOperations } from './stored-operations';
import { Tracing } from './tracing';
import { OverlongStatements } from './overlong-statements';
import { type Settings, SETTINGS } from './settings';

/** Database, endpoints, queue and settings: no domain word. Global, because everything stands on it. */
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
        SheetThreads,
        ShortSecrets,
        StoredOperations,
        Tracing,
        { provide: Doorbell, useExisting: Queues },
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
        SheetThreads,
        ShortSecrets,
        StoredOperations,
        Doorbell,
      ],
    };
  }
}
