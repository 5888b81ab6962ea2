import { instant, json, optional, table, text, uuid, uuids } from '../../platform/database/table';
import type { Reversals } from './domain/staff-act-reversal';

/** A row of `staff_act`: the union over its fields, widened for the mapping. */
interface ActRow {
  readonly institutionId: string;
  readonly id: string;
  readonly accountId: string;
  readonly field: keyof Reversals;
  readonly key: string;
  readonly subjectIds: readonly string[];
  readonly reversal: Reversals[keyof Reversals];
  readonly undoneAt: Date | null;
}

export const staffActTable = table<ActRow>('staff_act', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  accountId: uuid,
  field: text,
  key: text,
  subjectIds: uuids,
  reversal: json,
  undoneAt: optional(instant),
});
