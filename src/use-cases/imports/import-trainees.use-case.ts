import { Injectable } from '@nestjs/common';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { RecordsToWrite } from '../../platform/import-files/import-reading';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { InstitutionLookupsService } from '../../features/institutions/institution-lookups.service';
import { SkillsService } from '../../features/skills/skills.service';
import { TRAINEE_COLUMNS, type TraineeLookups, type TraineeLookupResults } from '../../features/trainees/domain/trainee-import-columns';
import { TraineeLookupsService } from '../../features/trainees/trainee-lookups.service';
import { TraineeImportsService } from '../../features/trainees/trainee-imports.service';

/** Imports a partner's file of working profiles; `TRAINEE_IMPORT_RULES` check its rows. */
@Injectable()
export class ImportTrainees implements ImportDefinition<TraineeLookups, TraineeLookupResults> {
  readonly kind = 'trainees';
  readonly columns = TRAINEE_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly institutions: InstitutionLookupsService,
    private readonly trainees: TraineeLookupsService,
    private readonly imports: TraineeImportsService,
  ) {}

  async loadReferences(tx: Tx, lookups: TraineeLookups): Promise<TraineeLookupResults> {
    const [now, provinces, skills, iscoCodes, institutions, officers, registered, codes] = await Promise.all([
      tx.now(),
      this.skills.provinces(tx),
      this.skills.skillsByName(tx, lookups.skills),
      this.skills.knownIscoCodes(tx, lookups.iscoCodes),
      // staff import people into their own institution, the operator into any
      this.institutions.idsByCode(tx, tx.actor.institutionId),
      this.trainees.officerIds(tx, lookups.officers),
      this.trainees.availableFrom(tx, lookups.availableFrom),
      this.trainees.codesInUse(tx),
    ]);
    return { today: localDateAt(now), provinces, skills, iscoCodes, institutions, officers, registered, codes };
  }

  async afterWrite(tx: Tx, { storedImports = [], members }: RecordsToWrite): Promise<string | undefined> {
    if (members) await this.imports.add(tx, storedImports, members);
    return storedImports[0]?.id;
  }
}
