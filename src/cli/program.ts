import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ROLES } from '../features/accounts/domain/permissions';
import { readSettings, type Settings, SettingsError } from '../platform/settings';
import { accountRequests, agreeToAccountRequest } from './account-requests';
import { backup, restoreBackup, prepareRolesOnly } from './backup';
import { clock } from './clock';
import { signInCode } from './sign-in-code';
import { createUser, type NewUser } from './create-user';
import { doctor } from './doctor';
import { setHelpPhone } from './help-phone';
import { IMPORTED_KINDS, type ImportedKind, importFile } from './import';
import { match, type MatchOptions } from './match';
import { report, type ReportOptions } from './report';
import { requeue, type RequeueOptions } from './requeue';
import { type CommandResult, CommandFailure, UsageError } from './command-result';
import { retention } from './retention';
import { rotateDatabaseLogins } from './rotate-logins';
import { tour } from './tour/tour';

/** Where a command writes: its result to `out`, failures to `error`. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}
const REFUSED = 1;
const WRONG_USAGE = 2;
/** Trainees are left out: staff set up a trainee's sign-in while they sit with her, never from a terminal. */
const CREATABLE_ROLES = ROLES.filter((role): role is NewUser['role'] => role !== 'TRAINEE');

/** Runs one command. @returns its exit code: 0 done, 1 refused, 2 wrong usage */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv, output: Output): Promise<number> {
  const asJson = args.includes('--json');
  let result: CommandResult | undefined;
  const program = buildProgram(
    environment,
    output,
    (commandResult) => (result = commandResult),
    (line) => (asJson ? output.error(`${line}\n`) : output.out(`${line}\n`)),
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    if (!result) return 0;
    output.out(asJson ? `${JSON.stringify(result.document)}\n` : `${result.lines.join('\n')}\n`);
    return result.refused ? REFUSED : 0;
  } catch (error) {
    return reportFailure(error as Error, asJson, output);
  }
}

function reportFailure(error: Error, asJson: boolean, output: Output): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const isUsage = error instanceof CommanderError || error instanceof UsageError;
  const message = messageOf(error);
  if (asJson) output.out(`${JSON.stringify({ error: isUsage ? 'WRONG_USAGE' : 'REFUSED', message })}\n`);
  // commander has already printed its own usage errors
  if (!(error instanceof CommanderError)) output.error(`${message}\n`);
  return isUsage ? WRONG_USAGE : REFUSED;
}

/** The error message without stack and SQL. */
function messageOf(error: Error): string {
  if (error instanceof CommandFailure || error instanceof UsageError || error instanceof SettingsError) return error.message;
  if (error instanceof CommanderError) return withNearest(error.message);
  return `This did not work: ${error.message.split('\n')[0]}`;
}

/** Rewrites Commander's suggestion to the form of our other errors: `unknown command 'docter'; nearest known: doctor`. */
const withNearest = (message: string): string => message.replace(/\n\(Did you mean (?:one of )?([^\s,?]+)[^\n]*\?\)/, '; nearest known: $1');

type OnResult = (result: CommandResult) => void;

