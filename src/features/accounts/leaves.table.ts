import { day, instant, optional, table, uuid } from '../../platform/database/table';
import type { Leave } from './domain/leave';

export const leaveTable = table<Leave>('staff_leave', ['id'], {
  id: uuid,
  institutionId: uuid,
  accountId: uuid,
  standInId: optional(uuid),
  startsOn: day,
  endsOn: day,
  recordedBy: optional(uuid),
  recordedAt: instant,
  cancelledAt: optional(instant),
});
