import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import { daysSince, exitedRefusal } from '../../features/services/domain/days-and-hours';
import { repeatedEnrolmentRefusal, type Enrolment, parseEnrolment } from '../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import { FundingService } from '../../features/services/funding.service';
import { idIn } from '../../shared/ids';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Enrols a trainee in a course: only once per course, and only while a seat is left; the database counts the
 * seats.
 */
@Injectable()
export class EnrolTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly courses: CoursesService,
    private readonly enrolments: EnrolmentsService,
    private readonly funding: FundingService,
  ) {}

  async enrol(tx: Tx, courseId: string, input: Readonly<Record<string, unknown>>, key: string) {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'courseEnrol', key, args: { id: courseId, input } }, async () => {
      const [course] = await this.courses.byIds(tx, [courseId]);
      if (!course || !trainee) return refuse('NOT_FOUND');
      const refused = exitedRefusal(trainee.state) ?? repeatedEnrolmentRefusal(await this.enrolments.enrolmentIn(tx, trainee.id, course.id));
      if (refused) return refused;
      const now = await tx.now();
      const parsed = parseEnrolment(input, course, daysSince(localDateAt(trainee.createdAt), localDateAt(now)));
      if (isRefusal(parsed)) return parsed;
      const { institutionId } = trainee;
      const fundingRefusal = await this.funding.refusal(tx, institutionId, parsed.grantId, { from: parsed.enrolledOn, to: null });
      if (fundingRefusal) return fundingRefusal;
      const enrolment: Enrolment = {
        ...parsed,
        institutionId,
        id: randomUUID(),
        traineeId: trainee.id,
        courseId: course.id,
        state: 'ENROLLED',
        endedOn: null,
        endedRecordedAt: null,
        result: null,
        credential: null,
        recordedBy: tx.actor.accountId,
        recordedAt: now,
        version: 1,
      };
      await this.enrolments.add(tx, enrolment);
      audit(tx, 'EnrolmentCreated', 'training_enrolment', enrolment.id, { to: enrolment.state });
      return { id: enrolment.id };
    });
  }
}
