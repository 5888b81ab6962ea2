import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { levelsOf } from '../../../features/matching/domain/score/skill-credit';
import { type CourseWorth, suggestedCourses, skillUnlocks, type WithinReach } from '../../../features/matching/domain/explain/unlocks';
import { WhatIfService } from '../../../features/matching/what-if.service';
import { forbidden } from '../../../platform/graphql/errors';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { CoursesService } from '../../../features/services/courses.service';
import type { Course } from '../../../features/services/domain/course';
import { SkillsService } from '../../../features/skills/skills.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { page } from '../../shared/paging';
import { skillById } from '../../shared/skills/skill-loaders';
import { matchingTraineeById } from './matching-trainee-loader';
import { ResolveField } from '../staff-decorators';
import type { SkillUnlock } from '../schema';
import { courseOf } from '../services/service-loader';

/** From skill gaps to courses: what learning would unlock for a trainee. */
@Resolver('Trainee')
export class TraineeUnlocksResolver {
  constructor(
    private readonly whatIf: WhatIfService,
    private readonly courses: CoursesService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('Trainee', 'unlocks')
  async unlocks(@Parent() { id }: Trainee, @Args('first') first: number, @Context() c: OperationContext): Promise<SkillUnlock[]> {
    const { limit } = page({ first });
    const [within, trainee] = await Promise.all([this.withinReach(c, id), matchingTraineeById(c, this.whatIf, id)]);
    const levels = levelsOf(trainee?.skills ?? []);
    return Promise.all(
      skillUnlocks(within)
        .slice(0, limit)
        .map(async ({ skillId, vacancies, steps }) => ({
          skill: await skillById(c, this.skills, skillId),
          have: levels.get(skillId) ?? null,
          vacancies,
          steps: [...steps],
        })),
    );
  }

  @ResolveField('Trainee', 'suggestedCourses')
  async suggestedCourses(@Parent() { id }: Trainee, @Args('first') first: number, @Context() c: OperationContext): Promise<CourseWorth[]> {
    const { limit } = page({ first });
    const open = loader(c, 'coursesOpenTo', async (ids) => groupRows(ids, await this.courses.openTo(c.tx, ids), (row) => row.traineeId));
    const [within, courses] = await Promise.all([this.withinReach(c, id), open.load(id)]);
    return suggestedCourses(within, courses)
      .slice(0, limit)
      .map(({ courseId, weeks, vacancies, adds: additionalVacancies }) => ({ courseId, vacancies, vacanciesPerWeek: vacancies / weeks, additionalVacancies }));
  }

  private async withinReach(c: OperationContext, id: string): Promise<WithinReach[]> {
    if (!can(c.actor.roles, 'match.read')) throw forbidden();
    // skills and courses are two queries about the same vacancies
    const within = loader(c, 'withinReach', (ids) => Promise.all(ids.map((one) => this.computeWithinReach(c, one))));
    return within.load(id);
  }

  private async computeWithinReach(c: OperationContext, id: string): Promise<WithinReach[]> {
    const trainee = await matchingTraineeById(c, this.whatIf, id);
    return trainee ? this.whatIf.withinReach(c.tx, trainee) : [];
  }
}

@Resolver('CourseSuggestion')
export class CourseWorthResolver {
  constructor(private readonly courses: CoursesService) {}

  @ResolveField('CourseSuggestion', 'course')
  course(@Parent() suggestion: CourseWorth, @Context() c: OperationContext): Promise<Course> {
    return courseOf(c, this.courses, suggestion);
  }
}
