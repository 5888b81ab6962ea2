import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { InstitutionsService, type InstitutionRow } from '../../../features/institutions/institutions.service';
import type { Grant } from '../../../features/grants/domain/grant';
import { INDICATORS } from '../../../features/indicators/domain/indicator';
import { GrantsService } from '../../../features/grants/grants.service';
import { SaveGrant } from '../../../use-cases/grants/save-grant.use-case';
import { SetTraineeGrant } from '../../../use-cases/grants/set-trainee-grant.use-case';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { amountText } from '../../../shared/money';
import { isRefusal } from '../../../shared/refusal';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { indicatorLabel } from '../../shared/indicators/indicator-labels';
import { existing, outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { GrantInput } from '../schema';
import { grantById, grantTargets } from './grant-loader';
import { discloseTrainee, traineeOutcome } from '../trainees/trainee-loader';

/** Grants, readable by the institutions that work under them and maintained by the steward. */
@Resolver('Grant')
export class GrantsResolver {
  constructor(
    private readonly grants: GrantsService,
    private readonly institutions: InstitutionsService,
    private readonly saveGrant: SaveGrant,
  ) {}

  @Can('grant.read')
  @Query('grants')
  async page(
    @Args() args: { ownOnly?: boolean | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Grant>> {
    const paging = page(args);
    return connection(await this.grants.page(c.tx, paging, args.ownOnly ? c.actor.institutionId : null), paging.limit, (grant) => grant.id);
  }

  @Can('grant.read')
  @Query('grant')
  grant(@Args('id') id: string, @Context() c: OperationContext): Promise<Grant | null> {
    return grantById(c, this.grants, id);
  }

  @Can('grant.manage')
  @Mutation('grantSave')
  async save(@Args('id') id: string, @Args('input') input: GrantInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.saveGrant.save(c.tx, id, { ...input }, key);
    return outcome(c, 'GrantSavePayload', isRefusal(result) ? result : { grant: existing(await grantById(c, this.grants, id), `grant ${id}`) });
  }

  @ResolveField('Grant', 'amount')
  amount(@Parent() { amount, currency }: Grant): string {
    return amountText(amount, currency);
  }

  @ResolveField('Grant', 'institutions')
  async institutionsOf(@Parent() { id }: Grant, @Context() c: OperationContext): Promise<InstitutionRow[]> {
    const links = await loader(c, 'grantInstitutions', async (ids) => groupRows(ids, await this.grants.institutionsOf(c.tx, ids), (row) => row.grantId)).load(
      id,
    );
    return Promise.all(links.map(async ({ institutionId }) => existing(await this.institutions.byId(c, institutionId), `institution ${institutionId}`)));
  }

  @ResolveField('Grant', 'targets')
  async targets(@Parent() { id }: Grant, @Context() c: OperationContext): Promise<readonly NamedTarget[]> {
    return (await grantTargets(c, this.grants, id)).map((one) => ({ ...one, label: labelOf(c, one.indicator) }));
  }
}

interface NamedTarget {
  readonly indicator: string;
  readonly target: number;
  readonly label: string;
}

/** The label of an indicator; the id for one that is no longer counted. */
function labelOf(c: OperationContext, id: string): string {
  const indicator = INDICATORS.find((one) => one.id === id);
  return indicator ? indicatorLabel(c, indicator) : id;
}

/** The grant that currently pays for a trainee's services. */
@Resolver('Trainee')
export class TraineeGrantResolver {
  constructor(
    private readonly grants: GrantsService,
    private readonly trainees: TraineesService,
    private readonly setTraineeGrant: SetTraineeGrant,
  ) {}

  @Can('trainee.read')
  @Query('traineesOfGrant')
  async ofGrant(
    @Args() args: { readonly grantId: string; readonly first?: number | null; readonly after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Trainee>> {
    const { limit, after } = page(args);
    const rows = await this.trainees.ofGrant(c.tx, args.grantId, { after, limit });
    const result = connection(rows, limit, (trainee) => trainee.code);
    for (const trainee of result.nodes) discloseTrainee(c, trainee);
    return result;
  }

  @Can('trainee.grant')
  @Mutation('traineeSetGrant')
  async set(@Args('id') id: string, @Args('grantId') grantId: string | null | undefined, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeSetGrantPayload', await this.setTraineeGrant.set(c.tx, id, grantId ?? null, key));
  }

  @ResolveField('Trainee', 'grant')
  async grant(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Grant | null> {
    const funding = await loader(c, 'grantOfTrainee', async (ids) => inOrder(ids, await this.grants.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
    return funding?.grantId ? grantById(c, this.grants, funding.grantId) : null;
  }
}
