import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { CoursesService } from '../../features/services/courses.service';
import { courseChangeRefusal, parseCourse } from '../../features/services/domain/course';
import { isRefusal, refuse } from '../../shared/refusal';
import { unknownCodes } from '../../shared/unknown-codes';
import { skillIdsByCode } from '../../features/skills/domain/skill';
import { SkillsService } from '../../features/skills/skills.service';

type Input = Readonly<Record<string, unknown>>;

/** Creates and changes a course. Trainees who passed it before keep the skills they gained. */
@Injectable()
export class SaveCourse {
  constructor(
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
  ) {}

  async create(tx: Tx, input: Input, key: string) {
    tx.asWriter();
    return once(tx, { field: 'courseCreate', key, args: { input } }, async () => {
      const { institutionId } = tx.actor;
      if (institutionId === null) return refuse('NOT_FOUND');
      const parsed = await this.read(tx, input);
      if (isRefusal(parsed)) return parsed;
      const id: string = randomUUID();
      await this.courses.add(tx, { ...parsed.course, institutionId, id, version: 1, createdAt: await tx.now() }, parsed.gives);
      audit(tx, 'CourseCreated', 'course', id, { fields: Object.keys(input) });
      return { id };
    });
  }

  async change(tx: Tx, id: string, input: Input, key: string) {
    const course = await this.courses.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'courseChange', key, args: { id, input } }, async () => {
      if (!course) return refuse('NOT_FOUND');
      const existing = await this.courses.skillsOf(tx, [course.id]);
      const parsed = await this.read(
        tx,
        input,
        existing.map(({ skillId }) => skillId),
      );
      if (isRefusal(parsed)) return parsed;
      const [use] = await this.courses.useOf(tx, [course.id]);
      const refused = use && courseChangeRefusal(parsed.course, use);
      if (refused) return refused;
      await this.courses.replace(tx, course, { ...course, ...parsed.course, version: course.version + 1 }, parsed.gives);
      audit(tx, 'CourseChanged', 'course', course.id, { fields: Object.keys(input) });
      return { id: course.id };
    });
  }

  /** `existingSkillIds`: skills that the course already teaches may stay, even if retired. */
  private async read(tx: Tx, input: Input, existingSkillIds: readonly number[] = []) {
    const parsed = parseCourse(input);
    if (isRefusal(parsed)) return parsed;
    const { skills, ...course } = parsed;
    const codes = skills.map(({ skillCode }) => skillCode);
    const named = codes.map((code, at) => ({ path: `skills.${at}.skillCode`, code }));
    const unknown = unknownCodes(named, await this.skills.unknownSkillCodes(tx, codes, existingSkillIds));
    if (unknown) return unknown;
    const idOf = skillIdsByCode(await this.skills.skillsByCode(tx, codes));
    return { course, gives: skills.map(({ skillCode, level }) => ({ skillId: idOf(skillCode), level })) };
  }
}
