import { Injectable } from '@nestjs/common';
import { parseInstitution } from '../../features/institutions/domain/partner';
import { PartnersService } from '../../features/institutions/partners.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** The steward adds a partner institution. */
@Injectable()
export class AddInstitution {
  constructor(private readonly partners: PartnersService) {}

  async add(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field: 'institutionAdd', key, args: { input } }, async () => {
      if (!(await this.partners.actorIsSteward(tx))) return refuse('NOT_FOUND');
      const institution = parseInstitution(input);
      if (isRefusal(institution)) return institution;
      const id = await this.partners.add(tx, institution);
      audit(tx, 'InstitutionAdded', 'institution', id);
      return { id };
    });
  }
}
