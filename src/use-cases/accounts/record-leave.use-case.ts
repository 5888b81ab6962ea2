import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { endLeave, type Leave, leaveRefusal, leaveWarnings, parseLeave } from '../../features/accounts/domain/leave';
import { can } from '../../features/accounts/domain/permissions';
import { LeavesService } from '../../features/accounts/leaves.service';
import { StaffAccountsService } from '../../features/accounts/staff-accounts.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** Records and ends leave: staff their own, and an account administrator that of a colleague. Both sides are notified. */
@Injectable()
export class RecordLeave {
  constructor(
    private readonly leaves: LeavesService,
    private readonly accounts: StaffAccountsService,
  ) {}

  /** @returns the leave and its warnings, separated by blanks */
  async record(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'leaveRecord', key, args: { input } }, async () => {
      const parsed = parseLeave(input);
      if (isRefusal(parsed)) return parsed;
      const accountId = parsed.accountId ?? tx.actor.accountId;
      const institutionId = tx.actor.institutionId;
      if (accountId === null || institutionId === null || !mayChangeLeaveOf(tx, accountId)) return refuse('NOT_FOUND');
      // the accounts are locked first, so that no role and no account changes in between
      const { colleagues } = await this.accounts.lock(tx);
      const [now, leaves] = [await tx.now(), await this.leaves.notOver(tx)];
      const refused = leaveRefusal(parsed, accountId, { today: localDateAt(now), colleagues, leaves });
      if (refused) return refused;
      const leave: Leave = { ...parsed, id: randomUUID(), accountId, institutionId, recordedBy: tx.actor.accountId, recordedAt: now, cancelledAt: null };
      await this.leaves.add(tx, leave);
      await announce(tx, domainEvent('LeaveRecorded', leave.id), { subjectKind: 'staff_leave' });
      return { id: leave.id, warnings: leaveWarnings(parsed, accountId, { colleagues, leaves }).join(' ') };
    });
  }

  async end(tx: Tx, id: string, key: string) {
    tx.asWriter();
    const leave = await this.leaves.lock(tx, id);
    return once(tx, { field: 'leaveEnd', key, args: { id } }, async () => {
      if (!leave || !mayChangeLeaveOf(tx, leave.accountId)) return refuse('NOT_FOUND');
      const now = await tx.now();
      const ended = endLeave(leave, localDateAt(now), now);
      if (isRefusal(ended)) return ended;
      await this.leaves.save(tx, ended);
      await announce(tx, domainEvent('LeaveEnded', id), { subjectKind: 'staff_leave' });
      return { id };
    });
  }
}

const mayChangeLeaveOf = ({ actor }: Tx, accountId: string): boolean => accountId === actor.accountId || can(actor.roles, 'account.manage');
