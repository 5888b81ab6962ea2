import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from '../database/database';
import { DatabaseWatch, LOGIN_URLS, type LoginUrls } from '../database/database-watch';
import { Metrics } from '../observability/metrics';
import { Readiness } from './readiness';
import { ImportThreads } from '../import-files/import-threads';

/**
 * Platform providers of an admin command: database logins only, without the job queue, so that it starts at
 * once.
 */
@Global()
@Module({})
export class CommandsModule {
  static with(urls: LoginUrls): DynamicModule {
    return {
      module: CommandsModule,
      providers: [{ provide: LOGIN_URLS, useValue: urls }, Database, DatabaseWatch, Metrics, Readiness, ImportThreads],
      exports: [Database, Metrics, Readiness, ImportThreads],
    };
  }
}
