import { Injectable } from '@nestjs/common';
import { inOrder, loader } from '../../platform/database/loader';
import type { OperationContext } from '../../platform/graphql/operation-context';

export interface InstitutionRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameKm: string | null;
  /** Whether it is the steward institution, which manages the shared data and admits partners. */
  readonly isSteward: boolean;
}

const BY_IDS = `select id, code, name, name_km as "nameKm", id = (select steward_institution_id from installation) as "isSteward" from institution where id = any($1)`;
const NAMES = 'select id, name, name_km as "nameKm" from institution where id = any($1)';

@Injectable()
export class InstitutionsService {
  /** One institution by id, batched over the operation; for staff. */
  async byId(c: OperationContext, id: string | null): Promise<InstitutionRow | null> {
    if (!id) return null;
    return loader<InstitutionRow | null>(c, 'institutionById', async (ids) =>
      inOrder(ids, await c.tx.query<InstitutionRow>(BY_IDS, [ids]), (row) => row.id),
    ).load(id);
  }

  /**
   * An institution's name in the actor's language, batched over the operation; null if the actor may not
   * know the institution.
   */
  async nameOf(c: OperationContext, id: string | null): Promise<string | null> {
    if (!id) return null;
    const institution = await loader(c, 'institutionName', async (ids) =>
      inOrder(ids, await c.tx.query<Pick<InstitutionRow, 'id' | 'name' | 'nameKm'>>(NAMES, [ids]), (row) => row.id),
    ).load(id);
    return institution && ((c.actor.language === 'km' ? institution.nameKm : null) ?? institution.name);
  }
}
