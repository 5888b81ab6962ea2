import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { submitVetting } from '../../features/vetting/domain/vetting-transitions';
import { VettingService } from '../../features/vetting/vetting.service';

/** Submits a visit to the two people who decide, once every checklist item has an answer. */
@Injectable()
export class SubmitVetting {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
  ) {}

  async submit(tx: Tx, id: string, key: string) {
    const vetting = await this.vetting.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'vettingSubmit', key, args: { id } }, async () => {
      if (!vetting) return refuse('NOT_FOUND');
      const conflict = await this.employers.conflictOf(tx, vetting.employerId);
      if (conflict) return conflict;
      const moved = submitVetting(vetting, this.vetting.checklist.items, await this.vetting.answersOf(tx, [id]));
      if (isRefusal(moved)) return moved;
      await this.vetting.save(tx, moved.vetting);
      await announce(tx, moved.event, { subjectKind: 'vetting', from: vetting.state, to: moved.vetting.state });
      return { id };
    });
  }
}
