import { Injectable } from '@nestjs/common';
import { EMPLOYER_COLUMNS, type EmployerLookups, type EmployerLookupResults } from '../../features/employers/domain/employer-import-columns';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { Tx } from '../../platform/database/tx';
import { EmployerLookupsService } from '../../features/employers/employer-lookups.service';
import { InstitutionLookupsService } from '../../features/institutions/institution-lookups.service';
import { SkillsService } from '../../features/skills/skills.service';

/** Imports a partner's file of employers with their sites; `EMPLOYER_IMPORT_RULES` check its rows. */
@Injectable()
export class ImportEmployers implements ImportDefinition<EmployerLookups, EmployerLookupResults> {
  readonly kind = 'employers';
  readonly columns = EMPLOYER_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly institutions: InstitutionLookupsService,
    private readonly lookups: EmployerLookupsService,
  ) {}

  async loadReferences(tx: Tx, { numbers }: EmployerLookups): Promise<EmployerLookupResults> {
    const [provinces, institutions, registered] = await Promise.all([
      this.skills.provinces(tx),
      this.institutions.idsByCode(tx, null),
      this.lookups.registeredNumbers(tx, numbers),
    ]);
    return { provinces, institutions, registered };
  }
}
