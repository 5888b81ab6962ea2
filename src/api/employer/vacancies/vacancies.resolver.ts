import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SkillsService } from '../../../features/skills/skills.service';
import { skillIdsOf } from '../../../features/vacancies/domain/parse-vacancy';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { contentOf, type VacancyDraftContent } from '../../../features/vacancies/domain/vacancy-draft';
import { employerTransitions } from '../../../features/vacancies/domain/vacancy-transitions-by-audience';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { iscoLabel, skillById } from '../../shared/skills/skill-loaders';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { Query, ResolveField } from '../employer-decorators';

/** The employer's own vacancies. */
@Resolver('Vacancy')
export class VacanciesResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly skills: SkillsService,
  ) {}

  @AnyMember()
  @Query('vacancies')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<Vacancy>> {
    const { limit, after } = page(args);
    return connection(await this.vacancies.page(c.tx, { state: null, after, limit }), limit, ({ id }) => id);
  }

  @AnyMember()
  @Query('vacancy')
  async vacancy(@Args('id') id: string, @Context() c: OperationContext): Promise<Vacancy | null> {
    return (await this.vacancies.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('Vacancy', 'iscoLabel')
  iscoLabel(@Parent() { iscoCode }: Vacancy, @Context() c: OperationContext): Promise<string> {
    return iscoLabel(c, this.skills, iscoCode);
  }

  @ResolveField('Vacancy', 'content')
  async content(@Parent() vacancy: Vacancy, @Context() c: OperationContext): Promise<VacancyDraftContent> {
    const parts = await vacancyParts(c, this.vacancies, vacancy.id);
    const codes = new Map(await Promise.all(skillIdsOf(parts).map(async (id) => [id, (await skillById(c, this.skills, id)).code] as const)));
    return contentOf(vacancy, parts, (id) => codes.get(id) ?? '');
  }

  @ResolveField('Vacancy', 'availableActions')
  nextTransitions(@Parent() { state }: Vacancy): string[] {
    return employerTransitions(state);
  }
}
