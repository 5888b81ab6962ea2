import { Injectable } from '@nestjs/common';
import type { ImportDefinition } from '../../platform/import-files/run-import';
import type { RecordsToWrite } from '../../platform/import-files/import-steps';
import type { Tx } from '../../platform/database/tx';
import { ImportCandidates } from '../../features/skills/import-candidates.service';
import { codesIn, type ImportMapping, type UnknownText } from '../../shared/imports/import-mapping';
import { provinceFinder } from '../../features/skills/domain/province';
import { type SkillNames, skillNames } from '../../features/skills/domain/skill-names';
import { earlierStarts } from '../../shared/imports/date-cells';
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
  readonly hasIndependentRows = true;
  readonly columns = TRAINEE_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly institutions: InstitutionLookupsService,
    private readonly trainees: TraineeLookupsService,
    private readonly imports: TraineeImportsService,
    private readonly candidates: ImportCandidates,
  ) {}

  async loadReferences(tx: Tx, lookups: TraineeLookups, mapping: ImportMapping): Promise<TraineeLookupResults> {
    const today = localDateAt(await tx.now());
    const days = [...new Set(lookups.availableFrom.flatMap((text) => earlierStarts(text, today)))];
    const [provinces, skills, iscoCodes, institutions, officers, registered, codes] = await Promise.all([
      this.skills.provinces(tx),
      this.skillsNamed(tx, lookups.skills, mapping),
      this.skills.knownIscoCodes(tx, [...lookups.occupations, ...codesIn(mapping, 'job_preferences')]),
      // staff import people into their own institution, the operator into any
      this.institutions.idsByCode(tx, tx.actor.institutionId),
      this.trainees.officerIds(tx, lookups.officers),
      this.trainees.availableFrom(tx, days),
      this.trainees.codesInUse(tx),
    ]);
    const provinceCode = provinceFinder(provinces);
    const unknownSkills = lookups.skills.texts.filter((text) => !skills.has(text));
    const unknown = [
      ...unknownSkills,
      ...lookups.occupations.filter((text) => !iscoCodes.has(text)),
      ...lookups.provinces.filter((text) => provinceCode(text) === undefined),
      ...lookups.languages,
      ...lookups.choices,
    ];
    const protectedTexts = await this.candidates.protectedAmong(unknown);
    const askedOn = await this.candidates.askedOn(tx, unknownSkills);
    return { today, provinces, skills, iscoCodes, institutions, officers, registered, codes, mapping, protectedTexts, askedOn };
  }

  /** By the texts of the sheet, and by the codes that staff chose. */
  private async skillsNamed(tx: Tx, names: SkillNames, mapping: ImportMapping): Promise<TraineeLookupResults['skills']> {
    const chosen = await this.skills.skillsByName(tx, skillNames(codesIn(mapping, 'skills')));
    return new Map([...(await this.skills.skillsByName(tx, names)), ...chosen]);
  }

  /** The candidates of each text, for the note next to a returned row. */
  candidateNames(tx: Tx, texts: readonly UnknownText[]): Promise<ReadonlyMap<string, string>> {
    return this.candidates.namesFor(tx, texts);
  }

  async afterWrite(tx: Tx, { storedImports = [], members }: RecordsToWrite): Promise<string | undefined> {
    if (members) await this.imports.add(tx, storedImports, members);
    return storedImports[0]?.id;
  }
}
