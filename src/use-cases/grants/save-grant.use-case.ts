import { Injectable } from '@nestjs/common';
import { type GrantDraft, parseGrant } from '../../features/grants/domain/grant';
import { INDICATORS } from '../../features/indicators/domain/indicator';
import { GrantsService } from '../../features/grants/grants.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, isRefusal, refuse } from '../../shared/refusal';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

const INDICATOR_IDS = INDICATORS.map(({ id }) => id);

/** The steward creates or changes a grant; rows that a grant has paid for keep it. */
@Injectable()
export class SaveGrant {
  constructor(
    private readonly grants: GrantsService,
    private readonly vacancies: VacanciesService,
  ) {}

  async save(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const before = await this.grants.lock(tx, id);
    const isSteward = await this.vacancies.isSteward(tx);
    tx.asWriter();
    return once(tx, { field: 'grantSave', key, args: { id, input } }, async () => {
      if (!isSteward) return refuse('NOT_FOUND');
      const draft = parseGrant(id, input, INDICATOR_IDS);
      if (isRefusal(draft)) return draft;
      const unknown = await this.unknownInstitutions(tx, draft);
      if (unknown) return unknown;
      await this.grants.save(tx, id, draft, before);
      audit(tx, before ? 'GrantChanged' : 'GrantAdded', 'grant', null, { grant: id });
      return { id };
    });
  }

  private async unknownInstitutions(tx: Tx, { institutionIds }: GrantDraft) {
    const unknown = await this.grants.unknownInstitutions(tx, institutionIds);
    return unknown.length === 0 ? null : invalid(unknown.map((id) => ({ path: `institutionIds.${institutionIds.indexOf(id)}`, problem: 'UNKNOWN' })));
  }
}
