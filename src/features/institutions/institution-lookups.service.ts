import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';

/** The id and display name of an institution. */
export interface NamedInstitution {
  readonly id: string;
  readonly name: string;
}

/** Finds institutions by id or code, for import files and admin commands. */
@Injectable()
export class InstitutionLookupsService {
  /** The institution with this id or code; the steward institution if none is given; null if unknown. */
  async byIdOrCode(tx: Tx, idOrCode: string | undefined): Promise<NamedInstitution | null> {
    const [match, values] =
      idOrCode === undefined ? ['id = (select steward_institution_id from installation)', []] : [isId(idOrCode) ? 'id = $1' : 'code = upper($1)', [idOrCode]];
    return (await tx.query<NamedInstitution>(`select id, name from institution where ${match}`, values))[0] ?? null;
  }

  /** Ids by code: of one institution, or of all if `onlyId` is null. */
  async idsByCode(tx: Tx, onlyId: string | null): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; code: string }>('select id, code from institution where $1::uuid is null or id = $1', [onlyId]);
    return new Map(rows.map(({ id, code }) => [code, id]));
  }

  /** All codes, sorted. */
  async codes(tx: Tx): Promise<string[]> {
    return (await tx.query<{ code: string }>('select code from institution order by code')).map(({ code }) => code);
  }

  /** Sets the help phone number shown to the institution's trainees. */
  async setHelpPhone(tx: Tx, id: string, number: string): Promise<void> {
    await tx.change('update institution set help_phone = $2 where id = $1', [id, number]);
  }
}
