import { Injectable } from '@nestjs/common';
import type { SheetImport } from '../../platform/import-files/sheet-import';
import type { RecordsToWrite } from '../../platform/import-files/sheet-reading';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { SkillsService } from '../../features/skills/skills.service';
import { TRAINEE_COLUMNS, type TraineeLookups, type TraineesKnown } from '../../features/trainees/domain/trainee-sheet';
import { TakenSheetsService } from '../../features/trainees/taken-sheets.service';

/** Takes a partner's sheet of working profiles; its rows are checked by `TRAINEE_RULES`. */
@Injectable()
export class ImportTrainees implements SheetImport<TraineeLookups, TraineesKnown> {
  readonly kind = 'trainees';
  readonly columns = TRAINEE_COLUMNS;

  constructor(
    private readonly skills: SkillsService,
    private readonly sheets: TakenSheetsService,
  ) {}

  async known(tx: Tx, lookups: TraineeLookups): Promise<TraineesKnown> {
    const [now, provinces, skills, iscoCodes, institutions, officers, registered, codes] = await Promise.all([
      tx.now(),
      this.skills.provinces(tx),
      this.skills.skillsNamed(tx, lookups.skills),
      this.skills.knownIscoCodes(tx, lookups.iscoCodes),
      // staff bring in people of their own institution, whoever runs the installation those of any
      tx.query<{ id: string; code: string }>('select id, code from institution where $1::uuid is null or id = $1', [tx.actor.institutionId]),
      tx.query<{ id: string; key: string }>(`select id, institution_id || ' ' || login as key from app.officers_with($1)`, [lookups.officers]),
      tx.query<TraineesKnown['registered'][number]>(
        `select institution_id as "institutionId", display_name as "displayName", home_province as "homeProvince", available_from as "availableFrom"
         from trainee where available_from = any($1::date[])`,
        [lookups.availableFrom],
      ),
      tx.query<{ codes: string }>(`select coalesce(string_agg(code, ' '), '') as codes from trainee`),
    ]);
    return {
      today: localDateAt(now),
      provinces,
      skills,
      iscoCodes,
      institutions: new Map(institutions.map(({ id, code }) => [code, id])),
      officers: new Map(officers.map(({ id, key }) => [key, id])),
      registered,
      codes: codes[0]?.codes ?? '',
    };
  }

  async written(tx: Tx, { kept = [], members }: RecordsToWrite): Promise<string | undefined> {
    if (members) await this.sheets.add(tx, kept, members);
    return kept[0]?.id;
  }
}
