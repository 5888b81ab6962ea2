import { Injectable } from '@nestjs/common';
import { type AccountRequestRow, AccountRequestsService } from '../../features/accounts/account-requests.service';
import { AccountsService } from '../../features/accounts/accounts.service';
import { getsNewSecondFactor, mayDecide, mayWithdraw } from '../../features/accounts/domain/account-request';
import { mayLoseRoles } from '../../features/accounts/domain/handover';
import { HandoversService } from '../../features/accounts/handovers.service';
import { RecoveryCodesService } from '../../features/accounts/recovery-codes.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * The part of the credentials that the second person hands to the colleague. It is shown only once, and is
 * empty if the colleague keeps the existing ones.
 */
interface SecondCredentials {
  readonly totpSecret?: string;
  readonly recoveryCodes?: readonly string[];
}

/**
 * A second person approves or rejects an administrator's request for an account, or the requester withdraws
 * it.
 */
@Injectable()
export class DecideAccountRequest {
  constructor(
    private readonly requests: AccountRequestsService,
    private readonly colleagues: StaffAccountsService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
    private readonly handovers: HandoversService,
  ) {}

  /** @returns the second part of the credentials; nothing for a repeated request, because it is not stored */
  async agree(tx: Tx, sessionHash: Buffer | null, id: string, key: string) {
    let issuedCredentials: SecondCredentials = {};
    tx.asWriter();
    const result = await once(tx, { field: 'accountRequestAgree', key, args: { id } }, async () => {
      const request = await this.lockRequest(tx, id);
      if (isRefusal(request)) return request;
      const changeRefusal = await this.roleChangeRefusal(tx, request);
      if (changeRefusal) return changeRefusal;
      const { totpSecret } = this.accounts.firstCredentials();
      const { codes, hashes } = this.recovery.generate();
      const state = await this.requests.decide(tx, sessionHash, id, true, { totpSecret, codeHashes: hashes });
      if (state === null) return this.undecidedRefusal(tx, id);
      if (state !== 'AGREED') return refuse('NOT_READY', { reasons: ['NEW_REQUEST'] });
      await this.announceApproval(tx, id);
      if (getsNewSecondFactor(request)) issuedCredentials = { totpSecret, recoveryCodes: codes };
      return { id };
    });
    return isRefusal(result) ? result : issuedCredentials;
  }

  async refuse(tx: Tx, sessionHash: Buffer | null, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'accountRequestRefuse', key, args: { id } }, async () => {
      const request = await this.lockRequest(tx, id);
      if (isRefusal(request)) return request;
      if ((await this.requests.decide(tx, sessionHash, id, false, null)) === null) return this.undecidedRefusal(tx, id);
      await announce(tx, domainEvent('AccountRequestRefused', id), { subjectKind: 'account_request', from: 'OPEN', to: 'REFUSED' });
      return { id };
    });
  }

  async withdraw(tx: Tx, sessionHash: Buffer | null, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'accountRequestCancel', key, args: { id } }, async () => {
      const request = await this.requests.byId(tx, id);
      if (!request) return refuse('NOT_FOUND');
      const refused = mayWithdraw(request, tx.actor, await tx.now());
      if (refused) return refused;
      if (!(await this.requests.withdraw(tx, sessionHash, id))) return refuse('REAUTHENTICATION_NEEDED');
      audit(tx, 'AccountRequestCancelled', 'account_request', id, { from: 'OPEN', to: 'CANCELLED' });
      return { id };
    });
  }

  /** Locks the institution's accounts, so that a decision and a change of roles run one after the other. */
  private async lockRequest(tx: Tx, id: string) {
    const office = await this.colleagues.lock(tx);
    const request = await this.requests.byId(tx, id);
    if (!request) return refuse('NOT_FOUND');
    const roles = office.colleagues.find((one) => one.id === tx.actor.accountId)?.roles ?? [];
    return mayDecide(request, { ...tx.actor, roles }, await tx.now()) ?? request;
  }

  /**
   * The database saved no decision: either another person decided at the same moment, or the
   * re-authentication is too old.
   */
  private async undecidedRefusal(tx: Tx, id: string) {
    const request = await this.lockRequest(tx, id);
    return isRefusal(request) ? request : refuse('REAUTHENTICATION_NEEDED');
  }

  /** New work may have been assigned since the request was made. */
  private async roleChangeRefusal(tx: Tx, { kind, accountId, roles }: AccountRequestRow) {
    if (kind !== 'CHANGE_ROLES' || accountId === null) return null;
    const before = (await this.colleagues.lock(tx)).colleagues.find(({ id }) => id === accountId)?.roles ?? [];
    return mayLoseRoles(before, roles, await this.handovers.outstandingWorkOf(tx, [accountId]));
  }

  private async announceApproval(tx: Tx, id: string): Promise<void> {
    await announce(tx, domainEvent('AccountRequestAgreed', id), { subjectKind: 'account_request', from: 'OPEN', to: 'AGREED' });
    const after = await this.requests.byId(tx, id);
    if (after?.accountId == null) return;
    const { kind, accountId, roles } = after;
    if (kind === 'OPEN_ACCOUNT') return audit(tx, 'AccountOpened', 'account', accountId, { roles });
    if (kind === 'CHANGE_ROLES') audit(tx, 'RolesChanged', 'account', accountId, { roles });
    if (getsNewSecondFactor(after))
      await announce(tx, domainEvent('AccountPasswordChanged', accountId), { subjectKind: 'account', fields: changedCredentials(after) });
  }
}

const changedCredentials = ({ kind }: AccountRequestRow): string[] => [
  ...(kind === 'REPLACE_CREDENTIALS' ? ['password'] : []),
  'second factor',
  'recovery codes',
];
