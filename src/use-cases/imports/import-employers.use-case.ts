import { Injectable } from '@nestjs/common';
import { EMPLOYER_COLUMNS, type EmployerLookups, type EmployersKnown } from '../../features/employers/domain/employer-sheet';
import type { SheetImport } from '../../platform/import-files/sheet-import';
import type { Tx } from '../../platform/database/tx';
import { SkillsService } from '../../features/skills/skills.service';

/** Takes a partner's sheet of employers with their sites; its rows are checked by `EMPLOYER_RULES`. */
@Injectable()
export class ImportEmployers implements SheetImport<EmployerLookups, EmployersKnown> {
  readonly kind = 'employers';
  readonly columns = EMPLOYER_COLUMNS;

  constructor(private readonly skills: SkillsService) {}

  async known(tx: Tx, { numbers }: EmployerLookups): Promise<EmployersKnown> {
    const [provinces, institutions, registered] = await Promise.all([
      this.skills.provinces(tx),
      tx.query<{ id: string; code: string }>('select id, code from institution'),
      tx.query<{ number: string }>('select lower(registration_number) as number from employer where lower(registration_number) = any($1)', [numbers]),
    ]);
    return {
      provinces,
      institutions: new Map(institutions.map(({ id, code }) => [code, id])),
      registered: new Set(registered.map(({ number }) => number)),
    };
  }
}
