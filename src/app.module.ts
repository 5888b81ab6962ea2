import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './features/accounts/accounts.module';
import { EMPLOYER_API } from './api/employer/employer-api';
import { GuardModule } from './api/shared/guard.module';
import { STAFF_API } from './api/staff/staff-api';
import { TRAINEE_API } from './api/trainee/trainee-api';
import { JobsModule } from './jobs/jobs.module';
import type { LoginUrls } from './platform/database/database-watch';
import { endpoint } from './platform/graphql/endpoint';
import { PlatformModule } from './platform/platform.module';
import type { API_DATABASES, Settings } from './platform/settings';
import { WebModule } from './web/web.module';

/**
 * The root module: platform, the three GraphQL endpoints, the pages, and the worker where it runs in the same
 * process.
 */
@Module({})
export class AppModule {
  static api(settings: Settings<(typeof API_DATABASES)[number]>, withWorker: boolean): DynamicModule {
    const { employer, staff, trainee, report, index, worker } = settings.databases;
    const urls: LoginUrls = { employer, staff, trainee, report, index, ...(withWorker && worker ? { worker } : {}) };
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, urls),
        AccountsModule,
        GuardModule,
        ...EMPLOYER_API,
        ...STAFF_API,
        ...TRAINEE_API,
        endpoint('employer', EMPLOYER_API),
        endpoint('staff', STAFF_API),
        endpoint('trainee', TRAINEE_API),
        WebModule,
        ...(withWorker ? [JobsModule] : []),
      ],
    };
  }
}
