import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { closedTo, daysSince } from '../../features/services/domain/days-and-hours';
import {
  endSelfEmployment,
  parseSelfEmployment,
  type SelfEmployment,
  selfEmploymentState,
  verifySelfEmployment,
} from '../../features/services/domain/self-employment';
import { FundingService } from '../../features/services/funding.service';
import { SelfEmploymentsService } from '../../features/services/self-employments.service';
import type { AuditAction } from '../../shared/events';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { unknownCodes } from '../../shared/unknown-codes';
import { SkillsService } from '../../features/skills/skills.service';
import { TraineesService } from '../../features/trainees/trainees.service';

type Input = Readonly<Record<string, unknown>>;

/** A trainee's self-employment: its start, its verification, and its end. */
@Injectable()
export class KeepSelfEmployment {
  constructor(
    private readonly trainees: TraineesService,
    private readonly works: SelfEmploymentsService,
    private readonly funding: FundingService,
    private readonly skills: SkillsService,
  ) {}

  async start(tx: Tx, input: Input, key: string): Promise<Done | Refusal> {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.path();
    return once(tx, { field: 'selfEmploymentStart', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const closed = closedTo(trainee.state);
      if (closed) return closed;
      const now = await tx.now();
      const said = parseSelfEmployment(input, daysSince(localDateAt(trainee.createdAt), localDateAt(now)));
      if (isRefusal(said)) return said;
      const { institutionId } = trainee;
      const refused =
        (await this.unknownCode(tx, said.iscoCode)) ??
        (await this.funding.refusal(tx, institutionId, said.grantId, { from: said.startedOn, to: said.startedOn }));
      if (refused) return refused;
      const id = randomUUID();
      const nothingYet = { verifiedOn: null, verifiedHow: null, verifiedBy: null, endedOn: null };
      const recorded = { recordedBy: tx.actor.accountId, recordedAt: now, version: 1 };
      await this.works.add(tx, { ...said, institutionId, id, traineeId: trainee.id, ...nothingYet, ...recorded });
      audit(tx, 'SelfEmploymentStarted', 'self_employment', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  verify(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const request = { field: 'selfEmploymentVerify', key, args: { id, input } };
    return this.change(tx, id, request, 'SelfEmploymentVerified', (work, now) =>
      verifySelfEmployment(work, input, { accountId: tx.actor.accountId, today: localDateAt(now) }),
    );
  }

  end(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const request = { field: 'selfEmploymentEnd', key, args: { id, input } };
    return this.change(tx, id, request, 'SelfEmploymentEnded', (work, now) => endSelfEmployment(work, input, localDateAt(now)));
  }

  private async unknownCode(tx: Tx, code: string | null): Promise<Refusal | null> {
    return code === null ? null : unknownCodes([{ path: 'iscoCode', code }], await this.skills.unknownIscoCodes(tx, [code]));
  }

  private async change(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string; readonly args: object },
    action: AuditAction,
    decide: (work: SelfEmployment, now: Date) => SelfEmployment | Refusal,
  ): Promise<Done | Refusal> {
    const work = await this.works.lock(tx, id);
    tx.path();
    return once(tx, request, async () => {
      if (!work) return refuse('NOT_FOUND');
      const changed = decide(work, await tx.now());
      if (isRefusal(changed)) return changed;
      await this.works.save(tx, work, changed);
      audit(tx, action, 'self_employment', work.id, { from: selfEmploymentState(work), to: selfEmploymentState(changed) });
      return { id: work.id };
    });
  }
}
