import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import type { Course } from '../../features/services/domain/course';
import { completeEnrolment, type Enrolment } from '../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { SkillsService } from '../../features/skills/skills.service';
import { strongerSkills } from '../../features/trainees/domain/stronger-skills';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Completes a course for a trainee. If she passed, its skills are added with the instructor as source and the
 * course as evidence; a higher level that she already has is kept. A skill that has been retired since is not
 * added.
 */
@Injectable()
export class CompleteEnrolment {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly courses: CoursesService,
    private readonly trainees: TraineesService,
    private readonly skills: SkillsService,
  ) {}

  async complete(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string) {
    const enrolment = await this.enrolments.lock(tx, id);
    const trainee = enrolment && (await this.trainees.lock(tx, enrolment.traineeId));
    tx.asWriter();
    return once(tx, { field: 'enrolmentComplete', key, args: { id, input } }, async () => {
      if (!enrolment || !trainee) return refuse('NOT_FOUND');
      const [[course], attendance, now] = [await this.courses.byIds(tx, [enrolment.courseId]), await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      if (!course) return refuse('NOT_FOUND');
      const completed = completeEnrolment(enrolment, input, { lastAttendedOn: attendance.at(-1)?.heldOn ?? null, today: localDateAt(now), now });
      if (isRefusal(completed)) return completed;
      await this.enrolments.save(tx, enrolment, completed.enrolment);
      if (completed.enrolment.result === 'PASSED') await this.addSkills(tx, trainee, course, completed.enrolment);
      await announce(tx, completed.event, { subjectKind: 'training_enrolment', from: enrolment.state, to: completed.enrolment.state });
      return { id: enrolment.id };
    });
  }

  private async addSkills(tx: Tx, trainee: Trainee, course: Course, { endedOn, enrolledOn }: Enrolment): Promise<void> {
    const [traineeSkills, courseSkills] = [await this.trainees.skillsOf(tx, [trainee.id]), await this.courses.skillsOf(tx, [course.id])];
    const inUse = await this.skills.activeAmong(
      tx,
      courseSkills.map(({ skillId }) => skillId),
    );
    const assertions = courseSkills.map(({ skillId, level }) => ({ skillId, level, source: 'INSTRUCTOR', evidence: course.title }) as const);
    const stronger = strongerSkills(
      traineeSkills,
      assertions.filter(({ skillId }) => inUse.has(skillId)),
    );
    if (stronger.length === 0) return;
    await this.trainees.assertSkills(tx, trainee, stronger, endedOn ?? enrolledOn);
    audit(tx, 'TraineeChanged', 'trainee', trainee.id, { fields: ['skills'] });
  }
}
