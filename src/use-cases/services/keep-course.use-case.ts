import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Done, once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService, type GivenSkill } from '../../features/services/courses.service';
import { courseChangeRefusal, type CourseInput, parseCourse } from '../../features/services/domain/course';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { unknownCodes } from '../../shared/unknown-codes';
import { SkillsService } from '../../features/skills/skills.service';

type Input = Readonly<Record<string, unknown>>;

/** Creates and changes a course. Trainees who passed it before keep the skills they gained. */
@Injectable()
export class KeepCourse {
  constructor(
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
  ) {}

  async create(tx: Tx, input: Input, key: string): Promise<Done | Refusal> {
    tx.path();
    return once(tx, { field: 'courseCreate', key, args: { input } }, async () => {
      const { institutionId } = tx.actor;
      if (institutionId === null) return refuse('NOT_FOUND');
      const said = await this.read(tx, input);
      if (isRefusal(said)) return said;
      const id = randomUUID();
      await this.courses.add(tx, { ...said.course, institutionId, id, version: 1, createdAt: await tx.now() }, said.gives);
      audit(tx, 'CourseCreated', 'course', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async change(tx: Tx, id: string, input: Input, key: string): Promise<Done | Refusal> {
    const course = await this.courses.lock(tx, id);
    tx.path();
    return once(tx, { field: 'courseChange', key, args: { id, input } }, async () => {
      if (!course) return refuse('NOT_FOUND');
      const given = await this.courses.skillsOf(tx, [course.id]);
      const said = await this.read(
        tx,
        input,
        given.map(({ skillId }) => skillId),
      );
      if (isRefusal(said)) return said;
      const [use] = await this.courses.useOf(tx, [course.id]);
      const refused = use && courseChangeRefusal(said.course, use);
      if (refused) return refused;
      await this.courses.replace(tx, course, { ...course, ...said.course, version: course.version + 1 }, said.gives);
      audit(tx, 'CourseChanged', 'course', course.id, { fields: Object.keys(input) });
      return { id: course.id };
    });
  }

  /** `existingSkillIds`: skills that the course already teaches may stay, even if retired. */
  private async read(
    tx: Tx,
    input: Input,
    given: readonly number[] = [],
  ): Promise<{ readonly course: Omit<CourseInput, 'skills'>; readonly gives: readonly GivenSkill[] } | Refusal> {
    const said = parseCourse(input);
    if (isRefusal(said)) return said;
    const { skills, ...course } = said;
    const codes = skills.map(({ skillCode }) => skillCode);
    const named = codes.map((code, at) => ({ path: `skills.${at}.skillCode`, code }));
    const unknown = unknownCodes(named, await this.skills.unknownSkillCodes(tx, codes, given));
    if (unknown) return unknown;
    const ids = new Map((await this.skills.skillsByCode(tx, codes)).map(({ code, id }) => [code, id]));
    return { course, gives: skills.map(({ skillCode, level }) => ({ skillId: ids.get(skillCode) as number, level })) };
  }
}
