import { Injectable } from '@nestjs/common';
import { inOrder, loader } from '../platform/loader';
import type { OperationContext } from '../platform/operation-context';

export interface InstitutionRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

@Injectable()
export class InstitutionsService {
  /** One institution by id, batched over the operation. */
  async byId(c: OperationContext, id: string | null): Promise<InstitutionRow | null> {
    if (!id) return null;
    return loader<InstitutionRow | null>(c, 'institutionById', async (ids) =>
      inOrder(ids, await c.tx.query<InstitutionRow>('select id, code, name from institution where id = any($1)', [ids]), (row) => row.id),
    ).load(id);
  }
}
