import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { refuse, type Refusal } from '../../shared/refusal';
import { takeBackRefused } from '../../features/trainees/domain/taken-sheet';
import { TakenSheetsService } from '../../features/trainees/taken-sheets.service';

/** Staff undo a trainee import that was made by mistake: it removes all imported trainees or none. */
@Injectable()
export class TakeBackSheet {
  constructor(private readonly sheets: TakenSheetsService) {}

  async takeBack(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'traineeSheetTakeBack', key, args: { id } }, async () => {
      const sheet = await this.sheets.lock(tx, id);
      if (!sheet) return refuse('NOT_FOUND');
      const refused = takeBackRefused(sheet, sheet.touched, await tx.now());
      if (refused) return refused;
      const people = await this.sheets.takeBack(tx, sheet);
      audit(tx, 'TraineeSheetTakenBack', 'sheet_import', sheet.id);
      return { people: String(people) };
    });
  }
}
