import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { anonymisedRefusal, daysSince } from '../../features/services/domain/days-and-hours';
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
export class RecordSelfEmployment {
  constructor(
    private readonly trainees: TraineesService,
    private readonly selfEmployments: SelfEmploymentsService,
    private readonly funding: FundingService,
    private readonly skills: SkillsService,
  ) {}

  async start(tx: Tx, input: Input, key: string) {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'selfEmploymentStart', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const closedRefusal = anonymisedRefusal(trainee.state);
      if (closedRefusal) return closedRefusal;
      const now = await tx.now();
      const parsed = parseSelfEmployment(input, daysSince(localDateAt(trainee.createdAt), localDateAt(now)));
      if (isRefusal(parsed)) return parsed;
      const { institutionId } = trainee;
      const refused =
        (await this.unknownCode(tx, parsed.iscoCode)) ??
        (await this.funding.refusal(tx, institutionId, parsed.grantId, { from: parsed.startedOn, to: parsed.startedOn }));
      if (refused) return refused;
      const id: string = randomUUID();
      const unverified = { verifiedOn: null, verificationMethod: null, verifiedBy: null, endedOn: null };
      const provenance = { recordedBy: tx.actor.accountId, recordedAt: now, version: 1 };
      await this.selfEmployments.add(tx, { ...parsed, institutionId, id, traineeId: trainee.id, ...unverified, ...provenance });
      audit(tx, 'SelfEmploymentStarted', 'self_employment', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  verify(tx: Tx, id: string, input: Input, key: string) {
    const request = { field: 'selfEmploymentVerify', key, args: { id, input } };
    return this.change(tx, id, request, 'SelfEmploymentVerified', (selfEmployment, now) =>
      verifySelfEmployment(selfEmployment, input, { accountId: tx.actor.accountId, today: localDateAt(now) }),
    );
  }

  end(tx: Tx, id: string, input: Input, key: string) {
    const request = { field: 'selfEmploymentEnd', key, args: { id, input } };
    return this.change(tx, id, request, 'SelfEmploymentEnded', (selfEmployment, now) => endSelfEmployment(selfEmployment, input, localDateAt(now)));
  }

  private async unknownCode(tx: Tx, code: string | null) {
    return code === null ? null : unknownCodes([{ path: 'iscoCode', code }], await this.skills.unknownIscoCodes(tx, [code]));
  }

  private async change<R extends Refusal>(
    tx: Tx,
    id: string,
    request: { readonly field: string; readonly key: string; readonly args: object },
    action: AuditAction,
    decide: (selfEmployment: SelfEmployment, now: Date) => SelfEmployment | R,
  ) {
    const selfEmployment = await this.selfEmployments.lock(tx, id);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!selfEmployment) return refuse('NOT_FOUND');
      const changed = decide(selfEmployment, await tx.now());
      if (isRefusal(changed)) return changed;
      await this.selfEmployments.save(tx, selfEmployment, changed);
      audit(tx, action, 'self_employment', selfEmployment.id, { from: selfEmploymentState(selfEmployment), to: selfEmploymentState(changed) });
      return { id: selfEmployment.id };
    });
  }
}
