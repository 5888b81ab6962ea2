import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import { attend, type Enrolment, interrupt, withdrawFrom } from '../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import type { AuditAction } from '../../shared/events';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

type Input = Readonly<Record<string, unknown>>;

/** The transitions of an enrolment before completion: attendance, suspension, resumption, withdrawal. */
@Injectable()
export class MoveEnrolment {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly courses: CoursesService,
  ) {}

  attend(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'enrolmentAttend', key, args: { id, input } }, async (enrolment) => {
      const [[course], attended, now] = [await this.courses.byIds(tx, [enrolment.courseId]), await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      if (!course) return refuse('NOT_FOUND');
      const there = attend(enrolment, input, { course, attendedOn: attended.map(({ heldOn }) => heldOn), today: localDateAt(now) });
      if (isRefusal(there)) return there;
      const { institutionId, id: enrolmentId, traineeId } = enrolment;
      const { heldOn, hours } = there;
      await this.enrolments.addAttendance(tx, { institutionId, enrolmentId, traineeId, heldOn, hours, recordedAt: now });
      return this.keep(tx, 'EnrolmentAttended', enrolment, there.enrolment);
    });
  }

  suspend(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.interrupt(tx, id, { field: 'enrolmentSuspend', key, args: { id } }, 'suspend', 'EnrolmentSuspended');
  }

  resume(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.interrupt(tx, id, { field: 'enrolmentResume', key, args: { id } }, 'resume', 'EnrolmentResumed');
  }

  withdraw(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'enrolmentWithdraw', key, args: { id, input } }, async (enrolment) => {
      const [attended, now] = [await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      const ended = withdrawFrom(enrolment, input, { lastAttendedOn: attended.at(-1)?.heldOn ?? null, today: localDateAt(now), now });
      if (isRefusal(ended)) return ended;
      await this.enrolments.save(tx, enrolment, ended.enrolment);
      await announce(tx, ended.event, { subjectKind: 'training_enrolment', from: enrolment.state, to: ended.enrolment.state });
      return null;
    });
  }

  private interrupt(tx: Tx, id: string, request: Request, move: 'suspend' | 'resume', action: AuditAction): Promise<Done | Refusal> {
    return this.move(tx, id, request, async (enrolment) => {
      const moved = interrupt(enrolment, move);
      return isRefusal(moved) ? moved : this.keep(tx, action, enrolment, moved);
    });
  }

  private async keep(tx: Tx, action: AuditAction, before: Enrolment, after: Enrolment): Promise<null> {
    await this.enrolments.save(tx, before, after);
    audit(tx, action, 'training_enrolment', before.id, { from: before.state, to: after.state });
    return null;
  }

  private async move(tx: Tx, id: string, request: Request, work: (enrolment: Enrolment) => Promise<Refusal | null>): Promise<Done | Refusal> {
    const enrolment = await this.enrolments.lock(tx, id);
    tx.path();
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
