import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';
import type { Trainee } from '../trainees/domain/trainee';
import type { Course } from './domain/course';
import { daysSince, exitedRefusal } from './domain/days-and-hours';
import { type Enrolment, parseEnrolment, repeatedEnrolmentRefusal } from './domain/enrolment';
import { EnrolmentsService } from './enrolments.service';
import { FundingService } from './funding.service';

/** The version of a new enrolment. */
export const NEW_ENROLMENT_VERSION = 1;

/** Enrols a trainee in a course: only once per course, and only while a seat is left; the database counts the seats. */
@Injectable()
export class NewEnrolmentsService {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly funding: FundingService,
  ) {}

  /** The trainee's row is locked. */
  async enrol(tx: Tx, trainee: Trainee, course: Course, input: Readonly<Record<string, unknown>>) {
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
      version: NEW_ENROLMENT_VERSION,
    };
    await this.enrolments.add(tx, enrolment);
    audit(tx, 'EnrolmentCreated', 'training_enrolment', enrolment.id, { to: enrolment.state });
    return { id: enrolment.id };
  }
}
