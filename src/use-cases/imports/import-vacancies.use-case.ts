import { Injectable } from '@nestjs/common';
import type { SheetImport } from '../../platform/import-files/sheet-import';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { SkillsService } from '../../features/skills/skills.service';
import { type VacanciesKnown, VACANCY_COLUMNS, type VacancyLookups } from '../../features/vacancies/domain/vacancy-sheet';

/** Takes a partner's sheet of vacancies; its rows are checked by `VACANCY_RULES`. */
@Injectable()
export class ImportVacancies implements SheetImport<VacancyLookups, VacanciesKnown> {
  readonly kind = 'vacancies';
  readonly columns = VACANCY_COLUMNS;

  constructor(private readonly skills: SkillsService) {}

  async known(tx: Tx, lookups: VacancyLookups): Promise<VacanciesKnown> {
    const [now, sites, skills, iscoCodes] = await Promise.all([
      tx.now(),
      tx.query<VacanciesKnown['sites'][number]>(
        `select s.id, s.employer_id as "employerId", s.name, lower(e.registration_number) as number from employer_site s join employer e on e.id = s.employer_id
         where lower(e.registration_number) = any($1)`,
        [lookups.numbers],
      ),
      this.skills.skillsNamed(tx, lookups.skills),
      this.skills.knownIscoCodes(tx, lookups.iscoCodes),
    ]);
    const written = await tx.query<VacanciesKnown['written'][number]>(
      `select site_id as "siteId", title, starts_on as "startsOn" from vacancy where site_id = any($1) and state not in ('CLOSED', 'WITHDRAWN')`,
      [sites.map(({ id }) => id)],
    );
    return { today: localDateAt(now), sites, skills, iscoCodes, written };
  }
}
