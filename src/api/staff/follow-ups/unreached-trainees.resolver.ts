import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { type UnreachedTrainee, UnreachedService, type WhoseUnreached } from '../../../features/follow-ups/ladder/unreached.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { connection, page } from '../../shared/paging';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { Query, ResolveField } from '../staff-decorators';

interface UnreachedArgs {
  readonly whose?: WhoseUnreached | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Everyone nobody has reached. They count toward the daily limit of lists. */
@Resolver('UnreachedTrainee')
export class UnreachedTraineesResolver {
  constructor(
    private readonly unreached: UnreachedService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('follow-up.read')
  @Query('unreachedTrainees')
  async page(@Args() args: UnreachedArgs, @Context() c: OperationContext) {
    const paging = page(args);
    const { rows, total } = await this.unreached.page(c.tx, { ...paging, whose: args.whose ?? 'ALL' });
    const listed = connection(rows, paging.limit, ({ cursor }) => cursor);
    const people = listed.nodes.map(({ traineeId }) => traineeId);
    const ownWork = listed.nodes.filter(({ placementOfficerId }) => placementOfficerId === c.actor.accountId).map(({ traineeId }) => traineeId);
    if (people.length > 0) listPeople(c, { people, ownWork, detail: { list: 'unreached' } });
    return { ...listed, total };
  }

  @ResolveField('UnreachedTrainee', 'placementOfficer')
  placementOfficer(@Parent() { placementOfficerId }: UnreachedTrainee, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, placementOfficerId);
  }

  @ResolveField('UnreachedTrainee', 'nextStep')
  nextStep(@Parent() trainee: UnreachedTrainee): UnreachedTrainee['nextStep'] | null {
    return hasNextStep(trainee) ? trainee.nextStep : null;
  }

  @ResolveField('UnreachedTrainee', 'nextOn')
  nextOn(@Parent() trainee: UnreachedTrainee): UnreachedTrainee['nextOn'] {
    return hasNextStep(trainee) ? trainee.nextOn : null;
  }
}

const hasNextStep = ({ unreachableAt, wantsNoContact, isClosed, needsDecision }: UnreachedTrainee): boolean =>
  unreachableAt === null && !wantsNoContact && !isClosed && !needsDecision;
