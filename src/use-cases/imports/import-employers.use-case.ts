import { Injectable } from '@nestjs/common';
import { EMPLOYER_COLUMNS, type EmployerLookups, type EmployerLookupResults } from '../../features/employers/domain/employer-import-columns';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { Tx } from '../../platform/database/tx';
import { EmployerLookupsService } from '../../features/employers/employer-lookups.service';
import { InstitutionLookupsService } from '../../features/institutions/institution-lookups.service';
import { provinceFinder } from '../../features/skills/domain/province';
import { ImportCandidates } from '../../features/skills/import-candidates.service';
import type { ImportMapping, UnknownText } from '../../shared/imports/import-mapping';
import { SkillsService } from '../../features/skills/skills.service';

/** Imports a partner's file of employers with their sites; `EMPLOYER_IMPORT_RULES` check its rows. */
@Injectable()
export class ImportEmployers implements ImportDefinition<EmployerLookups, EmployerLookupResults> {
  readonly kind = 'employers';
  readonly hasIndependentRows = true;
  readonly columns = EMPLOYER_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly institutions: InstitutionLookupsService,
    private readonly lookups: EmployerLookupsService,
    private readonly candidates: ImportCandidates,
  ) {}

  async loadReferences(tx: Tx, { numbers, provinces: names, choices }: EmployerLookups, mapping: ImportMapping): Promise<EmployerLookupResults> {
    const [provinces, institutions, registered] = await Promise.all([
      this.skills.provinces(tx),
      this.institutions.idsByCode(tx, null),
      this.lookups.registeredNumbers(tx, numbers),
    ]);
    const provinceCode = provinceFinder(provinces);
    const protectedTexts = await this.candidates.protectedAmong([...names.filter((name) => provinceCode(name) === undefined), ...choices]);
    return { provinces, institutions, registered, mapping, protectedTexts };
  }

  candidateNames(tx: Tx, texts: readonly UnknownText[]): Promise<ReadonlyMap<string, string>> {
    return this.candidates.namesFor(tx, texts);
  }
}
