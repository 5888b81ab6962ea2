import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { dataDirectory, hasLogins, withLogins } from './environment.mjs';
import { installPackages } from './packages.mjs';
import { say } from './say.mjs';
import { ended, step } from './steps.mjs';

const HELP = ['--help', '-h', 'help'];
/** Commands for a database that is empty or whose logins are lost, which cannot be prepared first. */
const UNPREPARED = ['backup', 'restore', 'prepare-roles', 'rotate-logins'];

/**
 * `npm run waymark -- <command>`: runs the admin commands, on the running PostgreSQL or on one that is
 * started only for this command.
 */
export async function run(args) {
  await installPackages();
  await build();
  const environment = { ...process.env, WAYMARK_DATA_DIR: dataDirectory(process.env) };
  const needsDatabase = args.length > 0 && !args.some((word) => HELP.includes(word));
  const postgres = needsDatabase && !environment.DATABASE_URL ? await startOwnPostgres(environment) : undefined;
  try {
    const unprepared = !hasLogins(environment) || (postgres !== undefined && !postgres.reused);
    if (needsDatabase && unprepared && !UNPREPARED.includes(args[0])) {
      say('preparing the database');
      await step('Preparing the database', process.execPath, ['--enable-source-maps', 'dist/prepare.js'], { env: environment });
    }
    return await command(args, environment);
  } finally {
    if (postgres && !postgres.reused) await postgres.leave();
  }
}

async function startOwnPostgres(environment) {
  const { startPg } = await import('./pg.mjs'); // imported only now, because the install above provides its package
  const postgres = await startPg({ directory: environment.WAYMARK_DATA_DIR });
  environment.DATABASE_URL = postgres.url;
  return postgres;
}

async function command(args, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/cli.js', ...args], { stdio: 'inherit', env: withLogins(environment) });
  // The launcher outlives the command in order to stop PostgreSQL. Ctrl-C reaches the command directly,
  // because it runs in the foreground.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const { code } = await ended(child);
  return code ?? 1;
}
