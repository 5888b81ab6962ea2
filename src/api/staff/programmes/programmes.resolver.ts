import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { type InstitutionRow, InstitutionsService } from '../../../features/institutions/institutions.service';
import type { Need } from '../../../features/institutions/domain/needs';
import { isStale, type Programme, searchPattern } from '../../../features/programmes/domain/programme';
import { ProgrammesService } from '../../../features/programmes/programmes.service';
import { ManageProgramme } from '../../../use-cases/programmes/manage-programme.use-case';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { localDateAt } from '../../../shared/local-date';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import type { Province } from '../../../features/skills/domain/province';
import { SkillsService } from '../../../features/skills/skills.service';
import { Can } from '../../shared/permission.decorators';
import { existing, outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { ProgrammeInput } from '../schema';

interface SearchArgs {
  readonly text?: string | null;
  readonly kinds?: readonly Need[] | null;
  readonly province?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The directory of external programmes that staff can search. */
@Resolver('Programme')
export class ProgrammesResolver {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly institutions: InstitutionsService,
    private readonly skills: SkillsService,
    private readonly manageProgramme: ManageProgramme,
  ) {}

  @Can('programme.read')
  @Query('programmes')
  async search(@Args() args: SearchArgs, @Context() c: OperationContext): Promise<Connection<Programme>> {
    const paging = page(args);
    const filters = { pattern: searchPattern(args.text), kinds: args.kinds ?? [], provinceCode: args.province ?? null };
    return connection(await this.programmes.search(c.tx, { ...paging, ...filters }), paging.limit, ({ id }) => id);
  }

  @Can('programme.read')
  @Query('programme')
  async programme(@Args('id') id: string, @Context() c: OperationContext): Promise<Programme | null> {
    return isId(id) ? this.byId(c, id.toLowerCase()) : null;
  }

  @Can('programme.manage')
  @Mutation('programmeSave')
  async save(
    @Args('id') id: string | null | undefined,
    @Args('input') input: ProgrammeInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return this.answer(c, 'ProgrammeSavePayload', await this.manageProgramme.save(c.tx, id ?? null, { ...input }, key));
  }

  @Can('programme.manage')
  @Mutation('programmeClose')
  async close(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'ProgrammeClosePayload', await this.manageProgramme.close(c.tx, id, key));
  }

  @ResolveField('Programme', 'province')
  province(@Parent() { provinceCode }: Programme, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, provinceCode);
  }

  @ResolveField('Programme', 'savedBy')
  async maintainedBy(@Parent() { savedBy: maintainedBy }: Programme, @Context() c: OperationContext): Promise<InstitutionRow> {
    return existing(await this.institutions.byId(c, maintainedBy), `institution ${maintainedBy}`);
  }

  @ResolveField('Programme', 'institution')
  institution(@Parent() { institutionId }: Programme, @Context() c: OperationContext): Promise<InstitutionRow | null> {
    return this.institutions.byId(c, institutionId);
  }

  @ResolveField('Programme', 'isStale')
  async isStale(@Parent() programme: Programme, @Context() c: OperationContext): Promise<boolean> {
    return isStale(programme, localDateAt(await c.tx.now()));
  }

  @ResolveField('Programme', 'availableActions')
  nextTransitions(@Parent() { savedBy: maintainedBy, closedOn }: Programme, @Context() { actor }: OperationContext): string[] {
    return maintainedBy === actor.institutionId && closedOn === null && can(actor.roles, 'programme.manage') ? ['keep', 'close'] : [];
  }

  private byId(c: OperationContext, id: string): Promise<Programme | null> {
    return loader<Programme | null>(c, 'programmeById', async (ids) => inOrder(ids, await this.programmes.byIds(c.tx, ids), (row) => row.id)).load(id);
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const programme = await this.byId(c, result.id);
    return outcome(c, payload, programme ? { programme } : refuse('NOT_FOUND'));
  }
}
