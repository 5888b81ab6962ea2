import { AccountRequestsService, type AccountRequestRow } from '../features/accounts/account-requests.service';
import { AccountsService } from '../features/accounts/accounts.service';
import { getsNewSecondFactor, isExpired } from '../features/accounts/domain/account-request';
import { RecoveryCodesService } from '../features/accounts/recovery-codes.service';
import { announce, audit } from '../platform/database/outbox';
import type { Settings } from '../platform/settings';
import type { Tx } from '../platform/database/tx';
import { domainEvent } from '../shared/events';
import { isId } from '../shared/ids';
import { asOwner } from './cli.module';
import { readReason } from './read-reason';
import { quoted, type CommandResult, CommandFailure } from './command-result';

/** Account requests that wait for a second person, in all institutions. */
export async function accountRequests(settings: Settings): Promise<CommandResult> {
  const waiting = await asOwner(settings, async (tx, find) => {
    const now = await tx.now();
    return (await find(AccountRequestsService).list(tx)).filter((request) => request.state === 'OPEN' && !isExpired(request, now));
  });
  return {
    lines: waiting.length === 0 ? ['No open account requests.'] : waiting.map((request) => `${request.id}  ${textOf(request)}`),
    document: {
      waiting: waiting.map(({ id, kind, login, displayName, roles, rolesBefore, requestedAt, expiresAt }) => ({
        id,
        kind,
        login,
        displayName,
        roles,
        rolesBefore,
        requestedAt,
        expiresAt,
      })),
    },
  };
}

const textOf = ({ kind, login, roles, expiresAt }: AccountRequestRow): string =>
  `${kind} ${login ?? ''} ${roles.join(', ')} (until ${expiresAt.toISOString()})`;

/**
 * The operator approves a request in an institution that has no second person. The second half of the
 * credentials is shown only here.
 */
export async function agreeToAccountRequest(settings: Settings, id: string, options: { readonly reason: string }): Promise<CommandResult> {
  const reason = readReason(options.reason);
  return asOwner(settings, async (tx, find) => {
    const requests = find(AccountRequestsService);
    const request = isId(id) ? await requests.byId(tx, id) : null;
    if (!request) throw new CommandFailure(`There is no request ${quoted(id)}. List them with account-requests.`);
    if (request.state !== 'OPEN' || isExpired(request, await tx.now()))
      throw new CommandFailure(`Request ${id} is no longer open. Let an administrator make it again.`);
    const { totpSecret } = find(AccountsService).firstCredentials();
    const { codes, hashes } = find(RecoveryCodesService).generate();
    const state = await requests.agreeAsOperator(tx, id, reason, { totpSecret, codeHashes: hashes });
    if (state !== 'AGREED') throw new CommandFailure(`Request ${id} no longer fits the account, which has changed since. Let an administrator make it again.`);
    await announceAgreement(tx, requests, id);
    const secrets = getsNewSecondFactor(request) ? { totpSecret, recoveryCodes: codes } : null;
    return {
      lines: [`Agreed: ${textOf(request)}`, ...(secrets ? credentialLines(secrets.totpSecret, secrets.recoveryCodes) : [])],
      document: { id, state, kind: request.kind, login: request.login, roles: request.roles, ...secrets },
    };
  });
}

async function announceAgreement(tx: Tx, requests: AccountRequestsService, id: string): Promise<void> {
  await announce(tx, domainEvent('AccountRequestAgreed', id), { subjectKind: 'account_request', from: 'OPEN', to: 'AGREED' });
  const after = await requests.byId(tx, id);
  if (after?.accountId == null) return;
  const { kind, accountId, roles } = after;
  if (kind === 'REPLACE_CREDENTIALS')
    await announce(tx, domainEvent('AccountPasswordChanged', accountId), { subjectKind: 'account', fields: ['password', 'second factor', 'recovery codes'] });
  else audit(tx, kind === 'OPEN_ACCOUNT' ? 'AccountOpened' : 'RolesChanged', 'account', accountId, { roles });
}

const credentialLines = (totpSecret: string, codes: readonly string[]): string[] => [
  `  totpSecret   ${totpSecret}`,
  ...codes.map((code, at) => `  ${at === 0 ? 'recovery' : '        '}     ${code}`),
  'These are shown only once. Give them to the colleague in person; the administrator who made the request has the password.',
];
