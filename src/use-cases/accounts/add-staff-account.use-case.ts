import { Injectable } from '@nestjs/common';
import { AccountRequestsService } from '../../features/accounts/account-requests.service';
import { AccountsService } from '../../features/accounts/accounts.service';
import { isProtected } from '../../features/accounts/domain/account-request';
import { RecoveryCodesService } from '../../features/accounts/recovery-codes.service';
import { accountRefusal, type NewStaffMember, parseStaffMember } from '../../features/institutions/domain/partner';
import { PartnersService } from '../../features/institutions/partners.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { invalid, isRefusal, refuse } from '../../shared/refusal';

/** A new account or the request for it, with its credentials, which are shown only once. */
export interface StaffAccountAdded {
  /** The account; null while it waits for a second person. */
  readonly id: string | null;
  /** The open request; null if the account is open. */
  readonly requestId: string | null;
  readonly institutionId: string;
  readonly login: string;
  /**
   * All null for a repeated request, because none is stored in readable form. For an account that waits for
   * approval only the password: the second person receives the rest.
   */
  readonly secret: string | null;
  readonly totpSecret: string | null;
  readonly recoveryCodes: readonly string[] | null;
}

type ShownCredentials = Pick<StaffAccountAdded, 'secret' | 'totpSecret' | 'recoveryCodes'>;
const NO_CREDENTIALS: ShownCredentials = { secret: null, totpSecret: null, recoveryCodes: null };

/**
 * Opens an account for a staff member of the actor's own institution or, if the actor is the steward, of any.
 * An account with a role that opens protected data waits for a second person.
 */
@Injectable()
export class AddStaffAccount {
  constructor(
    private readonly partners: PartnersService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
    private readonly requests: AccountRequestsService,
  ) {}

  async add(tx: Tx, sessionHash: Buffer | null, input: Readonly<Record<string, unknown>>, key: string) {
    let issuedCredentials = NO_CREDENTIALS;
    tx.asWriter();
    const result = await once(tx, { field: 'staffAccountAdd', key, args: { input } }, async () => {
      const member = parseStaffMember(input);
      if (isRefusal(member)) return member;
      const refused = await this.refusalOf(tx, member);
      if (refused) return refused;
      const credentials = this.accounts.firstCredentials();
      const secretHash = await this.accounts.hashCredential(credentials.secret);
      const { institutionId } = member;
      if (isProtected(member.roles)) {
        const requestId = await this.request(tx, sessionHash, member, secretHash);
        if (requestId === null) return refuse('REAUTHENTICATION_NEEDED');
        issuedCredentials = { ...NO_CREDENTIALS, secret: credentials.secret };
        return { id: null, requestId, institutionId };
      }
      const id = await this.open(tx, member, secretHash, credentials.totpSecret);
      issuedCredentials = { ...credentials, recoveryCodes: await this.recovery.issueTo(tx, id) };
      return { id, requestId: null, institutionId };
    });
    if (isRefusal(result)) return result;
    // the stored result of a request contains no personal data, so the address is read from the input, which
    // is the same as the first time
    const member = parseStaffMember(input);
    if (isRefusal(member)) return member;
    const added: StaffAccountAdded = { ...result, login: member.email, ...issuedCredentials };
    return added;
  }

  private async refusalOf(tx: Tx, member: NewStaffMember) {
    const { institutionId, email } = member;
    const isSteward = await this.partners.actorIsSteward(tx);
    const refused = accountRefusal({ institutionId: tx.actor.institutionId, roles: tx.actor.roles, isSteward }, member);
    if (refused) return refused;
    if ((await this.partners.byIds(tx, [institutionId])).length === 0) return refuse('NOT_FOUND');
    // administrators may find out that an address is already registered; people outside must not
    return (await this.accounts.isTaken(tx, email)) ? invalid([{ path: 'email', problem: 'ADDRESS_TAKEN' }]) : null;
  }

  private async open(tx: Tx, { institutionId, displayName, email, language, roles }: NewStaffMember, secretHash: string, totpSecret: string): Promise<string> {
    const id = await this.accounts.open(tx, { audience: 'staff', login: email, secretHash, totpSecret, displayName, email, language, institutionId, roles });
    audit(tx, 'AccountOpened', 'account', id, { roles });
    return id;
  }

  private async request(
    tx: Tx,
    sessionHash: Buffer | null,
    { institutionId, displayName, email, language, roles }: NewStaffMember,
    secretHash: string,
  ): Promise<string | null> {
    const accountRequest = { kind: 'OPEN_ACCOUNT', institutionId, accountId: null, roles, login: email, displayName, language, secretHash } as const;
    const id = await this.requests.request(tx, sessionHash, accountRequest);
    if (id !== null) await announce(tx, domainEvent('AccountRequestCreated', id), { subjectKind: 'account_request', to: 'OPEN' });
    return id;
  }
}
