import { Injectable } from '@nestjs/common';
import { recordAct } from '../../features/undo/record-act.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import { NEW_ENROLMENT_VERSION, NewEnrolmentsService } from '../../features/services/new-enrolments.service';
import { idIn } from '../../shared/ids';
import { isRefusal, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

/** Enrols a trainee in a course. */
@Injectable()
export class EnrolTrainee {
  constructor(
    private readonly trainees: TraineesService,
    private readonly courses: CoursesService,
    private readonly newEnrolments: NewEnrolmentsService,
  ) {}

  async enrol(tx: Tx, courseId: string, input: Readonly<Record<string, unknown>>, key: string) {
    const trainee = await this.trainees.lock(tx, idIn(input, 'traineeId'));
    tx.asWriter();
    return once(tx, { field: 'courseEnrol', key, args: { id: courseId, input } }, async () => {
      const [course] = await this.courses.byIds(tx, [courseId]);
      if (!course || !trainee) return refuse('NOT_FOUND');
      const enrolled = await this.newEnrolments.enrol(tx, trainee, course, input);
      if (!isRefusal(enrolled)) await recordAct(tx, { field: 'courseEnrol', key, subjectIds: [enrolled.id], reversal: { version: NEW_ENROLMENT_VERSION } });
      return enrolled;
    });
  }
}
