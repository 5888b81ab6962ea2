import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountRequestsService } from '../features/accounts/account-requests.service';
import { InstitutionLookupsService } from '../features/institutions/institution-lookups.service';
import { EmployerLookupsService } from '../features/employers/employer-lookups.service';
import { TraineeLookupsService } from '../features/trainees/trainee-lookups.service';
import { VacancyLookupsService } from '../features/vacancies/vacancy-lookups.service';
import { AccountsService } from '../features/accounts/accounts.service';
import { RecoveryCodesService } from '../features/accounts/recovery-codes.service';
import { MatchingModule } from '../features/matching/matching.module';
import { ImportEmployers } from '../use-cases/imports/import-employers.use-case';
import { ImportTrainees } from '../use-cases/imports/import-trainees.use-case';
import { ImportVacancies } from '../use-cases/imports/import-vacancies.use-case';
import { RequeueService } from '../features/notifications/requeue.service';
import { OWNER } from '../platform/security/actor';
import { CommandsModule } from '../platform/http/commands.module';
import { Database } from '../platform/database/database';
import { Retention } from '../platform/database/retention';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { SkillsModule } from '../features/skills/skills.module';
import { TraineeImportsService } from '../features/trainees/trainee-imports.service';
import { CommandFailure } from './command-result';

type ServiceClass<T> = abstract new (...args: never[]) => T;
export type FindService = <T>(service: ServiceClass<T>) => T;

/**
 * Providers of the admin commands: a connection pool for the owner role, and no job queue. The worker picks
 * up what they write without a wake-up.
 */
@Module({})
export class CliModule {
  static with(url: string): DynamicModule {
    return {
      module: CliModule,
      imports: [CommandsModule.with({ owner: url }), SkillsModule, MatchingModule],
      providers: [
        AccountsService,
        AccountRequestsService,
        EmployerLookupsService,
        InstitutionLookupsService,
        TraineeLookupsService,
        VacancyLookupsService,
        RecoveryCodesService,
        ImportEmployers,
        ImportVacancies,
        ImportTrainees,
        TraineeImportsService,
        RequeueService,
        Retention,
      ],
    };
  }
}

/** Runs a transaction as the owner; an exception rolls it back. */
export type Transact = <R>(work: (tx: Tx, find: FindService) => Promise<R>, writes?: boolean) => Promise<R>;

/** Runs a whole command in one transaction as the owner. */
export const asOwner = <R>(settings: Settings, work: (tx: Tx, find: FindService) => Promise<R>, writes = true): Promise<R> =>
  asOwnerInSlices(settings, (transact) => transact(work, writes));

/** Runs several transactions as the owner, for work that would hold its locks too long in one. */
export async function asOwnerInSlices<R>(settings: Settings, work: (transact: Transact) => Promise<R>): Promise<R> {
  const url = settings.databases.migrator;
  if (!url) throw new CommandFailure('DATABASE_URL is missing. Use `npm run waymark -- …`, or set it to the URL of the database owner.');
  const app = await NestFactory.createApplicationContext(CliModule.with(url), { logger: false, abortOnError: false }).catch((error: Error) => {
    throw new CommandFailure(`The database does not answer: ${error.message}. Start PostgreSQL or check DATABASE_URL.`);
  });
  try {
    return await work((slice, writes = true) =>
      app.get(Database).transaction(OWNER, (tx) => slice(tx, (service) => app.get(service, { strict: false })), writes),
    );
  } finally {
    await app.close();
  }
}
