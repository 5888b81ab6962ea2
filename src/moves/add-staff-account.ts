import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
import { RecoveryCodesService } from '../accounts/recovery-codes.service';
import { mayOpenAccount, parseStaffMember } from '../institutions/domain/partner';
import { PartnersService } from '../institutions/partners.service';
import { once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { invalid, isRefusal, refuse, type Refusal } from '../shared/refusal';

/** A new account, with what opens it the one time that is shown. */
export type StaffAccountAdded = {
  readonly id: string;
  readonly institutionId: string;
  readonly login: string;
  /** All null when the request is repeated: none is kept where it could be read. */
  readonly secret: string | null;
  readonly totpSecret: string | null;
  readonly recoveryCodes: readonly string[] | null;
};

type Shown = { readonly [K in 'secret' | 'totpSecret' | 'recoveryCodes']: NonNullable<StaffAccountAdded[K]> };

/** Opens an account for a member of staff, of one's own institution or, as the steward, of any. */
@Injectable()
export class AddStaffAccount {
  constructor(
    private readonly partners: PartnersService,
    private readonly accounts: AccountsService,
    private readonly recovery: RecoveryCodesService,
  ) {}

  async add(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<StaffAccountAdded | Refusal> {
    let shown: Shown | null = null;
    await tx.path();
    const added = await once<Omit<StaffAccountAdded, 'login' | 'secret' | 'totpSecret' | 'recoveryCodes'>>(
      tx,
      { field: 'staffAccountAdd', key, args: { input } },
      async () => {
        const member = parseStaffMember(input);
        if (isRefusal(member)) return member;
        const { institutionId, displayName, email, language, roles } = member;
        const isSteward = await this.partners.actorIsSteward(tx);
        const refused = mayOpenAccount({ institutionId: tx.actor.institutionId, roles: tx.actor.roles, isSteward }, member);
        if (refused) return refused;
        if ((await this.partners.byIds(tx, [institutionId])).length === 0) return refuse('NOT_FOUND');
        // who administers staff may learn that an address is known; nobody outside ever does
        if (await this.accounts.isTaken(tx, email)) return invalid([{ path: 'email', problem: 'ADDRESS_TAKEN' }]);
        const first = this.accounts.firstSecrets();
        const { totpSecret } = first;
        const secretHash = await this.accounts.hashSecret(first.secret);
        const id = await this.accounts.open(tx, {
          audience: 'staff',
          login: email,
          secretHash,
          totpSecret,
          displayName,
          email,
          language,
          institutionId,
          roles,
        });
        shown = { ...first, recoveryCodes: await this.recovery.giveTo(tx, id) };
        await audit(tx, 'AccountOpened', 'account', id, { roles });
        return { id, institutionId };
      },
    );
    if (isRefusal(added)) return added;
    // what is kept of a request names nobody: the address is in what was asked, the same as the first time
    const member = parseStaffMember(input);
    if (isRefusal(member)) return member;
    const { secret = null, totpSecret = null, recoveryCodes = null } = (shown ?? {}) as Partial<Shown>;
    return { ...added, login: member.email, secret, totpSecret, recoveryCodes };
  }
}
