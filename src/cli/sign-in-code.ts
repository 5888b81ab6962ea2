import { generate } from 'otplib';
import type { Settings } from '../platform/settings';
import { demoAccounts } from './demo-accounts';
import { quoted, type CommandResult, CommandFailure } from './command-result';

/** Validity period of a six-digit code (RFC 6238 time step). */
const STEP_MS = 30_000;

/**
 * Prints the six digits with which a staff member of the demo signs in now. Other accounts have no second
 * factor stored where this command could read it.
 */
export async function signInCode(settings: Settings, login: string): Promise<CommandResult> {
  if (settings.production || !settings.demo)
    throw new CommandFailure('Codes are printed in a demo only, and this is none: use the authenticator app of the account.');
  const accounts = demoAccounts(settings.dataDirectory);
  const normalizedLogin = login.normalize('NFC').trim().toLowerCase();
  const account = accounts.find((one) => one.login.toLowerCase() === normalizedLogin);
  const withCode = accounts.filter(({ totpSecret }) => totpSecret).map((one) => one.login);
  if (!account) throw new CommandFailure(`Nobody in the demo signs in as ${quoted(login)}. A code is asked of ${withCode.join(', ')}.`);
  if (!account.totpSecret) throw new CommandFailure(`${account.login} signs in without a code. A code is asked of ${withCode.join(', ')}.`);
  const digits = await generate({ secret: account.totpSecret });
  const seconds = Math.ceil((STEP_MS - (Date.now() % STEP_MS)) / 1000);
  return {
    lines: [digits, `It changes in ${seconds} seconds. Each code opens once: to sign in again, wait for the next.`],
    document: { login: account.login, code: digits, changesInSeconds: seconds },
  };
}
