import { Injectable } from '@nestjs/common';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { skillNames } from '../../features/skills/domain/skill-names';
import { ImportCandidates } from '../../features/skills/import-candidates.service';
import { codesIn, type ImportMapping, type UnknownText } from '../../shared/imports/import-mapping';
import { SkillsService } from '../../features/skills/skills.service';
import { VacancyLookupsService } from '../../features/vacancies/vacancy-lookups.service';
import { EMPLOYER_COLUMN, type VacancyLookupResults, VACANCY_COLUMNS, type VacancyLookups } from '../../features/vacancies/domain/vacancy-fields';

/** Imports a partner's file of vacancies; `VACANCY_IMPORT_RULES` check its rows. */
@Injectable()
export class ImportVacancies implements ImportDefinition<VacancyLookups, VacancyLookupResults> {
  readonly kind = 'vacancies';
  readonly hasIndependentRows = true;
  readonly columns = VACANCY_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly vacancies: VacancyLookupsService,
    private readonly candidates: ImportCandidates,
  ) {}

  async loadReferences(tx: Tx, lookups: VacancyLookups, mapping: ImportMapping): Promise<VacancyLookupResults> {
    const [now, sites, named, iscoCodes, chosen] = await Promise.all([
      tx.now(),
      this.vacancies.sitesOf(tx, [...lookups.employers, ...codesIn(mapping, EMPLOYER_COLUMN)]),
      this.skills.skillsByName(tx, lookups.skills),
      this.skills.knownIscoCodes(tx, [...lookups.iscoCodes, ...codesIn(mapping, 'isco_code')]),
      this.skills.skillsByName(tx, skillNames(codesIn(mapping, 'skills'))),
    ]);
    const unfinishedVacancies = await this.vacancies.unfinishedAt(
      tx,
      sites.map(({ id }) => id),
    );
    const found = new Set(sites.flatMap(({ number, employerNames }) => [number, ...employerNames]));
    const unknownEmployers = lookups.employers.filter((text) => !found.has(text));
    const ownWords = [
      ...unknownEmployers,
      ...lookups.skills.texts.filter((text) => !named.has(text)),
      ...lookups.ownWords.filter((text) => !iscoCodes.has(text)),
    ];
    const protectedTexts = await this.candidates.protectedAmong(ownWords);
    const askedOn = await this.candidates.askedOn(
      tx,
      lookups.skills.texts.filter((text) => !named.has(text)),
    );
    const similarEmployers = await this.vacancies.similarEmployers(tx, unknownEmployers);
    const skills = new Map([...named, ...chosen]);
    return { today: localDateAt(now), sites, similarEmployers, skills, iscoCodes, written: unfinishedVacancies, mapping, protectedTexts, askedOn };
  }

  /** The employers that staff chose, by name. */
  labelsOf(tx: Tx, column: string, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return column === EMPLOYER_COLUMN ? this.vacancies.employerNames(tx, codes) : this.candidates.labelsOf(tx, column, codes);
  }

  candidateNames(tx: Tx, texts: readonly UnknownText[]): Promise<ReadonlyMap<string, string>> {
    return this.candidates.namesFor(tx, texts);
  }
}
