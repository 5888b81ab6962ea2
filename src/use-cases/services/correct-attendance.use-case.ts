import { Injectable } from '@nestjs/common';
import { correctAttendance, parseAttendanceCorrection } from '../../features/services/domain/attendance-correction';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import { CorrectionsService } from '../../features/undo/corrections.service';
import { lateRefusal } from '../../features/undo/domain/correction';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * Staff correct the hours of a recorded lesson, or record that she was not there, within thirty days and with a reason,
 * while her enrolment is open: a result of a course rests on its attendance.
 */
@Injectable()
export class CorrectAttendance {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly corrections: CorrectionsService,
  ) {}

  async correct(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const enrolment = await this.enrolments.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'attendanceCorrect', key, args: { id, input } }, async () => {
      if (!enrolment) return refuse('NOT_FOUND');
      const correction = parseAttendanceCorrection(input);
      if (isRefusal(correction)) return correction;
      const attendance = await this.enrolments.attendanceOf(tx, [id]);
      const corrected = correctAttendance(enrolment, correction, attendance);
      if (isRefusal(corrected)) return corrected;
      const late = lateRefusal(corrected.recordedAt, await tx.now());
      if (late) return late;
      await this.corrections.record(tx, { field: 'attendanceCorrect', subjectId: id, traineeId: enrolment.traineeId, reason: correction.reason });
      await this.enrolments.saveAttendanceCorrection(tx, enrolment, corrected.enrolment, correction);
      return { id };
    });
  }
}
