import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { type FoundTrainee, type PossibleDuplicate, TraineeSearchService } from '../../../features/trainees/trainee-search.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { Can } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import type { EnteredPersonInput } from '../schema';
import { Query, ResolveField } from '../staff-decorators';

/** Finds trainees by name, code or phone number. The results count toward a daily limit of their own. */
@Resolver('FoundTrainee')
export class TraineeSearchResolver {
  constructor(
    private readonly search: TraineeSearchService,
    private readonly skills: SkillsService,
  ) {}

  @Can('trainee.read')
  @Query('findTrainees')
  async find(@Args() { text, first }: { text: string; first?: number | null }, @Context() c: OperationContext): Promise<FoundTrainee[]> {
    const found = await this.search.find(c.tx, text, page({ first }).limit);
    const query = this.search.hashOf(text);
    listPeople(c, { people: found.map(({ id }) => id), ownWork: [], detail: query ? { query } : {} });
    return found;
  }

  /** The results count and are logged like those of a search. */
  @Can('trainee.read')
  @Query('possibleDuplicates')
  async duplicates(@Args('input') { names, phone, exceptId }: EnteredPersonInput, @Context() c: OperationContext): Promise<PossibleDuplicate[]> {
    const found = await this.search.duplicates(c.tx, { names, phone: phone ?? null, exceptId: exceptId ?? null });
    const query = this.search.hashOf([...names, phone ?? ''].join(' '));
    listPeople(c, { people: found.map(({ id }) => id), ownWork: [], detail: query ? { query } : {} });
    return found;
  }

  @ResolveField('FoundTrainee', 'homeProvince')
  homeProvince(@Parent() { homeProvince }: FoundTrainee, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, homeProvince);
  }
}
