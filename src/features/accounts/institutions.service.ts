import { Injectable } from '@nestjs/common';
import { inOrder, loader } from '../../platform/database/loader';
import type { Tx } from '../../platform/database/tx';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { isId } from '../../shared/ids';

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
   * An institution's name in the actor's language, batched over the operation; null where the actor may not
   * know the institution.
   */
  async nameOf(c: OperationContext, id: string | null): Promise<string | null> {
    if (!id) return null;
    const institution = await loader(c, 'institutionName', async (ids) =>
      inOrder(ids, await c.tx.query<Pick<InstitutionRow, 'id' | 'name' | 'nameKm'>>(NAMES, [ids]), (row) => row.id),
    ).load(id);
    return institution && ((c.actor.language === 'km' ? institution.nameKm : null) ?? institution.name);
  }

  /** The institution with this id or code, or the steward where none is named; null if there is none. */
  async named(tx: Tx, idOrCode: string | undefined): Promise<Pick<InstitutionRow, 'id' | 'name'> | null> {
    const [match, values] =
      idOrCode === undefined ? ['id = (select steward_institution_id from installation)', []] : [isId(idOrCode) ? 'id = $1' : 'code = upper($1)', [idOrCode]];
    return (await tx.query<Pick<InstitutionRow, 'id' | 'name'>>(`select id, name from institution where ${match}`, values))[0] ?? null;
  }

  /** All codes, in order. */
  async codes(tx: Tx): Promise<string[]> {
    return (await tx.query<{ code: string }>('select code from institution order by code')).map(({ code }) => code);
  }

  /** Sets the number that the institution's trainees read on their pages. */
  async setHelpPhone(tx: Tx, id: string, number: string): Promise<void> {
    await tx.change('update institution set help_phone = $2 where id = $1', [id, number]);
  }
}
