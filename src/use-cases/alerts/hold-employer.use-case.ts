import { Injectable } from '@nestjs/common';
import { agreeToLift } from '../../features/alerts/domain/hold';
import { parseReason } from '../../features/alerts/domain/parse-alert';
import { HoldsService } from '../../features/alerts/holds.service';
import { EmployersService } from '../../features/employers/employers.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/**
 * One person can place an employer on hold for all institutions immediately; lifting the hold needs two. The
 * employer is notified of neither.
 */
@Injectable()
export class HoldEmployer {
  constructor(
    private readonly holds: HoldsService,
    private readonly employers: EmployersService,
  ) {}

  /**
   * A hold without an alert; its reason is stored only in the audit log. ALREADY_OPEN if the institution
   * already has such a hold.
   */
  async hold(tx: Tx, employerId: string, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'employerHold', key, args: { id: employerId, input } }, async () => {
      const parsed = parseReason(input);
      if (isRefusal(parsed)) return parsed;
      const [employer] = await this.employers.byIds(tx, [employerId]);
      if (!employer) return refuse('NOT_FOUND');
      const id = await this.holds.place(tx, employer.id, null);
      if (id === null) return refuse('ALREADY_OPEN');
      audit(tx, 'HoldReasonRecorded', 'hold', id, parsed);
      return { id };
    });
  }

  /**
   * Records one person's agreement. The second one lifts the hold in the same transaction; one of the two
   * must be the safety lead's.
   */
  async agreeToLift(tx: Tx, id: string, input: Input, key: string) {
    tx.asWriter();
    const hold = await this.holds.lock(tx, id);
    return once(tx, { field: 'holdAgreeToLift', key, args: { id, input } }, async () => {
      const { accountId, institutionId, roles } = tx.actor;
      if (!hold || accountId === null || institutionId === null) return refuse('NOT_FOUND');
      const parsed = parseReason(input);
      if (isRefusal(parsed)) return parsed;
      // first, because it waits for a concurrent reopening of the alert, which removes the agreements
      // recorded so far
      const isAlertOpen = await this.holds.hasOpenAlert(tx, id);
      const agreements = await this.holds.earlierAgreements(tx, id);
      const isSafetyLead = roles.includes('SAFETY_LEAD');
      const ties = await this.employers.tiesTo(tx, hold.employerId, [accountId, ...agreements.map((earlier) => earlier.accountId)]);
      const agreed = agreeToLift(hold, { accountId, isSafetyLead, ties, isAlertOpen, agreements });
      if (isRefusal(agreed)) return agreed;
      const agreedAt = await tx.now();
      await this.holds.addAgreement(tx, { institutionId, holdId: hold.id, accountId, asSafetyLead: isSafetyLead, reason: parsed.reason, agreedAt });
      if (agreed.isLifted) await this.holds.lift(tx, hold.id, agreedAt);
      await announce(tx, agreed.event, { subjectKind: 'hold' });
      return { id: hold.id };
    });
  }
}
