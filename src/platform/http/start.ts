import type { DynamicModule, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { checkGuards, checkMigrations, checkPeppers } from '../database/boot-check';
import { Database } from '../database/database';
import { log } from '../observability/log';
import { installMiddleware } from './http-middleware';
import { type Settings, SETTINGS, SettingsError } from '../settings';
import type { DatabaseLogin } from '../security/actor';
import { visitor, WORKER } from '../security/actor';

const nestLog: LoggerService = {
  log: () => {},
  warn: (message: unknown) => log.warn({ message }),
  // what a client can read from its error code is no defect of the service, such as a role that does not
  // allow something, or a missing page
  error: (message: unknown, ...more: unknown[]) => (isClientError(message) ? log.info({ message }) : log.error({ message, more })),
};

const CLIENT_ERRORS = ['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'REAUTHENTICATION_NEEDED', 'TOO_COMPLEX', 'RATE_LIMITED'];
const isClientError = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'extensions' in message && CLIENT_ERRORS.includes(codeOf(message.extensions));
const codeOf = (extensions: unknown): string => String((extensions as { readonly code?: unknown } | null)?.code);

async function checkDatabase(database: Database, login: DatabaseLogin): Promise<void> {
  const actor = login === 'worker' ? WORKER : visitor('staff', 'en');
  await database.transaction(actor, checkMigrations, false);
  await database.transaction(actor, checkGuards, false);
}

/**
 * Express by default ignores case and a trailing slash. It reads these options before its first route, and
 * therefore before Nest gets the instance.
 */
const strictExpress = (): express.Express => express().enable('case sensitive routing').enable('strict routing');

/**
 * Creates the API: GraphQL and pages, not yet listening. Refuses a database that does not protect its rows,
 * or whose PINs need a missing pepper.
 */
export async function createApi(module: DynamicModule): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, new ExpressAdapter(strictExpress()), {
    logger: nestLog,
    abortOnError: false,
    bodyParser: false,
  });
  installMiddleware(app);
  await app.init();
  await checkDatabase(app.get(Database), 'staff');
  const { peppers } = app.get<Settings>(SETTINGS);
  await app.get(Database).transaction(visitor('staff', 'en'), (tx) => checkPeppers(tx, peppers), false);
  return app;
}

export async function startWorker(module: DynamicModule): Promise<void> {
  const app = await NestFactory.createApplicationContext(module, { logger: nestLog, abortOnError: false });
  app.enableShutdownHooks();
  await checkDatabase(app.get(Database), 'worker');
}

/** Runs a process; a failed start prints a plain message and exits with code 1. */
export function run(start: () => Promise<void>): void {
  process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled promise rejection'));
  // Node's default would print the whole error, including personal data
  process.on('uncaughtException', (error) => {
    log.fatal({ error }, 'uncaught exception');
    process.exit(1);
  });
  start().catch((error: Error) => {
    console.error(error instanceof SettingsError ? error.message : `Waymark did not start: ${error.message}`);
    log.error({ error }, 'start failed');
    process.exit(1);
  });
}
