import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { VacancyLookupResults } from './domain/vacancy-fields';

/** A vacancy as an operator reads it: title, employer and province. */
export interface NamedVacancy {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

const NAMED = `select v.id, v.title || ', ' || e.legal_name || ', ' || p.name as label, v.state
  from vacancy v join employer e on e.id = v.employer_id join employer_site s on s.id = v.site_id join province p on p.code = s.province_code`;

/** Finds sites and vacancies for an import and for the operator's commands. */
@Injectable()
export class VacancyLookupsService {
  /** The sites of the employers with these registration numbers, which are in lower case. */
  sitesOf(tx: Tx, numbers: readonly string[]): Promise<VacancyLookupResults['sites'][number][]> {
    return tx.query<VacancyLookupResults['sites'][number]>(
      `select s.id, s.employer_id as "employerId", s.name, lower(e.registration_number) as number from employer_site s join employer e on e.id = s.employer_id
       where lower(e.registration_number) = any($1)`,
      [numbers],
    );
  }

  /** The vacancies at these sites that are neither closed nor withdrawn. */
  unfinishedAt(tx: Tx, siteIds: readonly string[]): Promise<VacancyLookupResults['written'][number][]> {
    return tx.query<VacancyLookupResults['written'][number]>(
      `select site_id as "siteId", title, starts_on as "startsOn" from vacancy where site_id = any($1) and state not in ('CLOSED', 'WITHDRAWN')`,
      [siteIds],
    );
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<NamedVacancy[]> {
    return tx.query<NamedVacancy>(`${NAMED} where v.id = any($1)`, [ids.filter(isId)]);
  }
}
