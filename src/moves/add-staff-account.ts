import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
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
  /** Both null when the request is repeated: neither is kept where it could be read. */
  readonly secret: string | null;
  readonly totpSecret: string | null;
};

/** Opens an account for a member of staff, of one's own institution or, as the steward, of any. */
@Injectable()
export class AddStaffAccount {
  constructor(
    private readonly partners: PartnersService,
    private readonly accounts: AccountsService,
  ) {}

  async add(tx: Tx, input: Readonly<Record<string, unknown>>, key: string): Promise<StaffAccountAdded | Refusal> {
    let shown: { secret: string; totpSecret: string } | null = null;
    await tx.path();
    const added = await once<Omit<StaffAccountAdded, 'secret' | 'totpSecret'>>(tx, { field: 'staffAccountAdd', key, args: { input } }, async () => {
      const member = parseStaffMember(input);
      if (isRefusal(member)) return member;
      const { institutionId, displayName, email, language, roles } = member;
      const isSteward = await this.partners.actorIsSteward(tx);
      const refused = mayOpenAccount({ institutionId: tx.actor.institutionId, roles: tx.actor.roles, isSteward }, member);
      if (refused) return refused;
      if ((await this.partners.byIds(tx, [institutionId])).length === 0) return refuse('NOT_FOUND');
      if (await this.accounts.isTaken(tx, email)) return invalid([{ path: 'email', problem: 'REPEATED' }]);
      const { secret, totpSecret } = this.accounts.firstSecrets();
      const secretHash = await this.accounts.hashSecret(secret);
      const id = await this.accounts.open(tx, { audience: 'staff', login: email, secretHash, totpSecret, displayName, email, language, institutionId, roles });
      await audit(tx, 'AccountOpened', 'account', id, { roles });
      shown = { secret, totpSecret };
      return { id, institutionId, login: email };
    });
    if (isRefusal(added)) return added;
    const { secret = null, totpSecret = null } = (shown ?? {}) as Partial<{ secret: string; totpSecret: string }>;
    return { ...added, secret, totpSecret };
  }
}
