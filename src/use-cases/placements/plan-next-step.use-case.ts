import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { planNextStep } from '../../features/placements/domain/own-stay';
import { NextStepsService } from '../../features/placements/next-steps.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** Plans with a trainee what follows her stay at an enterprise of an institution; a later plan replaces it. */
@Injectable()
export class PlanNextStep {
  constructor(
    private readonly placements: PlacementsService,
    private readonly nextSteps: NextStepsService,
    private readonly employers: EmployersService,
  ) {}

  async plan(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const placement = await this.placements.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'placementPlanNextStep', key, args: { id, input } }, async () => {
      const { accountId } = tx.actor;
      if (!placement || accountId === null) return refuse('NOT_FOUND');
      const [employer] = await this.employers.recordsByIds(tx, [placement.employerId]);
      const planned = planNextStep(placement, employer?.ownEnterpriseOf ?? null, input);
      if (isRefusal(planned)) return planned;
      const { institutionId } = placement;
      await this.nextSteps.add(tx, { institutionId, id: randomUUID(), placementId: id, ...planned, plannedBy: accountId, plannedAt: await tx.now() });
      audit(tx, 'NextStepPlanned', 'placement', id);
      return { id };
    });
  }
}
