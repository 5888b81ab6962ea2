import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service';
import { type Done, once } from '../platform/idempotency';
import { audit } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { Reader } from '../shared/reader';
import { invalid, isRefusal, refuse, type Refusal } from '../shared/refusal';
import { TraineesService } from '../trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/** Names her case worker, who with the safety lead reads what concerns her safety. */
@Injectable()
export class AssignCaseWorker {
  constructor(
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
  ) {}

  async assign(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, id);
    await tx.path();
    return once(tx, { field: 'traineeAssignCaseWorker', key, args: { id, input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const reader = new Reader(input);
      const caseWorkerId = reader.done(reader.id('caseWorkerId'));
      if (isRefusal(caseWorkerId)) return caseWorkerId;
      if (!(await this.accounts.isColleagueWith(tx, caseWorkerId, 'CASE_WORKER'))) return invalid([{ path: 'caseWorkerId', problem: 'UNKNOWN' }]);
      await this.trainees.saveCaseWorker(tx, { ...trainee, caseWorkerId, version: trainee.version + 1 });
      await audit(tx, 'TraineeCaseWorkerAssigned', 'trainee', id, { fields: ['caseWorkerId'] });
      return { id };
    });
  }
}
