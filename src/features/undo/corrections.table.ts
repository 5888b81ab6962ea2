import { day, instant, optional, table, text, uuid } from '../../platform/database/table';
import type { LocalDate } from '../../shared/local-date';
import type { StaffCorrection } from './domain/staff-acts';

interface CorrectionRow {
  readonly institutionId: string;
  readonly id: string;
  readonly field: StaffCorrection;
  readonly subjectId: string;
  readonly traineeId: string | null;
  readonly accountId: string;
  readonly reason: string;
  readonly endedOn: LocalDate | null;
  readonly endReason: string | null;
  readonly endRecordedAt: Date | null;
}

export const correctionTable = table<CorrectionRow>('correction', ['institutionId', 'id'], {
  institutionId: uuid,
  id: uuid,
  field: text,
  subjectId: uuid,
  traineeId: optional(uuid),
  accountId: uuid,
  reason: text,
  endedOn: optional(day),
  endReason: optional(text),
  endRecordedAt: optional(instant),
});
