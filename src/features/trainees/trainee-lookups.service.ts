import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import type { LocalDate } from '../../shared/local-date';
import { isId } from '../../shared/ids';
import type { TraineeLookupResults } from './domain/trainee-import-columns';

/** A trainee as an operator reads her: code and display name. */
export interface NamedTrainee {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  /** The code of her institution. */
  readonly institution: string;
}

const NAMED = `select t.id, t.code || ' ' || t.display_name as label, t.state, i.code as institution
  from trainee t join institution i on i.id = t.institution_id`;

/** Finds trainees and their officers for an import and for the operator's commands. */
@Injectable()
export class TraineeLookupsService {
  /** Placement officers by institution id and login, as in `uuid login`. */
  async officerIds(tx: Tx, logins: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; key: string }>(`select id, institution_id || ' ' || login as key from app.placement_officers_by_login($1)`, [
      logins,
    ]);
    return new Map(rows.map(({ id, key }) => [key, id]));
  }

  /** The trainees available from one of these days: an import compares its rows with them to find a person registered before. */
  availableFrom(tx: Tx, days: readonly LocalDate[]): Promise<TraineeLookupResults['registered'][number][]> {
    return tx.query<TraineeLookupResults['registered'][number]>(
      `select institution_id as "institutionId", display_name as "displayName", home_province as "homeProvince", available_from as "availableFrom"
       from trainee where available_from = any($1::date[])`,
      [days],
    );
  }

  /** All codes in use, separated by blanks. */
  async codesInUse(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ codes: string }>(`select coalesce(string_agg(code, ' '), '') as codes from trainee`);
    return row?.codes ?? '';
  }

  /** The trainees with this id or code: several where institutions share a code. */
  named(tx: Tx, idOrCode: string): Promise<NamedTrainee[]> {
    return tx.query<NamedTrainee>(`${NAMED} where ${isId(idOrCode) ? 't.id = $1' : 't.code = upper($1)'} order by i.code`, [idOrCode]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<NamedTrainee[]> {
    return tx.query<NamedTrainee>(`${NAMED} where t.id = any($1)`, [ids]);
  }
}
