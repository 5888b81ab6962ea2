import { Injectable } from '@nestjs/common';
import { CallRequestsService } from '../../features/contacts/call-requests.service';
import { callRequestRefusal } from '../../features/trainees/domain/trainee';
import { bulkOutcome, type LeftOut, parseSelection } from '../../features/lists/domain/selection';
import { TRAINEE_SELECTION } from '../../features/lists/domain/trainee-list-filter';
import { TraineeListService } from '../../features/lists/trainee-list.service';
import { TraineesService } from '../../features/trainees/trainees.service';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Asks trainees selected on a list to call, by a message that says nothing else. Those who cannot be asked are left out
 * and named. The messages wait until the act can no longer be undone, and then follow the rules of safe contact.
 */
@Injectable()
export class AskToCall {
  constructor(
    private readonly trainees: TraineesService,
    private readonly requests: CallRequestsService,
    private readonly lists: TraineeListService,
  ) {}

  async ask(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const parsed = parseSelection(input, TRAINEE_SELECTION);
    const ids = isRefusal(parsed) ? parsed : await this.lists.selectedIds(tx, parsed);
    const people = isRefusal(ids) ? [] : await this.trainees.lockAll(tx, ids);
    tx.asWriter();
    return once(tx, { field: 'traineesAskToCall', key, args: { input } }, async () => {
      if (isRefusal(ids)) return ids;
      const found = new Set(people.map(({ id }) => id));
      const leftOut: LeftOut[] = ids.filter((id) => !found.has(id.toLowerCase())).map((id) => ({ id, refusal: refuse('NOT_FOUND') }));
      const asked = await this.requests.askedToday(tx, [...found]);
      const today = localDateAt(await tx.now());
      const traineeIds: string[] = [];
      for (const { id, state } of people) {
        const refusal = callRequestRefusal({ state, wasAskedToday: asked.has(id), today });
        if (refusal) leftOut.push({ id, refusal });
        else traineeIds.push(id);
      }
      if (traineeIds.length > 0) await this.announceAll(tx, traineeIds, key);
      return bulkOutcome(traineeIds.length, leftOut);
    });
  }

  private async announceAll(tx: Tx, traineeIds: readonly string[], key: string): Promise<void> {
    const actId = await recordAct(tx, { field: 'traineesAskToCall', key, subjectIds: traineeIds, reversal: {} });
    for (const id of traineeIds) await announce(tx, domainEvent('TraineeAskedToCall', id), { subjectKind: 'trainee' }, actId);
  }
}
