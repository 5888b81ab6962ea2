import { Injectable } from '@nestjs/common';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import { recordAttendance, type Enrolment, suspendOrResume, withdrawEnrolment } from '../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import type { AuditAction } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** The transitions of an enrolment before completion: attendance, suspension, resumption, withdrawal. */
@Injectable()
export class ChangeEnrolmentState {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly courses: CoursesService,
  ) {}

  attend(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, id, { field: 'enrolmentAttend', key, args: { id, input } }, async (enrolment) => {
      const [[course], attendance, now] = [await this.courses.byIds(tx, [enrolment.courseId]), await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      if (!course) return refuse('NOT_FOUND');
      const attending = recordAttendance(enrolment, input, { course, attendedOn: attendance.map(({ heldOn }) => heldOn), today: localDateAt(now) });
      if (isRefusal(attending)) return attending;
      const { institutionId, id: enrolmentId, traineeId } = enrolment;
      const { heldOn, hours } = attending;
      const reversal = { version: attending.enrolment.version, heldOn, from: enrolment.state };
      await recordAct(tx, { field: 'enrolmentAttend', key, subjectIds: [id], reversal });
      await this.enrolments.addAttendance(tx, { institutionId, enrolmentId, traineeId, heldOn, hours, recordedAt: now });
      return this.saveAndAudit(tx, 'EnrolmentAttended', enrolment, attending.enrolment);
    });
  }

  suspend(tx: Tx, id: string, key: string) {
    return this.interrupt(tx, id, { field: 'enrolmentSuspend', key, args: { id } }, 'suspend', 'EnrolmentSuspended');
  }

  resume(tx: Tx, id: string, key: string) {
    return this.interrupt(tx, id, { field: 'enrolmentResume', key, args: { id } }, 'resume', 'EnrolmentResumed');
  }

  withdraw(tx: Tx, id: string, input: Input, key: string) {
    return this.transition(tx, id, { field: 'enrolmentWithdraw', key, args: { id, input } }, async (enrolment) => {
      const [attendance, now] = [await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      const withdrawn = withdrawEnrolment(enrolment, input, { lastAttendedOn: attendance.at(-1)?.heldOn ?? null, today: localDateAt(now), now });
      if (isRefusal(withdrawn)) return withdrawn;
      await this.enrolments.save(tx, enrolment, withdrawn.enrolment);
      await announce(tx, withdrawn.event, { subjectKind: 'training_enrolment', from: enrolment.state, to: withdrawn.enrolment.state });
      return null;
    });
  }

  private interrupt(tx: Tx, id: string, request: Request, transition: 'suspend' | 'resume', action: AuditAction) {
    return this.transition(tx, id, request, async (enrolment) => {
      const moved = suspendOrResume(enrolment, transition);
      return isRefusal(moved) ? moved : this.saveAndAudit(tx, action, enrolment, moved);
    });
  }

  private async saveAndAudit(tx: Tx, action: AuditAction, before: Enrolment, after: Enrolment): Promise<null> {
    await this.enrolments.save(tx, before, after);
    audit(tx, action, 'training_enrolment', before.id, { from: before.state, to: after.state });
    return null;
  }

  private async transition<R extends Refusal>(tx: Tx, id: string, request: Request, work: (enrolment: Enrolment) => Promise<R | null>) {
    const enrolment = await this.enrolments.lock(tx, id);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!enrolment) return refuse('NOT_FOUND');
      return (await work(enrolment)) ?? { id: enrolment.id };
    });
  }
}

interface Request {
  readonly field: string;
  readonly key: string;
  readonly args: object;
}
