import { Injectable } from '@nestjs/common';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import type { AuditAction } from '../../shared/events';
import { refuse } from '../../shared/refusal';

/**
 * One institution stops referring its trainees to an employer. Other institutions and the employer are not
 * notified.
 */
@Injectable()
export class ExcludeEmployer {
  constructor(private readonly employers: EmployersService) {}

  exclude(tx: Tx, id: string, key: string) {
    return this.change(tx, { field: 'employerExclude', action: 'EmployerExcluded', write: (employerId) => this.employers.exclude(tx, employerId) }, id, key);
  }

  include(tx: Tx, id: string, key: string) {
    return this.change(tx, { field: 'employerInclude', action: 'EmployerIncluded', write: (employerId) => this.employers.include(tx, employerId) }, id, key);
  }

  private async change(
    tx: Tx,
    { field, action, write }: { readonly field: string; readonly action: AuditAction; readonly write: (employerId: string) => Promise<void> },
    id: string,
    key: string,
  ) {
    tx.asWriter();
    return once(tx, { field, key, args: { id } }, async () => {
      const [employer] = await this.employers.byIds(tx, [id]);
      if (!employer || tx.actor.institutionId === null) return refuse('NOT_FOUND');
      await write(employer.id);
      audit(tx, action, 'employer', employer.id);
      return { id: employer.id };
    });
  }
}
