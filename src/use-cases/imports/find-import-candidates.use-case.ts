import { Injectable } from '@nestjs/common';
import { type Candidate, ImportCandidates } from '../../features/skills/import-candidates.service';
import { EMPLOYER_COLUMN } from '../../features/vacancies/domain/vacancy-fields';
import { VacancyLookupsService } from '../../features/vacancies/vacancy-lookups.service';
import type { Tx } from '../../platform/database/tx';
import { normalizedText } from '../../shared/imports/import-file';

/** Finds what a text of a partner's sheet may mean. */
@Injectable()
export class FindImportCandidates {
  constructor(
    private readonly candidates: ImportCandidates,
    private readonly vacancies: VacancyLookupsService,
  ) {}

  async of(tx: Tx, column: string, text: string): Promise<Candidate[]> {
    if (column !== EMPLOYER_COLUMN) return this.candidates.of(tx, column, text);
    return (await this.vacancies.similarEmployers(tx, [normalizedText(text)])).map(({ code, label }) => ({ code, label }));
  }
}
