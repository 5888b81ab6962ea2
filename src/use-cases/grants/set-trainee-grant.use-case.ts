import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../features/grants/grants.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { invalid, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Sets the grant that pays for a trainee's services from now on, or none; earlier records keep theirs. */
@Injectable()
export class SetTraineeGrant {
  constructor(
    private readonly grants: GrantsService,
    private readonly trainees: TraineesService,
  ) {}

  async set(tx: Tx, id: string, grantId: string | null, key: string) {
    const trainee = await this.trainees.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'traineeSetGrant', key, args: { id, grantId } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      if (grantId !== null && !(await this.fundsInstitution(tx, grantId, trainee.institutionId))) return invalid([{ path: 'grantId', problem: 'UNKNOWN' }]);
      await this.grants.setForTrainee(tx, trainee, grantId);
      audit(tx, 'TraineeGrantSet', 'trainee', trainee.id, { grant: grantId });
      return { id: trainee.id };
    });
  }

  private async fundsInstitution(tx: Tx, grantId: string, institutionId: string): Promise<boolean> {
    return (await this.grants.institutionsOf(tx, [grantId])).some((one) => one.institutionId === institutionId);
  }
}
