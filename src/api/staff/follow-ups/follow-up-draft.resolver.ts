import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type AccountRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import type { FollowUpDraft, Typed } from '../../../features/follow-ups/domain/draft';
import type { FollowUp } from '../../../features/follow-ups/domain/follow-up';
import { FollowUpDraftsService } from '../../../features/follow-ups/follow-up-drafts.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { DraftFollowUp } from '../../../use-cases/follow-ups/draft-follow-up.use-case';
import type { Done } from '../../../platform/database/idempotency';
import { grouped, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { Can } from '../../shared/can';
import { outcome, type Outcome } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { followUpById } from './follow-up-loader';
import type { FollowUpDraftInput } from '../schema';

type ShownDraft = Typed & Pick<FollowUpDraft, 'version' | 'savedAt' | 'sawRecords'>;
interface Begun {
  readonly by: AccountRow;
  readonly savedAt: Date;
}

/**
 * Drafts of a follow-up record: the reader's own draft in full, and for colleagues only that they have one.
 */
@Resolver('FollowUp')
export class FollowUpDraftResolver {
  constructor(
    private readonly drafting: DraftFollowUp,
    private readonly drafts: FollowUpDraftsService,
    private readonly followUps: FollowUpsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('draft')
  async draft(@Parent() { id }: FollowUp, @Context() c: OperationContext): Promise<ShownDraft | null> {
    const own = (await this.of(c, id)).find(({ accountId }) => accountId === c.actor.accountId);
    return own ? { ...own.typed, version: own.version, savedAt: own.savedAt, sawRecords: own.sawRecords } : null;
  }

  @ResolveField('begunBy')
  async begunBy(@Parent() { id }: FollowUp, @Context() c: OperationContext): Promise<Begun[]> {
    const others = (await this.of(c, id)).filter(({ accountId }) => accountId !== c.actor.accountId);
    const begun = await Promise.all(others.map(async ({ accountId, savedAt }) => ({ by: await colleagueById(c, this.accounts, accountId), savedAt })));
    return begun.flatMap(({ by, savedAt }) => (by ? [{ by, savedAt }] : []));
  }

  @Can('follow-up.record')
  @Mutation('followUpDraftKeep')
  async keep(
    @Args('id') id: string,
    @Args('input') input: FollowUpDraftInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.shown(c, 'FollowUpDraftKeepPayload', await this.drafting.keep(c.tx, id, { ...input }, key));
  }

  @Can('follow-up.record')
  @Mutation('followUpDraftDrop')
  async drop(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.shown(c, 'FollowUpDraftDropPayload', await this.drafting.drop(c.tx, id, key));
  }

  private async of(c: OperationContext, id: string): Promise<FollowUpDraft[]> {
    if (!can(c.actor.roles, 'follow-up.record')) return [];
    return loader(c, 'draftsOfFollowUp', async (ids) => grouped(ids, await this.drafts.ofFollowUps(c.tx, ids), (row) => row.followUpId)).load(id);
  }

  private async shown(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    if (isRefusal(result)) return outcome(c, payload, result);
    const followUp = await followUpById(c, this.followUps, String(result['id']));
    return outcome(c, payload, followUp ? { followUp } : refuse('NOT_FOUND'));
  }
}