function buildProgram(environment: NodeJS.ProcessEnv, output: Output, onResult: OnResult, say: (line: string) => void): Command {
  const program = new Command('waymark')
    .description('Waymark from the command line. Run it as `npm run waymark -- <command>`.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.out(text), writeErr: (text) => output.error(text), outputError: (text, write) => write(withNearest(text)) })
    .showHelpAfterError('Add --help to see how it is used.');
  const settings = () => readSettings(environment);
  const command = (name: string, description: string): Command =>
    program.command(name).description(description).option('--json', 'print exactly one JSON document').allowExcessArguments(false);

  command('import', "import a partner's file, completely or not at all (docs/import.md names the columns)")
    .addArgument(new Argument('<what>').choices(IMPORTED_KINDS))
    .argument('<file.csv>', 'UTF-8, with the names of the columns on the first line')
    .option('--dry-run', 'check everything and write nothing')
    .action(async (kind: ImportedKind, file: string, { dryRun = false }: { dryRun?: boolean }) => onResult(await importFile(settings(), kind, file, dryRun)));

  command('match', 'the best vacancies for a trainee, or the best trainees for a vacancy, with reasons')
    .option('--trainee <code>', 'as in W-7F3K9Q')
    .option('--vacancy <id>', 'as in the address of its page')
    .option('--top <number>', 'how many, 1 to 50', numberFrom(1, 50), 10)
    .action(async (options: MatchOptions) => onResult(await match(settings(), options)));

  command('report', 'a published report of a grant, with its hash (docs/indicators.md)')
    .requiredOption('--grant <id>', 'its short name, as in seed')
    .requiredOption('--from <day>', 'the first day, as in 2004-09-01')
    .requiredOption('--to <day>', 'the last day')
    .requiredOption('--as-of <instant>', 'the end of its as-of day, as in 2007-08-15T00:00:00+07:00')
    .action(async (words: ReportOptions) => onResult(await report(settings(), words)));

  accountCommands(command, settings, onResult);
  operatorCommands(command, settings, onResult);

  const clockCommand = command('clock', 'show or move the clock of a demo');
  const clockAction = (name: string, description: string): Command =>
    clockCommand.command(name).description(description).option('--json', 'print exactly one JSON document').allowExcessArguments(false);
  clockAction('show', 'what time it is for the service').action(async () => onResult(await clock(settings(), 'show')));
  clockAction('forward', 'let time pass')
    .argument('<time>', '30m, 12h, 3d or 2w')
    .action(async (by: string) => onResult(await clock(settings(), 'forward', by)));
  clockAction('reset', 'back to real time').action(async () => onResult(await clock(settings(), 'reset')));

  command('code', 'the six digits with which a staff member of the demo signs in now')
    .argument('<login>', 'as printed when the demo was started')
    .action(async (login: string) => onResult(await signInCode(settings(), login)));

  databaseCommands(command, settings, onResult, say);

  command('doctor', 'check versions, database, queue, clock, disk and settings').action(async () => onResult(await doctor(environment)));

  command('tour', 'walk with an employer, staff and a trainee through a running service')
    .option('--url <url>', 'the address of the service', `http://localhost:${environment['PORT'] || '3000'}`)
    .action(async ({ url }: { url: string }) => onResult(await tour(settings(), url, say)));
  return program;
}

function operatorCommands(command: (name: string, description: string) => Command, settings: () => Settings, onResult: OnResult): void {
  command('requeue', 'resend mails whose delivery was abandoned (docs/running.md); a mail to a trainee that may have arrived only by its id')
    .addOption(new Option('--state <state>', 'parked: refused; unknown: may have arrived').choices(['parked', 'unknown']).default('parked'))
    .addOption(new Option('--recipient <kind>', 'mails to one kind of people').choices(['staff', 'employer', 'trainee']))
    .option('--notice <notice>', 'as the dry run lists them')
    .option('--older-than <age>', 'planned before that, as in 30m, 12h, 3d or 2w')
    .option('--newer-than <age>', 'planned since')
    .option('--message <id...>', 'only these, whatever their state')
    .option('--reason <reason>', 'stored in the audit log; required where a mail to a trainee may have arrived')
    .option('--dry-run', 'list them and change nothing')
    .action(async (words: RequeueOptions) => onResult(await requeue(settings(), words)));

  command('retention', 'remove rows past their retention period, as the worker does every minute (docs/running.md lists the periods)')
    .option('--dry-run', 'count the rows of each kind and their days, and remove nothing')
    .action(async (words: { dryRun?: boolean }) => onResult(await retention(settings(), words)));
}

function accountCommands(command: (name: string, description: string) => Command, settings: () => Settings, onResult: OnResult): void {
  command('create-user', 'open an account for staff or for an employer; its secret is shown once')
    .addOption(new Option('--role <role>').choices(CREATABLE_ROLES).makeOptionMandatory())
    .requiredOption('--login <login>', 'an e-mail address: messages go there')
    .option('--institution <id>', 'id or code; the steward when left out')
    .option('--employer <id>', 'id or registration number, for EMPLOYER_USER')
    .option('--name <name>', 'as others see it')
    .addOption(new Option('--language <language>').choices(['km', 'en']).default('km'))
    .option('--reason <reason>', 'why, for a role that opens protected facts; not while the institution has no administrator and no safety lead')
    .action(async (user: NewUser) => onResult(await createUser(settings(), user)));

  command('account-requests', 'requests that wait for a second person: roles and new credentials with access to protected facts').action(async () =>
    onResult(await accountRequests(settings())),
  );
  command('agree-account-request', 'agree as the operator, where an institution has no second person; the second factor is shown once')
    .argument('<id>', 'as listed by account-requests')
    .requiredOption('--reason <reason>', 'who requested it, and why no one else can agree; stored, and shown to the safety leads')
    .action(async (id: string, words: { reason: string }) => onResult(await agreeToAccountRequest(settings(), id, words)));

  command('help-phone', 'set the number that trainees of an institution call for help')
    .argument('<number>', 'as in "012 345 678"')
    .requiredOption('--institution <id>', 'id or code')
    .action(async (phone: string, { institution }: { institution: string }) => onResult(await setHelpPhone(settings(), phone, institution)));
}

/** Commands on the database as a whole, which need DATABASE_URL and no login of the servers. */
function databaseCommands(
  command: (name: string, description: string) => Command,
  settings: () => Settings,
  onResult: OnResult,
  say: (line: string) => void,
): void {
  command('backup', 'write all data to one file, as it is at this moment; the service may run (docs/operations.md)')
    .argument('<file>', 'as in waymark-2026-01-31.backup')
    .option('--force', 'replace the file if it exists')
    .action(async (file: string, options: { force?: boolean }) => onResult(await backup(settings(), file, options)));
  command('restore', 'restore an installation from a backup into an empty database')
    .argument('<file>', 'a file that backup has written')
    .option('--without-pepper', 'even if keys of PINs and check-in codes are lost')
    .action(async (file: string, options: { withoutPepper?: boolean }) => onResult(await restoreBackup(settings(), file, options, say)));
  command('prepare-roles', 'create the roles and logins only, before pg_restore').action(async () => onResult(await prepareRolesOnly(settings(), say)));
  command('rotate-logins', 'new passwords for the database logins; servers that run keep the earlier ones until --finish (docs/operations.md)')
    .option('--finish', 'revoke the earlier passwords, after every server was restarted')
    .option('--force', 'with --finish: even if a server still uses them')
    .action(async (options: { finish?: boolean; force?: boolean }) => onResult(await rotateDatabaseLogins(settings(), options)));
}

const numberFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most) throw new InvalidArgumentError(`Use a number from ${least} to ${most}.`);
    return number;
  };
