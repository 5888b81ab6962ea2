import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import type { NamedEmployer, VacancyLookupResults } from './domain/vacancy-fields';

/** A vacancy as an operator reads it: title, employer and province. */
export interface NamedVacancy {
  readonly id: string;
  readonly label: string;
  readonly state: string;
}

const NAMED = `select v.id, v.title || ', ' || e.legal_name || ', ' || p.name as label, v.state
  from vacancy v join employer e on e.id = v.employer_id join employer_site s on s.id = v.site_id join province p on p.code = s.province_code`;

const [MAX_SIMILAR, MAX_COMPARED, MIN_LENGTH] = [5, 100, 3];
/** The share of groups of three letters that two spellings of one name have in common, as Laundry and Laundary. Our rule. */
const LEAST_SIMILARITY = 0.45;
/** The names of an employer, without case and doubled blanks. */
const NAMES = `array_remove(array[lower(regexp_replace(e.legal_name, '\\s+', ' ', 'g')), lower(regexp_replace(e.legal_name_km, '\\s+', ' ', 'g'))], null)`;

/** Khmer needs no blanks between words. */
const KHMER_NAME = `replace(coalesce(e.legal_name_km, ''), ' ', '')`;

/** Finds sites and vacancies for an import and for the operator's commands. */
@Injectable()
export class VacancyLookupsService {
  /** The sites of the employers with these registration numbers or names, which are normalised. */
  sitesOf(tx: Tx, employers: readonly string[]): Promise<VacancyLookupResults['sites'][number][]> {
    return tx.query<VacancyLookupResults['sites'][number]>(
      `select s.id, s.employer_id as "employerId", s.name, lower(e.registration_number) as number, ${NAMES} as "employerNames",
         jsonb_build_object('code', p.code, 'name', p.name, 'nameKm', p.name_km) as province
       from employer_site s join employer e on e.id = s.employer_id join province p on p.code = s.province_code where lower(e.registration_number) = any($1) or ${NAMES} && $1`,
      [employers],
    );
  }

  /** The employers whose names contain these texts, are in them or are spelt like them; for the first texts only, because each is compared with all names. */
  similarEmployers(tx: Tx, texts: readonly string[]): Promise<NamedEmployer[]> {
    return tx.query<NamedEmployer>(
      `select t.text, c.code, c.label from unnest($1::text[]) as t (text) cross join lateral (
         select lower(e.registration_number) as code, e.legal_name || ' (' || e.registration_number || ')' as label from employer e
         where strpos(lower(e.legal_name), t.text) > 0 or strpos(t.text, lower(e.legal_name)) > 0 or strpos(${KHMER_NAME}, replace(t.text, ' ', '')) > 0
           or (${KHMER_NAME} <> '' and strpos(replace(t.text, ' ', ''), ${KHMER_NAME}) > 0)
           or similarity(lower(e.legal_name), t.text) >= ${LEAST_SIMILARITY}
         order by similarity(lower(e.legal_name), t.text) desc, e.legal_name, e.id limit ${MAX_SIMILAR}) as c`,
      [texts.filter((text) => text.length >= MIN_LENGTH).slice(0, MAX_COMPARED)],
    );
  }

  /** The names of employers by their registration numbers in lower case. */
  async employerNames(tx: Tx, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ number: string; name: string }>(
      'select lower(registration_number) as number, legal_name as name from employer where lower(registration_number) = any($1)',
      [numbers],
    );
    return new Map(rows.map(({ number, name }) => [number, name]));
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
