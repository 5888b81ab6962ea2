import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Database } from '../database/database';
import { DatabaseWatch, LOGIN_URLS, type LoginUrls } from '../database/database-watch';
import { Metrics } from '../observability/metrics';
import { Readiness } from './readiness';
import { SheetThreads } from '../import-files/sheet-threads';

/** What a command stands on: logins, and neither queue nor door, so that it starts at once. */
@Global()
@Module({})
export class CommandsModule {
  static with(urls: LoginUrls): DynamicModule {
    return {
      module: CommandsModule,
      providers: [{ provide: LOGIN_URLS, useValue: urls }, Database, DatabaseWatch, Metrics, Readiness, SheetThreads],
      exports: [Database, Metrics, Readiness, SheetThreads],
    };
  }
}
