import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can, type Permission } from '../../../features/accounts/domain/permissions';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import type { VettingAnswer } from '../../../features/vetting/domain/checklist';
import { isSiteFact } from '../../../features/vetting/domain/site-facts';
import { vettingTransitions } from '../../../features/vetting/domain/vetting-transitions';
import {
  type Vetting,
  type VettingDecision,
  type VettingLead,
  type VettingTransition,
  type VettingState,
  type VettingVisitor,
} from '../../../features/vetting/domain/vetting';
import { VettingService } from '../../../features/vetting/vetting.service';
import { AnyMember, Can } from '../../shared/permission.decorators';
import { existing } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { siteById } from '../../shared/employers/employer-loaders';
import { colleagueById } from '../accounts/colleague-loader';
import { Query, ResolveField } from '../staff-decorators';
import type { ChecklistItem } from '../schema';

const PERMISSION_OF: Readonly<Record<VettingTransition, Permission>> = {
  visit: 'vetting.record',
  submit: 'vetting.record',
  decide: 'vetting.decide',
  revoke: 'vetting.revoke',
};

type ShownVote = Pick<VettingDecision, 'decision' | 'conditions' | 'validUntil' | 'decidedAt'> & { readonly by: ColleagueRow };

/**
 * Vettings of all institutions; fields that belong to the visiting institution alone are empty for the
 * others.
 */
@Resolver('Vetting')
export class VettingsResolver {
  constructor(
    private readonly vetting: VettingService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('employer.read')
  @Query('vettings')
  async page(
    @Args() args: { state?: VettingState | null; first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<Vetting>> {
    const { limit, after } = page(args);
    return connection(await this.vetting.page(c.tx, { state: args.state ?? null, after, limit }), limit, ({ id }) => id);
  }

  @Can('employer.read')
  @Query('vetting')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<Vetting | null> {
    return (await this.vetting.byIds(c.tx, [id]))[0] ?? null;
  }

  @AnyMember()
  @Query('vettingChecklist')
  checklist(@Context() { actor: { language } }: OperationContext): ChecklistItem[] {
    return this.vetting.checklist.items.map(({ code, cluster, question, critical, mayNotApply }) => ({
      code,
      cluster: cluster[language],
      question: question[language],
      isCritical: critical,
      mayNotApply,
      isSiteFact: isSiteFact({ code }),
    }));
  }

  @ResolveField('Vetting', 'site')
  site(@Parent() { siteId }: Vetting, @Context() c: OperationContext): Promise<EmployerSite> {
    return siteById(c, this.employers, siteId);
  }

  @ResolveField('Vetting', 'availableActions')
  async nextTransitions(@Parent() vetting: Vetting, @Context() c: OperationContext): Promise<VettingTransition[]> {
    const { id, institutionId } = vetting;
    if (institutionId !== c.actor.institutionId) return [];
    const transitions = vettingTransitions(vetting, localDateAt(await c.tx.now())).filter((transition) => can(c.actor.roles, PERMISSION_OF[transition]));
    if (!transitions.includes('decide')) return transitions;
    const leads = await this.leadsOf(c, id);
    // a person who has decided may replace the own decision until two people agree
    const mayDecide = !leads.some(({ accountId }) => accountId === c.actor.accountId);
    return transitions.filter((transition) => transition !== 'decide' || mayDecide);
  }

  @ResolveField('Vetting', 'findings')
  findings(@Parent() { institutionId, findings }: Vetting, @Context() { actor }: OperationContext): string | null {
    return institutionId === actor.institutionId ? findings : null;
  }

  @ResolveField('Vetting', 'answers')
  answers(@Parent() { id }: Vetting, @Context() c: OperationContext): Promise<VettingAnswer[]> {
    return loader(c, 'answersOfVetting', async (ids) => groupRows(ids, await this.vetting.answersOf(c.tx, ids), (row) => row.vettingId)).load(id);
  }

  @ResolveField('Vetting', 'visitors')
  async visitors(@Parent() { id }: Vetting, @Context() c: OperationContext): Promise<ColleagueRow[]> {
    return Promise.all((await this.visitorsOf(c, id)).map(({ accountId }) => this.colleague(c, accountId)));
  }

  @ResolveField('Vetting', 'decisions')
  async decisions(@Parent() { id }: Vetting, @Context() c: OperationContext): Promise<ShownVote[]> {
    const votes = await this.decisionsOf(c, id);
    return Promise.all(
      votes.map(async ({ accountId, decision, conditions, validUntil, decidedAt }) => ({
        by: await this.colleague(c, accountId),
        decision,
        conditions,
        validUntil,
        decidedAt,
      })),
    );
  }

  /** A visitor or decider. The reader sees only those of the own institution, whose accounts are never deleted. */
  private async colleague(c: OperationContext, id: string): Promise<ColleagueRow> {
    return existing(await colleagueById(c, this.accounts, id), `colleague ${id}`);
  }

  private visitorsOf(c: OperationContext, id: string): Promise<VettingVisitor[]> {
    return loader(c, 'visitorsOfVetting', async (ids) => groupRows(ids, await this.vetting.visitorsOf(c.tx, ids), (row) => row.vettingId)).load(id);
  }

  private leadsOf(c: OperationContext, id: string): Promise<VettingLead[]> {
    return loader(c, 'leadsOfVetting', async (ids) => groupRows(ids, await this.vetting.leadsOf(c.tx, ids), (row) => row.vettingId)).load(id);
  }

  private decisionsOf(c: OperationContext, id: string): Promise<VettingDecision[]> {
    return loader(c, 'decisionsOfVetting', async (ids) => groupRows(ids, await this.vetting.decisionsOf(c.tx, ids), (row) => row.vettingId)).load(id);
  }
}
