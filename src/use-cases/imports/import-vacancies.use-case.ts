import { Injectable } from '@nestjs/common';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { SkillsService } from '../../features/skills/skills.service';
import { VacancyLookupsService } from '../../features/vacancies/vacancy-lookups.service';
import { type VacancyLookupResults, VACANCY_COLUMNS, type VacancyLookups } from '../../features/vacancies/domain/vacancy-fields';

/** Imports a partner's file of vacancies; `VACANCY_IMPORT_RULES` check its rows. */
@Injectable()
export class ImportVacancies implements ImportDefinition<VacancyLookups, VacancyLookupResults> {
  readonly kind = 'vacancies';
  readonly columns = VACANCY_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly vacancies: VacancyLookupsService,
  ) {}

  async loadReferences(tx: Tx, lookups: VacancyLookups): Promise<VacancyLookupResults> {
    const [now, sites, skills, iscoCodes] = await Promise.all([
      tx.now(),
      this.vacancies.sitesOf(tx, lookups.numbers),
      this.skills.skillsByName(tx, lookups.skills),
      this.skills.knownIscoCodes(tx, lookups.iscoCodes),
    ]);
    const unfinishedVacancies = await this.vacancies.unfinishedAt(
      tx,
      sites.map(({ id }) => id),
    );
    return { today: localDateAt(now), sites, skills, iscoCodes, written: unfinishedVacancies };
  }
}
