import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { tieEndRefusal, tieDeclarationRefusal, parseTie } from '../../features/employers/domain/employer-tie';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/**
 * Staff declare their ties to an employer; an institution administrator can do so for colleagues too. From then on
 * the person may not vet the employer, refer trainees to it, agree to lift a hold on it, or reinstate it.
 */
@Injectable()
export class ManageTies {
  constructor(
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  async declare(tx: Tx, id: string, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerDeclareTie', key, args: { id, input } }, async () => {
      const tie = await this.read(tx, id, input);
      if (isRefusal(tie)) return tie;
      if (await this.employers.declareTie(tx, tie)) audit(tx, 'TieDeclared', 'employer', tie.employerId, { accountId: tie.accountId, tie: tie.tie });
      return { id: tie.employerId };
    });
  }

  async end(tx: Tx, id: string, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerRemoveTie', key, args: { id, input } }, async () => {
      const tie = await this.read(tx, id, input);
      if (isRefusal(tie)) return tie;
      const declared = (await this.employers.tiesTo(tx, tie.employerId, [tie.accountId])).find((one) => one.tie === tie.tie);
      if (!declared) return refuse('NOT_FOUND');
      const refusal = tieEndRefusal(declared, tie.actorId);
      if (refusal) return refusal;
      await this.employers.endTie(tx, declared);
      audit(tx, 'TieEnded', 'employer', tie.employerId, { accountId: tie.accountId, tie: tie.tie });
      return { id: tie.employerId };
    });
  }

  private async read(tx: Tx, id: string, input: Input) {
    const { accountId: actorId, roles } = tx.actor;
    const parsed = parseTie(input);
    if (isRefusal(parsed)) return parsed;
    const [employer] = await this.employers.byIds(tx, [id]);
    if (!employer || actorId === null) return refuse('NOT_FOUND');
    const accountId = parsed.accountId ?? actorId;
    const isColleague = (await this.accounts.colleagues(tx)).some((one) => one.id === accountId);
    const refused = tieDeclarationRefusal({ actorId, isAdmin: roles.includes('INSTITUTION_ADMIN'), accountId, isColleague });
    return refused ?? { employerId: employer.id, accountId, tie: parsed.tie, actorId };
  }
}
