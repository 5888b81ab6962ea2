import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { refuse } from '../../shared/refusal';
import { importUndoRefusal } from '../../features/trainees/domain/trainee-import';
import { TraineeImportsService } from '../../features/trainees/trainee-imports.service';

/** Staff undo a trainee import that was made by mistake: it removes all imported trainees or none. */
@Injectable()
export class UndoImport {
  constructor(private readonly imports: TraineeImportsService) {}

  async undo(tx: Tx, id: string, key: string) {
    tx.asWriter();
    return once(tx, { field: 'traineeImportUndo', key, args: { id } }, async () => {
      const traineeImport = await this.imports.lock(tx, id);
      if (!traineeImport) return refuse('NOT_FOUND');
      const refused = importUndoRefusal(traineeImport, traineeImport.changedTrainees, await tx.now());
      if (refused) return refused;
      const people = await this.imports.undo(tx, traineeImport);
      audit(tx, 'TraineeImportUndone', 'trainee_import', traineeImport.id);
      return { people: String(people) };
    });
  }
}
