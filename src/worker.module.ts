import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './features/accounts/accounts.module';
import { JobsModule } from './jobs/jobs.module';
import { PlatformModule } from './platform/platform.module';
import type { Settings, WORKER_DATABASES } from './platform/settings';

/** The root module of a worker. It has a file of its own, so that a worker loads neither the pages nor GraphQL. */
@Module({})
export class WorkerModule {
  static with(settings: Settings<(typeof WORKER_DATABASES)[number]>): DynamicModule {
    const { worker, index, report } = settings.databases;
    return { module: WorkerModule, imports: [PlatformModule.with(settings, { worker, index, report }), AccountsModule, JobsModule] };
  }
}
