import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { announce, audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import type { Course } from '../../features/services/domain/course';
import { complete, type Enrolment } from '../../features/services/domain/enrolment';
import { EnrolmentsService } from '../../features/services/enrolments.service';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
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

  async complete(tx: Tx, id: string, input: Readonly<Record<string, unknown>>, key: string): Promise<Done | Refusal> {
    const enrolment = await this.enrolments.lock(tx, id);
    const trainee = enrolment && (await this.trainees.lock(tx, enrolment.traineeId));
    tx.path();
    return once(tx, { field: 'enrolmentComplete', key, args: { id, input } }, async () => {
      if (!enrolment || !trainee) return refuse('NOT_FOUND');
      const [[course], attended, now] = [await this.courses.byIds(tx, [enrolment.courseId]), await this.enrolments.attendanceOf(tx, [id]), await tx.now()];
      if (!course) return refuse('NOT_FOUND');
      const ended = complete(enrolment, input, { lastAttendedOn: attended.at(-1)?.heldOn ?? null, today: localDateAt(now), now });
      if (isRefusal(ended)) return ended;
      await this.enrolments.save(tx, enrolment, ended.enrolment);
      if (ended.enrolment.result === 'PASSED') await this.giveSkills(tx, trainee, course, ended.enrolment);
      await announce(tx, ended.event, { subjectKind: 'training_enrolment', from: enrolment.state, to: ended.enrolment.state });
      return { id: enrolment.id };
    });
  }

  private async giveSkills(tx: Tx, trainee: Trainee, course: Course, { endedOn, enrolledOn }: Enrolment): Promise<void> {
    const [held, given] = [await this.trainees.skillsOf(tx, [trainee.id]), await this.courses.skillsOf(tx, [course.id])];
    const inUse = await this.skills.inUse(
      tx,
      given.map(({ skillId }) => skillId),
    );
    const said = given.map(({ skillId, level }) => ({ skillId, level, source: 'INSTRUCTOR', evidence: course.title }) as const);
    const stronger = strongerSkills(
      held,
      said.filter(({ skillId }) => inUse.has(skillId)),
    );
    if (stronger.length === 0) return;
    await this.trainees.assertSkills(tx, trainee, stronger, endedOn ?? enrolledOn);
    audit(tx, 'TraineeChanged', 'trainee', trainee.id, { fields: ['skills'] });
  }
}
