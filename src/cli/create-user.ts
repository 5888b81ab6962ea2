import { AccountRequestsService } from '../features/accounts/account-requests.service';
import { emailProblem } from '../features/accounts/domain/email';
import { InstitutionLookupsService } from '../features/institutions/institution-lookups.service';
import { EmployerLookupsService } from '../features/employers/employer-lookups.service';
import { AccountsService } from '../features/accounts/accounts.service';
import { isProtected } from '../features/accounts/domain/account-request';
import { RecoveryCodesService } from '../features/accounts/recovery-codes.service';
import { audienceOf, type Role } from '../features/accounts/domain/permissions';
import { refusalOf } from '../platform/database/constraints';
import { announce, audit } from '../platform/database/outbox';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { domainEvent } from '../shared/events';
import { asOwner } from './cli.module';
import { readReason } from './read-reason';
import { quoted, type CommandResult, CommandFailure, UsageError } from './command-result';

export interface NewUser {
  readonly role: Exclude<Role, 'TRAINEE'>;
  readonly login: string;
  readonly institution?: string;
  readonly employer?: string;
  readonly name?: string;
  readonly language: 'km' | 'en';
  /** Why the operator opens an account with access to protected facts without a second person. */
  readonly reason?: string;
}
interface Organisation {
  readonly id: string;
  readonly label: string;
}

/**
 * Opens an account for a staff member or an employer's user. Its credentials are shown only here and are not
 * stored in clear. Once the institution has an administrator or a safety lead, a role with access to
 * protected facts requires a written reason: the operator acts as the second person, and every safety lead is
 * notified.
 */
export async function createUser(settings: Settings, user: NewUser): Promise<CommandResult> {
  const audience = audienceOf(user.role);
  if (audience === 'staff' && user.employer !== undefined)
    throw new UsageError('Staff belong to an institution: use --institution, or neither for the steward.');
  if (audience === 'employer' && (user.employer === undefined || user.institution !== undefined))
    throw new UsageError('An employer user needs --employer ID and no --institution.');
  const login = user.login.normalize('NFC').trim();
  if (!/^[^\s\p{C}]{3,200}$/u.test(login)) throw new UsageError('A login has 3 to 200 characters and no blanks. An e-mail address is best: messages go there.');
  if (emailProblem(login.toLowerCase()) === 'ENCODED_ADDRESS' || (login.includes('@') && emailProblem(login.toLowerCase())))
    throw new UsageError('A login with @ is an e-mail address. Write it as it is read, such as name@example.org, without =? or ?=.');
  const displayName = (user.name ?? login.split('@')[0] ?? login).normalize('NFC').trim();
  if (!/^[^\p{Cc}]{1,200}$/u.test(displayName)) throw new UsageError('A name has 1 to 200 characters.');
  const reason = user.reason === undefined ? undefined : readReason(user.reason);
  return asOwner(settings, async (tx, find) => {
    const accounts = find(AccountsService);
    const { secret, totpSecret: seed } = accounts.firstCredentials();
    const totpSecret = audience === 'staff' ? seed : null;
    const organisation =
      audience === 'staff'
        ? await findInstitution(tx, find(InstitutionLookupsService), user.institution)
        : await findEmployer(tx, find(EmployerLookupsService), user.employer ?? '');
    const storedReason = isProtected([user.role]) ? await reasonFor(tx, find(AccountRequestsService), user.role, organisation, reason) : null;
    const id = await openAccount(tx, accounts, {
      audience,
      login,
      secretHash: await accounts.hashCredential(secret),
      totpSecret,
      displayName,
      email: login.includes('@') ? login.toLowerCase() : null,
      language: user.language,
      institutionId: audience === 'staff' ? organisation.id : null,
      employerId: audience === 'employer' ? organisation.id : null,
      roles: [user.role],
      // the operator vouches for who owns a business and for its e-mail address
      isOwner: audience === 'employer',
      emailConfirmedAt: audience === 'employer' ? await tx.now() : null,
    });
    const recoveryCodes = audience === 'staff' ? await find(RecoveryCodesService).issueTo(tx, id) : [];
    audit(tx, 'AccountOpened', 'account', id, { roles: [user.role] });
    if (storedReason !== null)
      await notifySafetyLeads(tx, find(AccountRequestsService), { institutionId: organisation.id, accountId: id, roles: [user.role], reason: storedReason });
    return toResult({ id, audience, role: user.role, login, secret, totpSecret, recoveryCodes, of: organisation.label });
  });
}

