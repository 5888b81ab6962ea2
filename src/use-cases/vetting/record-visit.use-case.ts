import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { recordVisit } from '../../features/vetting/domain/vetting-transitions';
import { parseVisit } from '../../features/vetting/domain/parse-vetting';
import { VettingService } from '../../features/vetting/vetting.service';

/** Records the findings of a visit; until the vetting is submitted, they can be recorded again. */
@Injectable()
export class RecordVisit {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  async record(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingRecordVisit', key, args: { id, input } }, async () => {
      if (!vetting) return refuse('NOT_FOUND');
      const conflict = await this.employers.conflictOf(tx, vetting.employerId);
      if (conflict) return conflict;
      const record = parseVisit(input, this.vetting.checklist.items);
      if (isRefusal(record)) return record;
      const moved = recordVisit(vetting, record, localDateAt(await tx.now()));
      if (isRefusal(moved)) return moved;
      await this.vetting.save(tx, moved.vetting);
      await this.vetting.replaceAnswers(tx, moved.vetting, record.answers);
      await announce(tx, moved.event, { subjectKind: 'vetting', from: vetting.state, to: moved.vetting.state });
      return { id };
    });
  }
}
