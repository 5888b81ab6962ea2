import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { NewInstitution } from './domain/partner';
import { ADD_INSTITUTION, INSTITUTIONS, INSTITUTIONS_BY_IDS, IS_STEWARD } from './institutions.queries';

/** An institution as staff of every institution see it. */
export interface Partner {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameKm: string | null;
  readonly isSteward: boolean;
}

/** The institutions that use this service. */
@Injectable()
export class PartnersService {
  /** Returns one row more than the page size, sorted by name. */
  async page(tx: Tx, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<Partner[]> {
    return after !== null && !isId(after) ? [] : tx.query<Partner>(INSTITUTIONS, [after, limit + 1]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Partner[]> {
    return tx.query<Partner>(INSTITUTIONS_BY_IDS, [ids.filter(isId)]);
  }

  /** Whether the actor's institution is the steward. */
  async actorIsSteward(tx: Tx): Promise<boolean> {
    return (await tx.query<{ isSteward: boolean | null }>(IS_STEWARD))[0]?.isSteward ?? false;
  }

  /** Adds an institution. Its code must be unused (constraint `institution_code_key`). @returns its id */
  async add(tx: Tx, { code, name, nameKm }: NewInstitution): Promise<string> {
    const id = randomUUID();
    await tx.change(ADD_INSTITUTION, [id, code, name, nameKm, await tx.now()]);
    return id;
  }
}