/**
 * An institution that has neither an administrator nor a safety lead is being set up: it has no one who could
 * agree or be notified, so a standard reason is recorded.
 */
async function reasonFor(tx: Tx, requests: AccountRequestsService, role: string, { id, label }: Organisation, reason: string | undefined): Promise<string> {
  if (reason !== undefined) return reason;
  if (!(await requests.hasSecondPerson(tx, id))) return 'The institution had no administrator and no safety lead yet.';
  throw new CommandFailure(
    `${role} opens protected facts, and ${label} has an administrator or a safety lead: let one of them request it and another agree, or say why not with --reason "…". The reason is stored and shown to the safety leads.`,
  );
}

/** Writes one record, from which every safety lead is notified. */
async function notifySafetyLeads(tx: Tx, requests: AccountRequestsService, of: Parameters<AccountRequestsService['recordOperatorRequest']>[1]): Promise<void> {
  const id = await requests.recordOperatorRequest(tx, of);
  await announce(tx, domainEvent('AccountRequestAgreed', id), { subjectKind: 'account_request', to: 'AGREED' });
}

async function openAccount(tx: Tx, accounts: AccountsService, account: Parameters<AccountsService['open']>[1]): Promise<string> {
  try {
    return await tx.attempt(() => accounts.open(tx, account));
  } catch (error) {
    if (!refusalOf(error)) throw error;
    throw new CommandFailure(`The login ${quoted(account.login)} is taken among ${account.audience} accounts. Choose another.`);
  }
}

async function findInstitution(tx: Tx, institutions: InstitutionLookupsService, idOrCode: string | undefined): Promise<Organisation> {
  const named = await institutions.byIdOrCode(tx, idOrCode);
  if (named) return { id: named.id, label: named.name };
  if (idOrCode === undefined) throw new CommandFailure('No institution is the steward yet. Name one with --institution.');
  throw new CommandFailure(`There is no institution ${quoted(idOrCode)}. There are: ${(await institutions.codes(tx)).join(', ') || 'none'}.`);
}

async function findEmployer(tx: Tx, employers: EmployerLookupsService, idOrNumber: string): Promise<Organisation> {
  const named = await employers.named(tx, idOrNumber);
  if (!named) throw new CommandFailure(`There is no employer ${quoted(idOrNumber)}. Use its id or its registration number.`);
  return named;
}

interface CreatedAccount {
  readonly id: string;
  readonly audience: string;
  readonly role: string;
  readonly login: string;
  readonly secret: string;
  readonly totpSecret: string | null;
  readonly recoveryCodes: readonly string[];
  readonly of: string;
}

const toResult = (account: CreatedAccount): CommandResult => ({
  lines: [
    `${account.role} of ${account.of}:`,
    `  login        ${account.login}`,
    `  secret       ${account.secret}`,
    ...(account.totpSecret ? [`  totpSecret   ${account.totpSecret}`] : []),
    ...account.recoveryCodes.map((code, at) => `  ${at === 0 ? 'recovery' : '        '}     ${code}`),
    account.totpSecret
      ? 'These are shown only once. Enter totpSecret in an authenticator app; each recovery code replaces its six digits once.'
      : 'The secret is not shown again.',
  ],
  document: { ...account, totpSecret: account.totpSecret ?? undefined, recoveryCodes: account.totpSecret ? account.recoveryCodes : undefined },
});
